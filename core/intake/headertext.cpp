#include "core/intake/headertext.h"

#include "core/intake/celltext.h"

#include <algorithm>

namespace redial {

namespace {

/// A heading never needs more; the rest of a hostile one is not looked at.
constexpr size_t longestHeading = 120;

bool isMark(char c)
{
    return static_cast<unsigned char>(c) < 0x80 && !isLetter(c) && !isDigit(c) && c != '#' && c != '/';
}

/// Brackets with what they hold are dropped, unless nothing else is there.
std::string withoutBrackets(std::string_view text)
{
    std::string result;
    int depth = 0;
    for (const char c : text) {
        if (c == '(' || c == '[')
            ++depth;
        else if ((c == ')' || c == ']') && depth > 0)
            --depth;
        else if (depth == 0)
            result.push_back(c);
    }
    return trimmed(result).empty() ? std::string(text) : result;
}

} // namespace

std::string preparedHeader(std::string_view header)
{
    std::string buffer;
    std::string text = withoutBrackets(foldWidth(trimmed(header).substr(0, longestHeading), buffer));
    for (const std::string_view mark : {"【", "】", "：", "、", "“", "”"}) {
        for (size_t at = text.find(mark); at != std::string::npos; at = text.find(mark))
            std::fill_n(text.begin() + static_cast<std::ptrdiff_t>(at), mark.size(), ' ');
    }
    return text;
}

HeaderTokens headerTokens(std::string_view text)
{
    HeaderTokens tokens;
    std::string token;
    const auto flush = [&] {
        if (!token.empty())
            tokens.push_back(token);
        token.clear();
    };
    char before = ' ';
    for (const char c : text) {
        const bool ascii = static_cast<unsigned char>(c) < 0x80;
        if (ascii && (isMark(c) || c == '/' || c == '#')) {
            flush();
        } else {
            const bool hump = ascii && c >= 'A' && c <= 'Z' && before >= 'a' && before <= 'z';
            if (!token.empty() && (hump || isDigit(c) != isDigit(before)))
                flush();
            token.push_back(toLower(c));
        }
        before = c;
    }
    flush();
    return tokens;
}

std::string squashedHeader(std::string_view header)
{
    std::string squashed;
    for (const char c : preparedHeader(header)) {
        if (!isMark(c))
            squashed.push_back(toLower(c));
    }
    return squashed;
}

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace redial
