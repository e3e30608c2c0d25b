#include "ui/session/analysis.h"

namespace redial {

namespace {

bool sameGrouping(const Scheme& a, const Scheme& b)
{
    return a.identity == b.identity && (a.identity != Identity::Code || a.codeColumn == b.codeColumn);
}

/// Whether the two say the same about everything that decides on repeats.
bool sameRule(Scheme a, const Scheme& b)
{
    a.name = b.name;
    a.monitorCalls = b.monitorCalls;
    a.monitorSeconds = b.monitorSeconds;
    a.details = b.details;
    return a == b;
}

} // namespace

Result<AnalysisResults> analyse(
    const AnalysisQuestion& question, const AnalysisResults& before, Progress& progress)
{
    const Error cancelled{ErrorCode::Cancelled, {}, {}};
    auto goOn = [&progress, step = qint64{0}]() mutable { return progress.advance(step++, 4); };
    AnalysisResults results;
    results.scheme = question.scheme;
    results.period = question.period;
    results.level = question.level;
    results.phoneBook = question.phoneBook;

    if (!goOn())
        return cancelled;
    const bool sameBook =
        before.phoneBook == question.phoneBook && before.book && sameGrouping(before.scheme, question.scheme);
    if (sameBook) {
        results.book = before.book;
    } else if (question.scheme.identity == Identity::Phone) {
        results.book = question.phoneBook;
    } else {
        auto grouped = question.workspace->groupedBook(question.phoneBook, question.scheme, progress);
        if (!grouped)
            return grouped.error();
        results.book = std::move(*grouped);
    }
    const bool samePeriod = sameBook && before.period == question.period;
    const bool sameRepeats = samePeriod && before.repeats && sameRule(before.scheme, question.scheme);

    if (!goOn())
        return cancelled;
    results.repeats = sameRepeats
        ? before.repeats
        : std::make_shared<const Repeats>(findRepeats(results.book, question.scheme, question.period));
    if (!goOn())
        return cancelled;
    results.matrix = sameRepeats && before.level == question.level
        ? before.matrix
        : std::make_shared<const RepeatMatrix>(results.repeats, question.level);
    if (!goOn())
        return cancelled;
    results.share = sameRepeats ? before.share : repeatShare(*results.book, question.scheme, question.period);
    if (!goOn())
        return cancelled;
    const bool sameBursts = samePeriod && before.bursts
        && before.scheme.monitorCalls == question.scheme.monitorCalls
        && before.scheme.monitorSeconds == question.scheme.monitorSeconds
        && before.scheme.filter == question.scheme.filter
        && before.scheme.excludedCallers == question.scheme.excludedCallers;
    results.bursts = sameBursts ? before.bursts
                                : std::make_shared<const std::vector<Burst>>(
                                    findBursts(*results.book, question.scheme, question.period));
    return results;
}

} // namespace redial
