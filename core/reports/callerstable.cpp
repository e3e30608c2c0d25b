#include "core/reports/callerstable.h"

#include "core/followups/followupindex.h"
#include "core/wording/callerwording.h"
#include "core/wording/fieldwording.h"
#include "core/wording/followupwording.h"
#include "core/wording/formatting.h"
#include "core/wording/orderwording.h"

namespace redial {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(redial::CallersTable)
};

/// "夜间施工 ×5; 物业 ×2"
template <typename Name> TableCell counted(const std::vector<CountedNumber>& list, Name name)
{
    QStringList parts;
    for (const CountedNumber& one : list)
        if (one.number != 0)
            parts << QStringLiteral("%1 ×%2").arg(name(one.number)).arg(one.orders);
    return parts.isEmpty() ? TableCell() : TableCell(parts.join(QStringLiteral("; ")));
}

TableCell share(const PartOf& part)
{
    const auto value = part.share();
    return value ? TableCell(TableShare{*value}) : TableCell();
}

TableCell hours(qint64 seconds)
{
    return TableHours{static_cast<double>(seconds) / 3600};
}

} // namespace

std::vector<std::optional<FollowUp>> latestFollowUps(
    const OrderBook& book, const std::vector<Burst>& bursts, const std::vector<ResolvedFollowUp>& followUps)
{
    std::vector<std::optional<FollowUp>> latest;
    latest.reserve(bursts.size());
    for (const std::vector<size_t>& places : followUpsOfBursts(book, bursts, followUps)) {
        const FollowUp* found = nullptr;
        for (const size_t place : places)
            if (found == nullptr || found->changedAt < followUps[place].followUp.changedAt)
                found = &followUps[place].followUp;
        latest.push_back(found == nullptr ? std::nullopt : std::optional(*found));
    }
    return latest;
}

CallersListing CallersListing::make(
    std::shared_ptr<const OrderBook> book, const std::vector<Burst>& bursts, int level)
{
    CallersListing listing;
    listing.facts = BurstDescriber(book, level).describe(bursts);
    for (const BurstFacts& facts : listing.facts)
        listing.scores.push_back(burstScore(facts));
    listing.worstFirst = rankBursts(*book, listing.facts, BurstOrder::Worst);
    listing.book = std::move(book);
    return listing;
}

StreamedTable CallersListing::table() const
{
    StreamedTable table;
    table.title = Texts::tr("Frequent callers");
    table.rows = static_cast<qint64>(worstFirst.size());
    table.frozenColumns = 2;
    table.columns = {
        {Texts::tr("Caller"), 16},
        {Texts::tr("Place"), 8, true},
        {Texts::tr("Points"), 9, true},
        {Texts::tr("Why it stands here"), 62},
        {Texts::tr("Calls"), 9, true},
        {Texts::tr("Orders"), 9, true},
        {Texts::tr("First call"), 19},
        {Texts::tr("Last call"), 19},
        {Texts::tr("Hours in all"), 11, true},
        {Texts::tr("Unresolved"), 11, true},
        {Texts::tr("Same subject again"), 18, true},
        {Texts::tr("Dissatisfied"), 12, true},
        {Texts::tr("Talk time, hours"), 16, true},
        {Texts::tr("Categories"), 36},
        {Texts::tr("Agents"), 28},
        {Texts::tr("Regions"), 20},
        {Texts::tr("Departments"), 28},
        {FollowUpWording::field(FollowUpField::State), 12},
        {FollowUpWording::field(FollowUpField::Cause), 20},
        {FollowUpWording::field(FollowUpField::ReviewDay), 12},
    };
    return table;
}

void CallersListing::fill(qint64 row, std::vector<TableCell>& cells) const
{
    const size_t burst = worstFirst[static_cast<size_t>(row)];
    const BurstFacts& one = facts[burst];
    const OrderDictionaries& words = book->dictionaries();
    const auto textOf = [](const TextTable& table) {
        return [&table](quint32 number) { return Formatting::text(table.at(number)); };
    };
    cells = {
        OrderWording::caller(words.callers.at(one.caller), reveal),
        TableCount{row + 1},
        TableCount{scores[burst].points},
        CallerWording::reasons(scores[burst]),
        TableCount{one.calls},
        TableCount{one.orders},
        one.first,
        one.last,
        hours(one.spanSeconds),
        share(one.unresolved),
        share(one.sameSubject),
        share(one.dissatisfied),
        one.talkKnown > 0 ? hours(one.talkSeconds) : TableCell(),
        counted(
            one.categories, [&](quint32 node) { return OrderWording::lastCategory(words.categories, node); }),
        counted(
            one.agents, [&](quint32 agent) { return OrderWording::agent(words.agents.at(agent), *roster); }),
        counted(one.regions, textOf(words.regions)),
        counted(one.departments, textOf(words.departments)),
    };
    if (burst >= followUps.size() || !followUps[burst])
        return;
    const OutgoingFollowUp outgoing = shownFollowUp(*followUps[burst], reveal, {});
    cells.push_back(FollowUpWording::state(outgoing.followUp.state));
    cells.push_back(Formatting::text(outgoing.shown[1]));
    cells.push_back(Formatting::text(fieldValue(outgoing.followUp, FollowUpField::ReviewDay)));
}

} // namespace redial
