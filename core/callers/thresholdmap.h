#pragma once

#include "core/orders/orderbook.h"
#include "core/orders/scheme.h"

#include <array>
#include <optional>

namespace redial {

/// How many callers each pair of K and T would flag (bursts.h), so that a threshold can be chosen
/// instead of guessed; and, when nothing qualifies, what would (DOMAIN.md §3).
///
/// A caller is flagged by (K, T) exactly when some K consecutive calls lie within T. Of every caller it
/// is therefore enough to know the tightest K calls, for each K: one look back at nine calls from each.
/// Example (5 calls at 0, 1, 2, 30 and 31 h): tightest 2 in 1 h, 3 in 2 h, 4 in 30 h, 5 in 31 h: flagged
/// by (3, 2 h) and (4, 48 h), not by (4, 24 h).
struct ThresholdMap {
    static constexpr int fewestCalls = 2;
    static constexpr int mostCalls = 10;
    static constexpr std::array<qint64, 10> withinSeconds{2 * 3600, 4 * 3600, 8 * 3600, 12 * 3600, 24 * 3600,
        48 * 3600, 72 * 3600, 7 * 86400, 14 * 86400, 30 * 86400};
    static constexpr size_t callSteps = mostCalls - fewestCalls + 1;

    /// By K − fewestCalls, then by place in withinSeconds: different callers with at least one burst.
    std::array<std::array<qint64, withinSeconds.size()>, callSteps> callers{};
    qint64 callersInAll = 0; ///< with a call in the period, under the filters

    /// `calls` in fewestCalls … mostCalls, `within` a place in withinSeconds.
    qint64 flagged(int calls, size_t within) const
    {
        return callers[static_cast<size_t>(calls - fewestCalls)][within];
    }
};

/// One pass over the book: linear, also for a caller with 100,000 calls. K and T of the scheme play no
/// part; what else counts is as for bursts.
ThresholdMap thresholdMap(const OrderBook& book, const Scheme& scheme, const Period& period);

/// The nearest thresholds that would flag somebody, with how many callers they flag.
struct NearestThresholds {
    struct Threshold {
        int calls = 0; ///< K
        qint64 withinSeconds = 0; ///< T
        qint64 callers = 0;
        bool operator==(const Threshold&) const = default;
    };
    /// The largest K found for the scheme's T; nothing where no two calls of a caller lie within T.
    std::optional<Threshold> mostCalls;
    /// The smallest T, to the second, for the scheme's K; nothing where no caller has so many calls (or
    /// none within maximumWindowSeconds).
    std::optional<Threshold> leastTime;
    /// leastTime rounded up to what somebody would choose: whole ten minutes up to two hours, hours up to
    /// three days, days above.
    std::optional<Threshold> leastRoundTime;
};

/// One pass. All are usable as they are: set K, or T, and at least one caller is flagged. They are also
/// right when something qualifies already (then K is the scheme's or more, T the scheme's or less).
NearestThresholds nearestThresholds(const OrderBook& book, const Scheme& scheme, const Period& period);

} // namespace redial
