#include "core/base/text.h"

namespace redial {

namespace {

/// Control characters too: a lone Ctrl-Z ends many a file of the last century.
bool isAsciiBlank(char c)
{
    return static_cast<unsigned char>(c) <= 0x20;
}

/// Length of the blank that begins at `at`; 0 when there is none.
size_t blankAt(std::string_view text, size_t at)
{
    const char c = text[at];
    if (isAsciiBlank(c))
        return 1;
    if (static_cast<unsigned char>(c) < 0x80)
        return 0;
    for (const std::string_view blank :
        {"\u00A0", "\u3000", "\u200B", "\uFEFF", "\u200E", "\u202C", "\u202D"}) {
        if (text.substr(at).starts_with(blank))
            return blank.size();
    }
    return 0;
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    while (!text.empty()) {
        const size_t length = blankAt(text, 0);
        if (length == 0)
            break;
        text.remove_prefix(length);
    }
    while (!text.empty()) {
        if (isAsciiBlank(text.back())) {
            text.remove_suffix(1);
            continue;
        }
        if (static_cast<unsigned char>(text.back()) < 0x80)
            break;
        size_t cut = 0;
        for (const size_t length : {size_t(3), size_t(2)}) {
            if (text.size() >= length && blankAt(text, text.size() - length) == length)
                cut = length;
        }
        if (cut == 0)
            break;
        text.remove_suffix(cut);
    }
    return text;
}

} // namespace redial
