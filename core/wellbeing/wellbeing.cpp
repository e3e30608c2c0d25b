#include "core/wellbeing/wellbeing.h"

#include "core/repeat/repeats.h"
#include "core/statistics/entropyweights.h"
#include "core/statistics/evenweightings.h"
#include "core/statistics/percentile.h"
#include "core/wellbeing/wellbeingcounts.h"

#include <algorithm>
#include <numeric>

namespace redial {

namespace {

constexpr double lowShare = 0.05;
constexpr double highShare = 0.95;
constexpr double residentsPerUnit = 10'000;

using Leaves = std::vector<std::optional<double>>;

Leaves leavesOf(const WellbeingFigure& figure)
{
    Leaves leaves;
    leaves.reserve(figure.dimensions.size() * indicatorCount);
    for (const DimensionFigure& dimension : figure.dimensions)
        for (const IndicatorFigure& one : dimension.indicators)
            leaves.push_back(one.score);
    return leaves;
}

/// So that they sum to 1; all 0: as they are.
void normalise(std::vector<double>& weights)
{
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    if (sum > 0)
        for (double& weight : weights)
            weight /= sum;
}

} // namespace

/// Makes one Wellbeing, step by step.
class WellbeingMaker {
public:
    explicit WellbeingMaker(const WellbeingInput& input) : m_made(std::make_shared<Wellbeing>())
    {
        m_made->m_input = input;
    }

    Result<std::shared_ptr<const Wellbeing>> make(Progress& progress)
    {
        Wellbeing& made = *m_made;
        made.m_match = std::make_shared<const DictionaryMatch>(
            made.m_input.dictionary, made.m_input.book->dictionaries().categories);
        Result<WellbeingTally> tally = tallyWellbeing(made.m_input, *made.m_match, progress);
        if (!tally)
            return tally.error();
        m_tally = std::move(*tally);
        made.m_units = std::move(m_tally.units);
        made.m_periods = m_tally.periods;
        made.m_rows = m_tally.rows;
        made.m_smallRegions = std::move(m_tally.smallRegions);
        made.m_withoutRegion = m_tally.withoutRegion;
        countDictionary();
        measure();
        scale();
        score();
        weigh();
        compose();
        rank();
        return std::shared_ptr<const Wellbeing>(m_made);
    }

private:
    size_t dimensions() const { return m_made->dimensions().size(); }
    WellbeingFigure& figure(size_t unit, size_t period)
    {
        return m_made->m_figures[unit * m_made->m_periods.size() + period];
    }
    /// Every region and period of the baseline that is large enough.
    template <typename Do> void eachOfBaseline(Do act)
    {
        for (size_t unit = 1; unit < m_made->m_units.size(); ++unit)
            for (size_t period = 0; period < m_made->m_periods.size(); ++period)
                if (m_made->m_periods[period].isBaseline && !figure(unit, period).isTooSmall)
                    act(figure(unit, period));
    }

    void countDictionary()
    {
        Wellbeing& made = *m_made;
        made.m_ordersOfRules.resize(made.m_input.dictionary.rules.size());
        for (CategoryTree::Node node = 0; node < m_tally.ordersOfCategories.size(); ++node) {
            const qint64 orders = m_tally.ordersOfCategories[node];
            if (orders == 0)
                continue;
            made.m_orders += orders;
            if (const int rule = made.m_match->rule(node); rule != DictionaryMatch::none) {
                made.m_caught += orders;
                made.m_ordersOfRules[static_cast<size_t>(rule)] += orders;
            } else {
                made.m_uncaught.emplace_back(node, orders);
            }
        }
        std::sort(made.m_uncaught.begin(), made.m_uncaught.end(), [](const auto& a, const auto& b) {
            return std::pair(-a.second, a.first) < std::pair(-b.second, b.first);
        });
    }

    void measure()
    {
        Wellbeing& made = *m_made;
        made.m_figures.resize(made.m_units.size() * made.m_periods.size());
        for (size_t unit = 0; unit < made.m_units.size(); ++unit)
            for (size_t period = 0; period < made.m_periods.size(); ++period) {
                WellbeingFigure& one = figure(unit, period);
                one.dimensions.resize(dimensions());
                for (size_t dimension = 0; dimension <= dimensions(); ++dimension)
                    one.orders += m_tally.of(unit, period, dimension).orders;
                one.isTooSmall = one.orders < made.m_input.settings.leastOrders;
                for (size_t dimension = 0; dimension < dimensions(); ++dimension)
                    measure(unit, period, dimension, one);
            }
    }

    void measure(size_t unit, size_t period, size_t dimension, WellbeingFigure& whole)
    {
        const WellbeingCounts& counts = m_tally.of(unit, period, dimension);
        DimensionFigure& measured = whole.dimensions[dimension];
        measured.orders = counts.orders;
        for (const Indicator indicator : allIndicators) {
            IndicatorFigure& one = measured.indicators[static_cast<size_t>(indicator)];
            if (indicator == Indicator::SurgeDays)
                continue; // comes with the early warning
            if (indicator == Indicator::OrderRate) {
                measureOrderRate(unit, period, dimension, whole.orders, one);
                continue;
            }
            const auto [part, of] = counts.rate(indicator);
            one.part = part;
            one.of = of;
            if (static_cast<int>(of) >= m_made->m_input.settings.leastBase)
                one.value = static_cast<double>(part) / one.of;
        }
    }

    void measureOrderRate(
        size_t unit, size_t period, size_t dimension, qint64 ordersOfUnit, IndicatorFigure& one)
    {
        const bool byResidents = !m_made->m_input.population.isEmpty();
        one.part = m_tally.of(unit, period, dimension).orders;
        if (!isWanted[columns.regions[row]])
            continue;
        if (mark.indicator && mark.indicator != Indicator::OrderRate) {
            const auto [part, of] = countsOf(book, *m_rows->repeats, row).rate(*mark.indicator);
            if ((mark.part ? part : of) == 0)
                continue;
        }
        rows.push_back(row);
    }
    return rows;
}

Result<std::shared_ptr<const Wellbeing>>
makeWellbeing(const WellbeingInput& input, Progress& progress)
{
    return WellbeingMaker(input).make(progress);
}

} // namespace redial
