#include "core/orders/coverage.h"

#include <algorithm>

namespace redial {

std::vector<Stretch> mergeCoverage(std::vector<Stretch> stretches)
{
    std::erase_if(stretches, [](const Stretch& stretch) { return stretch.to < stretch.from; });
    std::sort(stretches.begin(), stretches.end(),
        [](const Stretch& a, const Stretch& b) { return a.from < b.from; });
    std::vector<Stretch> merged;
    for (const Stretch& stretch : stretches) {
        if (!merged.empty() && stretch.from.seconds - merged.back().to.seconds < Timestamp::secondsPerDay)
            merged.back().to = std::max(merged.back().to, stretch.to);
        else
            merged.push_back(stretch);
    }
    return merged;
}

Timestamp horizonOf(std::span<const Stretch> merged, Timestamp call)
{
    const auto after = std::upper_bound(merged.begin(), merged.end(), call,
        [](Timestamp time, const Stretch& stretch) { return time < stretch.from; });
    if (after == merged.begin())
        return call;
    return std::max(std::prev(after)->to, call);
}

bool coversDays(std::span<const Stretch> merged, const Period& period)
{
    if (!period.from || !period.to || !(*period.from < *period.to))
        return false;
    const qint64 first = period.from->day();
    const qint64 last = Timestamp{period.to->seconds - 1}.day();
    return std::any_of(merged.begin(), merged.end(),
        [&](const Stretch& stretch) { return stretch.from.day() <= first && stretch.to.day() >= last; });
}

} // namespace redial
