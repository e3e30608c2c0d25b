#pragma once

#include "core/orders/orderbook.h"

namespace redial {

/// Orders it is too early to judge: not closed, not known to be resolved, and due only after the data end
/// (their completeness, DOMAIN.md §1). Nobody knows yet whether such an order will be late or stay
/// unresolved, so rates of lateness and resolution leave it out; counted as "not late" it would make the
/// newest month look better, counted as "not resolved" worse, than it will have been.
/// Example: the data end on 31 March; registered on the 28th, due on 4 April, still open: pending. Closed on
/// the 29th, or due on the 30th: not.
class PendingOrders {
public:
    explicit PendingOrders(const OrderBook& book)
        : m_columns(book.columns())
        , m_completeness(
              book.coverage().empty() ? 0 : static_cast<quint32>(book.coverage().back().to.seconds))
    {
    }

    bool contains(size_t row) const
    {
        return m_columns.dueAt[row] != 0 && m_columns.closedAt[row] == 0
            && m_columns.dueAt[row] >= m_completeness
            && static_cast<Answer>(m_columns.flags[row] >> OrderFlags::resolvedShift & 3) != Answer::Yes;
    }

private:
    const OrderColumns& m_columns;
    quint32 m_completeness;
};

} // namespace redial
