#include "core/repeat/pairsummary.h"

#include "core/statistics/wilson.h"

#include <algorithm>

namespace redial {

namespace {

std::optional<qint64> median(std::vector<qint64> values)
{
    if (values.empty())
        return std::nullopt;
    const auto middle = values.begin() + static_cast<qsizetype>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

} // namespace

Standing PairSummary::standing(const RepeatTally& other) const
{
    const auto interval = wilsonInterval(tally.repeats, tally.calls);
    if (tally.calls < fewCalls || other.calls == 0 || !interval)
        return Standing::TooFew;
    const double rate = static_cast<double>(other.repeats) / static_cast<double>(other.calls);
    if (rate < interval->low)
        return Standing::Above;
    return rate > interval->high ? Standing::Below : Standing::Usual;
}

PairSummary summarisePairs(const Repeats& repeats, std::span<const quint32> rows)
{
    const OrderColumns& columns = repeats.book->columns();
    PairSummary summary;
    std::vector<qint64> between;
    quint32 lastCaller = 0; // rows of one caller are neighbours, and no base call has caller 0
    quint32 lastCallerBack = 0;
    for (const quint32 row : rows) {
        const quint32 caller = columns.callers[row];
        ++summary.tally.calls;
        summary.tally.callers += caller != lastCaller;
        lastCaller = caller;
        const quint32 repeat = repeats.repeatedBy[row];
        if (repeats.states[row] != Repeats::State::BaseRepeated)
            continue;
        ++summary.tally.repeats;
        summary.callersBack += caller != lastCallerBack;
        lastCallerBack = caller;
        const CategoryTree::Node category = columns.categories[row];
        summary.sameCategory += category != CategoryTree::none && category == columns.categories[repeat];
        between.push_back(qint64{columns.times[repeat]} - columns.times[row]);
    }
    summary.medianSeconds = median(std::move(between));
    return summary;
}

double hottestRate(const RepeatMatrix& matrix)
{
    std::vector<double> rates;
    const auto add = [&](const RepeatTally& tally) {
        if (tally.calls >= PairSummary::fewCalls)
            rates.push_back(static_cast<double>(tally.repeats) / static_cast<double>(tally.calls));
    };
    for (const MatrixCell& cell : matrix.cells())
        add(cell.tally);
    for (const RepeatTally& agent : matrix.agents())
        add(agent);
    if (rates.empty())
        return 1;
    const auto at = rates.begin() + static_cast<qsizetype>((rates.size() - 1) * 49 / 50);
    std::nth_element(rates.begin(), at, rates.end());
    constexpr double leastScale = 0.01;
    return std::max(*at, leastScale);
}

double colourStrength(const RepeatTally& tally, double hottestRate)
{
    if (tally.calls == 0)
        return 0;
    const double calls = tally.calls;
    return std::min(1.0, tally.repeats / calls / hottestRate) * calls / (calls + PairSummary::fewCalls);
}

std::vector<quint32> allBaseRows(const Repeats& repeats)
{
    std::vector<quint32> rows;
    rows.reserve(static_cast<size_t>(repeats.base));
    for (quint32 row = 0; row < repeats.states.size(); ++row)
        if (repeats.isBase(row))
            rows.push_back(row);
    return rows;
}

} // namespace redial
