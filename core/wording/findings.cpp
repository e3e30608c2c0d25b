#include "core/wording/findings.h"

#include "core/wording/formatting.h"
#include "core/wording/repeatswording.h"
#include "core/wording/schemewording.h"

#include <algorithm>
#include <numeric>

namespace redial {

namespace {

constexpr size_t shown = 5;

/// Numbers of the tallies with most repeats, most first.
std::vector<quint32> mostRepeats(const std::vector<RepeatTally>& tallies)
{
    std::vector<quint32> order(tallies.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
        [&](quint32 a, quint32 b) { return tallies[a].repeats > tallies[b].repeats; });
    std::erase_if(order, [&](quint32 number) { return tallies[number].repeats == 0; });
    order.resize(std::min(order.size(), shown));
    return order;
}

/// Base calls whose caller was masked in the source.
qint64 maskedCalls(const Repeats& repeats)
{
    const std::vector<quint32>& callers = repeats.book->columns().callers;
    const std::vector<bool>& masked = repeats.book->dictionaries().maskedCallers;
    qint64 calls = 0;
    for (quint32 row = 0; row < callers.size(); ++row)
        calls += repeats.isBase(row) && callers[row] < masked.size() && masked[callers[row]];
    return calls;
}

} // namespace

QString Findings::text(const Input& input)
{
    QString text;
    const auto section = [&](const QString& heading, const QStringList& lines) {
        if (lines.isEmpty())
            return;
        text += heading % u'\n';
        for (const QString& line : lines)
            text += u"  " % line % u'\n';
        text += u'\n';
    };
    section(tr("Repeat calls"), overall(input));
    section(tr("Categories with most repeats"), categories(input.matrix));
    section(
        tr("Agents with most repeats (charged to the call whose answer did not hold)"), agents(input.matrix));
    section(tr("How soon callers are back"), intervals(input.intervals));
    section(tr("Callers who are back too often"), callers(input));
    section(tr("Tell them at the first call"), flow(input));
    return text;
}

QStringList Findings::overall(const Input& input)
{
    const Repeats& repeats = input.matrix.repeats();
    QStringList lines{SchemeWording::definition(repeats.scheme)};
    lines << tr("Period: %1. %2 orders, %3 of them with a caller.", nullptr,
        Formatting::grammaticalNumber(repeats.orders))
                 .arg(Formatting::period(repeats.period), Formatting::count(repeats.orders),
                     Formatting::count(repeats.identified));
    if (const QString why = RepeatsWording::whyEmpty(repeats); !why.isEmpty()) {
        lines << why;
        return lines;
    }
    lines << tr("Repeat rate: %1, by %2 different callers.", nullptr, Formatting::grammaticalNumber(repeats.callers))
                 .arg(RepeatsWording::rate(repeats.repeated, repeats.base),
                     Formatting::count(repeats.callers));
    lines << tr("First-contact resolution: %1 (derived from calls, not asked from callers).")
                 .arg(Formatting::percent(
                     1 - static_cast<double>(repeats.notFirstContact) / static_cast<double>(repeats.base)));
    if (repeats.immature > 0)
        lines << RepeatsWording::tooRecent(repeats);
    if (const qint64 masked = maskedCalls(repeats); masked > 0)
        lines << RepeatsWording::maskedKeys(masked, repeats.base);
    if (input.share.calls > 0)
        lines << tr("Of all calls, %1 are themselves repeats (the later call's view).")
                     .arg(RepeatsWording::rate(input.share.repeats, input.share.calls));
    return lines;
}

QStringList Findings::categories(const RepeatMatrix& matrix)
{
    const CategoryTree& tree = matrix.repeats().book->dictionaries().categories;
    QStringList lines;
    for (const quint32 category : mostRepeats(matrix.categories())) {
        const RepeatTally& tally = matrix.categories()[category];
        lines << tr("%1: %2").arg(
            category == CategoryTree::none ? tr("(no category)") : Formatting::text(tree.joined(category)),
            RepeatsWording::rate(tally.repeats, tally.calls));
    }
    return lines;
}

QStringList Findings::agents(const RepeatMatrix& matrix)
{
    const TextTable& names = matrix.repeats().book->dictionaries().agents;
    QStringList lines;
    for (const quint32 agent : mostRepeats(matrix.agents())) {
        const RepeatTally& tally = matrix.agents()[agent];
        lines << tr("%1: %2").arg(agent == 0 ? tr("(no agent)") : Formatting::text(names.at(agent)),
            RepeatsWording::rate(tally.repeats, tally.calls));
    }
    return lines;
}

QStringList Findings::intervals(const Intervals& intervals)
{
    if (intervals.values.empty())
        return {};
    return {
        tr("Of %1 calls that were followed by another within 7 days, half were within %2, 80% within %3, 90% "
           "within "
           "%4.")
            .arg(Formatting::count(static_cast<qint64>(intervals.values.size())),
                Formatting::elapsed(intervals.quantile(0.5)), Formatting::elapsed(intervals.quantile(0.8)),
                Formatting::elapsed(intervals.quantile(0.9)))};
}

QStringList Findings::callers(const Input& input)
{
    if (input.bursts.empty())
        return {};
    const OrderBook& book = *input.matrix.repeats().book;
    QStringList lines{tr("%1 bursts. %2", nullptr,
        Formatting::grammaticalNumber(static_cast<qint64>(input.bursts.size())))
                          .arg(Formatting::count(static_cast<qint64>(input.bursts.size())),
                              SchemeWording::monitoring(input.matrix.repeats().scheme))};
    for (size_t i = 0; i < std::min(input.bursts.size(), shown); ++i) {
        const Burst& burst = input.bursts[i];
        const std::string key(book.dictionaries().callers.at(burst.caller));
        lines << tr("%1: %2 calls from %3 to %4")
                     .arg(Formatting::text(input.reveal == Reveal::Revealed ? key : maskKey(key)),
                         Formatting::count(burst.calls), Formatting::time(book.time(burst.firstRow)),
                         Formatting::time(book.time(burst.lastRow)));
    }
    return lines;
}

QStringList Findings::flow(const Input& input)
{
    QStringList lines;
    const CategoryTree& tree = input.matrix.repeats().book->dictionaries().categories;
    for (const Transition& one : input.flow) {
        if (one.source == one.target || one.source == CategoryTree::none || one.target == CategoryTree::none)
            continue;
        if (one.count() < 10 || one.lift <= 1 || lines.size() >= static_cast<qsizetype>(shown))
            continue;
        lines << tr("After %1 they ask about %2: %3 calls, %4 of those who called again.")
                     .arg(Formatting::text(tree.joined(one.source)),
                         Formatting::text(tree.joined(one.target)), Formatting::count(one.count()),
                         Formatting::percent(one.share));
    }
    return lines;
}

} // namespace redial
