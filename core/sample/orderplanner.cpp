#include "core/sample/orderplanner.h"

#include "core/sample/plantings.h"

#include <algorithm>
#include <array>

namespace redial {

namespace {

OrderPlan emptyPlan(const SampleOptions& options, Random& random)
{
    Catalogue catalogue;
    std::vector<SampleRegion> regions = sampleRegions(catalogue);
    const qint64 firstDay = daysFromCivil(options.firstDay);
    Roster roster(options.orders, firstDay, options.days, catalogue, random);
    return {options, firstDay, std::move(catalogue), std::move(regions), std::move(roster),
        CallerDirectory(options.seed), {}, {}, 0, 0};
}

/// Nobody ordinary has more matters than this in a sample: those who call often are planted.
constexpr int mostMatters = 24;

} // namespace

Rhythm::Rhythm(const Catalogue& catalogue, qint64 firstDay, int days) : m_firstDay(firstDay), m_days(days)
{
    m_hours[0] = WeightedChoice(hourWeights(DayKind::Workday));
    m_hours[1] = WeightedChoice(hourWeights(DayKind::Weekend));
    std::vector<double> dayWeights;
    std::vector<double> byDay(catalogue.leaves().size());
    std::vector<double> byNight(catalogue.leaves().size());
    for (int i = 0; i < days; ++i) {
        const qint64 day = firstDay + i;
        const DayKind kind = dayKind(day);
        double sum = 0;
        double ordinary = 0;
        for (size_t leaf = 0; leaf < byDay.size(); ++leaf) {
            const SampleLeaf& from = catalogue.leaves()[leaf];
            const bool office = from.hours == HoursKind::Office;
            const double weight = from.weight * seasonWeight(from.season, day);
            byDay[leaf] = weight * (office && kind != DayKind::Workday ? 0.4 : 1);
            byNight[leaf] = weight * (office ? 0.12 : from.hours == HoursKind::Night ? 3.5 : 0.8);
            sum += weight;
            ordinary += from.weight;
        }
        m_kinds.push_back(kind);
        m_leavesByDay.emplace_back(byDay);
        m_leavesByNight.emplace_back(byNight);
        const double growth = 1 + 0.12 * i / days;
        dayWeights.push_back(dayWeight(day) * growth * (0.35 + 0.65 * sum / ordinary));
    }
    m_dayChoice = WeightedChoice(dayWeights);
}

quint32 Rhythm::second(Random& random) const
{
    return secondOfDay(m_dayChoice.pick(random), random);
}

quint32 Rhythm::secondOfDay(int day, Random& random) const
{
    const DayKind kind = m_kinds[static_cast<size_t>(day)];
    const int hour = m_hours[kind == DayKind::Workday ? 0 : 1].pick(random);
    return static_cast<quint32>(day) * 86400U + static_cast<quint32>(hour * 3600 + random.below(3600));
}

int Rhythm::leaf(quint32 second, Random& random) const
{
    const quint32 hour = second / 3600 % 24;
    const size_t day = second / 86400;
    return (hour < 6 || hour >= 21 ? m_leavesByNight : m_leavesByDay)[day].pick(random);
}

double Rhythm::activity(quint32 second) const
{
    return hourWeights(m_kinds[second / 86400])[second / 3600 % 24] / 11.2;
}

OrderPlanner::OrderPlanner(const SampleOptions& options, Progress& progress)
    : m_progress(progress)
    , m_random(options.seed)
    , m_plan(emptyPlan(options, m_random))
    , m_rhythm(m_plan.catalogue, m_plan.firstDay, options.days)
{
    for (size_t top = 0; top < m_plan.catalogue.tops().size(); ++top) {
        std::vector<double> weights;
        for (const SampleRegion& region : m_plan.regions)
            weights.push_back(region.population * region.topWeights[top]);
        m_regionsByTop.emplace_back(weights);
    }
}

Result<OrderPlan> OrderPlanner::make()
{
    const qint64 wanted = m_plan.options.orders;
    m_plan.orders.reserve(static_cast<size_t>(wanted));
    m_plan.directory.protectUpTo(PlannedOrder::none);
    Plantings(*this).plant();
    m_plan.directory.protectUpTo(m_lastCaller);
    for (qint64 step = 0; !full(); ++step) {
        if (step % 4096 == 0 && !m_progress.advance(static_cast<qint64>(m_plan.orders.size()), 2 * wanted))
            return Error{ErrorCode::Cancelled, {}, {}};
        if (m_random.chance(0.012))
            invalidCall();
        else
            ordinaryMatter();
    }
    sortByTime();
    countWhatCame();
    return std::move(m_plan);
}

quint32 OrderPlanner::book(const Call& call)
{
    PlannedOrder order;
    order.second = call.second;
    order.caller = call.caller;
    order.leaf = static_cast<quint16>(call.leaf);
    order.region = static_cast<quint8>(call.region);
    order.source = call.source;
    order.previous = call.previous;
    const quint32 place = static_cast<quint32>(m_plan.orders.size());
    order.root = place;
    if (call.previous != PlannedOrder::none) {
        PlannedOrder& previous = m_plan.orders[call.previous];
        order.root = previous.root;
        order.rank = static_cast<quint8>(std::min(previous.rank + 1, 255));
        if (call.source != OrderSource::CallBack) {
            previous.returns = true;
            order.sameNumber = previous.leaf == order.leaf && m_random.chance(0.07);
        }
    }
    order.agent = static_cast<quint16>(m_plan.roster.onDuty(static_cast<int>(call.second / 86400),
        static_cast<int>(call.second / 3600 % 24), m_plan.catalogue.needsDesk(call.leaf), m_random));
    m_plan.orders.push_back(order);
    return place;
}

double OrderPlanner::returnChance(const PlannedOrder& order) const
{
    const SampleLeaf& leaf = leafAt(order.leaf);
    double chance = leaf.returnRate * m_plan.roster.returnFactor(order.agent, leaf)
        * m_plan.regions[order.region].returnFactor;
    for (int rank = 0; rank < order.rank; ++rank)
        chance *= 0.8; // patience ends, or the matter does
    return std::min(chance, 0.75);
}

quint32 OrderPlanner::returnSecond(const PlannedOrder& order)
{
    const SampleLeaf& leaf = leafAt(order.leaf);
    // Few call again in the middle of the night: an hour with little going on is mostly drawn again.
    quint32 second = endSecond();
    for (int tries = 0; tries < 6; ++tries) {
        const double hours = m_random.logNormal(leaf.medianHours, leaf.sigma);
        const double seconds = std::clamp(hours * 3600, 95.0, 60.0 * 86400);
        second = order.second + static_cast<quint32>(seconds);
        if (second >= endSecond() || m_random.chance(std::min(1.0, 0.08 + 1.6 * m_rhythm.activity(second))))
            break;
    }
    return second;
}

int OrderPlanner::leafOfReturn(int leaf)
{
    for (const PlantedFlow& flow : m_plan.catalogue.flows()) {
        if (flow.from == leaf && m_random.chance(flow.share))
            return flow.to;
    }
    if (!m_random.chance(0.1))
        return leaf;
    const auto [first, end] = m_plan.catalogue.group(leafAt(leaf).group);
    return m_random.between(first, end - 1);
}

void OrderPlanner::runMatter(Call call)
{
    while (!full()) {
        const quint32 place = book(call);
        if (m_random.chance(0.02))
            callBack(place);
        const PlannedOrder order = m_plan.orders[place];
        if (order.rank >= 8 || !m_random.chance(returnChance(order)))
            return;
        call.second = returnSecond(order);
        if (call.second >= endSecond())
            return;
        call.leaf = leafOfReturn(call.leaf);
        call.previous = place;
        call.source = OrderSource::Matter;
    }
}

/// The centre rings the caller one to four working days later.
void OrderPlanner::callBack(quint32 place)
{
    const PlannedOrder order = m_plan.orders[place];
    const quint32 day = order.second / 86400 + static_cast<quint32>(m_random.between(1, 4));
    const quint32 second = day * 86400 + static_cast<quint32>(m_random.between(9 * 3600, 17 * 3600));
    if (!full() && second < endSecond() && order.caller != 0)
        book({second, order.caller, order.leaf, order.region, OrderSource::CallBack, place});
}

quint32 OrderPlanner::ordinaryCaller(int& region)
{
    // Whoever has called often calls again (H. Simon's rule): a caller of an earlier matter, drawn
    // evenly over matters. It makes the tail of the callers heavy.
    if (!m_matters.empty() && m_random.chance(0.4)) {
        const Known known = m_random.pick(m_matters);
        quint8& count = m_matterCounts[known.caller];
        if (count < mostMatters) {
            ++count;
            if (m_random.chance(0.8))
                region = known.region;
            m_matters.push_back({known.caller, known.region});
            return known.caller;
        }
    }
    const quint32 caller = newCaller();
    m_matterCounts.resize(caller + 1);
    m_matterCounts[caller] = 1;
    m_matters.push_back({caller, static_cast<quint8>(region)});
    return caller;
}

void OrderPlanner::ordinaryMatter()
{
    Call call;
    call.second = m_rhythm.second(m_random);
    call.leaf = m_rhythm.leaf(call.second, m_random);
    call.region = regionFor(call.leaf);
    if (m_random.chance(0.04)) {
        book(call); // no number: whether they return nobody can tell
        return;
    }
    call.caller = ordinaryCaller(call.region);
    runMatter(call);
}

void OrderPlanner::invalidCall()
{
    Call call;
    call.second = m_rhythm.second(m_random);
    call.leaf = m_rhythm.leaf(call.second, m_random);
    call.region = regionFor(call.leaf);
    call.source = OrderSource::Invalid;
    call.caller = m_random.chance(0.15) ? 0 : newCaller();
    if (call.caller != 0)
        m_matterCounts.resize(call.caller + 1);
    book(call);
}

void OrderPlanner::sortByTime()
{
    std::vector<quint32> order(m_plan.orders.size());
    for (quint32 i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) {
        const quint32 left = m_plan.orders[a].second;
        const quint32 right = m_plan.orders[b].second;
        return left != right ? left < right : a < b;
    });
    std::vector<quint32> placeOf(order.size());
    for (quint32 i = 0; i < order.size(); ++i)
        placeOf[order[i]] = i;
    std::vector<PlannedOrder> sorted;
    sorted.reserve(order.size());
    for (const quint32 place : order) {
        PlannedOrder moved = m_plan.orders[place];
        moved.root = placeOf[moved.root];
        if (moved.previous != PlannedOrder::none)
            moved.previous = placeOf[moved.previous];
        sorted.push_back(moved);
    }
    m_plan.orders = std::move(sorted);
}

void OrderPlanner::countWhatCame()
{
    std::vector<bool> seen(m_lastCaller + 1);
    std::vector<std::string> masked;
    std::vector<bool> answered(m_plan.roster.agents().size());
    for (const PlannedOrder& order : m_plan.orders) {
        if (!answered[order.agent]) {
            answered[order.agent] = true;
            ++m_plan.agents;
        }
        if (order.caller == 0 || seen[order.caller])
            continue;
        seen[order.caller] = true;
        if (m_plan.directory.isMasked(order.caller))
            masked.push_back(m_plan.directory.key(order.caller));
        else
            ++m_plan.callers;
    }
    std::sort(masked.begin(), masked.end());
    m_plan.callers += std::unique(masked.begin(), masked.end()) - masked.begin();
    Plantings(*this).describe();
}

} // namespace redial
