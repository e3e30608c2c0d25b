#pragma once

#include "core/orders/orderbook.h"

#include <QString>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QPushButton;

namespace redial {

class DenseTable;
class OrderPane;
class OrdersModel;
class Session;

/// Orders somebody asked for, as they were when asked.
struct OrderList {
    std::shared_ptr<const OrderBook> book;
    std::vector<quint32> rows;
    QString name; ///< what they stand for
};

/// Such a list, newest first; beneath, the order that is chosen with its caller's timeline.
class ListedOrders : public QWidget {
    Q_OBJECT
public:
    explicit ListedOrders(Session& session, QWidget* parent = nullptr);

    void show(std::shared_ptr<const OrderList> list, std::optional<OrderId> order);
    void clear();
    void forgetTexts(); ///< after masking changed
    void retranslate();

signals:
    void orderChosen(redial::OrderId order);

private:
    void layOut();
    void fitColumns();
    void showHeadline();

    Session& m_session;
    std::shared_ptr<const OrderList> m_list;
    std::optional<OrderId> m_order;
    QLabel* m_headline;
    QPushButton* m_export;
    OrdersModel* m_model;
    DenseTable* m_table;
    OrderPane* m_pane;
    QWidget* m_paneFrame;
};

} // namespace redial
