#include "core/sample/random.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace redial {

namespace {
constexpr quint64 golden = 0x9e3779b97f4a7c15ULL;
}

quint64 Random::mixed(quint64 value)
{
    value += golden;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

Random::Random(quint64 seed)
{
    for (quint64& word : m_state) {
        word = mixed(seed);
        seed += golden;
    }
}

quint64 Random::next()
{
    const quint64 result = std::rotl(m_state[1] * 5, 7) * 9;
    const quint64 shifted = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

double Random::unit()
{
    return static_cast<double>(next() >> 11) * 0x1.0p-53;
}

int Random::below(int count)
{
    return static_cast<int>(((next() >> 32) * static_cast<quint64>(count)) >> 32);
}

double Random::normal()
{
    double sum = -6;
    for (int i = 0; i < 12; ++i)
        sum += unit();
    return sum;
}

double Random::logNormal(double median, double sigma)
{
    return median * portableExp(sigma * normal());
}

WeightedChoice::WeightedChoice(std::span<const double> weights)
{
    double sum = 0;
    m_cumulative.reserve(weights.size());
    for (const double weight : weights)
        m_cumulative.push_back(sum += weight);
}

int WeightedChoice::pick(Random& random) const
{
    const double at = random.unit() * m_cumulative.back();
    const auto found = std::upper_bound(m_cumulative.begin(), m_cumulative.end() - 1, at);
    return static_cast<int>(found - m_cumulative.begin());
}

double portableExp(double x)
{
    constexpr double ln2 = 0.693147180559945309417;
    const double twos = std::floor(x / ln2 + 0.5);
    const double rest = x - twos * ln2; // |rest| ≤ ln2 / 2: 14 terms of the series are plenty
    double sum = 1;
    for (int term = 14; term > 0; --term)
        sum = 1 + sum * rest / term;
    return std::ldexp(sum, static_cast<int>(twos));
}

} // namespace redial
