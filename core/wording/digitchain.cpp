#include "core/wording/digitchain.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <string_view>

namespace redial {

namespace {

bool isLatin(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z')
        || (c >= 0xc0 && c < 0x250 && c != 0xd7 && c != 0xf7);
}

bool joinsGroups(char32_t c)
{
    constexpr std::array joining{U' ', U'\t', U'-', U'.', U'(', U')', U'_', U'\u00a0', U'\u00ad', U'\u00b7',
        U'\u2007', U'\u202f', U'\u2060', U'\u2212', U'\u3000', U'\u30fb', U'\ufeff', U'\uff08', U'\uff09',
        U'\uff0d', U'\uff0e', U'\uff3f'};
    return std::ranges::find(joining, c) != joining.end() || (c >= 0x200b && c <= 0x2015)
        || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

bool isPhone(std::u32string_view digits)
{
    bool abroad = false;
    for (const std::u32string_view country : {U"0086", U"086", U"86"})
        if (digits.size() > 11 && digits.starts_with(country)) {
            digits.remove_prefix(country.size());
            abroad = true;
            break;
        }
    if (digits.size() < 9 || digits.size() > 12)
        return false;
    if (digits.size() == 11 && digits[0] == U'1' && digits[1] >= U'3')
        return true;
    if (digits.size() >= 10 && digits[0] == U'0' && digits[1] != U'0')
        return true;
    if (digits.size() == 10 && (digits.starts_with(U"400") || digits.starts_with(U"800")))
        return true;
    return abroad && digits.size() <= 11 && digits[0] != U'0';
}

bool plausible(int month, int day)
{
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

} // namespace

int digitOf(char32_t c)
{
    return c < 0x80 ? (c >= U'0' && c <= U'9' ? static_cast<int>(c - U'0') : -1) : QChar::digitValue(c);
}

bool isWord(char32_t c)
{
    return isLatin(c) || digitOf(c) >= 0;
}

DigitChain::DigitChain(const std::u32string& text, size_t at) : m_text(text)
{
    for (;;) {
        Group group{at, at};
        while (group.end < m_text.size() && digitOf(m_text[group.end]) >= 0)
            ++group.end;
        at = group.end;
        takeCheckLetter(group);
        m_groups.push_back(group);
        size_t next = group.end;
        while (next < m_text.size() && next < group.end + 3 && joinsGroups(m_text[next]))
            ++next;
        if (next >= m_text.size() || digitOf(m_text[next]) < 0) {
            m_behind = std::max(at, group.end);
            return;
        }
        at = next;
    }
}

/// The X that ends an identity number belongs to it.
void DigitChain::takeCheckLetter(Group& group) const
{
    if (group.size() < 3 || group.end >= m_text.size())
        return;
    const char32_t c = m_text[group.end];
    if (c != U'x' && c != U'X' && c != U'\uff38' && c != U'\uff58')
        return;
    if (group.end + 1 < m_text.size() && isWord(m_text[group.end + 1]))
        return;
    ++group.end;
}

int DigitChain::number(size_t begin, size_t count) const
{
    int value = 0;
    for (size_t at = begin; at < begin + count; ++at)
        value = value * 10 + std::max(digitOf(m_text[at]), 0);
    return value;
}

size_t DigitChain::phoneEnd(size_t first) const
{
    const std::vector<size_t> ends = phoneEnds(first);
    return ends.empty() ? 0 : ends.back();
}

std::vector<size_t> DigitChain::phoneEnds(size_t first) const
{
    std::vector<size_t> ends;
    constexpr size_t longest = 16; // 0086 and a landline
    std::u32string digits;
    for (size_t end = first; end < m_groups.size() && digits.size() < longest; ++end) {
        if (m_groups[end].size() > longest - digits.size())
            return ends;
        for (size_t at = m_groups[end].begin; at < m_groups[end].end; ++at) {
            const int value = digitOf(m_text[at]);
            if (value < 0)
                return ends;
            digits.push_back(U'0' + static_cast<char32_t>(value));
        }
        if (isPhone(digits))
            ends.push_back(end + 1);
    }
    return ends;
}

bool DigitChain::isSplitLandline(size_t first) const
{
    return first + 1 < m_groups.size() && m_groups[first + 1].size() == 4 && m_groups[first].size() >= 3
        && m_groups[first].size() <= 4 && !(isYear(m_groups[first]) && isYear(m_groups[first + 1]));
}

bool DigitChain::isLocalThenPhone(size_t first, size_t end) const
{
    const bool isLocal = (end == first + 1 && (m_groups[first].size() == 7 || m_groups[first].size() == 8))
        || (end == first + 2 && isSplitLandline(first));
    return isLocal && phoneEnd(end) != 0;
}

bool DigitChain::isYear(const Group& group) const
{
    return group.size() == 4 && number(group.begin, 4) >= 1900 && number(group.begin, 4) < 2040;
}

bool DigitChain::beginsWithDate(size_t index) const
{
    const Group& group = m_groups[index];
    constexpr size_t longestOrderId = 20;
    if (group.size() < 8 || group.size() > longestOrderId)
        return false;
    const int year = number(group.begin, 4);
    if (year < 2000 || year >= 2040 || !plausible(number(group.begin + 4, 2), number(group.begin + 6, 2)))
        return false;
    for (size_t at = 4; at + 11 <= group.size(); ++at) // the month or the day may be missing
        if (isMobileStart(number(group.begin + at, 1), number(group.begin + at + 1, 1)))
            return false;
    return true;
}

bool DigitChain::isDate(size_t first) const
{
    if (first + 2 >= m_groups.size() || !isYear(m_groups[first]) || m_groups[first + 1].size() > 2
        || m_groups[first + 2].size() > 2)
        return false;
    return plausible(number(m_groups[first + 1].begin, m_groups[first + 1].size()),
        number(m_groups[first + 2].begin, m_groups[first + 2].size()));
}

} // namespace redial
