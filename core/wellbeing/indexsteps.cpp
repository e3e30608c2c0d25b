#include "core/wellbeing/indexsteps.h"

#include <algorithm>
#include <cmath>

namespace redial {

namespace {

/// What is nothing but rounding.
constexpr double leastCoveragePoints = 1e-9;

bool movedMore(const IndexStep& a, const IndexStep& b)
{
    return std::abs(a.points) > std::abs(b.points);
}

} // namespace

std::vector<IndexStep> indexSteps(
    const Wellbeing& wellbeing, size_t unit, size_t before, size_t after, size_t most)
{
    const auto change = wellbeing.change(unit, before, after);
    if (!change)
        return {};
    std::vector<IndexStep> parts;
    for (size_t leaf = 0; leaf < change->leaves.size(); ++leaf)
        if (const auto points = change->leaves[leaf]; points && *points != 0)
            parts.push_back({IndexStep::Kind::Indicator, leaf / indicatorCount,
                allIndicators[leaf % indicatorCount], 0, *points, 0});
    std::stable_sort(parts.begin(), parts.end(), movedMore);
    // One that is left over is shown as itself.
    const size_t shown = parts.size() <= most + 1 ? parts.size() : most;
    IndexStep others{IndexStep::Kind::Others};
    for (size_t at = shown; at < parts.size(); ++at) {
        others.points += parts[at].points;
        ++others.count;
    }
    parts.resize(shown);
    std::stable_partition(parts.begin(), parts.end(), [](const IndexStep& one) { return one.points < 0; });
    if (others.count > 0)
        parts.push_back(others);
    if (std::abs(change->coverage) > leastCoveragePoints)
        parts.push_back({IndexStep::Kind::Coverage, 0, Indicator::OrderRate, 0, change->coverage, 0});

    const double first = *wellbeing.figure(unit, before).index;
    std::vector<IndexStep> steps{{IndexStep::Kind::Before, 0, Indicator::OrderRate, 0, first, 0}};
    double level = first;
    for (IndexStep& part : parts) {
        part.from = level;
        level += part.points;
        steps.push_back(part);
    }
    steps.push_back(
        {IndexStep::Kind::After, 0, Indicator::OrderRate, 0, *wellbeing.figure(unit, after).index, 0});
    return steps;
}

} // namespace redial
