#include "core/statistics/wilson.h"

#include <algorithm>
#include <cmath>

namespace redial {

std::optional<ProportionInterval> wilsonInterval(qint64 successes, qint64 trials)
{
    if (trials <= 0)
        return std::nullopt;
    constexpr double z = 1.959963984540054;
    const double n = static_cast<double>(trials);
    const double p = static_cast<double>(successes) / n;
    const double centre = p + z * z / (2 * n);
    const double half = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    const double scale = 1 + z * z / n;
    return ProportionInterval{
        std::clamp((centre - half) / scale, 0.0, 1.0), std::clamp((centre + half) / scale, 0.0, 1.0)};
}

} // namespace redial
