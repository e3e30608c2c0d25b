#include "core/repeat/nextcall.h"

#include <numeric>

namespace redial {

namespace {

/// Without a gap, in one pass without branches over all callers: the first call able to repeat among
/// those already passed (`able`) follows this one, unless it is of the same second; then whatever
/// follows it does. Masks, not conditions: how many calls a caller has is what no predictor can guess.
void nextOfAnyIssueWithoutGap(const OrderBook& book, const std::vector<quint8>& roles, NextCalls& next)
{
    const quint32* const times = book.columns().times.data();
    const quint32* const callers = book.columns().callers.data();
    const quint8* const role = roles.data();
    quint32* const nextRow = next.rows.data();
    quint32* const nextTime = next.times.data();
    const auto pick = [](quint32 mask, quint32 yes, quint32 no) { return (yes & mask) | (no & ~mask); };
    quint32 caller = 0;
    quint32 able = noRow;
    quint32 ableTime = 0;
    quint32 afterAble = noRow;
    quint32 afterAbleTime = NextCalls::never;
    const quint32 firstIdentified = book.callerBegin()[1];
    for (auto row = static_cast<quint32>(book.size()); row-- > firstIdentified;) {
        const quint32 sameCaller = -static_cast<quint32>(callers[row] == caller);
        caller = callers[row];
        ableTime &= sameCaller;
        afterAble |= ~sameCaller;
        afterAbleTime |= ~sameCaller;
        const quint32 time = times[row];
        const quint32 isLater = -static_cast<quint32>(ableTime > time);
        const quint32 follower = pick(isLater, able, afterAble);
        const quint32 followerTime = pick(isLater, ableTime, afterAbleTime);
        nextRow[row] = follower;
        nextTime[row] = followerTime;
        const quint32 isAble = -static_cast<quint32>(role[row] & RowRole::canRepeat);
        able = pick(isAble, row, able);
        ableTime = pick(isAble, time, ableTime);
        afterAble = pick(isAble, follower, afterAble);
        afterAbleTime = pick(isAble, followerTime, afterAbleTime);
    }
}

/// Backwards through a caller: as calls get earlier, so does the first call late enough to follow them.
void nextOfAnyIssueWithGap(
    const OrderBook& book, const std::vector<quint8>& roles, qint64 gap, std::vector<quint32>& next)
{
    const std::vector<quint32>& times = book.columns().times;
    const std::vector<quint32>& begins = book.callerBegin();
    for (size_t caller = 1; caller + 1 < begins.size(); ++caller) {
        const quint32 begin = begins[caller];
        quint32 follower = noRow;
        quint32 seen = begins[caller + 1]; // rows from here on were offered as followers
        for (quint32 row = begins[caller + 1]; row-- > begin;) {
            const qint64 after = times[row] + gap;
            while (seen - 1 > row && times[seen - 1] > after) {
                --seen;
                if (roles[seen] & RowRole::canRepeat)
                    follower = seen;
            }
            next[row] = follower;
        }
    }
}

/// Forwards through a caller: calls wait in one queue an issue, in order of time, until a call more
/// than the gap later comes. Queues are linked through `next`, which the waiting rows do not use yet.
class IssueQueues {
public:
    IssueQueues(size_t issues, std::vector<quint32>& next) : m_queues(issues), m_next(next) { }

    void arrive(quint32 row, quint32 issue, quint32 caller, const std::vector<quint32>& times, qint64 gap,
        bool canRepeat)
    {
        Queue& queue = m_queues[issue];
        if (queue.caller != caller)
            queue = {caller, noRow, noRow};
        if (canRepeat) {
            while (queue.first != noRow && times[queue.first] + gap < times[row]) {
                const quint32 waiting = queue.first;
                queue.first = m_next[waiting];
                m_next[waiting] = row;
            }
        }
        m_next[row] = noRow;
        if (queue.first == noRow)
            queue.first = row;
        else
            m_next[queue.last] = row;
        queue.last = row;
    }

    /// Whoever still waits has no next call.
    void leave(quint32 issue, quint32 caller)
    {
        Queue& queue = m_queues[issue];
        if (queue.caller != caller)
            return;
        for (quint32 row = queue.first; row != noRow;) {
            const quint32 behind = m_next[row];
            m_next[row] = noRow;
            row = behind;
        }
        queue.first = noRow;
    }

private:
    struct Queue {
        quint32 caller = 0;
        quint32 first = noRow;
        quint32 last = noRow;
    };
    std::vector<Queue> m_queues;
    std::vector<quint32>& m_next;
};

void nextOfSameIssue(const OrderBook& book, const std::vector<quint8>& roles,
    const std::vector<quint32>& column, const std::vector<quint32>& issueOf, qint64 gap,
    std::vector<quint32>& next)
{
    const std::vector<quint32>& times = book.columns().times;
    const std::vector<quint32>& begins = book.callerBegin();
    IssueQueues queues(issueOf.size(), next);
    for (quint32 caller = 1; caller + 1 < begins.size(); ++caller) {
        const quint32 begin = begins[caller];
        const quint32 end = begins[caller + 1];
        if (end - begin < 2)
            continue;
        for (quint32 row = begin; row < end; ++row)
            if (const quint32 issue = issueOf[column[row]]; issue != 0)
                queues.arrive(row, issue, caller, times, gap, roles[row] & RowRole::canRepeat);
        for (quint32 row = begin; row < end; ++row)
            queues.leave(issueOf[column[row]], caller);
    }
}

} // namespace

NextCalls nextCalls(
    const OrderBook& book, const std::vector<quint8>& roles, IssueMatch match, qint64 gapSeconds)
{
    NextCalls next{
        std::vector<quint32>(book.size(), noRow), std::vector<quint32>(book.size(), NextCalls::never)};
    switch (match.rule) {
    case IssueRule::Any:
        if (gapSeconds == 0) {
            nextOfAnyIssueWithoutGap(book, roles, next);
            return next;
        }
        nextOfAnyIssueWithGap(book, roles, gapSeconds, next.rows);
        break;
    case IssueRule::SameCategory:
        nextOfSameIssue(book, roles, book.columns().categories,
            book.dictionaries().categories.cuts(match.depth), gapSeconds, next.rows);
        break;
    case IssueRule::SameType: {
        std::vector<quint32> itself(book.dictionaries().types.size());
        std::iota(itself.begin(), itself.end(), 0);
        nextOfSameIssue(book, roles, book.columns().types, itself, gapSeconds, next.rows);
        break;
    }
    }
    for (size_t row = 0; row < book.size(); ++row)
        if (next.rows[row] != noRow)
            next.times[row] = book.columns().times[next.rows[row]];
    return next;
}

} // namespace redial
