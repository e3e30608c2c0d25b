#pragma once

#include <optional>
#include <vector>

namespace redial {

/// Weights that sum to 1, by how much each indicator tells the observations apart: p = score / Σ score,
/// e = −Σ p ln p / ln m with 0·ln 0 = 0, weight ∝ 1 − e (C. E. Shannon's entropy as used in multi-criteria
/// decisions; DOMAIN.md §7). `scores`: by indicator, then by observation; a missing score is left out of
/// that indicator's sum, m is the number of those present. An indicator with fewer than two scores or with
/// a sum of 0 says nothing (weight 0); when none says anything (all e = 1) all that have a score weigh the
/// same.
std::vector<double> entropyWeights(const std::vector<std::vector<std::optional<double>>>& scores);

} // namespace redial
