#pragma once

#include "core/intake/field.h"

#include <optional>
#include <span>
#include <string_view>

namespace redial {

/// One heading, squashed, with what it means. No field: known to be none of ours.
struct HeaderWord {
    std::string_view word;
    std::optional<Field> field;
    int weight = 0; ///< hundredths
};

/// Whole headings. A word may stand there several times with different fields.
std::span<const HeaderWord> wholeHeaders();
/// Beginnings of headings of times ("派单" of 派单时间; "closed" of "closed at") and what they time.
std::span<const HeaderWord> chineseTimeStems();
std::span<const HeaderWord> englishTimeStems();
/// Beginnings of headings of phone numbers ("来电" of 来电号码).
std::span<const HeaderWord> phoneStems();

} // namespace redial
