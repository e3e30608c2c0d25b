#include "core/callers/burstdetails.h"

#include "core/callers/callercalls.h"

#include <algorithm>

namespace redial {

BurstDetails::BurstDetails(std::shared_ptr<const OrderBook> book, const Scheme& scheme)
    : m_book(std::move(book))
    , m_withinSeconds(scheme.monitorSeconds)
    , m_roles(selectRows(*m_book, scheme, {}, DispatchRule::Ignore))
{
}

std::vector<BurstDetail> BurstDetails::describe(const Burst& burst) const
{
    const std::vector<quint32>& times = m_book->columns().times;
    const quint32 callerEnd = m_book->callerBegin()[burst.caller + 1];
    // Far enough to count what follows the last order, and to see the next call however late it is.
    quint32 end = burst.lastRow + 1;
    while (end < callerEnd && times[end] - times[burst.lastRow] <= m_withinSeconds)
        ++end;
    while (end < callerEnd && !(m_roles[end] & RowRole::canRepeat))
        ++end;
    end = std::min(end + 1, callerEnd);
    CallerCalls calls;
    calls.read(*m_book, m_roles, RowRole::canRepeat, burst.firstRow, end);

    std::vector<BurstDetail> details;
    details.reserve(burst.rows.size());
    size_t next = 0; // the first call after the order
    size_t beyond = 0; // the first call more than T after it
    for (const quint32 row : burst.rows) {
        BurstDetail detail;
        detail.row = row;
        detail.time = m_book->time(row);
        if (!details.empty())
            detail.rank = details.back().rank + (detail.time != details.back().time);
        while (next < calls.count() && calls.time(next) <= times[row])
            ++next;
        beyond = std::max(beyond, next);
        while (beyond < calls.count() && calls.time(beyond) - times[row] <= m_withinSeconds)
            ++beyond;
        detail.callsWithin = static_cast<qint64>(beyond - next);
        if (next < calls.count()) {
            detail.nextRow = calls.firstRow(next);
            detail.nextCall = Timestamp{calls.time(next)};
            detail.secondsUntilNext = qint64{calls.time(next)} - times[row];
            detail.hoursUntilNext = static_cast<double>(*detail.secondsUntilNext) / 3600;
        }
        details.push_back(detail);
    }
    return details;
}

} // namespace redial
