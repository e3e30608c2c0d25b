#pragma once

/// The caller key (DOMAIN.md §1 "Caller key"): what makes two orders the same caller's.
///
/// A phone number is brought to one spelling, whatever a clerk or an exporter made of it. What is no
/// phone number stays the text it is: not every centre has phones. An extension is dropped: it is a desk
/// behind the line, dialled by hand and written down or not, and no other person's line; joined to the
/// digits it would make a number that nobody has.
///
/// Example: "+86 138-0000-1234 / 020-88886666" has the key 13800001234 and the second number
/// 02088886666; "138****1234" is a masked key; "1.38E+10" has lost its digits and is no key.

#include "core/intake/orderfields.h"

#include <string>
#include <string_view>

namespace redial {

/// Longer texts are no keys (bytes).
inline constexpr size_t longestCallerKey = 128;

struct CallerKey {
    std::string key; ///< empty when there is none
    std::string second; ///< of two numbers in one cell; empty when there is only one
    KeyQuality quality = KeyQuality::None;
    bool digitsLost = false; ///< "1.38E+10"
    bool tooLong = false; ///< text no key can be made of
};

/// Words for nobody: 无, 未知, 匿名, "-", "0", "***" …
bool isPlaceholder(std::string_view text);
/// 1.38E+10: what a spreadsheet leaves of a long number. (1.23E+2 has all its digits.)
bool haveDigitsGone(std::string_view number);

/// `result` is overwritten; passing the same one again spares its allocations.
void readCallerKey(std::string_view cell, CallerKey& result);
CallerKey readCallerKey(std::string_view cell);

} // namespace redial
