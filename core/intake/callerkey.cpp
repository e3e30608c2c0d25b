#include "core/intake/callerkey.h"

#include "core/intake/celltext.h"
#include "core/intake/phonenumber.h"

#include <algorithm>
#include <vector>

namespace redial {

namespace {

/// Words for a caller who is not known; compared in lower case.
constexpr std::string_view placeholders[] = {"0", "未知", "匿名", "无", "unknown", "anonymous", "private",
    "n/a", "null", "none", "withheld", "未知号码", "匿名号码", "隐藏号码", "无号码", "无主叫", "不详",
    "未提供", "保密"};

bool isOneDigitRepeated(std::string_view text)
{
    return text.size() >= 7 && isDigit(text.front())
        && text.find_first_not_of(text.front()) == std::string_view::npos;
}

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20;
}

/// Line breaks may part two numbers.
bool isControlInLine(char c)
{
    return isControl(c) && c != '\n' && c != '\r';
}

/// The text with blanks for what must not be in it, in `buffer` if need be.
std::string_view blanked(std::string_view text, bool (*mustGo)(char), std::string& buffer)
{
    if (std::ranges::none_of(text, mustGo))
        return text;
    buffer = text;
    std::ranges::replace_if(buffer, mustGo, ' ');
    return trimmed(buffer);
}

/// d.ddE+dd: what a spreadsheet leaves of a long number.
struct Exponential {
    bool is = false;
    std::string whole; ///< the number, when all its digits are there
};

Exponential readExponential(std::string_view text)
{
    Exponential result;
    const size_t mark = text.find_first_of("eE");
    if (mark == std::string_view::npos || mark == 0 || !isDigit(text.front()))
        return result;
    std::string_view mantissa = text.substr(0, mark);
    std::string_view exponent = text.substr(mark + 1);
    const bool plus = exponent.starts_with('+');
    if (plus)
        exponent.remove_prefix(1);
    const bool point = mantissa.size() > 1 && mantissa[1] == '.';
    // 12E4 may be the number of a room; only these two marks make it certain.
    if ((!plus && !point) || !isAllDigits(exponent) || exponent.size() > 3)
        return result;
    const std::string_view decimals = point ? mantissa.substr(2) : mantissa.substr(1);
    if (!point && mantissa.size() != 1)
        return result;
    if (!decimals.empty() && !isAllDigits(decimals))
        return result;
    result.is = true;
    size_t shift = 0;
    for (const char c : exponent)
        shift = shift * 10 + static_cast<size_t>(c - '0');
    if (decimals.size() < shift)
        return result;
    if (decimals.find_first_not_of('0', shift) != std::string_view::npos)
        return result;
    result.whole = std::string(1, mantissa.front()) + std::string(decimals.substr(0, shift));
    return result;
}

/// 13800001234.0 is 13800001234.
std::string_view withoutZeroFraction(std::string_view text)
{
    const size_t point = text.find('.');
    if (point == std::string_view::npos || point + 1 == text.size() || !isAllDigits(text.substr(0, point)))
        return text;
    return text.find_first_not_of('0', point + 1) == std::string_view::npos ? text.substr(0, point) : text;
}

void dropApostrophe(std::string_view& text)
{
    for (const std::string_view mark : {"'", "’", "‘", "`"}) {
        if (text.starts_with(mark))
            text = trimmed(text.substr(mark.size()));
    }
}

/// Where two numbers in one cell part: at / , ; 、 or a line break, never at the slash of n/a.
std::vector<std::string_view> splitAtMarks(std::string_view text)
{
    std::vector<std::string_view> parts;
    size_t begin = 0;
    size_t at = 0;
    while (at < text.size()) {
        size_t length = 0;
        if (std::string_view("/,;\n\r").find(text[at]) != std::string_view::npos)
            length = 1;
        else if (text.substr(at).starts_with("、"))
            length = 3;
        if (length == 0) {
            ++at;
            continue;
        }
        parts.push_back(trimmed(text.substr(begin, at - begin)));
        at += length;
        begin = at;
    }
    parts.push_back(trimmed(text.substr(begin)));
    return parts;
}

/// Two whole numbers of seven digits or more with a blank between.
bool splitAtBlank(std::string_view text, std::string_view& first, std::string_view& second)
{
    for (size_t at = text.find(' '); at != std::string_view::npos; at = text.find(' ', at + 1)) {
        const std::string_view left = trimmed(text.substr(0, at));
        const std::string_view right = trimmed(text.substr(at));
        if (isWholeNumber(left) && isWholeNumber(right)) {
            first = left;
            second = right;
            return true;
        }
    }
    return false;
}

/// One number or text, folded and trimmed. False when it gives no key.
bool normalise(std::string_view text, std::string& key, bool& digitsLost)
{
    std::string line;
    text = blanked(text, isControl, line);
    dropApostrophe(text);
    text = withoutZeroFraction(text);
    key.clear();
    if (isPlaceholder(text))
        return false;
    const Exponential exponential = readExponential(text);
    if (exponential.is && exponential.whole.empty()) {
        digitsLost = true;
        return false;
    }
    if (exponential.is)
        text = exponential.whole;
    if (!normalisePhone(text, key))
        key.assign(text);
    if (isPlaceholder(key) || isOneDigitRepeated(key)) {
        key.clear();
        return false;
    }
    return true;
}

/// Chooses the numbers among the parts of a cell; false when the parts are not numbers and the text
/// is one name ("Smith, John").
bool chooseNumbers(std::string_view text, std::string_view& first, std::string_view& second)
{
    if (splitAtBlank(text, first, second))
        return true;
    if (text.find_first_of("/,;\n\r") == std::string_view::npos && text.find("、") == std::string_view::npos)
        return false;
    std::vector<std::string_view> numbers;
    bool allShort = true;
    for (std::string_view part : splitAtMarks(text)) {
        if (isPlaceholder(part))
            continue;
        const size_t digits = phoneDigits(part);
        if (digits >= 7)
            numbers.push_back(part);
        allShort = allShort && digits >= 3;
    }
    if (numbers.empty() && allShort) {
        for (std::string_view part : splitAtMarks(text)) {
            if (!isPlaceholder(part))
                numbers.push_back(part);
        }
    }
    if (numbers.empty())
        return false;
    first = numbers.front();
    second = numbers.size() > 1 ? numbers[1] : std::string_view();
    return true;
}

bool isPlainMobile(std::string_view text)
{
    return text.size() == 11 && text[0] == '1' && text[1] >= '3' && text[1] <= '9' && isAllDigits(text)
        && !isOneDigitRepeated(text);
}

} // namespace

bool isPlaceholder(std::string_view text)
{
    if (isEmptyWord(text) || text.find_first_not_of('*') == std::string_view::npos)
        return true;
    if (text.size() > 16)
        return false;
    for (const std::string_view word : placeholders) {
        if (equalsIgnoringCase(text, word))
            return true;
    }
    return false;
}

bool haveDigitsGone(std::string_view number)
{
    const Exponential exponential = readExponential(number);
    return exponential.is && exponential.whole.empty();
}

void readCallerKey(std::string_view cell, CallerKey& result)
{
    result.key.clear();
    result.second.clear();
    result.quality = KeyQuality::None;
    result.digitsLost = false;
    result.tooLong = false;
    if (isPlainMobile(cell)) {
        result.key.assign(cell);
        result.quality = KeyQuality::Whole;
        return;
    }
    const std::string_view raw = trimmed(cell);
    if (raw.size() > 2 * longestCallerKey) {
        result.tooLong = true;
        return;
    }
    std::string buffer;
    std::string_view text = trimmed(foldWidth(raw, buffer));
    std::string printable;
    text = blanked(text, isControlInLine, printable);
    dropApostrophe(text);
    if (isPlaceholder(text))
        return;
    std::string_view first = text;
    std::string_view second;
    chooseNumbers(text, first, second);
    if (!normalise(first, result.key, result.digitsLost))
        return;
    if (result.key.size() > longestCallerKey) {
        result.key.clear();
        result.tooLong = true;
        return;
    }
    result.quality = result.key.find('*') == std::string::npos ? KeyQuality::Whole : KeyQuality::Masked;
    bool ignored = false;
    if (!second.empty() && (!normalise(second, result.second, ignored) || result.second == result.key))
        result.second.clear();
}

CallerKey readCallerKey(std::string_view cell)
{
    CallerKey result;
    readCallerKey(cell, result);
    return result;
}

} // namespace redial
