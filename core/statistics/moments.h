#pragma once

#include <QtGlobal>

#include <optional>
#include <span>

namespace redial {

/// Mean and sample standard deviation (n − 1), of two values at least. Two passes, so that large values
/// close together lose nothing.
struct SampleMoments {
    qint64 count = 0;
    double mean = 0;
    double deviation = 0;

    /// Deviation over mean; nothing for a mean of 0.
    std::optional<double> variation() const
    {
        return mean == 0 ? std::nullopt : std::optional(deviation / mean);
    }
};

std::optional<SampleMoments> sampleMoments(std::span<const qint64> values);

} // namespace redial
