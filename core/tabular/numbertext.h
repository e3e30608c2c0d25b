#pragma once

/// The one way a number of a workbook is written as text, so that an id survives: files hold the
/// same phone number as 13800001234, 13800001234.0 or 1.3800001234E10.

#include <array>
#include <string_view>

namespace redial {

using NumberBuffer = std::array<char, 64>;

/// `raw` as the file has it → plain digits for whole values (digits beyond the 15th are kept when
/// the file spells them out), else the shortest text that is the same to 15 significant digits;
/// E-notation ("1.5E+25") only from 1e21 on and below 1e-21. Empty when `raw` is no number.
/// The answer points into `raw` or into `buffer`.
std::string_view numberText(std::string_view raw, NumberBuffer& buffer);
/// The same for a value that is stored in binary, where whole values below 2^53 are exact; empty when it is
/// infinite or no number.
std::string_view numberText(double value, NumberBuffer& buffer);

/// The value of a number as files write it (a leading + allowed); false when it is none.
bool parseNumber(std::string_view raw, double& value);

} // namespace redial
