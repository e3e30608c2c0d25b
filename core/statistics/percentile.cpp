#include "core/statistics/percentile.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace redial {

std::optional<double> percentile(std::span<const double> values, double share)
{
    if (values.empty())
        return std::nullopt;
    std::vector<double> sorted(values.begin(), values.end());
    const double place = std::clamp(share, 0.0, 1.0) * static_cast<double>(sorted.size() - 1);
    const double below = std::floor(place);
    const auto low = sorted.begin() + static_cast<std::ptrdiff_t>(below);
    std::nth_element(sorted.begin(), low, sorted.end());
    if (place == below)
        return *low;
    const double next = *std::min_element(low + 1, sorted.end());
    return *low + (next - *low) * (place - below);
}

} // namespace redial
