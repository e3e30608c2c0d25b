#include "core/repeat/repeatmatrix.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace redial {

namespace {

/// A tally under construction: rows come by caller, so "a caller not seen here yet" is "not the last one".
struct Counter {
    RepeatTally tally;
    quint32 lastCaller = 0;

    void count(quint32 caller, bool repeated)
    {
        ++tally.calls;
        tally.repeats += repeated;
        tally.callers += caller != lastCaller;
        lastCaller = caller;
    }
};

/// Numbers (agent, category) pairs: by a table where that is small, else by a hash.
class CellIndex {
public:
    CellIndex(size_t agents, size_t categories) : m_categories(categories)
    {
        constexpr size_t tableLimit = size_t{1} << 20;
        if (agents * categories <= tableLimit)
            m_table.resize(agents * categories, unused);
    }

    size_t size() const { return m_size; }
    quint32 of(quint32 agent, CategoryTree::Node category)
    {
        const quint64 pair = quint64{agent} * m_categories + category;
        quint32& number = m_table.empty() ? m_hash.try_emplace(pair, unused).first->second : m_table[pair];
        if (number == unused)
            number = m_size++;
        return number;
    }

private:
    static constexpr quint32 unused = 0xffffffff;
    size_t m_categories;
    std::vector<quint32> m_table;
    std::unordered_map<quint64, quint32> m_hash;
    quint32 m_size = 0;
};

std::vector<RepeatTally> tallies(const std::vector<Counter>& counters)
{
    std::vector<RepeatTally> result;
    result.reserve(counters.size());
    for (const Counter& counter : counters)
        result.push_back(counter.tally);
    return result;
}

} // namespace

RepeatMatrix::RepeatMatrix(std::shared_ptr<const Repeats> repeats, int level)
    : m_repeats(std::move(repeats)), m_level(level)
{
    const OrderBook& book = *m_repeats->book;
    const OrderColumns& columns = book.columns();
    const size_t agentCount = book.dictionaries().agents.size();
    const std::vector<CategoryTree::Node> cuts = book.dictionaries().categories.cuts(level);

    struct CellCounter {
        Counter counter;
        quint32 agent;
        CategoryTree::Node category;
    };
    CellIndex index(agentCount, cuts.size());
    std::vector<CellCounter> counters;
    std::vector<Counter> agents(agentCount);
    std::vector<Counter> categories(cuts.size());
    std::vector<quint32> cellOfBase; // in row order
    cellOfBase.reserve(static_cast<size_t>(m_repeats->base));
    for (quint32 row = 0; row < book.size(); ++row) {
        if (m_repeats->states[row] != Repeats::State::Base)
            continue;
        const quint32 agent = columns.agents[row];
        const CategoryTree::Node category = cuts[columns.categories[row]];
        const quint32 caller = columns.callers[row];
        const bool repeated = m_repeats->repeatedBy[row] != noRow;
        const quint32 cell = index.of(agent, category);
        if (cell == counters.size())
            counters.push_back({{}, agent, category});
        counters[cell].counter.count(caller, repeated);
        agents[agent].count(caller, repeated);
        categories[category].count(caller, repeated);
        cellOfBase.push_back(cell);
    }
    m_agents = tallies(agents);
    m_categories = tallies(categories);

    // Cells were numbered as they turned up; from here on they stand in order of agent and category.
    std::vector<quint32> byOrder(counters.size());
    for (quint32 cell = 0; cell < byOrder.size(); ++cell)
        byOrder[cell] = cell;
    std::sort(byOrder.begin(), byOrder.end(), [&](quint32 a, quint32 b) {
        return std::pair(counters[a].agent, counters[a].category)
            < std::pair(counters[b].agent, counters[b].category);
    });
    std::vector<quint32> fill(counters.size());
    quint32 begin = 0;
    for (const quint32 cell : byOrder) {
        m_cells.push_back({counters[cell].agent, counters[cell].category, counters[cell].counter.tally});
        m_rowsBegin.push_back(begin);
        fill[cell] = begin;
        begin += counters[cell].counter.tally.calls;
    }
    m_rows.resize(begin);
    size_t nextBase = 0;
    for (quint32 row = 0; row < book.size(); ++row)
        if (m_repeats->states[row] == Repeats::State::Base)
            m_rows[fill[cellOfBase[nextBase++]]++] = row;
}

} // namespace redial
