#include "core/intake/categorypath.h"

#include "core/intake/celltext.h"

#include <algorithm>
#include <set>

namespace redial {

namespace {

struct Candidate {
    std::string_view separator;
    bool inNames; ///< also stands inside ordinary names, so it has to prove itself
};

constexpr Candidate candidates[] = {{"/", false}, {">", false}, {"→", false}, {"|", false}, {"／", false},
    {"＞", false}, {"｜", false}, {"》", false}, {"\\", false}, {"::", false}, {"——", true}, {"—", true},
    {" - ", true}, {"-", true}, {"－", true}, {"_", true}};

struct Shape {
    size_t with = 0; ///< values that have the separator
    size_t firsts = 0; ///< different beginnings among those
    size_t commonDepth = 0; ///< values of the most frequent depth
    size_t parents = 0; ///< values that are the beginning of another
    size_t broken = 0; ///< values with an empty part inside
};

/// The parts, those inside empty where there are holes; a leading separator is ignored.
void splitWithHoles(std::string_view value, std::string_view separator, std::vector<std::string>& path)
{
    value = cellValue(value);
    size_t used = 0;
    const auto add = [&](std::string_view part) {
        if (used == path.size())
            path.emplace_back();
        path[used++].assign(cellValue(part));
    };
    if (!separator.empty() && value.starts_with(separator))
        value.remove_prefix(separator.size());
    while (!separator.empty() && used + 1 < deepestCategory) {
        const size_t at = value.find(separator);
        if (at == std::string_view::npos)
            break;
        add(value.substr(0, at));
        value.remove_prefix(at + separator.size());
    }
    if (!value.empty())
        add(value);
    path.resize(used);
}

Shape shapeOf(std::span<const std::string> values, std::string_view separator)
{
    Shape shape;
    std::set<std::string_view> firsts;
    std::vector<size_t> depths(deepestCategory + 1);
    std::vector<std::string> path;
    for (const std::string& value : values) {
        const size_t at = value.find(separator);
        if (at == std::string::npos || at == 0)
            continue;
        splitWithHoles(value, separator, path);
        while (!path.empty() && path.back().empty())
            path.pop_back();
        if (path.size() < 2)
            continue;
        ++shape.with;
        firsts.insert(trimmed(std::string_view(value).substr(0, at)));
        ++depths[path.size()];
        if (std::find(path.begin(), path.end(), std::string()) != path.end())
            ++shape.broken;
    }
    shape.firsts = firsts.size();
    shape.commonDepth = *std::max_element(depths.begin(), depths.end());
    for (const std::string& value : values) {
        if (value.find(separator) == std::string::npos && firsts.contains(trimmed(value)))
            ++shape.parents;
    }
    return shape;
}

/// 0 when the separator is none, else how well it explains the column.
double explains(const Shape& shape, size_t values, bool inNames)
{
    if (shape.with == 0 || values == 0)
        return 0;
    const auto all = static_cast<double>(values);
    const auto with = static_cast<double>(shape.with);
    const double share = (with + static_cast<double>(shape.parents)) / all;
    const bool treeLike = shape.with >= 3 && static_cast<double>(shape.firsts) <= 0.7 * with;
    if (inNames) {
        const bool evenDepth = static_cast<double>(shape.commonDepth) >= 0.6 * with;
        return share >= 0.8 && treeLike && evenDepth && shape.broken == 0 ? 0.5 * share : 0;
    }
    if (share >= 0.9 || (share >= 0.3 && (treeLike || shape.parents > 0)))
        return share;
    return 0;
}

} // namespace

std::string findSeparator(std::span<const std::string> distinctValues)
{
    std::string_view best;
    double bestScore = 0;
    for (const Candidate& candidate : candidates) {
        const double score =
            explains(shapeOf(distinctValues, candidate.separator), distinctValues.size(), candidate.inNames);
        if (score > bestScore) {
            bestScore = score;
            best = candidate.separator;
        }
    }
    return std::string(best);
}

void splitCategory(std::string_view value, std::string_view separator, std::vector<std::string>& path)
{
    splitWithHoles(value, separator, path);
    dropEmptyLevels(path);
}

void dropEmptyLevels(std::vector<std::string>& path)
{
    std::erase(path, std::string());
}

} // namespace redial
