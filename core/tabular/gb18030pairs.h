#pragma once

#include <string_view>

namespace redial {

/// The two-byte characters of GB18030-2005: for each first byte from 0x81 the 190 second bytes 0x40…0x7E
/// and 0x80…0xFE. '.' stands where the character is computed (the areas for characters users make
/// themselves) or lies beyond U+FFFF (six rare ones).
extern const std::u16string_view gb18030Pairs[126];

} // namespace redial
