#include "core/reports/repeatfigures.h"

#include "core/wording/orderwording.h"

#include <algorithm>
#include <tuple>

namespace redial {

namespace {

void sortByRepeats(std::vector<GroupFigures>& groups)
{
    std::ranges::sort(groups, [](const GroupFigures& a, const GroupFigures& b) {
        return std::tie(b.tally.repeats, b.tally.calls, a.name, a.number)
            < std::tie(a.tally.repeats, a.tally.calls, b.name, b.number);
    });
}

} // namespace

RepeatFigures::RepeatFigures(std::shared_ptr<const Repeats> repeats, int level, AgentRoster roster)
    : m_matrix(std::move(repeats), level)
    , m_roster(std::move(roster))
{
    countRows();
    sortByRepeats(m_agents);
    sortByRepeats(m_categories);
}

void RepeatFigures::countRows()
{
    const Repeats& found = repeats();
    const OrderColumns& columns = book().columns();
    const std::vector<bool>& masked = book().dictionaries().maskedCallers;
    const std::vector<CategoryTree::Node> cut = book().dictionaries().categories.cuts(m_matrix.level());
    std::vector<qint64> ofAgent(m_matrix.agents().size());
    std::vector<qint64> ofCategory(m_matrix.categories().size());
    for (quint32 row = 0; row < columns.size(); ++row) {
        if (!found.isBase(row))
            continue;
        m_maskedCalls += columns.callers[row] < masked.size() && masked[columns.callers[row]];
        const bool dispatched = (columns.flags[row] & OrderFlags::dispatched) != 0;
        if (found.states[row] == Repeats::State::BaseRepeated
            || (found.scheme.dispatchCountsAgainstFcr && dispatched)) {
            ++ofAgent[columns.agents[row]];
            ++ofCategory[cut[columns.categories[row]]];
        }
    }
    for (quint32 agent = 0; agent < ofAgent.size(); ++agent)
        if (m_matrix.agents()[agent].calls > 0)
            m_agents.push_back({agent, agentName(agent), m_matrix.agents()[agent], ofAgent[agent]});
    for (quint32 category = 0; category < ofCategory.size(); ++category)
        if (m_matrix.categories()[category].calls > 0)
            m_categories.push_back(
                {category, categoryName(category), m_matrix.categories()[category], ofCategory[category]});
}

std::vector<quint32> RepeatFigures::repeatedRows() const
{
    std::vector<quint32> rows;
    rows.reserve(static_cast<size_t>(repeats().repeated));
    for (quint32 row = 0; row < book().size(); ++row)
        if (repeats().states[row] == Repeats::State::BaseRepeated)
            rows.push_back(row);
    const std::vector<quint32>& times = book().columns().times;
    std::ranges::stable_sort(rows, {}, [&](quint32 row) { return times[row]; });
    return rows;
}

QString RepeatFigures::agentName(quint32 agent) const
{
    return agent == 0 ? tr("(no agent)")
                      : OrderWording::agent(book().dictionaries().agents.at(agent), m_roster);
}

QString RepeatFigures::categoryName(CategoryTree::Node category) const
{
    return category == CategoryTree::none
        ? tr("(no category)")
        : QString::fromStdString(book().dictionaries().categories.joined(category));
}

} // namespace redial
