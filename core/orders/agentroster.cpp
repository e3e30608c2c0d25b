#include "core/orders/agentroster.h"

#include <algorithm>
#include <set>

namespace redial {

namespace {

/// "" for what is no plain number.
std::string withoutZeros(std::string_view number)
{
    const bool isNumber = !number.empty()
        && std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!isNumber)
        return {};
    const size_t first = number.find_first_not_of('0');
    return first == std::string_view::npos ? "0" : std::string(number.substr(first));
}

std::string trimmed(const QStringList& row, int column)
{
    return row.value(column).trimmed().toStdString();
}

} // namespace

AgentRoster::AgentRoster(const std::vector<QStringList>& rows, Timestamp today)
{
    const std::string day = formatDay(today.day());
    for (const QStringList& row : rows) {
        const std::string number = trimmed(row, 0);
        if (number.empty())
            continue;
        Agent agent{trimmed(row, 1), trimmed(row, 2), trimmed(row, 3), false};
        // Days as text of one length: their order is that of the calendar.
        agent.hasLeft = !agent.leftOn.empty() && agent.leftOn < day;
        m_agents[number] = std::move(agent);
    }
    for (const auto& [number, agent] : m_agents) {
        const std::string bare = withoutZeros(number);
        if (bare.empty())
            continue;
        const auto [found, isNew] = m_withoutZeros.emplace(bare, number);
        if (!isNew)
            found->second.clear();
    }
}

const AgentRoster::Agent* AgentRoster::find(std::string_view number) const
{
    if (m_agents.empty() || number.empty())
        return nullptr;
    auto found = m_agents.find(std::string(number));
    if (found == m_agents.end())
        if (const auto same = m_withoutZeros.find(withoutZeros(number)); same != m_withoutZeros.end())
            found = m_agents.find(same->second);
    return found == m_agents.end() ? nullptr : &found->second;
}

std::vector<std::string> AgentRoster::teams() const
{
    std::set<std::string> teams;
    for (const auto& [number, agent] : m_agents)
        if (!agent.team.empty())
            teams.insert(agent.team);
    return {teams.begin(), teams.end()};
}

} // namespace redial
