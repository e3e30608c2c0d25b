#pragma once

#include "core/orders/orderbook.h"
#include "core/orders/scheme.h"
#include "core/statistics/moments.h"

#include <optional>
#include <span>
#include <vector>

namespace redial {

/// The rhythm of one caller (DOMAIN.md §3). Calls less than an hour apart are one *visit*: chained (each
/// to the one before), at the first one's time. With at least five gaps between visits whose coefficient
/// of variation (sample standard deviation, n − 1, over the mean) is at most 0.35 the caller keeps time:
/// the period is the mean gap, the next call is to be expected one period after the last visit.
///
/// Example: six Mondays at 9:00, 9:10, 8:50, 9:05, 9:00 (and again at 9:30) and 9:00: six visits, five
/// gaps of about 168 h, variation 0.001; expected again next Monday at 9:00.
struct Rhythm {
    static constexpr qint64 visitGapSeconds = 3600; ///< calls closer than this are one visit
    static constexpr qint64 leastGaps = 5;
    static constexpr double mostVariation = 0.35; ///< inclusive; rounding of the last bits is forgiven

    qint64 visits = 0; ///< gaps + 1
    Timestamp first;
    Timestamp last; ///< the beginning of the last visit
    SampleMoments gaps; ///< seconds
    double variation = 0;
    qint64 periodSeconds = 0; ///< the mean gap, rounded
    Timestamp next; ///< last + period
};

/// `times`: seconds, growing. Nothing where there is no rhythm.
std::optional<Rhythm> findRhythm(std::span<const quint32> times);

struct PeriodicCaller {
    quint32 caller = 0;
    quint32 firstRow = 0;
    quint32 lastRow = 0; ///< of the last call
    qint64 calls = 0; ///< distinct seconds, before merging to visits
    Rhythm rhythm;
    /// Gaps in which some time was never imported: a visit may be missing there, and the period be too
    /// long.
    qint64 gapsAcrossHoles = 0;
    /// How many expected calls the data show did not come: whole periods from the last visit to the end
    /// of what is covered and asked for. 0 while the rhythm may go on.
    qint64 silentPeriods = 0;
};

/// Which orders count: as for bursts. More visits first, then the steadier, then by caller key.
std::vector<PeriodicCaller> findPeriodicCallers(
    const OrderBook& book, const Scheme& scheme, const Period& period);

} // namespace redial
