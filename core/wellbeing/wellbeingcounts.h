#pragma once

/// What the well-being index counts: one pass over the orders of a book.

#include "core/repeat/repeats.h"
#include "core/wellbeing/wellbeing.h"

namespace redial {

/// What is counted of one unit, period and dimension.
struct WellbeingCounts {
    quint32 orders = 0;
    quint32 base = 0;
    quint32 repeated = 0;
    quint32 known = 0; ///< resolved or not, pending ones left out
    quint32 unresolved = 0;
    quint32 rated = 0;
    quint32 dissatisfied = 0;
    quint32 due = 0; ///< with a due time, pending ones left out
    quint32 overdue = 0;

    WellbeingCounts& operator+=(const WellbeingCounts& other);
    /// Part and whole of a rate; not of OrderRate and SurgeDays.
    std::pair<quint32, quint32> rate(Indicator indicator) const;
};

/// By book row what the index needs of it.
struct WellbeingRows {
    static constexpr quint16 notCounted = 0xffff;
    std::vector<quint16> periods; ///< place in the list of periods
    std::vector<quint32> units; ///< by region number: place in the list of units; 0: none of its own
    std::shared_ptr<const Repeats> repeats;
};

/// One order's share of the counts.
WellbeingCounts countsOf(const OrderBook& book, const Repeats& repeats, quint32 row);

struct WellbeingTally {
    std::vector<WellbeingUnit> units;
    std::vector<WellbeingPeriod> periods;
    std::shared_ptr<const WellbeingRows> rows;
    size_t dimensions = 0;
    /// By unit, period and dimension; behind the last dimension what is of none.
    std::vector<WellbeingCounts> counts;
    /// By period and dimension: orders of regions whose residents are known.
    std::vector<quint32> ordersOfResidents;
    std::vector<qint64> ordersOfCategories; ///< by node of the category tree
    std::vector<std::pair<quint32, qint64>> smallRegions;
    qint64 withoutRegion = 0;

    const WellbeingCounts& of(size_t unit, size_t period, size_t dimension) const
    {
        return counts[(unit * periods.size() + period) * (dimensions + 1) + dimension];
    }
};

/// Errors: Cancelled.
Result<WellbeingTally> tallyWellbeing(
    const WellbeingInput& input, const DictionaryMatch& match, Progress& progress);

} // namespace redial
