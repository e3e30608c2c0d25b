#include "core/wellbeing/wellbeing.h"

#include "core/repeat/repeats.h"
#include "core/statistics/entropyweights.h"
#include "core/statistics/evenweightings.h"
#include "core/statistics/percentile.h"
#include "core/wellbeing/wellbeingcounts.h"

#include <algorithm>
#include <functional>
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
        made.m_use = useOfDictionary(made.m_input.dictionary, *made.m_match,
            made.m_input.book->dictionaries().categories, m_tally.ordersOfCategories);
        measure();
        if (dimensions() > 0) {
            scale();
            score();
            weigh();
            compose();
            rank();
        }
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
        if (byResidents) {
            if (unit == 0)
                one.part = m_tally.ordersOfResidents[period * dimensions() + dimension];
            if (const auto residents = m_made->m_units[unit].residents)
                one.of = static_cast<double>(*residents) / residentsPerUnit;
        } else {
            one.of = static_cast<double>(ordersOfUnit);
        }
        if (one.of > 0 && m_made->m_periods[period].isCovered)
            one.value = static_cast<double>(one.part) / one.of;
    }

    void scale()
    {
        m_made->m_scales.resize(dimensions() * indicatorCount);
        for (size_t dimension = 0; dimension < dimensions(); ++dimension)
            for (size_t indicator = 0; indicator < indicatorCount; ++indicator) {
                std::vector<double> values;
                eachOfBaseline([&](const WellbeingFigure& one) {
                    if (const auto value = one.dimensions[dimension].indicators[indicator].value)
                        values.push_back(*value);
                });
                IndicatorScale& made = m_made->m_scales[dimension * indicatorCount + indicator];
                made.lowest = percentile(values, lowShare);
                made.highest = percentile(values, highShare);
            }
    }

    void score()
    {
        for (WellbeingFigure& one : m_made->m_figures) {
            if (one.isTooSmall)
                continue;
            for (size_t dimension = 0; dimension < dimensions(); ++dimension)
                for (size_t indicator = 0; indicator < indicatorCount; ++indicator) {
                    const IndicatorScale& scale = m_made->m_scales[dimension * indicatorCount + indicator];
                    IndicatorFigure& measured = one.dimensions[dimension].indicators[indicator];
                    if (!measured.value || !scale.lowest || !(*scale.lowest < *scale.highest))
                        continue;
                    const double place = (*measured.value - *scale.lowest) / (*scale.highest - *scale.lowest);
                    measured.score = 100 * (1 - std::clamp(place, 0.0, 1.0));
                }
        }
    }

    std::vector<double> indicatorWeights(size_t dimension)
    {
        const WellbeingSettings& settings = m_made->m_input.settings;
        if (settings.weights == WeightRule::Entropy) {
            std::vector<Leaves> scores(indicatorCount);
            eachOfBaseline([&](const WellbeingFigure& one) {
                for (size_t indicator = 0; indicator < indicatorCount; ++indicator)
                    scores[indicator].push_back(one.dimensions[dimension].indicators[indicator].score);
            });
            return entropyWeights(scores);
        }
        std::vector<double> weights(indicatorCount, 1);
        if (settings.weights == WeightRule::Entered)
            weights.assign(settings.indicatorWeights.begin(), settings.indicatorWeights.end());
        normalise(weights);
        return weights;
    }

    std::vector<double> dimensionWeights()
    {
        const WellbeingSettings& settings = m_made->m_input.settings;
        if (settings.weights == WeightRule::Entropy) {
            std::vector<Leaves> scores(dimensions());
            eachOfBaseline([&](const WellbeingFigure& one) {
                const CompositeScore whole =
                    compositeScore(m_made->m_tree, leavesOf(one), settings.leastCoverage);
                for (size_t dimension = 0; dimension < dimensions(); ++dimension)
                    scores[dimension].push_back(whole.children[dimension].score);
            });
            return entropyWeights(scores);
        }
        std::vector<double> weights(dimensions(), 1);
        if (settings.weights == WeightRule::Entered)
            for (size_t dimension = 0; dimension < dimensions(); ++dimension)
                if (const auto entered = settings.dimensionWeights.find(m_made->dimensions()[dimension].id);
                    entered != settings.dimensionWeights.end())
                    weights[dimension] = entered->second;
        normalise(weights);
        return weights;
    }

    void weigh()
    {
        CompositeNode& tree = m_made->m_tree;
        tree.aggregation = m_made->m_input.settings.aggregation;
        for (size_t dimension = 0; dimension < dimensions(); ++dimension) {
            CompositeNode node;
            node.name = m_made->dimensions()[dimension].id;
            const std::vector<double> weights = indicatorWeights(dimension);
            for (const Indicator indicator : allIndicators) {
                const auto at = static_cast<size_t>(indicator);
                CompositeNode leaf;
                leaf.name = indicatorName(indicator);
                leaf.weight = weights[at];
                m_made->m_scales[dimension * indicatorCount + at].weight = weights[at];
                node.children.push_back(std::move(leaf));
            }
            tree.children.push_back(std::move(node));
        }
        const std::vector<double> weights = dimensionWeights();
        for (size_t dimension = 0; dimension < dimensions(); ++dimension)
            tree.children[dimension].weight = weights[dimension];
    }

    void compose()
    {
        m_scores.resize(m_made->m_figures.size());
        for (size_t at = 0; at < m_made->m_figures.size(); ++at) {
            WellbeingFigure& one = m_made->m_figures[at];
            m_scores[at] =
                compositeScore(m_made->m_tree, leavesOf(one), m_made->m_input.settings.leastCoverage);
            one.index = m_scores[at].score;
            one.coverage = m_scores[at].coverage;
            for (size_t dimension = 0; dimension < dimensions(); ++dimension) {
                one.dimensions[dimension].score = m_scores[at].children[dimension].score;
                one.dimensions[dimension].coverage = m_scores[at].children[dimension].coverage;
            }
        }
    }

    void rank()
    {
        const size_t units = m_made->m_units.size();
        if (units < 2)
            return;
        const auto weightings =
            evenWeightings(dimensions(), Wellbeing::weightings, m_made->m_input.settings.seed);
        for (size_t period = 0; period < m_made->m_periods.size(); ++period) {
            std::vector<std::vector<CompositeScore>> children;
            for (size_t unit = 1; unit < units; ++unit)
                children.push_back(m_scores[unit * m_made->m_periods.size() + period].children);
            const auto ranges =
                rankRanges(m_made->m_tree, children, weightings, m_made->m_input.settings.leastCoverage);
            std::vector<double> indexes; // the best first
            for (size_t unit = 1; unit < units; ++unit)
                if (const auto index = figure(unit, period).index)
                    indexes.push_back(*index);
            std::sort(indexes.begin(), indexes.end(), std::greater());
            for (size_t unit = 1; unit < units; ++unit) {
                WellbeingFigure& one = figure(unit, period);
                if (!one.index)
                    continue;
                one.ranks = ranges[unit - 1];
                const auto better =
                    std::lower_bound(indexes.begin(), indexes.end(), *one.index, std::greater());
                one.rank = static_cast<int>(better - indexes.begin()) + 1;
            }
        }
    }

    std::shared_ptr<Wellbeing> m_made;
    WellbeingTally m_tally;
    std::vector<CompositeScore> m_scores; ///< by unit and period
};

const IndicatorScale& Wellbeing::scale(size_t dimension, Indicator indicator) const
{
    return m_scales[dimension * indicatorCount + static_cast<size_t>(indicator)];
}

const Repeats& Wellbeing::repeats() const
{
    return *m_rows->repeats;
}

std::optional<CompositeChange> Wellbeing::change(size_t unit, size_t before, size_t after) const
{
    if (m_tree.isLeaf()) // no dimension
        return std::nullopt;
    return compositeChange(m_tree, leavesOf(figure(unit, before)), leavesOf(figure(unit, after)),
        m_input.settings.leastCoverage);
}

std::optional<size_t> Wellbeing::newest() const
{
    std::optional<size_t> found;
    for (size_t period = 0; period < m_periods.size(); ++period)
        if (figure(0, period).index
            && (m_periods[period].isCovered || !found || !m_periods[*found].isCovered))
            found = period;
    return found;
}

std::optional<size_t> Wellbeing::periodOf(Timestamp time) const
{
    const auto found = std::find_if(m_periods.begin(), m_periods.end(),
        [time](const WellbeingPeriod& one) { return one.period.contains(time); });
    return found == m_periods.end() ? std::nullopt
                                    : std::optional(static_cast<size_t>(found - m_periods.begin()));
}

std::vector<quint32> Wellbeing::rowsOf(const Mark& mark) const
{
    const OrderBook& book = *m_input.book;
    const OrderColumns& columns = book.columns();
    // All regions per resident: only those whose residents are known.
    std::vector<bool> isWanted(book.dictionaries().regions.size(), true);
    if (mark.unit == 0 && mark.indicator == Indicator::OrderRate && !m_input.population.isEmpty())
        for (quint32 region = 0; region < isWanted.size(); ++region)
            isWanted[region] =
                m_input.population.residents(book.dictionaries().regions.at(region)).has_value();
    std::vector<quint32> rows;
    for (quint32 row = 0; row < book.size(); ++row) {
        if (m_rows->periods[row] != mark.period)
            continue;
        if (mark.unit != 0 && m_rows->units[columns.regions[row]] != mark.unit)
            continue;
        const int dimension = m_match->dimension(columns.categories[row]);
        if (mark.dimension && dimension != static_cast<int>(*mark.dimension))
            continue;
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

Result<std::shared_ptr<const Wellbeing>> makeWellbeing(const WellbeingInput& input, Progress& progress)
{
    return WellbeingMaker(input).make(progress);
}

} // namespace redial
