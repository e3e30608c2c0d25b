#pragma once

/// Which rows of a book an analysis looks at: filter, period, excluded callers, dispatch rule,
/// direction (DOMAIN.md §2). One byte a row, made in one pass, read by every analysis.

#include "core/orders/orderbook.h"
#include "core/orders/scheme.h"

#include <vector>

namespace redial {

struct RowRole {
    /// An incoming order with a key, of no excluded caller: can be the call that repeats another.
    static constexpr quint8 canRepeat = 1;
    /// Also in the period, passing the filter (and the dispatch rule, where it applies): can be a base call.
    static constexpr quint8 selected = 2;
};

enum class DispatchRule { Apply, Ignore };

/// The RowRole bits of every row. Orders without a key have none.
std::vector<quint8> selectRows(
    const OrderBook& book, const Scheme& scheme, const Period& period, DispatchRule dispatchRule);

/// By row, 1 or 0: incoming, in the period, passing the filter, of no excluded caller, with or without a key.
/// What counts orders rather than calls that may be repeated looks at these; the dispatch rule plays no part.
std::vector<quint8> selectOrders(const OrderBook& book, const Scheme& scheme, const Period& period);

} // namespace redial
