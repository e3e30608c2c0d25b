#include "core/tabular/htmlscanner.h"

#include "core/tabular/utf8.h"

#include <algorithm>
#include <charconv>
#include <iterator>

namespace redial {

namespace {

struct Entity {
    std::string_view name;
    char32_t character;
};

/// Those that programs write into tables; all others keep their letters.
constexpr Entity entities[] = {
    {"amp", '&'},
    {"lt", '<'},
    {"gt", '>'},
    {"quot", '"'},
    {"apos", '\''},
    {"nbsp", 0xA0},
    {"ensp", 0x2002},
    {"emsp", 0x2003},
    {"middot", 0xB7},
    {"bull", 0x2022},
    {"hellip", 0x2026},
    {"mdash", 0x2014},
    {"ndash", 0x2013},
    {"lsquo", 0x2018},
    {"rsquo", 0x2019},
    {"ldquo", 0x201C},
    {"rdquo", 0x201D},
    {"laquo", 0xAB},
    {"raquo", 0xBB},
    {"times", 0xD7},
    {"divide", 0xF7},
    {"plusmn", 0xB1},
    {"deg", 0xB0},
    {"yen", 0xA5},
    {"cent", 0xA2},
    {"pound", 0xA3},
    {"euro", 0x20AC},
    {"copy", 0xA9},
    {"reg", 0xAE},
    {"trade", 0x2122},
    {"sect", 0xA7},
    {"para", 0xB6},
    {"larr", 0x2190},
    {"rarr", 0x2192},
    {"frac12", 0xBD},
    {"sup2", 0xB2},
    {"sup3", 0xB3},
    {"zwnj", 0x200C},
    {"zwj", 0x200D},
};

/// The character of "&…" at the front of `text`, and how many bytes that takes; 0 bytes when it is none.
struct Decoded {
    char32_t character = 0;
    size_t length = 0;
};

Decoded numeric(std::string_view text)
{
    const bool isHex = text.size() > 2 && (text[2] == 'x' || text[2] == 'X');
    const size_t begin = isHex ? 3 : 2;
    quint32 code = 0;
    const char* const end = text.data() + text.size();
    const auto parsed =
        std::from_chars(text.data() + std::min(begin, text.size()), end, code, isHex ? 16 : 10);
    size_t length = static_cast<size_t>(parsed.ptr - text.data());
    if (parsed.ptr == text.data() + begin || text.size() < begin)
        return {};
    if (length < text.size() && text[length] == ';')
        ++length;
    const bool isNone =
        parsed.ec != std::errc() || code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000);
    return {isNone ? char32_t{0xFFFD} : char32_t{code}, length};
}

Decoded decoded(std::string_view text)
{
    if (text.size() > 2 && text[1] == '#')
        return numeric(text);
    const char first = text.size() > 1 ? static_cast<char>(text[1] | 0x20) : ' ';
    if (first < 'a' || first > 'z')
        return {};
    for (const Entity& entity : entities) {
        if (!text.substr(1).starts_with(entity.name))
            continue;
        const size_t length = 1 + entity.name.size();
        // without its semicolon only where nothing else can be meant: "&ltd" is no "<d"
        if (length < text.size() && text[length] == ';')
            return {entity.character, length + 1};
        if (entity.name == "nbsp")
            return {entity.character, length};
    }
    return {};
}

} // namespace

void appendDecoded(std::string& out, std::string_view text)
{
    for (;;) {
        const size_t at = text.find('&');
        out += text.substr(0, at);
        if (at == std::string_view::npos)
            return;
        text.remove_prefix(at);
        const Decoded found = decoded(text);
        if (found.length == 0)
            out += '&';
        else
            appendUtf8(out, found.character);
        text.remove_prefix(std::max<size_t>(found.length, 1));
    }
}

} // namespace redial
