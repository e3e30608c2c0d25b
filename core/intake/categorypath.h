#pragma once

/// Category paths in one column: which separator the column uses, and taking a path apart.

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace redial {

/// The separator of a column, found from its values (distinct ones are enough); empty when there is
/// none. A hyphen inside ordinary names is none, nor is the slash of a few names such as 水/电:
/// values must share their beginnings, as the branches of a tree do.
std::string findSeparator(std::span<const std::string> distinctValues);

/// Levels beyond are left together in the last.
inline constexpr size_t deepestCategory = 16;

/// The parts, trimmed; empty ones and empty words are dropped, so that a path has no holes: 城乡建设//夜间
/// is 城乡建设, 夜间. `path` is overwritten, sparing its allocations.
void splitCategory(std::string_view value, std::string_view separator, std::vector<std::string>& path);

/// Drops empty levels, wherever they stand.
void dropEmptyLevels(std::vector<std::string>& path);

} // namespace redial
