#pragma once

/// What moved an index, as the steps of a waterfall: the index before, the largest parts, what the others
/// and the coverage brought, the index after. Every step begins where the one before ended, and the last one
/// before the index after ends at it.
///
/// Example: 70.2, −2.6 comfort/repeat rate, +0.9 health/overdue, −0.2 three others → 68.3.

#include "core/wellbeing/wellbeing.h"

#include <vector>

namespace redial {

struct IndexStep {
    enum class Kind { Before, Indicator, Others, Coverage, After };
    Kind kind = Kind::Before;
    size_t dimension = 0; ///< Indicator only, as the next
    Indicator indicator = Indicator::OrderRate;
    double from = 0; ///< where it begins: 0 of Before and After
    double points = 0; ///< what it brings; of Before and After the index itself
    int count = 0; ///< Others: how many they are
};

/// The `most` indicators that moved most, the worsening ones before the improving ones, each from the
/// largest on; the rest as one step, where there is a rest, and a step for the coverage where it brought
/// anything. Empty where one of the two periods has no index.
std::vector<IndexStep> indexSteps(
    const Wellbeing& wellbeing, size_t unit, size_t before, size_t after, size_t most);

} // namespace redial
