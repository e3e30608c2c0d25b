#pragma once

/// Which encoding a text file is in, from its bytes. Order (ARCHITECTURE.md, "CSV: bytes decide"):
/// byte order mark; UTF-16 by the pattern of its NULs; strict UTF-8; strict GB18030, of which GBK
/// and GB2312 are parts; last by what the characters would be: Western text with accents also passes
/// as GB18030 by chance, but as a crowd of rare characters.
/// Damage is forgiven where the rest is clear: exporters cut a text after n bytes, in mid-character.

#include <QtGlobal>

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace redial {

enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Gb18030, Windows1252 };

std::string_view encodingName(TextEncoding encoding);

/// By its usual labels ("utf-8", "GBK", "gb2312", "cp936", "utf-16le", "latin1" …).
std::optional<TextEncoding> encodingByName(std::string_view name);

struct ByteOrderMark {
    TextEncoding encoding = TextEncoding::Utf8;
    size_t length = 0; ///< 0: there is none
};
ByteOrderMark byteOrderMark(std::string_view bytes);

/// What a sample says, no byte order mark considered. `pieces` are parts of one file, each from an
/// even offset; any of them may begin or end in mid-character.
struct EncodingGuess {
    TextEncoding encoding = TextEncoding::Utf8;
    bool ascii = true; ///< nothing in the sample tells the encodings apart
    bool isForeign = false; ///< text of two bytes a character in none of these encodings, such as Big5
};
EncodingGuess guessEncoding(std::span<const std::string> pieces);

} // namespace redial
