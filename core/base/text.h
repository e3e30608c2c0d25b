#pragma once

#include <string_view>

namespace redial {

/// Without leading and trailing blanks of any kind: ASCII and its control characters, no-break, full-width, zero-width, BOM.
std::string_view trimmed(std::string_view text);

} // namespace redial
