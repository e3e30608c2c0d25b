#include "core/wording/masking.h"

#include <QChar>
#include <QString>

#include <algorithm>
#include <array>
#include <vector>

namespace redial {

namespace {

std::u32string decoded(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())).toStdU32String();
}

std::string encoded(const std::u32string& text)
{
    return QString::fromUcs4(text.data(), static_cast<qsizetype>(text.size())).toStdString();
}

/// Stars over `count` places, of which the outer ones stay. `place(i)` is the character at place i.
template <typename Place> void coverPlaces(size_t count, Place place)
{
    const size_t shown = count >= 11 ? 7 : count / 2;
    const size_t tail = count >= 11 ? 4 : (shown + 1) / 2;
    const size_t head = shown - tail;
    for (size_t i = head; i + tail < count; ++i)
        place(i) = U'*';
}

/// The value of a decimal digit of any script, or -1. Superscripts and circled digits have one, too.
int digitOf(char32_t c)
{
    return c < 0x80 ? (c >= U'0' && c <= U'9' ? static_cast<int>(c - U'0') : -1) : QChar::digitValue(c);
}

bool joinsGroups(char32_t c)
{
    constexpr std::array joining{U' ', U'\t', U'-', U'.', U'(', U')', U'_', U'\u00a0', U'\u00ad', U'\u00b7',
        U'\u2007', U'\u202f', U'\u2060', U'\u2212', U'\u3000', U'\u30fb', U'\ufeff', U'\uff08', U'\uff09',
        U'\uff0d', U'\uff0e', U'\uff3f'};
    return std::ranges::find(joining, c) != joining.end() || (c >= 0x200b && c <= 0x2015)
        || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

bool isLatin(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z')
        || (c >= 0xc0 && c < 0x250 && c != 0xd7 && c != 0xf7);
}

bool isWord(char32_t c)
{
    return isLatin(c) || digitOf(c) >= 0;
}

/// Neighbouring digits.
struct Group {
    size_t begin = 0;
    size_t end = 0; ///< one past the last
    size_t size() const { return end - begin; }
};

/// Hides numbers in one text, in place.
class NumberMask {
public:
    explicit NumberMask(std::u32string& text) : m_text(text), m_original(text) { }

    void apply()
    {
        size_t at = 0;
        while (at < m_text.size()) {
            if (digitOf(m_text[at]) < 0) {
                ++at;
                continue;
            }
            at = readChain(at);
            coverChain();
        }
    }

private:
    /// Collects the groups that could be one number; returns the place behind them.
    size_t readChain(size_t at)
    {
        m_chain.clear();
        for (;;) {
            Group group{at, at};
            while (group.end < m_text.size() && digitOf(m_text[group.end]) >= 0)
                ++group.end;
            at = group.end;
            takeCheckLetter(group);
            m_chain.push_back(group);
            size_t next = group.end;
            while (next < m_text.size() && next < group.end + 3 && joinsGroups(m_text[next]))
                ++next;
            if (next >= m_text.size() || digitOf(m_text[next]) < 0)
                return std::max(at, group.end);
            at = next;
        }
    }

    /// The X that ends an identity number belongs to it.
    void takeCheckLetter(Group& group) const
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

    void coverChain()
    {
        m_phones = 0;
        m_phoneOf.assign(m_chain.size(), 0);
        for (size_t i = 0; i < m_chain.size();) {
            if (const size_t end = phoneEnd(i)) {
                coverPhone(i, end);
                i = end;
                continue;
            }
            if (beginsWithDate(m_chain[i])) {
                ++i;
                continue;
            }
            if (isDate(i)) {
                i += 3;
                continue;
            }
            i = coverFrom(i);
        }
        // The groups may have been meant otherwise; every other reading is hidden as well.
        if (m_chain.size() > 1) {
            coverOtherPhones();
            coverShiftedMobiles();
            coverLocalNumbers();
        }
    }

    /// The groups from `first` on that are one whole telephone number; 0 if they are none.
    size_t phoneEnd(size_t first) const
    {
        size_t found = 0;
        forEachPhoneEnd(first, [&](size_t end) { found = end; });
        return found;
    }

    template <typename Take> void forEachPhoneEnd(size_t first, Take take) const
    {
        constexpr size_t longest = 16; // 0086 and a landline
        std::u32string digits;
        for (size_t end = first; end < m_chain.size() && digits.size() < longest; ++end) {
            if (m_chain[end].size() > longest - digits.size())
                return;
            for (size_t at = m_chain[end].begin; at < m_chain[end].end; ++at) {
                const int value = digitOf(m_original[at]);
                if (value < 0)
                    return;
                digits.push_back(U'0' + static_cast<char32_t>(value));
            }
            if (isPhone(digits))
                take(end + 1);
        }
    }

    static bool isMobileStart(int first, int second) { return first == 1 && second >= 3; }

    static bool isPhone(std::u32string_view digits)
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

    void coverPhone(size_t first, size_t end)
    {
        ++m_phones;
        for (size_t i = first; i < end; ++i)
            m_phoneOf[i] = m_phones;
        coverSubscriber(first, end);
    }

    /// A country code in a group of its own stays.
    void coverSubscriber(size_t first, size_t end)
    {
        const Group& country = m_chain[first];
        const bool alone =
            end > first + 1 && country.size() <= 4 && number(country.begin, country.size()) == 86;
        cover(alone ? first + 1 : first, end);
    }

    void coverOtherPhones()
    {
        size_t dateEnd = 0;
        for (size_t first = 0; first < m_chain.size(); ++first) {
            if (isDate(first))
                dateEnd = first + 3;
            if (first >= dateEnd)
                forEachPhoneEnd(first, [&](size_t end) { coverSubscriber(first, end); });
        }
    }

    /// Mobiles of which only one end is the end of a group: 2138 0000 1234.
    void coverShiftedMobiles()
    {
        constexpr size_t mobile = 11;
        std::vector<size_t> places;
        std::vector<bool> inWhole; // it lies strictly within a group that is a number by itself
        std::vector<size_t> ends{0};
        for (size_t i = 0; i < m_chain.size(); ++i) {
            for (size_t at = m_chain[i].begin; at < m_chain[i].end; ++at) {
                places.push_back(at);
                const bool inside = at > m_chain[i].begin && m_phoneOf[i] != 0 && m_chain[i].size() >= mobile;
                inWhole.push_back(inside);
            }
            ends.push_back(places.size());
        }
        inWhole.push_back(false);
        const auto coverAt = [&](size_t begin) {
            if (begin + mobile > places.size() || inWhole[begin] || inWhole[begin + mobile]
                || !isMobileStart(digitOf(m_original[places[begin]]), digitOf(m_original[places[begin + 1]])))
                return;
            coverPlaces(mobile, [&](size_t i) -> char32_t& { return m_text[places[begin + i]]; });
        };
        for (const size_t end : ends) {
            coverAt(end);
            if (end >= mobile)
                coverAt(end - mobile);
        }
    }

    /// Landlines without area code, among other numbers: 8123991 812-3992.
    void coverLocalNumbers()
    {
        for (size_t i = 0; i < m_chain.size(); ++i) {
            if (beginsWithDate(m_chain[i]))
                continue;
            if (isDate(i)) {
                i += 2;
                continue;
            }
            if (m_phoneOf[i] == 0 && (m_chain[i].size() == 7 || m_chain[i].size() == 8))
                coverHalf(i, i + 1);
            if (isSplitLandline(i) && !isDate(i + 1)
                && (m_phoneOf[i] == 0 || m_phoneOf[i] != m_phoneOf[i + 1]))
                coverHalf(i, i + 2);
        }
    }

    bool isSplitLandline(size_t first) const
    {
        return first + 1 < m_chain.size() && m_chain[first + 1].size() == 4 && m_chain[first].size() >= 3
            && m_chain[first].size() <= 4 && !(isYear(m_chain[first]) && isYear(m_chain[first + 1]));
    }

    /// Hides half of these groups unless that has been done.
    void coverHalf(size_t first, size_t end)
    {
        size_t digits = 0;
        size_t hidden = 0;
        for (size_t i = first; i < end; ++i)
            for (size_t at = m_chain[i].begin; at < m_chain[i].end; ++at, ++digits)
                hidden += m_text[at] == U'*' ? 1 : 0;
        if (hidden * 2 < digits)
            cover(first, end);
    }

    /// Takes as many groups as can belong to one number, hides them if they do; returns the next group.
    size_t coverFrom(size_t first)
    {
        constexpr size_t mobile = 11;
        constexpr size_t longest = 22; // two mobiles side by side
        size_t digits = m_chain[first].size();
        bool large = digits >= 7;
        size_t end = first + 1;
        while (end < m_chain.size() && digits < mobile && m_chain[end].size() < mobile
            && digits + m_chain[end].size() <= longest && !beginsWithDate(m_chain[end]) && !isDate(end)
            && !isLocalThenPhone(first, end)) {
            digits += m_chain[end].size();
            large = large || m_chain[end].size() >= 7;
            ++end;
        }
        // An identity number or a bank card in blocks: 440106 19850101 123X.
        constexpr size_t identity = 18;
        constexpr size_t bankCard = 19;
        while (end < m_chain.size() && digits + m_chain[end].size() <= bankCard
            && !isLocalThenPhone(first, end)
            && (m_chain[end].size() < mobile || digits + m_chain[end].size() == identity)
            && !beginsWithDate(m_chain[end]) && !isDate(end)) {
            digits += m_chain[end].size();
            ++end;
        }
        if (large || digits >= 10 || (end == first + 2 && isSplitLandline(first)))
            cover(first, end);
        return end;
    }

    bool isLocalThenPhone(size_t first, size_t end) const
    {
        const bool isLocal = (end == first + 1 && (m_chain[first].size() == 7 || m_chain[first].size() == 8))
            || (end == first + 2 && isSplitLandline(first));
        return isLocal && phoneEnd(end) != 0;
    }

    void cover(size_t first, size_t end)
    {
        std::vector<size_t> places;
        for (size_t i = first; i < end; ++i)
            for (size_t at = m_chain[i].begin; at < m_chain[i].end; ++at)
                places.push_back(at);
        coverPlaces(places.size(), [&](size_t i) -> char32_t& { return m_text[places[i]]; });
    }

    int number(size_t begin, size_t count) const
    {
        int value = 0;
        for (size_t at = begin; at < begin + count; ++at)
            value = value * 10 + std::max(digitOf(m_original[at]), 0);
        return value;
    }

    static bool plausible(int month, int day) { return month >= 1 && month <= 12 && day >= 1 && day <= 31; }

    bool isYear(const Group& group) const
    {
        return group.size() == 4 && number(group.begin, 4) >= 1900 && number(group.begin, 4) < 2040;
    }

    /// 20240301…, of the length of an order id or a time, and no mobile number behind the year.
    bool beginsWithDate(const Group& group) const
    {
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

    /// 2024-03-01 as three groups.
    bool isDate(size_t first) const
    {
        if (first + 2 >= m_chain.size() || !isYear(m_chain[first]) || m_chain[first + 1].size() > 2
            || m_chain[first + 2].size() > 2)
            return false;
        return plausible(number(m_chain[first + 1].begin, m_chain[first + 1].size()),
            number(m_chain[first + 2].begin, m_chain[first + 2].size()));
    }

    std::u32string& m_text;
    const std::u32string m_original;
    std::vector<Group> m_chain;
    size_t m_phones = 0; ///< that phoneEnd() found
    std::vector<size_t> m_phoneOf; ///< for every group: which of them, from 1; 0: none
};

/// Replaces `secret` by `mask` (of the same length) wherever it stands; within Latin words and numbers
/// only when it is a number as long as a telephone's.
void coverLiteral(std::u32string& text, const std::u32string& secret, const std::u32string& mask)
{
    const bool hidesAnywhere =
        secret.size() >= 7 && std::ranges::all_of(secret, [](char32_t c) { return digitOf(c) >= 0; });
    for (size_t at = text.find(secret); at != std::u32string::npos;
         at = text.find(secret, at + secret.size())) {
        const size_t end = at + secret.size();
        if (!hidesAnywhere && isWord(secret.front()) && at > 0 && isWord(text[at - 1]))
            continue;
        if (!hidesAnywhere && isWord(secret.back()) && end < text.size() && isWord(text[end]))
            continue;
        text.replace(at, secret.size(), mask);
    }
}

std::u32string maskedName(std::u32string name)
{
    bool within = false;
    for (char32_t& c : name) {
        if (QChar::isSpace(c) || c == U'\u00b7') {
            within = false;
            continue;
        }
        if (within)
            c = U'*';
        within = true;
    }
    if (name.size() == 1)
        name[0] = U'*';
    return name;
}

std::u32string maskedKey(std::u32string key)
{
    coverPlaces(key.size(), [&](size_t i) -> char32_t& { return key[i]; });
    return key;
}

} // namespace

std::string maskKey(std::string_view key)
{
    return encoded(maskedKey(decoded(key)));
}

std::string maskName(std::string_view name)
{
    return encoded(maskedName(decoded(name)));
}

std::string maskText(
    std::string_view text, std::span<const std::string> names, std::span<const std::string> keys)
{
    if (text.empty())
        return {};
    std::u32string result = decoded(text);
    for (const std::string& key : keys)
        if (const std::u32string secret = decoded(key); secret.size() >= 4)
            coverLiteral(result, secret, maskedKey(secret));
    NumberMask(result).apply();
    for (const std::string& name : names)
        if (const std::u32string secret = decoded(name); secret.size() >= 2)
            coverLiteral(result, secret, maskedName(secret));
    return encoded(result);
}

} // namespace redial
