// The agents' term of a scheme: single agents, or a team as the roster has it.
#include "ui/frame/schemeterms.h"

#include "core/wording/formatting.h"
#include "core/wording/orderwording.h"
#include "ui/common/menuwidgets.h"

#include <algorithm>

namespace redial {

namespace {

/// The agents of a team who have orders, as the orders write them.
std::vector<std::string> agentsOf(const std::string& team, const TextTable& agents, const AgentRoster& roster)
{
    std::vector<std::string> members;
    for (quint32 number = 1; number < agents.size(); ++number) {
        const AgentRoster::Agent* agent = roster.find(agents.at(number));
        if (agent != nullptr && agent->team == team)
            members.emplace_back(agents.at(number));
    }
    std::sort(members.begin(), members.end());
    return members;
}

} // namespace

void SchemeTerms::addAgentsTerm()
{
    m_terms.push_back({QStringLiteral("agents"), [] { return tr("Agents"); },
        [this](const Scheme& scheme) { return agentsWord(scheme.filter.agents); },
        [](const Scheme& scheme) { return scheme.filter.agents.empty(); },
        [this](QMenu& menu) { fillAgents(menu); }});
}

QString SchemeTerms::agentsWord(std::vector<std::string> chosen) const
{
    const auto book = m_session.book();
    const AgentRoster& roster = *m_session.roster();
    std::sort(chosen.begin(), chosen.end());
    if (book)
        for (const std::string& team : roster.teams())
            if (agentsOf(team, book->dictionaries().agents, roster) == chosen)
                return tr("team %1").arg(Formatting::text(team));
    if (chosen.size() > 2)
        return tr("Agents (%1 chosen)").arg(chosen.size());
    QStringList names;
    for (const std::string& agent : chosen)
        names << OrderWording::agent(agent, roster);
    return tr("Agents %1").arg(names.join(tr(", ", "between values")));
}

void SchemeTerms::fillAgents(QMenu& menu)
{
    const auto book = m_session.book();
    const std::shared_ptr<const AgentRoster> roster = m_session.roster();
    std::vector<std::string> now = m_session.scheme().filter.agents;
    std::sort(now.begin(), now.end());
    MenuWidgets::addCaption(menu, tr("Only these are judged; nothing chosen: all"));
    if (book) {
        std::vector<Value> teams;
        for (const std::string& team : roster->teams()) {
            const std::vector<std::string> members = agentsOf(team, book->dictionaries().agents, *roster);
            if (!members.empty())
                teams.push_back({QStringLiteral("team_") + Formatting::text(team),
                    tr("Team %1 (%2 agents)").arg(Formatting::text(team)).arg(members.size()), members == now,
                    [members](Scheme& scheme) { scheme.filter.agents = members; }});
        }
        if (!teams.empty()) {
            addValues(menu, teams);
            menu.addSeparator();
        }
    }
    QStringList values;
    if (book) {
        const TextTable& agents = book->dictionaries().agents;
        for (quint32 number = 1; number < agents.size(); ++number)
            values << Formatting::text(agents.at(number));
        values.sort();
    }
    QStringList chosen;
    for (const std::string& agent : now)
        chosen << Formatting::text(agent);
    MenuWidgets::addChoiceList(
        menu, QStringLiteral("agents"), values, chosen,
        [this](const QStringList& texts) {
            apply([&](Scheme& scheme) {
                scheme.filter.agents.clear();
                for (const QString& text : texts)
                    scheme.filter.agents.push_back(text.toStdString());
            });
        },
        [roster](const QString& agent) { return OrderWording::agent(agent.toStdString(), *roster); });
}

} // namespace redial
