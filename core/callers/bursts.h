#pragma once

#include "core/orders/orderbook.h"
#include "core/orders/scheme.h"

#include <vector>

namespace redial {

/// A burst (DOMAIN.md §3): windows of T with at least K calls of one caller, merged where they share a
/// call. Orders of one second are one call. T and K are the scheme's monitor period and calls.
/// Example (3 in 24 h): calls at 0 h, 10 h, 20 h, 30 h: the windows from 0 h and from 10 h qualify and
/// share calls, so they are one burst of 4.
struct Burst {
    quint32 caller = 0;
    quint32 firstRow = 0; ///< book rows firstRow…lastRow belong to the caller; those in `rows` to the burst
    quint32 lastRow = 0;
    qint64 calls = 0; ///< distinct seconds
    std::vector<quint32> rows; ///< its orders, in order of time

    qint64 orders() const { return static_cast<qint64>(rows.size()); }
};

/// More calls first, then the earlier first, then by caller key. Period, filter and excluded callers
/// apply; window, gap, dispatch rule, issue rule and maturity do not.
std::vector<Burst> findBursts(const OrderBook& book, const Scheme& scheme, const Period& period);

} // namespace redial
