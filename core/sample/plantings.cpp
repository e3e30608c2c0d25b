#include "core/sample/plantings.h"

#include <algorithm>

namespace redial {

namespace {

std::string shiftName(Shift shift)
{
    switch (shift) {
    case Shift::Early:
        return "early";
    case Shift::Day:
        return "day";
    case Shift::Late:
        return "late";
    case Shift::Evening:
        return "evening";
    case Shift::Night:
        return "night";
    }
    return {};
}

std::string influenceName(AgentInfluence influence)
{
    switch (influence) {
    case AgentInfluence::None:
        return "none";
    case AgentInfluence::Usual:
        return "usual";
    case AgentInfluence::Strong:
        return "strong";
    }
    return {};
}

constexpr quint32 daySeconds = 86400;

} // namespace

Timestamp Plantings::at(quint32 second) const
{
    return {m_planner.m_plan.firstDay * Timestamp::secondsPerDay + second};
}

bool Plantings::fits() const
{
    return m_planner.m_plan.options.orders >= 2000;
}

int Plantings::planted(qint64 ordersEach, int least, int most) const
{
    return static_cast<int>(std::clamp<qint64>(m_planner.m_plan.options.orders / ordersEach, least, most));
}

void Plantings::plant()
{
    if (!fits())
        return;
    plantPeriodic();
    plantSerial();
    plantInnocent();
    plantSurge();
    plantTestLine();
}

/// What people who call again and again call about.
int Plantings::habitualLeaf()
{
    static constexpr std::string_view names[] = {"广场舞音响", "邻里生活噪声", "占道摆摊", "楼道堆物",
        "违法搭建", "退款纠纷", "餐饮油烟", "工资报酬争议", "土地承包", "电梯故障", "养犬纠纷", "违停举报",
        "设备低频噪声", "逾期交房"};
    return m_planner.m_plan.catalogue.leafNamed(m_planner.m_random.pick(names));
}

void Plantings::plantPeriodic()
{
    Random& random = m_planner.m_random;
    static constexpr int periods[] = {7, 7, 7, 3, 5, 10, 14, 30};
    const int days = m_planner.m_rhythm.days();
    for (int i = 0; i < planted(4000, 1, 40); ++i) {
        const int period = periods[i % 8];
        const int most = (days - 2) / period;
        if (most < 10)
            continue;
        const int calls = random.between(9, std::min(most, 45));
        const int startDay = random.below(std::max(1, days - period * calls - 1));
        const double hour = random.between(8.7, 17.2);
        PlantedTruth::PeriodicCaller truth;
        OrderPlanner::Call call;
        call.caller = m_planner.newCaller();
        call.leaf = habitualLeaf();
        call.region = m_planner.regionFor(call.leaf);
        call.source = OrderSource::Periodic;
        for (int n = 0; n < calls && !m_planner.full(); ++n) {
            // A few hours early or late; with long periods also a day.
            const double jitter = period * 24 * 0.04 * random.between(-1.0, 1.0);
            const double dayHour = std::clamp(hour + random.between(-0.8, 0.8), 8.0, 18.0);
            const int lateDays = period >= 7 ? static_cast<int>(jitter / 24 + (jitter < 0 ? -0.5 : 0.5)) : 0;
            const int day = std::clamp(startDay + n * period + lateDays, 0, days - 1);
            call.second = static_cast<quint32>(day) * daySeconds + static_cast<quint32>(dayHour * 3600);
            call.previous = m_planner.book(call);
            truth.times.push_back(at(call.second));
        }
        truth.key = m_planner.m_plan.directory.key(call.caller);
        truth.category = m_planner.leafAt(call.leaf).path;
        truth.periodDays = period;
        m_planner.m_plan.truth.periodicCallers.push_back(std::move(truth));
    }
}

void Plantings::plantSerial()
{
    Random& random = m_planner.m_random;
    for (int i = 0; i < planted(2500, 2, 120); ++i) {
        PlantedTruth::SerialCaller truth;
        OrderPlanner::Call call;
        call.caller = m_planner.newCaller();
        call.leaf = habitualLeaf();
        call.region = m_planner.regionFor(call.leaf);
        call.source = OrderSource::Serial;
        const int bursts = random.between(1, 4);
        // One burst in each of equal parts of the period, so that they stay apart.
        const double part = static_cast<double>(m_planner.m_rhythm.days()) / bursts;
        for (int n = 0; n < bursts; ++n) {
            const int day = static_cast<int>(part * n + random.between(0.1, 0.6) * part);
            call.second = static_cast<quint32>(day) * daySeconds
                + static_cast<quint32>(random.between(8 * 3600, 15 * 3600));
            plantBurst(call, truth);
        }
        truth.key = m_planner.m_plan.directory.key(call.caller);
        truth.category = m_planner.leafAt(call.leaf).path;
        if (!truth.bursts.empty())
            m_planner.m_plan.truth.serialCallers.push_back(std::move(truth));
    }
}

void Plantings::plantBurst(OrderPlanner::Call call, PlantedTruth::SerialCaller& truth)
{
    Random& random = m_planner.m_random;
    const quint32 start = call.second;
    PlantedTruth::Burst burst{at(start), at(start), 0};
    const int calls = random.chance(0.15) ? random.between(8, 16) : random.between(3, 7);
    call.previous = PlannedOrder::none;
    for (int n = 0; n < calls && !m_planner.full(); ++n) {
        call.previous = m_planner.book(call);
        burst.last = at(call.second);
        ++burst.calls;
        quint32 next = call.second + 240 + static_cast<quint32>(random.logNormal(3600, 0.9));
        // Late in the evening they give up and go on in the morning.
        if (next / 3600 % 24 >= 22 || next / 3600 % 24 < 7)
            next = (start / daySeconds + 1) * daySeconds
                + static_cast<quint32>(random.between(7 * 3600, 8 * 3600));
        if (next <= call.second || next - start >= daySeconds || next >= m_planner.endSecond())
            break;
        call.second = next;
    }
    if (burst.calls >= 3)
        truth.bursts.push_back(burst);
}

void Plantings::plantInnocent()
{
    Random& random = m_planner.m_random;
    const double days = m_planner.m_rhythm.days();
    if (days < 60)
        return;
    for (int i = 0; i < planted(4000, 2, 60); ++i) {
        const int calls = random.between(8, std::clamp(static_cast<int>(days / 14), 8, 24));
        OrderPlanner::Call call;
        call.caller = m_planner.newCaller();
        call.region = m_planner.regionFor(0);
        call.source = OrderSource::Innocent;
        // Gaps of very different lengths, with a long silence among them: nothing a rhythm could be seen in.
        std::vector<double> gaps;
        double sum = 0;
        for (int n = 0; n < calls; ++n)
            sum += gaps.emplace_back(n == calls / 2 ? 9 : random.logNormal(1, 1.1));
        const double spare = days - 2 - 2.5 * calls;
        double day = 0.5;
        int booked = 0;
        for (const double gap : gaps) {
            day += 2.5 + gap / sum * spare;
            if (day >= days || m_planner.full())
                break;
            call.second = m_planner.m_rhythm.secondOfDay(static_cast<int>(day), random);
            call.second = static_cast<quint32>(day) * daySeconds
                + std::clamp(call.second % daySeconds, 8 * 3600U, 19 * 3600U);
            call.leaf = m_planner.m_rhythm.leaf(call.second, random);
            m_planner.book(call);
            ++booked;
        }
        m_planner.m_plan.truth.innocents.push_back({m_planner.m_plan.directory.key(call.caller), booked});
    }
}

void Plantings::plantSurge()
{
    const int days = m_planner.m_rhythm.days();
    if (days < 70)
        return; // an early warning needs some weeks before to compare with
    Random& random = m_planner.m_random;
    static constexpr double shares[] = {0.5, 0.33, 0.17};
    PlantedTruth::Surge truth;
    OrderPlanner::Call call;
    call.leaf = m_planner.m_plan.catalogue.leafNamed("水质浑浊");
    call.region = random.below(static_cast<int>(m_planner.m_plan.regions.size()));
    const int firstDay = random.between(days * 6 / 10, days * 9 / 10);
    const int callers = planted(400, 20, 1500);
    for (int n = 0; n < 3; ++n) {
        for (int i = 0; i < static_cast<int>(callers * shares[n]) && !m_planner.full(); ++i) {
            call.caller = m_planner.newCaller();
            call.source = OrderSource::Surge;
            call.second = m_planner.m_rhythm.secondOfDay(firstDay + n, random);
            m_planner.runMatter(call);
            ++truth.callers;
        }
        truth.days.push_back(formatDay(m_planner.m_plan.firstDay + firstDay + n));
    }
    truth.category = m_planner.leafAt(call.leaf).path;
    truth.region = m_planner.m_plan.regions[static_cast<size_t>(call.region)].name;
    m_planner.m_plan.truth.surges.push_back(std::move(truth));
}

void Plantings::plantTestLine()
{
    Random& random = m_planner.m_random;
    OrderPlanner::Call call;
    call.caller = CallerDirectory::testLine;
    call.source = OrderSource::TestLine;
    const qint64 wanted =
        std::min<qint64>(m_planner.m_plan.options.orders / 500, m_planner.m_rhythm.days() * 4);
    for (qint64 i = 0; i < wanted && !m_planner.full(); ++i) {
        const quint32 day = static_cast<quint32>(random.below(m_planner.m_rhythm.days()));
        call.second =
            day * daySeconds + static_cast<quint32>(random.between(7 * 3600 + 1800, 8 * 3600 + 1200));
        m_planner.book(call);
        ++m_planner.m_plan.truth.testCalls;
    }
    if (m_planner.m_plan.truth.testCalls > 0)
        m_planner.m_plan.truth.testLine = m_planner.m_plan.directory.key(CallerDirectory::testLine);
}

void Plantings::describe()
{
    PlantedTruth& truth = m_planner.m_plan.truth;
    truth.seed = m_planner.m_plan.options.seed;
    truth.orders = static_cast<qint64>(m_planner.m_plan.orders.size());
    truth.first = at(0);
    truth.last = at(m_planner.endSecond() - 1);
    describeAgents();
    describeCategories();
    describeRegions();
    describeHolidays();
}

void Plantings::describeAgents()
{
    OrderPlan& plan = m_planner.m_plan;
    for (const SampleAgent& agent : plan.roster.agents()) {
        plan.truth.agents.push_back({agent.name, shiftName(agent.shift), agent.desk, agent.returnFactor,
            formatDay(plan.firstDay + agent.firstDay), formatDay(plan.firstDay + agent.lastDay - 1), 0, 0});
    }
    for (const PlannedOrder& order : plan.orders) {
        ++plan.truth.agents[order.agent].orders;
        plan.truth.agents[order.agent].returned += order.returns ? 1 : 0;
    }
    for (const PlantedWeakness& weakness : plan.roster.weaknesses()) {
        plan.truth.weaknesses.push_back({plan.roster.agents()[static_cast<size_t>(weakness.agent)].name,
            std::string(plan.catalogue.groupPath(weakness.group)), weakness.factor});
    }
}

void Plantings::describeCategories()
{
    OrderPlan& plan = m_planner.m_plan;
    std::vector<std::vector<quint32>> waits(plan.catalogue.leaves().size());
    for (const SampleLeaf& leaf : plan.catalogue.leaves()) {
        plan.truth.categories.push_back(
            {leaf.path, leaf.returnRate, leaf.medianHours, influenceName(leaf.influence), 0, 0, 0});
    }
    for (const PlannedOrder& order : plan.orders) {
        if (order.source == OrderSource::Invalid || order.source == OrderSource::TestLine)
            continue;
        ++plan.truth.categories[order.leaf].orders;
        plan.truth.categories[order.leaf].returned += order.returns ? 1 : 0;
        if (order.previous != PlannedOrder::none && order.source == OrderSource::Matter) {
            const PlannedOrder& previous = plan.orders[order.previous];
            waits[previous.leaf].push_back(order.second - previous.second);
        }
    }
    for (size_t leaf = 0; leaf < waits.size(); ++leaf) {
        if (waits[leaf].empty())
            continue;
        const auto middle = waits[leaf].begin() + static_cast<std::ptrdiff_t>(waits[leaf].size() / 2);
        std::nth_element(waits[leaf].begin(), middle, waits[leaf].end());
        plan.truth.categories[leaf].seenMedianHours = *middle / 3600.0;
    }
    for (const PlantedFlow& flow : plan.catalogue.flows()) {
        plan.truth.flows.push_back(
            {m_planner.leafAt(flow.from).path, m_planner.leafAt(flow.to).path, flow.share});
    }
}

void Plantings::describeRegions()
{
    OrderPlan& plan = m_planner.m_plan;
    for (const SampleRegion& region : plan.regions) {
        plan.truth.regions.push_back({std::string(region.name), region.population, region.returnFactor,
            region.unresolvedFactor, region.overdueFactor, 0});
    }
    for (const PlannedOrder& order : plan.orders)
        ++plan.truth.regions[order.region].orders;
}

void Plantings::describeHolidays()
{
    OrderPlan& plan = m_planner.m_plan;
    const qint64 last = plan.firstDay + plan.options.days - 1;
    for (const PublicHoliday& holiday : publicHolidays()) {
        const qint64 from = daysFromCivil(holiday.first);
        const qint64 to = daysFromCivil(holiday.last);
        if (from <= last && to >= plan.firstDay)
            plan.truth.holidays.push_back({std::string(holiday.name), formatDay(from), formatDay(to)});
    }
}

} // namespace redial
