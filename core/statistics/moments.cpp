#include "core/statistics/moments.h"

#include <cmath>

namespace redial {

std::optional<SampleMoments> sampleMoments(std::span<const qint64> values)
{
    if (values.size() < 2)
        return std::nullopt;
    const auto count = static_cast<double>(values.size());
    double sum = 0;
    for (const qint64 value : values)
        sum += static_cast<double>(value);
    const double mean = sum / count;
    double squares = 0;
    for (const qint64 value : values) {
        const double from = static_cast<double>(value) - mean;
        squares += from * from;
    }
    return SampleMoments{static_cast<qint64>(values.size()), mean, std::sqrt(squares / (count - 1))};
}

} // namespace redial
