#include "core/repeat/nextcall.h"

#include <numeric>

namespace redial {

namespace {

/// Where calls within the gap must be passed over: forwards through each caller, calls wait in one queue
/// an issue, in order of time, until a call more than the gap later comes. Queues are linked through the
/// rows' places in the answer, which they do not need while they wait.
class GapQueues {
public:
    GapQueues(size_t issues, std::vector<quint32>& next) : m_queues(issues), m_next(next) { }

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

void findBeyondGap(const OrderBook& book, const std::vector<quint8>& roles, const IssueColumn& issues,
    qint64 gap, NextCalls& next)
{
    const std::vector<quint32>& times = book.columns().times;
    const std::vector<quint32>& begins = book.callerBegin();
    const auto issueOf = [&](quint32 row) {
        return issues.numbers ? issues.issueOf[issues.numbers[row]] : 1u;
    };
    GapQueues queues(issues.numbers ? issues.issueOf.size() : 2, next.rows);
    for (quint32 caller = 1; caller + 1 < begins.size(); ++caller) {
        for (quint32 row = begins[caller]; row < begins[caller + 1]; ++row)
            if (const quint32 issue = issueOf(row); issue != 0)
                queues.arrive(row, issue, caller, times, gap, roles[row] & RowRole::canRepeat);
        for (quint32 row = begins[caller]; row < begins[caller + 1]; ++row)
            queues.leave(issueOf(row), caller);
    }
    for (size_t row = 0; row < book.size(); ++row)
        if (next.rows[row] != noRow)
            next.times[row] = times[next.rows[row]];
}

} // namespace

IssueColumn issueColumn(const OrderBook& book, IssueMatch match)
{
    switch (match.rule) {
    case IssueRule::Any:
        break;
    case IssueRule::SameCategory:
        return {book.columns().categories.data(), book.dictionaries().categories.cuts(match.depth)};
    case IssueRule::SameType: {
        IssueColumn types{
            book.columns().types.data(), std::vector<quint32>(book.dictionaries().types.size())};
        std::iota(types.issueOf.begin(), types.issueOf.end(), 0);
        return types;
    }
    }
    return {};
}

NextCalls nextCalls(
    const OrderBook& book, const std::vector<quint8>& roles, IssueMatch match, qint64 gapSeconds)
{
    NextCalls next{
        std::vector<quint32>(book.size(), noRow), std::vector<quint32>(book.size(), NextCalls::never)};
    const IssueColumn issues = issueColumn(book, match);
    if (gapSeconds > 0)
        findBeyondGap(book, roles, issues, gapSeconds, next);
    else
        visitNextCalls(book, roles, issues,
            [rows = next.rows.data(), times = next.times.data()](
                quint32 row, quint32 nextRow, quint32 nextTime) {
                rows[row] = nextRow;
                times[row] = nextTime;
            });
    return next;
}

} // namespace redial
