#include "core/wording/numbermask.h"

#include <algorithm>

namespace redial {

void NumberMask::apply()
{
    for (size_t at = 0; at < m_text.size();) {
        if (digitOf(m_text[at]) < 0) {
            ++at;
            continue;
        }
        const DigitChain chain(m_original, at);
        at = chain.behind();
        coverChain(chain);
    }
}

void NumberMask::coverChain(const DigitChain& chain)
{
    m_phones = 0;
    m_phoneOf.assign(chain.size(), 0);
    for (size_t i = 0; i < chain.size();) {
        if (const size_t end = chain.phoneEnd(i)) {
            coverPhone(chain, i, end);
            i = end;
            continue;
        }
        if (chain.beginsWithDate(i)) {
            ++i;
            continue;
        }
        if (chain.isDate(i)) {
            i += 3;
            continue;
        }
        i = coverFrom(chain, i);
    }
    // The groups may have been meant otherwise; every other reading is hidden as well.
    if (chain.size() > 1) {
        coverOtherPhones(chain);
        coverShiftedMobiles(chain);
        coverLocalNumbers(chain);
    }
}

void NumberMask::coverPhone(const DigitChain& chain, size_t first, size_t end)
{
    ++m_phones;
    for (size_t i = first; i < end; ++i)
        m_phoneOf[i] = m_phones;
    coverSubscriber(chain, first, end);
}

/// A country code in a group of its own stays.
void NumberMask::coverSubscriber(const DigitChain& chain, size_t first, size_t end)
{
    const DigitChain::Group& country = chain[first];
    const bool alone =
        end > first + 1 && country.size() <= 4 && chain.number(country.begin, country.size()) == 86;
    cover(chain, alone ? first + 1 : first, end);
}

void NumberMask::coverOtherPhones(const DigitChain& chain)
{
    size_t dateEnd = 0;
    for (size_t first = 0; first < chain.size(); ++first) {
        if (chain.isDate(first))
            dateEnd = first + 3;
        if (first >= dateEnd)
            for (const size_t end : chain.phoneEnds(first))
                coverSubscriber(chain, first, end);
    }
}

/// Mobiles of which only one end is the end of a group: 2138 0000 1234.
void NumberMask::coverShiftedMobiles(const DigitChain& chain)
{
    constexpr size_t mobile = 11;
    std::vector<size_t> places;
    std::vector<bool> inWhole; // it lies strictly within a group that is a number by itself
    std::vector<size_t> ends{0};
    for (size_t i = 0; i < chain.size(); ++i) {
        for (size_t at = chain[i].begin; at < chain[i].end; ++at) {
            places.push_back(at);
            const bool inside = at > chain[i].begin && m_phoneOf[i] != 0 && chain[i].size() >= mobile;
            inWhole.push_back(inside);
        }
        ends.push_back(places.size());
    }
    inWhole.push_back(false);
    const auto coverAt = [&](size_t begin) {
        if (begin + mobile > places.size() || inWhole[begin] || inWhole[begin + mobile]
            || !DigitChain::isMobileStart(
                digitOf(m_original[places[begin]]), digitOf(m_original[places[begin + 1]])))
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
void NumberMask::coverLocalNumbers(const DigitChain& chain)
{
    for (size_t i = 0; i < chain.size(); ++i) {
        if (chain.beginsWithDate(i))
            continue;
        if (chain.isDate(i)) {
            i += 2;
            continue;
        }
        if (m_phoneOf[i] == 0 && (chain[i].size() == 7 || chain[i].size() == 8))
            coverHalf(chain, i, i + 1);
        if (chain.isSplitLandline(i) && !chain.isDate(i + 1)
            && (m_phoneOf[i] == 0 || m_phoneOf[i] != m_phoneOf[i + 1]))
            coverHalf(chain, i, i + 2);
    }
}

/// Hides half of these groups unless that has been done.
void NumberMask::coverHalf(const DigitChain& chain, size_t first, size_t end)
{
    size_t digits = 0;
    size_t hidden = 0;
    for (size_t i = first; i < end; ++i)
        for (size_t at = chain[i].begin; at < chain[i].end; ++at, ++digits)
            hidden += m_text[at] == U'*' ? 1 : 0;
    if (hidden * 2 < digits)
        cover(chain, first, end);
}

/// Takes as many groups as can belong to one number, hides them if they do; returns the next group.
size_t NumberMask::coverFrom(const DigitChain& chain, size_t first)
{
    constexpr size_t mobile = 11;
    constexpr size_t longest = 22; // two mobiles side by side
    size_t digits = chain[first].size();
    bool large = digits >= 7;
    size_t end = first + 1;
    while (end < chain.size() && digits < mobile && chain[end].size() < mobile
        && digits + chain[end].size() <= longest && !chain.beginsWithDate(end) && !chain.isDate(end)
        && !chain.isLocalThenPhone(first, end)) {
        digits += chain[end].size();
        large = large || chain[end].size() >= 7;
        ++end;
    }
    // An identity number or a bank card in blocks: 440106 19850101 123X.
    constexpr size_t identity = 18;
    constexpr size_t bankCard = 19;
    while (end < chain.size() && digits + chain[end].size() <= bankCard && !chain.isLocalThenPhone(first, end)
        && (chain[end].size() < mobile || digits + chain[end].size() == identity)
        && !chain.beginsWithDate(end) && !chain.isDate(end)) {
        digits += chain[end].size();
        ++end;
    }
    if (large || digits >= 10 || (end == first + 2 && chain.isSplitLandline(first)))
        cover(chain, first, end);
    return end;
}

void NumberMask::cover(const DigitChain& chain, size_t first, size_t end)
{
    std::vector<size_t> places;
    for (size_t i = first; i < end; ++i)
        for (size_t at = chain[i].begin; at < chain[i].end; ++at)
            places.push_back(at);
    coverPlaces(places.size(), [&](size_t i) -> char32_t& { return m_text[places[i]]; });
}

} // namespace redial
