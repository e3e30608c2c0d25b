#pragma once

/// Hides who called (DOMAIN.md §9): caller keys, caller names, and numbers inside free text.
///
/// *Keys.* Eleven characters and more show the first 3 and the last 4 (138****1234, 020****9911);
/// shorter ones show half of themselves, the last ones rather than the first (81****11 of 8, 1**4 of
/// 4). Stars replace character by character, so masking twice changes nothing. Any short text can be
/// a key, so codes are masked by the same rule.
///
/// *Free text.* A run of digits (full-width and other decimal digits too) with at most three blanks,
/// hyphens, dots, brackets or invisible marks between its groups is hidden when it
/// - has a group of seven digits or more, or ten digits in all: mobiles, landlines with area code,
///   +86 forms, identity numbers of 15 and 18 characters (their X included), however they are split;
/// - or is a split landline (8123-9911).
/// Numbers side by side are masked one by one (138****4444 139-****-5555). Where the groups can be read in
/// several ways, every reading is hidden: of no telephone number in the run more than its first 3 and last 4
/// digits are left.
/// Left as they are, because they begin with a date and nobody's number does: order ids and times
/// such as GD2024030100001, 20240301080509, 2024-03-01. This holds for 2000–2039 and up to 20 digits only,
/// and not where what follows the year contains a mobile number. Wherever it is in doubt, a number is hidden:
/// amounts and meter readings of seven digits and more are, too. Numbers written out in characters (一三八…)
/// are not recognised.

#include <span>
#include <string>
#include <string_view>

namespace redial {

enum class Reveal { Masked, Revealed };

/// 13800001234 → 138****1234
std::string maskKey(std::string_view key);

/// 张小三 → 张**; Mary Ann → M*** A**; a single character is hidden.
std::string maskName(std::string_view name);

/// `names` and `keys` are hidden wherever they stand as well: names of two characters or more; keys of
/// four or more. In Latin script both only as whole words; a number of seven digits and more anywhere.
std::string maskText(
    std::string_view text, std::span<const std::string> names = {}, std::span<const std::string> keys = {});

} // namespace redial
