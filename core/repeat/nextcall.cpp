#include "core/repeat/nextcall.h"

#include <numeric>

namespace redial {

namespace {

/// Backwards through a caller: as calls get earlier, so does the first call late enough to follow them.
void nextOfAnyIssue(const OrderBook& book, const std::vector<quint8>& roles, qint64 gap, std::vector<quint32>& next)
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

void nextOfSameIssue(const OrderBook& book, const std::vector<quint8>& roles, const std::vector<quint32>& column,
    const std::vector<quint32>& issueOf, qint64 gap, std::vector<quint32>& next)
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

std::vector<quint32> nextCalls(
    const OrderBook& book, const std::vector<quint8>& roles, IssueMatch match, qint64 gapSeconds)
{
    std::vector<quint32> next(book.size(), noRow);
    switch (match.rule) {
    case IssueRule::Any:
        nextOfAnyIssue(book, roles, gapSeconds, next);
        break;
    case IssueRule::SameCategory:
        nextOfSameIssue(book, roles, book.columns().categories, book.dictionaries().categories.cuts(match.depth),
            gapSeconds, next);
        break;
    case IssueRule::SameType: {
        std::vector<quint32> itself(book.dictionaries().types.size());
        std::iota(itself.begin(), itself.end(), 0);
        nextOfSameIssue(book, roles, book.columns().types, itself, gapSeconds, next);
        break;
    }
    }
    return next;
}

} // namespace redial
