#pragma once

#include "core/orders/orderbook.h"

#include <QString>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace redial {

class DenseTable;
class OrderListing;
class OrderPane;
class OrdersModel;
class Session;

/// Orders somebody asked for, as they were when asked.
struct OrderList {
    std::shared_ptr<const OrderBook> book;
    std::vector<quint32> rows;
    QString name; ///< what they stand for
};

/// The orders behind a figure, a rule or a cell: what they stand for, the list, the newest first until a
/// heading says otherwise, and beneath it the order that is chosen with its caller's timeline.
class ListedOrders : public QWidget {
    Q_OBJECT
public:
    /// `name`: of the widgets in it ("listedOrders.list" …) and of what it does in the background.
    ListedOrders(Session& session, const QString& name, QWidget* parent = nullptr);

    /// Null: nothing is listed (yet).
    void show(std::shared_ptr<const OrderList> list);
    void showOrder(std::optional<OrderId> order);
    void setHeadline(const QString& headline); ///< in place of the list's name
    void setFigure(const QString& figure); ///< beneath it, in place of how many orders there are
    void addChoice(QPushButton* button); ///< between the headline and “Export”
    bool isListed() const { return m_list != nullptr; }
    QString countText() const; ///< "312 orders"
    void clear();
    void forgetTexts(); ///< after masking changed
    void retranslate();

signals:
    void orderChosen(redial::OrderId order);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    qint64 count() const;
    void layOut(const QString& name);
    void sort();
    void fitColumns();
    void exportList();
    void selectOrder();

    Session& m_session;
    std::shared_ptr<const OrderList> m_list;
    std::shared_ptr<const OrderList> m_sorted; ///< that is being put in order of its numbers
    std::optional<OrderId> m_order;
    QLabel* m_headline;
    QLabel* m_figure;
    QHBoxLayout* m_choices;
    QPushButton* m_export;
    OrdersModel* m_model;
    OrderListing* m_sorter; ///< order numbers stand on disk
    DenseTable* m_table;
    OrderPane* m_pane;
    QWidget* m_paneFrame;
};

} // namespace redial
