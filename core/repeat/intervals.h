#pragma once

#include "core/orders/orderbook.h"
#include "core/orders/scheme.h"

#include <vector>

namespace redial {

/// Times from calls to the same caller's next call (DOMAIN.md §5): only up to `cap`. Maturity,
/// window and issue rule do not apply; period, filter, dispatch rule, gap and excluded callers do.
struct Intervals {
    static constexpr qint64 cap = 168 * 3600; ///< seconds

    struct Interval {
        quint32 row = 0; ///< the earlier call
        quint32 seconds = 0;
    };
    std::vector<Interval> values; ///< shortest first, then by row

    /// How many are at most this long.
    qint64 within(qint64 seconds) const;
    /// Smallest observed seconds with at least `share` (0…1] of the intervals; 0 when there are none.
    qint64 quantile(double share) const;
};

Intervals findIntervals(const OrderBook& book, const Scheme& scheme, const Period& period);

} // namespace redial
