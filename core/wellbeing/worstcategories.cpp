#include "core/wellbeing/worstcategories.h"

#include "core/statistics/wilson.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace redial {

namespace {

constexpr int mostOfACategory = 2;

/// What the categories are ordered by, and whether one of them is to be named at all.
struct Badness {
    double size = 0;
    bool isNamed = false;
};

Badness badness(const WellbeingCounts& counts, WorstBy by, int leastBase)
{
    if (by == WorstBy::Orders)
        return {static_cast<double>(counts.orders), true};
    const auto [part, of] =
        counts.rate(by == WorstBy::Repeats ? Indicator::RepeatRate : Indicator::UnresolvedRate);
    const auto interval = wilsonInterval(part, of);
    return {interval ? interval->low : 0, part > 0 && static_cast<int>(of) >= leastBase};
}

int against(const WellbeingCounts& counts)
{
    return static_cast<int>(counts.repeated + counts.unresolved + counts.dissatisfied + counts.overdue);
}

} // namespace

std::vector<CategoryFigures> categoryFigures(
    const Wellbeing& wellbeing, size_t unit, size_t period, int level)
{
    const OrderBook& book = *wellbeing.input().book;
    const std::vector<CategoryTree::Node> cuts = book.dictionaries().categories.cuts(level);
    std::map<CategoryTree::Node, WellbeingCounts> found;
    for (const quint32 row : wellbeing.rowsOf({unit, period, {}, {}}))
        if (const CategoryTree::Node node = cuts[book.columns().categories[row]]; node != CategoryTree::none)
            found[node] += countsOf(book, wellbeing.repeats(), row);
    std::vector<CategoryFigures> figures;
    for (const auto& [node, counts] : found)
        figures.push_back({node, counts});
    return figures;
}

std::vector<CategoryFigures> worstCategories(
    std::vector<CategoryFigures> figures, WorstBy by, size_t most, const WellbeingSettings& settings)
{
    std::erase_if(figures,
        [&](const CategoryFigures& one) { return !badness(one.counts, by, settings.leastBase).isNamed; });
    std::stable_sort(figures.begin(), figures.end(), [&](const CategoryFigures& a, const CategoryFigures& b) {
        return badness(a.counts, by, settings.leastBase).size
            > badness(b.counts, by, settings.leastBase).size;
    });
    figures.resize(std::min(figures.size(), most));
    return figures;
}

std::vector<quint32> exampleOrders(const Wellbeing& wellbeing, size_t unit, size_t period, size_t most)
{
    const OrderBook& book = *wellbeing.input().book;
    const OrderColumns& columns = book.columns();
    std::vector<std::tuple<int, quint32, quint32>> candidates; // against it, time, row
    for (const quint32 row : wellbeing.rowsOf({unit, period, {}, {}}))
        if (const int size = against(countsOf(book, wellbeing.repeats(), row)); size > 0)
            candidates.emplace_back(size, columns.times[row], row);
    std::sort(candidates.rbegin(), candidates.rend());
    std::map<quint32, int> ofCaller;
    std::map<CategoryTree::Node, int> ofCategory;
    std::vector<quint32> rows;
    for (const auto& [size, time, row] : candidates) {
        if (rows.size() == most)
            break;
        const quint32 caller = columns.callers[row];
        int& category = ofCategory[columns.categories[row]];
        if ((caller != 0 && ofCaller[caller] > 0) || category == mostOfACategory)
            continue;
        ++ofCaller[caller];
        ++category;
        rows.push_back(row);
    }
    return rows;
}

} // namespace redial
