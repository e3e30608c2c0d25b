#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace redial {

/// The heading width-folded, brackets with what they hold dropped (unless nothing else is there),
/// Chinese marks made blanks. What follows a hundred bytes or so is not looked at.
std::string preparedHeader(std::string_view header);

/// Prepared, in lower case, without blanks and marks: "Opened At", "opened_at" and "openedAt" are one.
std::string squashedHeader(std::string_view header);

/// English words of a heading in lower case: parted at marks, at a capital after a small letter, at
/// digits.
using HeaderTokens = std::vector<std::string>;
HeaderTokens headerTokens(std::string_view text);

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> words);

} // namespace redial
