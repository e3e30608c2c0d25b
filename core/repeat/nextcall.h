#pragma once

/// When did the caller call next, about the same issue? The one pass everything else rests on.
///
/// The book stands in (caller, time) order, so it is read backwards, and for each issue one keeps the
/// call that would follow the next one found: O(1) a row, linear also for a caller with 100,000 calls.
/// How many calls a caller has, and whether they are about one issue, is what no branch predictor can
/// guess; the pass is therefore written with masks instead of conditions.

#include "core/orders/orderselection.h"

namespace redial {

inline constexpr quint32 noRow = 0xffffffff;

/// Which calls count as being about the same issue.
struct IssueMatch {
    IssueRule rule = IssueRule::Any;
    int depth = 0; ///< SameCategory: levels that have to agree; 0 = the full path
};

/// By row: the first later call, as a row and as its time, of the same caller that is more than
/// `gapSeconds` after it, about the same issue, and has RowRole::canRepeat. Of several in one second
/// the one imported first. No window applies.
struct NextCalls {
    static constexpr quint32 never = 0xffffffff;
    std::vector<quint32> rows; ///< noRow where there is none
    std::vector<quint32> times; ///< never where there is none
};
NextCalls nextCalls(
    const OrderBook& book, const std::vector<quint8>& roles, IssueMatch match, qint64 gapSeconds);

/// What decides the issue of a row: a column of numbers, and what each of them stands for; issue 0
/// never agrees with anything. Without a column all rows are one issue.
struct IssueColumn {
    const quint32* numbers = nullptr; ///< by row
    std::vector<quint32> issueOf; ///< by number
};
IssueColumn issueColumn(const OrderBook& book, IssueMatch match);

namespace detail {

/// Of one caller and issue, reading backwards: the earliest call able to repeat that was passed, and
/// what follows that one. A call of the same second as `able` is followed by what follows `able`.
struct Passed {
    quint32 caller = 0;
    quint32 able = noRow;
    quint32 ableTime = 0;
    quint32 afterAble = noRow;
    quint32 afterAbleTime = NextCalls::never;
};

template <typename PassedOf, typename IsIssue, typename Visit>
void visitBackwards(
    const OrderBook& book, const std::vector<quint8>& roles, PassedOf passedOf, IsIssue isIssue, Visit visit)
{
    const quint32* const times = book.columns().times.data();
    const quint32* const callers = book.columns().callers.data();
    const quint8* const role = roles.data();
    const auto pick = [](quint32 mask, quint32 yes, quint32 no) { return (yes & mask) | (no & ~mask); };
    const quint32 firstIdentified = book.callerBegin()[1];
    for (auto row = static_cast<quint32>(book.size()); row-- > firstIdentified;) {
        Passed& passed = passedOf(row);
        const quint32 time = times[row];
        const quint32 sameCaller = -static_cast<quint32>(callers[row] == passed.caller);
        const quint32 ableTime = passed.ableTime & sameCaller;
        const quint32 afterAble = passed.afterAble | ~sameCaller;
        const quint32 afterAbleTime = passed.afterAbleTime | ~sameCaller;
        const quint32 isLater = -static_cast<quint32>(ableTime > time);
        const quint32 next = pick(isLater, passed.able, afterAble);
        const quint32 nextTime = pick(isLater, ableTime, afterAbleTime);
        visit(row, next, nextTime);
        const quint32 isAble = -static_cast<quint32>((role[row] & RowRole::canRepeat) & isIssue(row));
        passed.caller = callers[row];
        passed.able = pick(isAble, row, passed.able);
        passed.ableTime = pick(isAble, time, ableTime);
        passed.afterAble = pick(isAble, next, afterAble);
        passed.afterAbleTime = pick(isAble, nextTime, afterAbleTime);
    }
}

} // namespace detail

/// visit(row, next, nextTime) for every row of a caller, last row first; `next` and `nextTime` as in
/// NextCalls, for a gap of 0.
template <typename Visit>
void visitNextCalls(
    const OrderBook& book, const std::vector<quint8>& roles, const IssueColumn& issues, Visit visit)
{
    if (!issues.numbers) {
        detail::Passed only;
        detail::visitBackwards(
            book, roles, [&only](quint32) -> detail::Passed& { return only; },
            [](quint32) { return quint8{1}; }, visit);
        return;
    }
    std::vector<detail::Passed> byIssue(issues.issueOf.size());
    detail::visitBackwards(
        book, roles,
        [table = byIssue.data(), numbers = issues.numbers, issueOf = issues.issueOf.data()](
            quint32 row) -> detail::Passed& { return table[issueOf[numbers[row]]]; },
        [numbers = issues.numbers, issueOf = issues.issueOf.data()](
            quint32 row) { return static_cast<quint8>(issueOf[numbers[row]] != 0); },
        visit);
}

} // namespace redial
