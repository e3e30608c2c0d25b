#include "core/intake/phonenumber.h"

#include "core/intake/celltext.h"

namespace redial {

namespace {

constexpr std::string_view marks[] = {"-", " ", "(", ")", "[", "]", "\t", "–", "—", "‑", "‐", "−", "【", "】",
    "〔", "〕", "\u200B", "\u202C", "\u202D"};
constexpr std::string_view maskSigns[] = {"*", "•", "●", "×", "＊", "…"};
constexpr std::string_view extensionWords[] = {"转接", "转", "轉", "分机", "extension", "ext.", "ext", "#"};

/// The length of the first of `words` the text begins with; 0 when there is none.
template <size_t N> size_t leading(std::string_view text, const std::string_view (&words)[N])
{
    for (const std::string_view word : words) {
        if (text.size() >= word.size() && equalsIgnoringCase(text.substr(0, word.size()), word))
            return word.size();
    }
    return 0;
}

bool isMaskLetter(char c)
{
    return c == 'x' || c == 'X';
}

/// Splits a number into digits and mask signs ('+' first, if it is there) and the extension.
/// False when there is anything else in it.
bool scanPhone(std::string_view text, std::string& digits, std::string& extension)
{
    std::string* target = &digits;
    size_t at = 0;
    while (at < text.size()) {
        const std::string_view rest = text.substr(at);
        const char c = rest.front();
        if (isDigit(c)) {
            target->push_back(c);
            ++at;
        } else if (const size_t mark = leading(rest, marks)) {
            at += mark;
        } else if (const size_t mask = leading(rest, maskSigns)) {
            target->push_back('*');
            at += mask;
        } else if (c == '+' && target->empty() && target == &digits) {
            target->push_back('+');
            ++at;
        } else if (isMaskLetter(c) && rest.size() > 1
            && (isMaskLetter(rest[1]) || (at > 0 && isMaskLetter(text[at - 1])))) {
            target->push_back('*');
            ++at;
        } else if (const size_t word = leading(rest, extensionWords);
                   word > 0 && target == &digits && digits.size() >= 3) {
            target = &extension;
            at += word;
            if (at < text.size() && (text[at] == ':' || text[at] == '.'))
                ++at;
        } else {
            return false;
        }
    }
    return target == &digits || (!extension.empty() && extension.size() <= 8);
}

bool isLandlineWithoutZero(std::string_view digits)
{
    if (digits.size() < 9 || digits.size() > 11 || digits.front() == '0' || digits.front() == '1')
        return digits.size() == 10 && digits.starts_with("10");
    return !digits.starts_with("400") && !digits.starts_with("800");
}

std::string_view withoutPrefix(std::string_view digits, std::string& replaced)
{
    std::string_view rest = digits;
    // Also typed twice: the key of a key is that key.
    while (rest.starts_with("+86") || rest.starts_with("0086"))
        rest.remove_prefix(rest.front() == '+' ? 3 : 4);
    const bool country = rest.size() < digits.size();
    if (rest.starts_with("86") && isMobile(rest.substr(2)))
        return rest.substr(2);
    if (rest.starts_with('0') && isMobile(rest.substr(1)))
        return rest.substr(1);
    if (!country || rest.empty())
        return digits;
    if (isLandlineWithoutZero(rest)) {
        replaced = "0";
        replaced += rest;
        return replaced;
    }
    return rest;
}

/// Digits of an extension behind a hyphen, as in 020-88886666-801 and 88886666-801; 0 when there is none.
size_t digitsOfDesk(std::string_view text)
{
    const size_t last = text.rfind('-');
    if (last == std::string_view::npos || text.find_first_not_of("0123456789-") != std::string_view::npos)
        return 0;
    const std::string_view line = text.substr(0, last);
    const size_t desk = text.size() - last - 1;
    const size_t first = line.find('-');
    const std::string_view area =
        first == std::string_view::npos ? std::string_view() : line.substr(0, first);
    const std::string_view local = first == std::string_view::npos ? line : line.substr(first + 1);
    const bool isArea = area.empty() || (area.front() == '0' && (area.size() == 3 || area.size() == 4));
    const bool isLocal =
        (local.size() == 7 || local.size() == 8) && isAllDigits(local) && local.front() > '1';
    return isArea && isLocal && desk >= 1 && desk <= 6 ? desk : 0;
}

} // namespace

bool isMobile(std::string_view digits)
{
    if (digits.size() != 11 || digits[0] != '1' || (digits[1] != '*' && (digits[1] < '3' || digits[1] > '9')))
        return false;
    for (const char c : digits) {
        if (!isDigit(c) && c != '*')
            return false;
    }
    return true;
}

size_t phoneDigits(std::string_view text)
{
    if (text.size() > 64)
        return 0;
    std::string digits;
    std::string extension;
    if (!scanPhone(text, digits, extension))
        return 0;
    return digits.size() - (digits.starts_with('+') ? 1 : 0);
}

bool isWholeNumber(std::string_view text)
{
    return text.find(' ') == std::string_view::npos && phoneDigits(text) >= 7;
}

bool normalisePhone(std::string_view text, std::string& number)
{
    if (text.size() > 64)
        return false;
    std::string digits;
    std::string extension;
    if (!scanPhone(text, digits, extension))
        return false;
    if (digits.find_first_of("0123456789") == std::string::npos)
        return false;
    digits.resize(digits.size() - digitsOfDesk(text));
    std::string replaced;
    number.assign(withoutPrefix(digits, replaced));
    return true;
}

} // namespace redial
