#pragma once

#include "ui/pages/wellbeing/wellbeingplace.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;

namespace redial {

class DenseTable;
class OrderListing;
class OrderPane;
class OrdersModel;
class Session;

/// The orders behind a figure of the index; of a rate those it counts or all it looks at. Beneath, the one
/// that is chosen with its caller's timeline.
class MarkOrders : public QWidget {
    Q_OBJECT
public:
    explicit MarkOrders(Session& session, QWidget* parent = nullptr);

    /// Looked up in the background; what is listed stays until it is there.
    void show(
        std::shared_ptr<const Wellbeing> wellbeing, const NamedMark& mark, std::optional<OrderId> order);
    void clear();
    void forgetTexts(); ///< after masking changed
    void retranslate();

signals:
    void orderChosen(redial::OrderId order);
    void partChosen(bool part); ///< what the rate counts, or all it looks at

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Found;
    void layOut();
    void take(const Found& found);
    void showHeadline();
    void showOrder();
    void fitColumns();
    void exportList();
    void sort();

    Session& m_session;
    std::shared_ptr<const Wellbeing> m_wellbeing;
    std::optional<NamedMark> m_mark;
    std::optional<NamedMark> m_sorted; ///< whose orders are being put in order of their numbers
    std::optional<OrderId> m_order;
    bool m_isListed = false; ///< the list is that of m_mark

    QLabel* m_headline;
    QLabel* m_figure;
    QPushButton* m_part;
    QPushButton* m_whole;
    QPushButton* m_export;
    OrdersModel* m_model;
    OrderListing* m_sorter; ///< order numbers stand on disk
    DenseTable* m_list;
    OrderPane* m_pane;
    QWidget* m_paneFrame;
};

} // namespace redial
