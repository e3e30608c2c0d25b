#include "core/callers/burstranking.h"

#include <algorithm>
#include <numeric>

namespace redial {

namespace {

qint64 points(const BurstFacts& facts)
{
    return facts.calls + facts.unresolved.part + facts.sameSubject.part;
}

qint64 rankingValue(const BurstFacts& facts, BurstOrder order)
{
    switch (order) {
    case BurstOrder::Worst:
        return points(facts);
    case BurstOrder::Calls:
        return facts.calls;
    case BurstOrder::Last:
        return facts.last.seconds;
    case BurstOrder::Span:
        return facts.spanSeconds;
    }
    Q_UNREACHABLE();
}

} // namespace

BurstScore burstScore(const BurstFacts& facts)
{
    BurstScore score;
    score.points = points(facts);
    const auto add = [&](BurstReason reason, qint64 count, qint64 of, qint64 pointsOfIt) {
        if (count > 0)
            score.reasons.push_back({reason, count, of, pointsOfIt});
    };
    const auto addPart = [&](BurstReason reason, const PartOf& part, qint64 pointsOfIt) {
        add(reason, part.part, part.of, pointsOfIt);
    };
    add(BurstReason::Calls, facts.calls, 0, facts.calls);
    addPart(BurstReason::Unresolved, facts.unresolved, facts.unresolved.part);
    addPart(BurstReason::SameSubject, facts.sameSubject, facts.sameSubject.part);
    addPart(BurstReason::Dissatisfied, facts.dissatisfied, 0);
    if (facts.differentAgents > 1)
        add(BurstReason::SeveralAgents, facts.differentAgents, 0, 0);
    else if (facts.agents.size() == 1 && facts.differentAgents == 1 && facts.orders > 1)
        add(BurstReason::OneAgent, facts.orders, facts.orders, 0);
    add(BurstReason::MaskedKey, facts.maskedKey, 0, 0);
    add(BurstReason::HeavyKey, facts.heavyKey, 0, 0);
    return score;
}

std::vector<size_t> rankBursts(const OrderBook& book, const std::vector<BurstFacts>& facts, BurstOrder order)
{
    std::vector<size_t> places(facts.size());
    std::iota(places.begin(), places.end(), 0);
    const TextTable& keys = book.dictionaries().callers;
    std::sort(places.begin(), places.end(), [&](size_t left, size_t right) {
        const BurstFacts& a = facts[left];
        const BurstFacts& b = facts[right];
        if (rankingValue(a, order) != rankingValue(b, order))
            return rankingValue(a, order) > rankingValue(b, order);
        if (a.calls != b.calls)
            return a.calls > b.calls;
        if (a.first != b.first)
            return a.first < b.first;
        return keys.at(a.caller) < keys.at(b.caller);
    });
    return places;
}

} // namespace redial
