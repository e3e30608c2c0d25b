#include "core/statistics/rankcounter.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace redial {

namespace {

constexpr quint32 manyInABucket = 16;

} // namespace

RankCounter::RankCounter(
    Aggregation aggregation, const std::vector<std::vector<std::optional<double>>>& scores)
    : m_aggregation(aggregation)
    , m_units(scores.empty() ? 0 : scores.front().size())
    , m_sums(m_units)
    , m_weights(m_units)
    , m_totals(m_units)
    , m_order(m_units)
    , m_buckets(m_units)
    , m_begins(m_units + 1)
    , m_best(m_units, std::numeric_limits<int>::max())
    , m_worst(m_units)
    , m_rankSums(m_units)
{
    for (const auto& part : scores)
        for (const auto& score : part) {
            m_presence.push_back(score ? 1 : 0);
            m_scores.push_back(!score                       ? 0
                    : aggregation == Aggregation::Geometric ? geometricTerm(*score)
                                                            : *score);
        }
}

void RankCounter::score(std::span<const double> weights)
{
    std::fill(m_sums.begin(), m_sums.end(), 0.0);
    std::fill(m_weights.begin(), m_weights.end(), 0.0);
    for (size_t part = 0; part < weights.size(); ++part) {
        const double weight = weights[part];
        const double* scores = &m_scores[part * m_units];
        const double* presence = &m_presence[part * m_units];
        // What is missing adds exactly nothing to both.
        for (size_t unit = 0; unit < m_units; ++unit) {
            m_weights[unit] += weight * presence[unit];
            m_sums[unit] += weight * scores[unit];
        }
    }
    for (size_t unit = 0; unit < m_units; ++unit)
        m_totals[unit] = m_weights[unit] > 0 ? m_sums[unit] / m_weights[unit] : 0;
    if (m_aggregation == Aggregation::Geometric)
        for (size_t unit = 0; unit < m_units; ++unit)
            if (m_weights[unit] > 0)
                m_totals[unit] = std::exp(m_totals[unit]);
}

void RankCounter::order()
{
    const auto [least, most] = std::minmax_element(m_totals.begin(), m_totals.end());
    const double highest = *most;
    const double width = highest - *least;
    const double perPoint = width > 0 ? static_cast<double>(m_units - 1) / width : 0;
    std::fill(m_begins.begin(), m_begins.end(), 0u);
    for (size_t unit = 0; unit < m_units; ++unit) {
        // A higher score is never in a later bucket; rounding may put it one further than there are.
        m_buckets[unit] = std::min(
            static_cast<quint32>((highest - m_totals[unit]) * perPoint), static_cast<quint32>(m_units - 1));
        ++m_begins[m_buckets[unit] + 1];
    }
    for (size_t bucket = 1; bucket <= m_units; ++bucket)
        m_begins[bucket] += m_begins[bucket - 1];
    for (size_t unit = 0; unit < m_units; ++unit)
        m_order[m_begins[m_buckets[unit]]++] = {m_totals[unit], static_cast<quint32>(unit)};
    // Each bucket ends where the next one began. Most hold one or two units.
    const auto isBetter = [](const Placed& a, const Placed& b) { return a.total > b.total; };
    quint32 begin = 0;
    for (size_t bucket = 0; bucket < m_units; ++bucket) {
        const quint32 end = m_begins[bucket];
        if (end - begin > manyInABucket)
            std::sort(m_order.begin() + begin, m_order.begin() + end, isBetter);
        else
            for (quint32 at = begin + 1; at < end; ++at)
                for (quint32 to = at; to > begin && isBetter(m_order[to], m_order[to - 1]); --to)
                    std::swap(m_order[to], m_order[to - 1]);
        begin = end;
    }
}

void RankCounter::count(std::span<const double> weights)
{
    if (m_units == 0)
        return;
    score(weights);
    order();
    ++m_count;
    int rank = 1;
    for (size_t place = 0; place < m_units; ++place) {
        if (place > 0 && m_order[place].total < m_order[place - 1].total)
            rank = static_cast<int>(place) + 1;
        const quint32 unit = m_order[place].unit;
        m_best[unit] = std::min(m_best[unit], rank);
        m_worst[unit] = std::max(m_worst[unit], rank);
        m_rankSums[unit] += rank;
    }
}

std::vector<RankRange> RankCounter::ranges() const
{
    std::vector<RankRange> ranges;
    for (size_t unit = 0; unit < m_units; ++unit)
        ranges.push_back({m_best[unit], m_worst[unit],
            static_cast<double>(m_rankSums[unit]) / static_cast<double>(m_count)});
    return ranges;
}

} // namespace redial
