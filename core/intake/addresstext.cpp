#include "core/intake/addresstext.h"

#include "core/intake/celltext.h"

#include <algorithm>

namespace redial {

namespace {

constexpr std::string_view placeholders[] = {"未知", "无", "不详", "不明", "不清楚", "未提供", "未填写",
    "匿名", "保密", "同上", "unknown", "anonymous", "private", "none", "na", "nil"};

/// General and CJK punctuation, the marks of Latin-1, and vertical and small forms.
bool isMark(std::string_view character)
{
    if (character.size() == 1) {
        const char c = character.front();
        return static_cast<unsigned char>(c) < 0x80 && !isDigit(c) && !isLetter(c);
    }
    const auto byte = [&](size_t at) { return static_cast<unsigned char>(character[at]); };
    if (character.size() == 2)
        return byte(0) == 0xC2 || (byte(0) == 0xC3 && (byte(1) == 0x97 || byte(1) == 0xB7));
    if (character.size() != 3)
        return false;
    const unsigned code = (byte(0) & 0x0FU) << 12 | (byte(1) & 0x3FU) << 6 | (byte(2) & 0x3FU);
    // 々〆〇 (3005…3007) and the ideographic numbers among the CJK symbols are letters.
    return (code >= 0x2000 && code <= 0x206F) || (code >= 0x3000 && code <= 0x3004)
        || (code >= 0x3008 && code <= 0x3020) || (code >= 0xFE10 && code <= 0xFE6F) || code == 0x30FB
        || code == 0x2212 || (code >= 0x2500 && code <= 0x257F) || code == 0xFF65 || code == 0xFEFF;
}

} // namespace

std::string normalisedAddress(std::string_view text)
{
    std::string buffer;
    const std::string_view folded = foldWidth(cellValue(text), buffer);
    std::string result;
    result.reserve(folded.size());
    bool wasMark = false;
    for (size_t at = 0; at < folded.size();) {
        const std::string_view character = folded.substr(at, sequenceLength(folded, at));
        at += character.size();
        if (isMark(character)) {
            wasMark = true;
            continue;
        }
        if (wasMark && !result.empty() && isDigit(result.back()) && isDigit(character.front()))
            result.push_back('-');
        wasMark = false;
        if (character.size() == 1)
            result.push_back(toLower(character.front()));
        else
            result.append(character);
    }
    const bool isNone =
        std::find(std::begin(placeholders), std::end(placeholders), result) != std::end(placeholders);
    return isNone ? std::string() : result;
}

} // namespace redial
