#include "core/sample/roster.h"

#include <algorithm>
#include <cmath>

namespace redial {

namespace {

int agentCount(qint64 orders)
{
    const qint64 count = orders <= 50000 ? 6 + orders / 800 : 68 + (orders - 50000) / 10000;
    return static_cast<int>(std::min<qint64>(count, 240));
}

std::string agentName(int number)
{
    const std::string digits = std::to_string(number);
    return "坐席" + std::string(3 - std::min<size_t>(3, digits.size()), '0') + digits;
}

} // namespace

std::pair<int, int> shiftHours(Shift shift)
{
    switch (shift) {
    case Shift::Early:
        return {7, 15};
    case Shift::Day:
        return {8, 17};
    case Shift::Late:
        return {10, 19};
    case Shift::Evening:
        return {15, 23};
    case Shift::Night:
        return {22, 31};
    }
    return {0, 24};
}

Roster::Roster(qint64 orders, qint64 firstDay, int days, const Catalogue& catalogue, Random& random)
    : m_firstDay(firstDay)
    , m_days(days)
{
    hire(agentCount(orders), random);
    plantSkill(random);
    plantWeaknesses(catalogue, random);
    fillDuties();
}

void Roster::hire(int count, Random& random)
{
    static constexpr Shift shifts[] = {Shift::Day, Shift::Early, Shift::Evening, Shift::Late, Shift::Night,
        Shift::Day, Shift::Day, Shift::Early, Shift::Late, Shift::Day, Shift::Day, Shift::Evening, Shift::Day,
        Shift::Night};
    int number = 0;
    for (int i = 0; i < count; ++i) {
        number += random.chance(0.12) ? 2 : 1; // numbers of people who left years ago stay unused
        SampleAgent agent;
        agent.name = agentName(number);
        agent.shift = shifts[i % 14];
        agent.desk = i % 7 == 6;
        agent.lastDay = m_days;
        agent.restDay = random.chance(0.45) ? 5 : random.below(7);
        agent.returnFactor = std::clamp(random.logNormal(1, 0.16), 0.7, 1.45);
        agent.talkFactor = std::clamp(random.logNormal(1, 0.15), 0.7, 1.5);
        if (m_days >= 120 && i >= 8 && random.chance(0.1))
            agent.firstDay = random.between(m_days / 6, m_days * 3 / 4);
        else if (m_days >= 120 && i >= 8 && random.chance(0.08))
            agent.lastDay = random.between(m_days / 4, m_days * 5 / 6);
        m_agents.push_back(std::move(agent));
    }
}

void Roster::plantSkill(Random& random)
{
    // The clearly better and worse ones work days all year, so that chance does not hide them.
    std::vector<size_t> steady;
    for (size_t i = 0; i < m_agents.size(); ++i) {
        const SampleAgent& agent = m_agents[i];
        if (!agent.desk && agent.shift != Shift::Night && agent.firstDay == 0 && agent.lastDay == m_days)
            steady.push_back(i);
    }
    const size_t each = std::max<size_t>(1, m_agents.size() / 20);
    for (size_t i = 0; i < each * 2 && !steady.empty(); ++i) {
        const size_t at = static_cast<size_t>(random.below(static_cast<int>(steady.size())));
        SampleAgent& agent = m_agents[steady[at]];
        agent.shift = Shift::Day;
        agent.returnFactor = i % 2 == 0 ? random.between(1.9, 2.3) : random.between(0.42, 0.55);
        steady.erase(steady.begin() + static_cast<std::ptrdiff_t>(at));
    }
}

void Roster::plantWeaknesses(const Catalogue& catalogue, Random& random)
{
    static constexpr std::string_view leaves[] = {
        "退款纠纷", "工资报酬争议", "广场舞音响", "占道摆摊", "停水报修", "电梯故障", "异地报销", "违停举报"};
    for (size_t i = 0; i < m_agents.size() / 9; ++i) {
        const size_t agent = static_cast<size_t>(random.below(static_cast<int>(m_agents.size())));
        const int leaf = catalogue.leafNamed(random.pick(leaves));
        // Not on top of another planting: each effect must be findable for itself.
        const SampleAgent& who = m_agents[agent];
        const bool taken = std::any_of(m_weaknesses.begin(), m_weaknesses.end(),
            [&](const PlantedWeakness& weakness) { return weakness.agent == static_cast<int>(agent); });
        if (!taken && who.returnFactor > 0.7 && who.returnFactor < 1.5)
            m_weaknesses.push_back({static_cast<int>(agent),
                catalogue.leaves()[static_cast<size_t>(leaf)].group, random.between(2.4, 3.0)});
    }
}

bool Roster::works(const SampleAgent& agent, int day) const
{
    if (day < agent.firstDay || day >= agent.lastDay)
        return false;
    if (agent.shift == Shift::Night)
        return (day + agent.restDay) % 4 < 2;
    return (weekday(m_firstDay + day) - 1 + 7 - agent.restDay) % 7 >= 2;
}

void Roster::fillDuties()
{
    m_onDuty.resize(static_cast<size_t>(m_days) * 24);
    for (size_t i = 0; i < m_agents.size(); ++i) {
        const auto [from, to] = shiftHours(m_agents[i].shift);
        for (int day = 0; day < m_days; ++day) {
            if (!works(m_agents[i], day))
                continue;
            for (int hour = from; hour < to; ++hour) {
                const size_t slot = static_cast<size_t>(day) * 24 + static_cast<size_t>(hour);
                if (slot < m_onDuty.size())
                    m_onDuty[slot].push_back(static_cast<quint16>(i));
            }
        }
    }
}

int Roster::onDuty(int day, int hour, bool desk, Random& random) const
{
    const auto& present = m_onDuty[static_cast<size_t>(day) * 24 + static_cast<size_t>(hour)];
    if (present.empty()) {
        // Small rosters have gaps: a stand-in who is employed that day takes the call.
        for (int tries = 0; tries < 20; ++tries) {
            const int agent = random.below(static_cast<int>(m_agents.size()));
            const SampleAgent& who = m_agents[static_cast<size_t>(agent)];
            if (day >= who.firstDay && day < who.lastDay)
                return agent;
        }
        return 0;
    }
    int agent = random.pick(present);
    for (int tries = 0; tries < 3 && m_agents[static_cast<size_t>(agent)].desk != desk; ++tries)
        agent = random.pick(present);
    return agent;
}

double Roster::returnFactor(int agent, const SampleLeaf& leaf) const
{
    const double skill = m_agents[static_cast<size_t>(agent)].returnFactor;
    double factor = 1;
    switch (leaf.influence) {
    case AgentInfluence::None:
        break;
    case AgentInfluence::Usual:
        factor = skill;
        break;
    case AgentInfluence::Strong:
        factor = skill * std::sqrt(skill); // to the power 1.5; the square root is exact everywhere
        break;
    }
    for (const PlantedWeakness& weakness : m_weaknesses) {
        if (weakness.agent == agent && weakness.group == leaf.group)
            factor *= weakness.factor;
    }
    return factor;
}

} // namespace redial
