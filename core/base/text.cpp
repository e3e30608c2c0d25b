#include "core/base/text.h"

namespace redial {

namespace {

/// Control characters too: a lone Ctrl-Z ends many a file of the last century.
bool isAsciiBlank(char c)
{
    return static_cast<unsigned char>(c) <= 0x20;
}

unsigned char byteAt(std::string_view text, size_t at)
{
    return static_cast<unsigned char>(text[at]);
}

/// Whether two bytes are the no-break blank.
bool isWideBlank2(std::string_view text, size_t at)
{
    return byteAt(text, at) == 0xC2 && byteAt(text, at + 1) == 0xA0;
}

/// Whether three bytes are a full-width blank, a zero-width one, a mark of writing direction or a BOM.
bool isWideBlank3(std::string_view text, size_t at)
{
    const unsigned char second = byteAt(text, at + 1);
    const unsigned char third = byteAt(text, at + 2);
    switch (byteAt(text, at)) {
    case 0xE3:
        return second == 0x80 && third == 0x80;
    case 0xE2:
        return second == 0x80 && (third == 0x8B || third == 0x8E || third == 0xAC || third == 0xAD);
    case 0xEF:
        return second == 0xBB && third == 0xBF;
    default:
        return false;
    }
}

} // namespace

// Every cell of an import passes here: compare bytes, do not search lists.
std::string_view trimmed(std::string_view text)
{
    while (!text.empty()) {
        if (isAsciiBlank(text.front()))
            text.remove_prefix(1);
        else if (byteAt(text, 0) < 0x80)
            break;
        else if (text.size() >= 3 && isWideBlank3(text, 0))
            text.remove_prefix(3);
        else if (text.size() >= 2 && isWideBlank2(text, 0))
            text.remove_prefix(2);
        else
            break;
    }
    while (!text.empty()) {
        if (isAsciiBlank(text.back()))
            text.remove_suffix(1);
        else if (byteAt(text, text.size() - 1) < 0x80)
            break;
        else if (text.size() >= 3 && isWideBlank3(text, text.size() - 3))
            text.remove_suffix(3);
        else if (text.size() >= 2 && isWideBlank2(text, text.size() - 2))
            text.remove_suffix(2);
        else
            break;
    }
    return text;
}

} // namespace redial
