#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace redial {

/// A stream of made-up chance that is the same on every platform and compiler. The standard
/// library's distributions and its exp() are not, so everything here rests on integer arithmetic
/// and on the four basic operations, which IEEE 754 rounds exactly.
/// xoshiro256** by D. Blackman and S. Vigna, seeded through splitmix64.
class Random {
public:
    explicit Random(quint64 seed);
    /// A stream of its own for the `number`th thing of a kind: what happens to one order does not
    /// shift the chance of the others.
    Random(quint64 seed, quint64 number) : Random(mixed(seed ^ mixed(number + 1))) { }

    quint64 next();
    double unit(); ///< 0 ≤ x < 1
    int below(int count); ///< 0 … count - 1; count > 0
    int between(int first, int last) { return first + below(last - first + 1); } ///< both inclusive
    double between(double low, double high) { return low + (high - low) * unit(); }
    bool chance(double probability) { return unit() < probability; }
    /// Mean 0, standard deviation 1: a sum of twelve uniforms (Irwin–Hall), so within ±6.
    double normal();
    /// Half of the values are below `median`; sigma is the deviation of the logarithm.
    double logNormal(double median, double sigma);
    template <typename T, size_t n> const T& pick(const T (&values)[n])
    {
        return values[below(static_cast<int>(n))];
    }
    template <typename T> const T& pick(const std::vector<T>& values)
    {
        return values[static_cast<size_t>(below(static_cast<int>(values.size())))];
    }

    static quint64 mixed(quint64 value); ///< one step of splitmix64 as a hash

private:
    quint64 m_state[4];
};

/// Picks index i with probability weight(i) / sum of weights.
class WeightedChoice {
public:
    WeightedChoice() = default;
    explicit WeightedChoice(std::span<const double> weights);
    bool isEmpty() const { return m_cumulative.empty() || m_cumulative.back() <= 0; }
    double total() const { return m_cumulative.empty() ? 0 : m_cumulative.back(); }
    int pick(Random& random) const;

private:
    std::vector<double> m_cumulative;
};

/// e to the power x from basic operations only; relative error below 1e-14 for |x| < 50.
double portableExp(double x);

} // namespace redial
