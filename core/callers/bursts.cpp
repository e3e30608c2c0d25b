#include "core/callers/bursts.h"

#include "core/orders/orderselection.h"

#include <algorithm>

namespace redial {

namespace {

/// One caller's selected orders, and where each distinct second among them begins.
struct Calls {
    std::vector<quint32> rows;
    std::vector<size_t> begins; ///< index into rows of each call's first order

    void read(const OrderBook& book, const std::vector<quint8>& roles, quint32 begin, quint32 end)
    {
        rows.clear();
        begins.clear();
        const std::vector<quint32>& times = book.columns().times;
        for (quint32 row = begin; row < end; ++row) {
            if (!(roles[row] & RowRole::selected))
                continue;
            if (rows.empty() || times[rows.back()] != times[row])
                begins.push_back(rows.size());
            rows.push_back(row);
        }
    }
    size_t count() const { return begins.size(); }
    quint32 firstRow(size_t call) const { return rows[begins[call]]; }
    size_t endOf(size_t call) const { return call + 1 < begins.size() ? begins[call + 1] : rows.size(); }
};

} // namespace

std::vector<Burst> findBursts(const OrderBook& book, const Scheme& scheme, const Period& period)
{
    const std::vector<quint32>& times = book.columns().times;
    const std::vector<quint32>& begins = book.callerBegin();
    const std::vector<quint8> roles = selectRows(book, scheme, period, DispatchRule::Ignore);
    const auto leastCalls = static_cast<size_t>(scheme.monitorCalls);

    std::vector<Burst> bursts;
    Calls calls;
    for (quint32 caller = 1; caller + 1 < begins.size(); ++caller) {
        if (begins[caller + 1] - begins[caller] < leastCalls)
            continue;
        calls.read(book, roles, begins[caller], begins[caller + 1]);
        const auto add = [&](size_t first, size_t last) {
            Burst burst{caller, calls.firstRow(first), calls.rows[calls.endOf(last) - 1],
                static_cast<qint64>(last - first + 1), {}};
            burst.rows.assign(calls.rows.begin() + static_cast<std::ptrdiff_t>(calls.begins[first]),
                calls.rows.begin() + static_cast<std::ptrdiff_t>(calls.endOf(last)));
            bursts.push_back(std::move(burst));
        };
        // `last` only grows, so the whole caller costs one pass.
        size_t last = 0;
        bool inBurst = false;
        size_t burstFirst = 0;
        size_t burstLast = 0;
        for (size_t first = 0; first < calls.count(); ++first) {
            last = std::max(last, first);
            while (last + 1 < calls.count()
                && times[calls.firstRow(last + 1)] - times[calls.firstRow(first)] <= scheme.monitorSeconds)
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

} // namespace redial
