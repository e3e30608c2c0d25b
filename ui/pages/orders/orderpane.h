#pragma once

#include "core/orders/orderbook.h"

#include <QWidget>

#include <optional>

class QLabel;
class QTextBrowser;

namespace redial {

class DenseTable;
class OrdersModel;
class Session;
class TimelineStrip;
struct StoredOrder;

/// One order: all its fields and extra columns on the left, its caller's whole timeline on the right.
/// A click in the timeline shows that order instead.
class OrderPane : public QWidget {
    Q_OBJECT
public:
    OrderPane(Session& session, const QString& lane, QWidget* parent = nullptr);

    /// Nothing to show when the order is not in the session's book (any more).
    void show(std::optional<OrderId> order);
    std::optional<OrderId> order() const { return m_order; }
    void retranslate();

signals:
    void orderChosen(redial::OrderId order); ///< in the timeline

private:
    void showTimeline();
    void fetchFacts();
    void showFacts(const StoredOrder& order);
    void showTitle();

    Session& m_session;
    QString m_lane;
    std::optional<OrderId> m_order;
    std::optional<quint32> m_row; ///< in the book the timeline was made from
    QLabel* m_title;
    QLabel* m_timelineTitle;
    QTextBrowser* m_facts;
    TimelineStrip* m_strip;
    OrdersModel* m_timeline;
    DenseTable* m_list;
};

/// The row of an order in the book; linear.
std::optional<quint32> rowOfOrder(const OrderBook& book, OrderId order);

} // namespace redial
