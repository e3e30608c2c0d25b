#include "core/intake/celltext.h"

namespace redial {

bool isEmptyWord(std::string_view text)
{
    if (text.empty())
        return true;
    if (text.size() > 24)
        return false;
    const unsigned char lead = static_cast<unsigned char>(text.front());
    // The wide marks below begin with these two bytes.
    if (lead >= 0x80 && lead != 0xEF && lead != 0xE2)
        return false;
    if (lead == '?' || lead == '-' || lead >= 0x80) {
        std::string_view rest = text;
        while (!rest.empty()) {
            size_t length = 0;
            for (const std::string_view mark : {"?", "-", "？", "－", "—"}) {
                if (rest.starts_with(mark))
                    length = mark.size();
            }
            if (length == 0)
                return false;
            rest.remove_prefix(length);
        }
        return true;
    }
    const char first = toLower(text.front());
    if (first != 'n' && first != '#' && first != '\\' && first != '(')
        return false;
    for (const std::string_view word : {"n/a", "null", "#n/a", "\\n", "(null)"}) {
        if (equalsIgnoringCase(text, word))
            return true;
    }
    return false;
}

std::string_view cellValue(std::string_view text)
{
    const std::string_view value = trimmed(text);
    return isEmptyWord(value) ? std::string_view() : value;
}

size_t sequenceLength(std::string_view text, size_t at)
{
    const auto lead = static_cast<unsigned char>(text[at]);
    size_t length = 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        length = 2;
    else if (lead >= 0xE0 && lead <= 0xEF)
        length = 3;
    else if (lead >= 0xF0 && lead <= 0xF4)
        length = 4;
    if (at + length > text.size())
        return 1;
    for (size_t i = 1; i < length; ++i) {
        if ((static_cast<unsigned char>(text[at + i]) & 0xC0) != 0x80)
            return 1;
    }
    return length;
}

bool isAscii(std::string_view text)
{
    for (const char c : text) {
        if (static_cast<unsigned char>(c) >= 0x80)
            return false;
    }
    return true;
}

std::string_view foldWidth(std::string_view text, std::string& buffer)
{
    if (isAscii(text))
        return text;
    buffer.clear();
    size_t at = 0;
    while (at < text.size()) {
        const size_t length = sequenceLength(text, at);
        const std::string_view sequence = text.substr(at, length);
        at += length;
        if (length == 2 && sequence == "\u00A0") {
            buffer.push_back(' ');
            continue;
        }
        if (length == 3) {
            const unsigned code = ((static_cast<unsigned>(sequence[0]) & 0x0Fu) << 12)
                | ((static_cast<unsigned>(sequence[1]) & 0x3Fu) << 6)
                | (static_cast<unsigned>(sequence[2]) & 0x3Fu);
            if (code >= 0xFF01 && code <= 0xFF5E) {
                buffer.push_back(static_cast<char>(code - 0xFF01 + 0x21));
                continue;
            }
            if (code == 0x3000) {
                buffer.push_back(' ');
                continue;
            }
        }
        buffer.append(sequence);
    }
    return buffer;
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    for (char& c : result)
        c = toLower(c);
    return result;
}

bool equalsIgnoringCase(std::string_view text, std::string_view lowerCase)
{
    if (text.size() != lowerCase.size())
        return false;
    for (size_t i = 0; i < text.size(); ++i) {
        if (toLower(text[i]) != lowerCase[i])
            return false;
    }
    return true;
}

bool isAllDigits(std::string_view text)
{
    for (const char c : text) {
        if (!isDigit(c))
            return false;
    }
    return !text.empty();
}

} // namespace redial
