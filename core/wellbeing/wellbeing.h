#pragma once

/// The well-being index (DOMAIN.md §7): orders → indicators → scores → dimensions → index, for every region
/// and period, and for all regions together.
///
/// Unit 0 is all regions together, scored on the same scale but no part of the baseline. It takes orders
/// without a region in, except in orders per resident, which only look at regions whose residents are known.
/// Units 1… are the regions of the orders, by number of orders, then name; those with fewer orders in all
/// than settings.leastOrders are no units but named (smallRegions()). Orders are the incoming ones that pass
/// the scheme's filter, of no excluded caller; periods are all months (weeks) from the first to the last of
/// them that are covered at least in part or have orders. OrderRate is missing in a period that is not wholly
/// covered; rates are not.

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/orders/orderbook.h"
#include "core/wellbeing/dictionaryuse.h"
#include "core/wellbeing/population.h"
#include "core/wellbeing/wellbeingsettings.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace redial {

struct WellbeingInput {
    std::shared_ptr<const OrderBook> book; ///< grouped by the scheme's identity
    Scheme scheme; ///< whole: with the lines the workspace excludes
    WellbeingDictionary dictionary;
    Population population;
    WellbeingSettings settings;
};

struct WellbeingUnit {
    quint32 region = 0; ///< number in the book's dictionary; 0 for all together
    std::string name; ///< empty for all together
    std::optional<qint64> residents;
};

struct WellbeingPeriod {
    Period period; ///< whole month or week
    bool isCovered = false; ///< wholly
    bool isBaseline = false;
    /// Places in Wellbeing::periods.
    std::optional<size_t> previous;
    std::optional<size_t> yearBefore; ///< months: the same month; weeks: 52 weeks before
};

/// One indicator of one unit, period and dimension: value = part / of.
struct IndicatorFigure {
    qint64 part = 0;
    double of = 0; ///< 10,000 residents, base calls, orders …
    std::optional<double> value; ///< nothing: missing
    std::optional<double> score; ///< 0…100; nothing: missing, or lo = hi
};

struct DimensionFigure {
    std::array<IndicatorFigure, indicatorCount> indicators;
    std::optional<double> score;
    double coverage = 0;
    qint64 orders = 0; ///< of this unit, period and dimension
};

/// One unit in one period.
struct WellbeingFigure {
    qint64 orders = 0; ///< of any dimension or none
    bool isTooSmall = false; ///< fewer than settings.leastOrders: not scored
    std::vector<DimensionFigure> dimensions;
    std::optional<double> index;
    double coverage = 0;
    std::optional<int> rank; ///< among the regions with an index, 1 = highest; none for all together
    std::optional<RankRange> ranks; ///< over the weightings
};

/// lo and hi of one indicator in one dimension: the 5th and 95th percentile over regions and periods of the
/// baseline.
struct IndicatorScale {
    std::optional<double> lowest;
    std::optional<double> highest;
    double weight = 0; ///< in its dimension, as used; a dimension's sum to 1
};

struct Repeats;
struct WellbeingRows;

class Wellbeing {
public:
    static constexpr int weightings = 1000;

    const WellbeingInput& input() const { return m_input; }
    const std::vector<WellbeingUnit>& units() const { return m_units; }
    const std::vector<WellbeingPeriod>& periods() const { return m_periods; }
    const std::vector<Dimension>& dimensions() const { return m_input.dictionary.dimensions; }
    const WellbeingFigure& figure(size_t unit, size_t period) const
    {
        return m_figures[unit * m_periods.size() + period];
    }
    const IndicatorScale& scale(size_t dimension, Indicator indicator) const;
    double dimensionWeight(size_t dimension) const { return m_tree.children[dimension].weight; } ///< sum to 1
    const CompositeNode& tree() const { return m_tree; }
    const DictionaryMatch& match() const { return *m_match; }
    const Repeats& repeats() const; ///< of all time, under the scheme

    /// What moved the index of a unit between two periods; leaves in the order dimension, indicator.
    std::optional<CompositeChange> change(size_t unit, size_t before, size_t after) const;
    /// The newest period that is wholly covered and in which unit 0 has an index; else the newest with one.
    std::optional<size_t> newest() const;
    std::optional<size_t> periodOf(Timestamp time) const;

    /// Orders of the analysis, and those in no region.
    qint64 orders() const { return m_use.orders; }
    qint64 withoutRegion() const { return m_withoutRegion; }
    /// Regions with fewer orders in all than settings.leastOrders, and how many they have; most first.
    const std::vector<std::pair<quint32, qint64>>& smallRegions() const { return m_smallRegions; }
    const DictionaryUse& use() const { return m_use; } ///< what the dictionary does with them

    /// The book rows behind a figure, by caller, then time: all orders of unit, period and dimension, or what
    /// an indicator counts (`part`: the unresolved ones …; else all it looks at).
    struct Mark {
        size_t unit = 0;
        size_t period = 0;
        std::optional<size_t> dimension;
        std::optional<Indicator> indicator;
        bool part = true;
        bool operator==(const Mark&) const = default;
    };
    std::vector<quint32> rowsOf(const Mark& mark) const;

private:
    friend class WellbeingMaker;
    WellbeingInput m_input;
    std::vector<WellbeingUnit> m_units;
    std::vector<WellbeingPeriod> m_periods;
    std::vector<WellbeingFigure> m_figures;
    std::vector<IndicatorScale> m_scales;
    CompositeNode m_tree;
    std::shared_ptr<const DictionaryMatch> m_match;
    std::shared_ptr<const WellbeingRows> m_rows;
    DictionaryUse m_use;
    qint64 m_withoutRegion = 0;
    std::vector<std::pair<quint32, qint64>> m_smallRegions;
};

/// Errors: Cancelled.
Result<std::shared_ptr<const Wellbeing>> makeWellbeing(const WellbeingInput& input, Progress& progress);

} // namespace redial
