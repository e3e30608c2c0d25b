#pragma once

/// What every value parser does first with the text of a cell: trims it, knows when it says
/// nothing, folds full-width characters to ASCII. Text is UTF-8; bytes that are not pass through
/// unharmed.

#include "core/base/text.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace redial {

/// A trimmed text that says "nothing here": empty, only ? or - (also full-width, repeated), N/A, NULL.
bool isEmptyWord(std::string_view text);

/// Trimmed; empty when it is an empty word.
std::string_view cellValue(std::string_view text);

/// The UTF-8 sequence at `at` (which must be inside): how many bytes it takes, 1 for a byte that
/// begins none.
size_t sequenceLength(std::string_view text, size_t at);

bool isAscii(std::string_view text);

/// Full-width forms (U+FF01…U+FF5E) and the full-width blank become ASCII, the no-break blank a blank.
/// Answers `text` itself when there is nothing to fold, else a view of `buffer`.
std::string_view foldWidth(std::string_view text, std::string& buffer);

/// ASCII letters in lower case; other bytes as they are.
std::string lowered(std::string_view text);
bool equalsIgnoringCase(std::string_view text, std::string_view lowerCase);

inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
inline bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
inline char toLower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}
bool isAllDigits(std::string_view text);

} // namespace redial
