#pragma once

#include <string>
#include <string_view>

namespace redial {

/// What checkUtf8 found at the front of some bytes.
struct Utf8Check {
    size_t valid = 0; ///< length of the longest well-formed front
    bool cut = false; ///< the rest (at most 3 bytes) is the front of a character: more bytes may complete it
    bool ascii = true; ///< no byte of the well-formed front is above 0x7F
};

/// Strict (RFC 3629): no overlong forms, no surrogates, nothing beyond U+10FFFF.
Utf8Check checkUtf8(std::string_view bytes);

/// How many bytes at the front of `bytes` (which is not well-formed there) one U+FFFD stands for:
/// the longest front of a character, at least 1 (Unicode 15, 3.9, "maximal subparts").
size_t brokenUtf8Length(std::string_view bytes);

void appendUtf8(std::string& out, char32_t codePoint);

inline constexpr std::string_view replacementCharacter = "\xEF\xBF\xBD"; // U+FFFD

} // namespace redial
