#pragma once

#include <string>
#include <string_view>

namespace redial {

/// An address as an identity (DOMAIN.md §2): full-width characters as ASCII, letters in lower case,
/// without blanks and punctuation; a mark between two digits stays as '-', so that 3-21 is not 32-1.
/// Empty for what is no address (empty, only marks, 未知, 不详 …).
/// Example: "幸福路１２号，3栋－2 单元" → "幸福路12号3栋2单元".
std::string normalisedAddress(std::string_view text);

} // namespace redial
