#include "core/repeat/intervals.h"

#include "core/repeat/nextcall.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace redial {

qint64 Intervals::within(qint64 seconds) const
{
    return std::upper_bound(values.begin(), values.end(), seconds,
               [](qint64 limit, const Interval& interval) { return limit < interval.seconds; })
        - values.begin();
}

qint64 Intervals::quantile(double share) const
{
    if (values.empty())
        return 0;
    // The smallest rank whose share is enough; a rank of 0.8 · 10 is 8, whatever its last bit says.
    const double rank = std::ceil(share * static_cast<double>(values.size()) - 1e-9);
    const auto index = static_cast<size_t>(std::clamp(rank - 1, 0.0, static_cast<double>(values.size() - 1)));
    return values[index].seconds;
}

Intervals findIntervals(const OrderBook& book, const Scheme& scheme, const Period& period)
{
    const std::vector<quint32>& times = book.columns().times;
    const std::vector<quint8> roles = selectRows(book, scheme, period, DispatchRule::Apply);
    const NextCalls next = nextCalls(book, roles, {}, scheme.gapSeconds);
    Intervals result;
    for (quint32 row = 0; row < book.size(); ++row)
        if ((roles[row] & RowRole::selected) && next.rows[row] != noRow
            && next.times[row] - times[row] <= Intervals::cap)
            result.values.push_back({row, next.times[row] - times[row]});
    std::sort(result.values.begin(), result.values.end(),
        [](const auto& a, const auto& b) { return std::tie(a.seconds, a.row) < std::tie(b.seconds, b.row); });
    return result;
}

} // namespace redial
