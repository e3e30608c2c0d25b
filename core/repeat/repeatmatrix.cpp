#include "core/repeat/repeatmatrix.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace redial {

namespace {

/// Rows come by caller, so "a caller not seen here yet" is "not the last one".
struct CallerCounter {
    quint32 callers = 0;
    quint32 lastCaller = 0;

    void count(quint32 caller)
    {
        callers += caller != lastCaller;
        lastCaller = caller;
    }
};

/// Calls and repeats in one number, so that a base call costs one addition.
struct CellCounter {
    quint64 callsAndRepeats = 0;
    CallerCounter callers;

    void count(quint32 caller, bool repeated)
    {
        callsAndRepeats += 1 + (quint64{repeated} << 32);
        callers.count(caller);
    }
    RepeatTally tally() const
    {
        return {static_cast<quint32>(callsAndRepeats), static_cast<quint32>(callsAndRepeats >> 32),
            callers.callers};
    }
};

/// Where thousands of agents meet thousands of categories, a table over all pairs would be larger than
/// the book: there, pairs that occur are numbered.
class PairNumbers {
public:
    PairNumbers(const Repeats& repeats, const std::vector<CategoryTree::Node>& cuts)
    {
        const OrderColumns& columns = repeats.book->columns();
        m_numbers.resize(repeats.book->size());
        std::unordered_map<quint64, quint32> known;
        for (quint32 row = 0; row < m_numbers.size(); ++row) {
            if (!repeats.isBase(row))
                continue;
            const std::pair pair(columns.agents[row], cuts[columns.categories[row]]);
            const auto [found, isNew] = known.try_emplace(
                quint64{pair.first} << 32 | pair.second, static_cast<quint32>(m_pairs.size()));
            if (isNew)
                m_pairs.push_back(pair);
            m_numbers[row] = found->second;
        }
    }

    const std::vector<quint32>& numbers() const { return m_numbers; } ///< by row, for base calls
    const std::vector<std::pair<quint32, CategoryTree::Node>>& pairs() const { return m_pairs; }

private:
    std::vector<quint32> m_numbers;
    std::vector<std::pair<quint32, CategoryTree::Node>> m_pairs;
};

struct Counters {
    std::vector<CellCounter> cells;
    std::vector<CallerCounter> agents;
    std::vector<CallerCounter> categories;
};

/// `cellOf`(row, agent, category) is the number of the row's cell.
template <typename CellOf>
void countBaseCalls(
    const Repeats& repeats, const std::vector<CategoryTree::Node>& cuts, Counters& counters, CellOf cellOf)
{
    const OrderColumns& columns = repeats.book->columns();
    const Repeats::State* const states = repeats.states.data();
    const quint32* const agents = columns.agents.data();
    const CategoryTree::Node* const categories = columns.categories.data();
    const quint32* const callers = columns.callers.data();
    const CategoryTree::Node* const cut = cuts.data();
    CellCounter* const cellCounters = counters.cells.data();
    CallerCounter* const agentCounters = counters.agents.data();
    CallerCounter* const categoryCounters = counters.categories.data();
    for (quint32 row = 0, rows = static_cast<quint32>(repeats.states.size()); row < rows; ++row) {
        if (states[row] < Repeats::State::BaseOnce)
            continue;
        const quint32 agent = agents[row];
        const CategoryTree::Node category = cut[categories[row]];
        const quint32 caller = callers[row];
        cellCounters[cellOf(row, agent, category)].count(caller, states[row] == Repeats::State::BaseRepeated);
        agentCounters[agent].count(caller);
        categoryCounters[category].count(caller);
    }
}

template <typename Wanted> std::vector<quint32> baseRows(const Repeats& repeats, Wanted wanted)
{
    std::vector<quint32> rows;
    for (quint32 row = 0; row < repeats.states.size(); ++row)
        if (wanted(row) && repeats.isBase(row))
            rows.push_back(row);
    return rows;
}

} // namespace

RepeatMatrix::RepeatMatrix(std::shared_ptr<const Repeats> repeats, int level)
    : m_repeats(std::move(repeats))
    , m_level(level)
    , m_cuts(m_repeats->book->dictionaries().categories.cuts(level))
{
    const size_t agentCount = m_repeats->book->dictionaries().agents.size();
    const size_t categoryCount = m_cuts.size();
    Counters counters{{}, std::vector<CallerCounter>(agentCount), std::vector<CallerCounter>(categoryCount)};
    const auto addCell = [&](quint32 agent, CategoryTree::Node category, const CellCounter& counter) {
        if (counter.callsAndRepeats != 0)
            m_cells.push_back({agent, category, counter.tally()});
    };
    if (agentCount * categoryCount <= std::max(size_t{1} << 16, m_repeats->book->size())) {
        counters.cells.resize(agentCount * categoryCount);
        countBaseCalls(*m_repeats, m_cuts, counters, [=](quint32, size_t agent, CategoryTree::Node category) {
            return agent * categoryCount + category;
        });
        for (size_t cell = 0; cell < counters.cells.size(); ++cell)
            addCell(static_cast<quint32>(cell / categoryCount),
                static_cast<CategoryTree::Node>(cell % categoryCount), counters.cells[cell]);
    } else {
        const PairNumbers pairs(*m_repeats, m_cuts);
        counters.cells.resize(pairs.pairs().size());
        countBaseCalls(*m_repeats, m_cuts, counters,
            [&](quint32 row, quint32, CategoryTree::Node) { return pairs.numbers()[row]; });
        for (size_t cell = 0; cell < counters.cells.size(); ++cell)
            addCell(pairs.pairs()[cell].first, pairs.pairs()[cell].second, counters.cells[cell]);
        std::sort(m_cells.begin(), m_cells.end(), [](const MatrixCell& a, const MatrixCell& b) {
            return std::pair(a.agent, a.category) < std::pair(b.agent, b.category);
        });
    }

    m_agents.resize(agentCount);
    m_categories.resize(categoryCount);
    for (const MatrixCell& cell : m_cells) {
        for (RepeatTally* const margin : {&m_agents[cell.agent], &m_categories[cell.category]}) {
            margin->calls += cell.tally.calls;
            margin->repeats += cell.tally.repeats;
        }
    }
    for (size_t agent = 0; agent < agentCount; ++agent)
        m_agents[agent].callers = counters.agents[agent].callers;
    for (size_t category = 0; category < categoryCount; ++category)
        m_categories[category].callers = counters.categories[category].callers;
}

std::vector<quint32> RepeatMatrix::rowsOf(const MatrixCell& cell) const
{
    const OrderColumns& columns = m_repeats->book->columns();
    return baseRows(*m_repeats, [&](quint32 row) {
        return columns.agents[row] == cell.agent && m_cuts[columns.categories[row]] == cell.category;
    });
}

std::vector<quint32> RepeatMatrix::rowsOfAgent(quint32 agent) const
{
    const OrderColumns& columns = m_repeats->book->columns();
    return baseRows(*m_repeats, [&](quint32 row) { return columns.agents[row] == agent; });
}

std::vector<quint32> RepeatMatrix::rowsOfCategory(CategoryTree::Node category) const
{
    const OrderColumns& columns = m_repeats->book->columns();
    return baseRows(*m_repeats, [&](quint32 row) { return m_cuts[columns.categories[row]] == category; });
}

} // namespace redial
