#pragma once

#include <optional>
#include <span>

namespace redial {

/// The quantile at `share` (0…1) of values in any order, by linear interpolation between order statistics:
/// type 7 of R. J. Hyndman, Y. Fan, The American Statistician 50 (1996), 361–365. Nothing for no values.
std::optional<double> percentile(std::span<const double> values, double share);

} // namespace redial
