#pragma once

#include "core/intake/headertext.h"

#include <string>
#include <string_view>

namespace redial {

/// A heading of one of several columns that are levels of one category.
struct LevelGuess {
    std::string family; ///< what the levels are levels of: columns of one family belong together
    int rank = 0; ///< ascending from the first level down; 0: no level
    double weight = 0;
};

/// 一级分类, 问题大类, 分类二 …, from a squashed heading. Levels of departments, regions and the like
/// are none.
LevelGuess chineseHeaderLevel(std::string_view text);
/// category, subcategory, "Operational Categorization Tier 2" …
LevelGuess englishHeaderLevel(const HeaderTokens& tokens);

} // namespace redial
