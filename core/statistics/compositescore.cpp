#include "core/statistics/compositescore.h"

#include "core/statistics/rankcounter.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace redial {

namespace {

constexpr double leastInLogarithms = 1;
/// Weights such as 0.1 + 0.2 do not add up exactly; what is covered just as asked is covered.
constexpr double rounding = 1e-9;

using Leaves = std::span<const std::optional<double>>;

/// The joined score of those children that have one, and the share of the weight that is covered.
struct Joined {
    std::optional<double> score;
    double coverage = 0;
};

/// `weight`, `score`, `coverage`: of child i.
template <typename Weight>
Joined join(
    Aggregation aggregation, const std::vector<CompositeScore>& children, Weight weight, double leastCoverage)
{
    double all = 0;
    double covered = 0;
    double present = 0;
    double sum = 0;
    for (size_t i = 0; i < children.size(); ++i) {
        const double own = weight(i);
        all += own;
        if (!children[i].score)
            continue;
        covered += own * children[i].coverage;
        present += own;
        sum += own
            * (aggregation == Aggregation::Geometric ? geometricTerm(*children[i].score)
                                                     : *children[i].score);
    }
    Joined joined;
    if (all > 0)
        joined.coverage = covered / all;
    if (present > 0 && joined.coverage >= leastCoverage - rounding)
        joined.score = aggregation == Aggregation::Geometric ? std::exp(sum / present) : sum / present;
    return joined;
}

CompositeScore scoreOf(const CompositeNode& node, Leaves leaves, size_t& next, double leastCoverage)
{
    CompositeScore result;
    if (node.isLeaf()) {
        result.score = leaves[next++];
        result.coverage = result.score ? 1 : 0;
        return result;
    }
    for (const CompositeNode& child : node.children)
        result.children.push_back(scoreOf(child, leaves, next, leastCoverage));
    const Joined joined = join(
        node.aggregation, result.children, [&](size_t i) { return node.children[i].weight; }, leastCoverage);
    result.score = joined.score;
    result.coverage = joined.coverage;
    return result;
}

/// L(a, b), between a and b.
double logarithmicMean(double a, double b)
{
    const double logarithm = std::log(b / a);
    // Close together the quotient loses its digits; the mean differs by less than their square.
    return std::abs(logarithm) < 1e-8 ? (a + b) / 2 : (b - a) / logarithm;
}

/// Gives each leaf beneath a node its part: `factor` points of the whole for one point of the node.
class ChangeSplitter {
public:
    explicit ChangeSplitter(std::vector<std::optional<double>>& parts) : m_parts(parts) { }

    void split(const CompositeNode& node, const CompositeScore& before, const CompositeScore& after,
        double factor, bool isPresent)
    {
        isPresent = isPresent && before.score && after.score;
        if (node.isLeaf()) {
            if (isPresent)
                m_parts[m_next] = factor * (*after.score - *before.score);
            ++m_next;
            return;
        }
        double present = 0;
        for (size_t i = 0; i < node.children.size(); ++i)
            if (before.children[i].score && after.children[i].score)
                present += node.children[i].weight;
        for (size_t i = 0; i < node.children.size(); ++i) {
            const double share = present > 0 ? node.children[i].weight / present : 0;
            const double own = isPresent && before.children[i].score && after.children[i].score
                ? share * pointsOfChild(node, before, after, i)
                : 0;
            split(node.children[i], before.children[i], after.children[i], factor * own,
                isPresent && present > 0);
        }
    }

private:
    /// How many points of the node one point of its child is worth, apart from the weight.
    static double pointsOfChild(
        const CompositeNode& node, const CompositeScore& before, const CompositeScore& after, size_t child)
    {
        if (node.aggregation == Aggregation::Arithmetic)
            return 1;
        const double from = *before.children[child].score;
        const double to = *after.children[child].score;
        const double lowFrom = std::max(from, leastInLogarithms);
        const double lowTo = std::max(to, leastInLogarithms);
        // The child's change that counts in logarithms, spread over its own change.
        const double counted =
            from == to ? (from < leastInLogarithms ? 0 : 1) : (lowTo - lowFrom) / (to - from);
        return logarithmicMean(*before.score, *after.score) / logarithmicMean(lowFrom, lowTo) * counted;
    }

    std::vector<std::optional<double>>& m_parts;
    size_t m_next = 0;
};

} // namespace

double geometricTerm(double score)
{
    return std::log(std::max(score, leastInLogarithms));
}

size_t leafCount(const CompositeNode& node)
{
    if (node.isLeaf())
        return 1;
    size_t count = 0;
    for (const CompositeNode& child : node.children)
        count += leafCount(child);
    return count;
}

CompositeScore compositeScore(
    const CompositeNode& node, std::span<const std::optional<double>> leaves, double leastCoverage)
{
    Q_ASSERT(leaves.size() == leafCount(node));
    size_t next = 0;
    return scoreOf(node, leaves, next, leastCoverage);
}

std::optional<CompositeChange> compositeChange(const CompositeNode& node,
    std::span<const std::optional<double>> before, std::span<const std::optional<double>> after,
    double leastCoverage)
{
    const CompositeScore from = compositeScore(node, before, leastCoverage);
    const CompositeScore to = compositeScore(node, after, leastCoverage);
    if (!from.score || !to.score)
        return std::nullopt;
    CompositeChange change;
    change.total = *to.score - *from.score;
    change.leaves.resize(before.size());
    ChangeSplitter(change.leaves).split(node, from, to, 1, true);
    change.coverage = change.total;
    for (const auto& part : change.leaves)
        change.coverage -= part.value_or(0);
    return change;
}

std::vector<std::optional<RankRange>> rankRanges(const CompositeNode& node,
    const std::vector<std::vector<CompositeScore>>& units, const std::vector<std::vector<double>>& weightings,
    double leastCoverage)
{
    std::vector<size_t> ranked;
    for (size_t unit = 0; unit < units.size(); ++unit) {
        const Joined own = join(
            node.aggregation, units[unit], [&](size_t i) { return node.children[i].weight; }, leastCoverage);
        if (own.score)
            ranked.push_back(unit);
    }
    std::vector<std::optional<RankRange>> ranges(units.size());
    if (ranked.empty() || weightings.empty())
        return ranges;
    std::vector<std::vector<std::optional<double>>> scores(node.children.size());
    for (size_t child = 0; child < scores.size(); ++child)
        for (const size_t unit : ranked)
            scores[child].push_back(units[unit][child].score);
    RankCounter counter(node.aggregation, scores);
    for (const std::vector<double>& weights : weightings)
        counter.count(weights);
    const std::vector<RankRange> counted = counter.ranges();
    for (size_t at = 0; at < ranked.size(); ++at)
        ranges[ranked[at]] = counted[at];
    return ranges;
}

} // namespace redial
