#pragma once

/// The categories behind a region's index in one period: which ask for attention, and orders that show why.

#include "core/wellbeing/wellbeing.h"
#include "core/wellbeing/wellbeingcounts.h"

#include <vector>

namespace redial {

struct CategoryFigures {
    CategoryTree::Node category = CategoryTree::none; ///< cut to the level asked for
    WellbeingCounts counts;
};

/// Of every category with orders of the unit in the period, by node; orders without a category are left out.
/// Level 0 is the full path.
std::vector<CategoryFigures> categoryFigures(
    const Wellbeing& wellbeing, size_t unit, size_t period, int level);

enum class WorstBy { Orders, Repeats, Unresolved };
/// The `most` worst first. By a rate: those with a case of it and at least settings.leastBase to judge by,
/// the highest lower end of the Wilson interval first, so that 1 of 2 does not come before 60 of 200.
std::vector<CategoryFigures> worstCategories(
    std::vector<CategoryFigures> figures, WorstBy by, size_t most, const WellbeingSettings& settings);

/// Book rows of orders with the most against them (unresolved, back, dissatisfied, overdue), then the newest:
/// of a caller one at most, of a category two, so that they show more than one matter.
std::vector<quint32> exampleOrders(const Wellbeing& wellbeing, size_t unit, size_t period, size_t most);

} // namespace redial
