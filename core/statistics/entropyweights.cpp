#include "core/statistics/entropyweights.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace redial {

namespace {

/// 1 − e; 0 where the scores say nothing.
double divergence(const std::vector<std::optional<double>>& scores)
{
    double sum = 0;
    size_t count = 0;
    for (const auto& score : scores)
        if (score) {
            sum += *score;
            ++count;
        }
    if (count < 2 || sum <= 0)
        return 0;
    double entropy = 0;
    for (const auto& score : scores)
        if (score && *score > 0)
            entropy -= *score / sum * std::log(*score / sum);
    return std::max(0.0, 1 - entropy / std::log(static_cast<double>(count)));
}

} // namespace

std::vector<double> entropyWeights(const std::vector<std::vector<std::optional<double>>>& scores)
{
    // Rounding leaves a little of scores that are all the same.
    constexpr double nothing = 1e-12;
    std::vector<double> weights;
    for (const auto& indicator : scores) {
        const double one = divergence(indicator);
        weights.push_back(one > nothing ? one : 0);
    }
    double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    if (sum <= 0) {
        for (size_t i = 0; i < scores.size(); ++i)
            weights[i] = std::any_of(scores[i].begin(), scores[i].end(),
                             [](const std::optional<double>& score) { return score.has_value(); })
                ? 1
                : 0;
        sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    }
    if (sum > 0)
        for (double& weight : weights)
            weight /= sum;
    return weights;
}

} // namespace redial
