#pragma once

#include <QtGlobal>

#include <vector>

namespace redial {

/// `count` weightings of `parts` parts, drawn evenly from all that are not negative and sum to 1 (Dirichlet
/// with parameter 1). The same seed gives the same weightings on every system.
std::vector<std::vector<double>> evenWeightings(size_t parts, size_t count, quint64 seed);

} // namespace redial
