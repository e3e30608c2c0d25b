#include "core/callers/bursts.h"

#include "core/callers/callercalls.h"

#include <algorithm>
#include <unordered_set>

namespace redial {

std::vector<Burst> findBursts(const OrderBook& book, const Scheme& scheme, const Period& period)
{
    const std::vector<quint32>& times = book.columns().times;
    const std::vector<quint32>& begins = book.callerBegin();
    const std::vector<quint8> roles = selectRows(book, scheme, period, DispatchRule::Ignore);
    const auto leastCalls = static_cast<size_t>(scheme.monitorCalls);

    std::vector<Burst> bursts;
    CallerCalls calls;
    for (quint32 caller = 1; caller + 1 < begins.size(); ++caller) {
        if (begins[caller + 1] - begins[caller] < leastCalls)
            continue;
        calls.read(book, roles, RowRole::selected, begins[caller], begins[caller + 1]);
        const auto add = [&](size_t first, size_t last) {
            const auto rows = calls.rows(first, last);
            Burst burst{caller, rows.front(), rows.back(), static_cast<qint64>(last - first + 1),
                {rows.begin(), rows.end()}};
            bursts.push_back(std::move(burst));
        };
        // `last` only grows, so the whole caller costs one pass.
        size_t last = 0;
        bool inBurst = false;
        size_t burstFirst = 0;
        size_t burstLast = 0;
        for (size_t first = 0; first < calls.count(); ++first) {
            last = std::max(last, first);
            while (
                last + 1 < calls.count() && calls.time(last + 1) - calls.time(first) <= scheme.monitorSeconds)
                ++last;
            if (last - first + 1 < leastCalls)
                continue;
            if (inBurst && first > burstLast)
                add(burstFirst, burstLast);
            if (!inBurst || first > burstLast)
                burstFirst = first;
            inBurst = true;
            burstLast = last;
        }
        if (inBurst)
            add(burstFirst, burstLast);
    }
    std::sort(bursts.begin(), bursts.end(), [&](const Burst& a, const Burst& b) {
        if (a.calls != b.calls)
            return a.calls > b.calls;
        if (times[a.firstRow] != times[b.firstRow])
            return times[a.firstRow] < times[b.firstRow];
        return book.dictionaries().callers.at(a.caller) < book.dictionaries().callers.at(b.caller);
    });
    return bursts;
}

BurstTotals burstTotals(const std::vector<Burst>& bursts)
{
    BurstTotals totals;
    std::unordered_set<quint32> callers;
    for (const Burst& burst : bursts) {
        callers.insert(burst.caller);
        totals.calls += burst.calls;
        totals.orders += burst.orders();
    }
    totals.callers = static_cast<qint64>(callers.size());
    totals.bursts = static_cast<qint64>(bursts.size());
    return totals;
}

} // namespace redial
