#pragma once

/// Phone numbers as they stand in cells: digits, perhaps masked, among marks; perhaps with a prefix
/// and an extension. Texts are width-folded and trimmed.

#include <string>
#include <string_view>

namespace redial {

/// How many digits and mask signs a text has that consists of nothing but what a phone number may;
/// 0 for every other text.
size_t phoneDigits(std::string_view text);

/// A number of seven digits or more without a blank inside.
bool isWholeNumber(std::string_view text);

/// 1[3-9] and nine more digits or mask signs.
bool isMobile(std::string_view digits);

/// Writes the one spelling of a number: no blanks, hyphens, brackets; +86, 0086, 86 or a single 0
/// before a mobile dropped; +86 before a landline made its 0; mask signs made *; an extension
/// (转801, ext 801, or 020-88886666-801) dropped. False when the text is no phone number.
bool normalisePhone(std::string_view text, std::string& number);

} // namespace redial
