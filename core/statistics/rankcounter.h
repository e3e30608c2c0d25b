#pragma once

#include "core/statistics/compositescore.h"

#include <QtGlobal>

#include <optional>
#include <span>
#include <vector>

namespace redial {

/// Ranks of many units under many weightings of their parts. Scores lie part by part next to each other, so
/// that one weighting is a few passes over plain numbers; units are put in order by distributing them over as
/// many buckets as there are units, which takes one pass more where their scores are spread. The sums are
/// those of a weighted mean over the parts that are there, in the order of the parts.
class RankCounter {
public:
    /// `scores`: by part, then by unit; nothing where missing.
    RankCounter(Aggregation aggregation, const std::vector<std::vector<std::optional<double>>>& scores);

    /// One weighting of the parts: ranks the units, 1 = highest score; equal scores share the better rank, a
    /// unit none of whose parts weighs anything counts as 0.
    void count(std::span<const double> weights);
    /// By unit, over all weightings counted.
    std::vector<RankRange> ranges() const;

private:
    void score(std::span<const double> weights);
    void order();

    Aggregation m_aggregation;
    size_t m_units = 0;
    std::vector<double> m_scores; ///< by part, then unit; of a geometric mean the logarithms; 0: missing
    std::vector<double> m_presence; ///< likewise: 1 or 0
    std::vector<double> m_sums;
    std::vector<double> m_weights;
    std::vector<double> m_totals; ///< by unit, under the weighting at hand

    struct Placed {
        double total = 0;
        quint32 unit = 0;
    };
    std::vector<Placed> m_order; ///< best first
    std::vector<quint32> m_buckets; ///< by unit
    std::vector<quint32> m_begins; ///< by bucket

    qint64 m_count = 0; ///< weightings
    std::vector<int> m_best;
    std::vector<int> m_worst;
    std::vector<qint64> m_rankSums;
};

} // namespace redial
