#pragma once

/// Composite indicators: scores 0…100 of leaves, joined by weights on nested levels into one score
/// (OECD/JRC, Handbook on Constructing Composite Indicators, 2008). Knows nothing of what the leaves mean:
/// the well-being index and evaluations of hotlines, departments or agents are such trees.
///
/// Example, the third-party evaluation of a hotline: children response 0.10, norm 0.40, solving 0.50;
/// leaves 95.87, 89.37, 87.50 → 89.08.

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace redial {

enum class Aggregation {
    Arithmetic, ///< Σ w·s
    Geometric, ///< exp(Σ w·ln max(s, 1)): a low score is not made good by a high one
};

double geometricTerm(double score); ///< ln max(s, 1)

struct CompositeNode {
    std::string name;
    double weight = 1; ///< among its siblings; they need not sum to 1; not negative
    Aggregation aggregation = Aggregation::Arithmetic; ///< of its children
    std::vector<CompositeNode> children; ///< none: a leaf

    bool isLeaf() const { return children.empty(); }
};

/// Leaves of a tree in order, depth first.
size_t leafCount(const CompositeNode& node);

struct CompositeScore {
    std::optional<double> score; ///< nothing where coverage is under what was asked
    double coverage = 0; ///< share of the weight beneath that has a score, 0…1
    std::vector<CompositeScore> children;
};

/// `leaves`: one score a leaf, depth first; a missing one is left out and the weights of its siblings are
/// renormalised. Coverage of a node: Σ weight · coverage of child / Σ weight, a child without a score
/// counting 0. A node with less than `leastCoverage` has no score.
CompositeScore compositeScore(
    const CompositeNode& node, std::span<const std::optional<double>> leaves, double leastCoverage = 0.5);

/// What moved a score from one time to the next.
struct CompositeChange {
    double total = 0; ///< after − before
    /// By leaf: what it brought, in points of the whole; nothing where it is missing in one of the two.
    std::vector<std::optional<double>> leaves;
    /// What is left: leaves that came or went, and the weights they took along. total = Σ leaves + coverage.
    double coverage = 0;
};

/// Nothing when one of the two has no score. Each leaf's part is its weight, renormalised on every level over
/// the leaves (and nodes with a score) present in both, × the change of its score. For a geometric node in
/// logarithms, brought back to points with the logarithmic mean L(a, b) = (b − a) / (ln b − ln a):
/// L(whole) · weight · Δ ln(child); a child's own parts share that in proportion
/// (B. W. Ang, Energy Policy 33 (2005), 867–871: additive LMDI).
std::optional<CompositeChange> compositeChange(const CompositeNode& node,
    std::span<const std::optional<double>> before, std::span<const std::optional<double>> after,
    double leastCoverage = 0.5);

/// First and last rank (1 = highest score) a unit takes over many weightings.
struct RankRange {
    int best = 0;
    int worst = 0;
    double mean = 0;
};
/// `units`: by unit the score of each child of `node`, nothing where missing. `weightings`: by draw the
/// weights of these children, instead of their own. Coverage rule as in compositeScore, by the node's own
/// weights, so that who is ranked does not depend on the draw. Equal scores share the better rank. Nothing
/// for units without a score.
std::vector<std::optional<RankRange>> rankRanges(const CompositeNode& node,
    const std::vector<std::vector<CompositeScore>>& units, const std::vector<std::vector<double>>& weightings,
    double leastCoverage = 0.5);

} // namespace redial
