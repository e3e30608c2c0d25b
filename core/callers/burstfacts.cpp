#include "core/callers/burstfacts.h"

#include "core/callers/heavycallers.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace redial {

namespace {

/// `numberOf(row)` counted over the rows; `textOf(number)` settles equal counts.
template <typename NumberOf, typename TextOf>
std::vector<CountedNumber> counted(const std::vector<quint32>& rows, NumberOf numberOf, TextOf textOf)
{
    std::unordered_map<quint32, qint64> orders;
    for (const quint32 row : rows)
        ++orders[numberOf(row)];
    std::vector<CountedNumber> result;
    result.reserve(orders.size());
    for (const auto& [number, count] : orders)
        result.push_back({number, count});
    std::sort(result.begin(), result.end(), [&](const CountedNumber& a, const CountedNumber& b) {
        if ((a.number == 0) != (b.number == 0))
            return b.number == 0;
        return a.orders != b.orders ? a.orders > b.orders : textOf(a.number) < textOf(b.number);
    });
    return result;
}

std::vector<CountedNumber> counted(
    const std::vector<quint32>& rows, const std::vector<quint32>& column, const TextTable& texts)
{
    return counted(
        rows, [&](quint32 row) { return column[row]; }, [&](quint32 number) { return texts.at(number); });
}

Answer resolvedOf(quint8 flags)
{
    return static_cast<Answer>(flags >> OrderFlags::resolvedShift & 3);
}

Satisfaction satisfactionOf(quint8 flags)
{
    return static_cast<Satisfaction>(flags >> OrderFlags::satisfactionShift & 3);
}

} // namespace

BurstDescriber::BurstDescriber(std::shared_ptr<const OrderBook> book, int level)
    : m_book(std::move(book))
    , m_level(level)
    , m_cuts(m_book->dictionaries().categories.cuts(level))
    , m_heavy(heavyCallersOf(*m_book))
{
}

BurstFacts BurstDescriber::describe(const Burst& burst) const
{
    const OrderColumns& columns = m_book->columns();
    const OrderDictionaries& dictionaries = m_book->dictionaries();
    BurstFacts facts;
    facts.caller = burst.caller;
    facts.first = m_book->time(burst.firstRow);
    facts.last = m_book->time(burst.lastRow);
    facts.spanSeconds = facts.last.seconds - facts.first.seconds;
    facts.calls = burst.calls;
    facts.orders = burst.orders();
    facts.agents = counted(burst.rows, columns.agents, dictionaries.agents);
    facts.regions = counted(burst.rows, columns.regions, dictionaries.regions);
    facts.departments = counted(burst.rows, columns.departments, dictionaries.departments);
    facts.categories = counted(
        burst.rows, [&](quint32 row) { return m_cuts[columns.categories[row]]; },
        [&](quint32 node) { return dictionaries.categories.joined(node); });
    facts.differentAgents =
        std::ranges::count_if(facts.agents, [](const CountedNumber& one) { return one.number != 0; });
    for (const quint32 row : burst.rows) {
        const Answer resolved = resolvedOf(columns.flags[row]);
        facts.unresolved.part += resolved == Answer::No;
        facts.unresolved.of += resolved != Answer::Unknown;
        const Satisfaction satisfaction = satisfactionOf(columns.flags[row]);
        facts.dissatisfied.part += satisfaction == Satisfaction::Dissatisfied;
        facts.dissatisfied.of += satisfaction != Satisfaction::Unrated;
        if (columns.talkSeconds[row] != OrderColumns::unknownSeconds) {
            facts.talkSeconds += columns.talkSeconds[row];
            ++facts.talkKnown;
        }
    }
    facts.sameSubject = sameSubject(burst);
    facts.maskedKey = dictionaries.maskedCallers[burst.caller];
    facts.heavyKey = m_heavy[burst.caller];
    return facts;
}

std::vector<BurstFacts> BurstDescriber::describe(const std::vector<Burst>& bursts) const
{
    std::vector<BurstFacts> facts;
    facts.reserve(bursts.size());
    for (const Burst& burst : bursts)
        facts.push_back(describe(burst));
    return facts;
}

PartOf BurstDescriber::sameSubject(const Burst& burst) const
{
    const OrderColumns& columns = m_book->columns();
    PartOf again{0, burst.calls};
    std::unordered_set<CategoryTree::Node> before;
    for (size_t begin = 0, end = 0; begin < burst.rows.size(); begin = end) {
        const quint32 time = columns.times[burst.rows[begin]];
        bool isAgain = false;
        for (end = begin; end < burst.rows.size() && columns.times[burst.rows[end]] == time; ++end)
            isAgain |= before.contains(m_cuts[columns.categories[burst.rows[end]]]);
        again.part += isAgain;
        for (size_t i = begin; i < end; ++i)
            if (const CategoryTree::Node node = m_cuts[columns.categories[burst.rows[i]]];
                node != CategoryTree::none)
                before.insert(node);
    }
    return again;
}

} // namespace redial
