#include "core/statistics/evenweightings.h"

#include <cmath>
#include <random>

namespace redial {

std::vector<std::vector<double>> evenWeightings(size_t parts, size_t count, quint64 seed)
{
    // The engine's numbers are the same everywhere; the distributions of the standard library are not.
    std::mt19937_64 engine(seed);
    constexpr double steps = 9007199254740992.0; // 2^53
    std::vector<std::vector<double>> weightings(count, std::vector<double>(parts));
    for (std::vector<double>& weights : weightings) {
        double sum = 0;
        for (double& weight : weights) {
            // Independent exponential values, divided by their sum (L. Devroye, Non-Uniform Random Variate
            // Generation, 1986, chapter XI.4).
            const double uniform = (static_cast<double>(engine() >> 11) + 0.5) / steps;
            weight = -std::log(uniform);
            sum += weight;
        }
        for (double& weight : weights)
            weight /= sum;
    }
    return weightings;
}

} // namespace redial
