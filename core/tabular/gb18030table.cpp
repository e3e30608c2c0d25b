#include "core/tabular/gb18030table.h"

#include "core/tabular/gb18030pairs.h"
#include "core/tabular/utf8.h"

#include <string>

namespace redial {

namespace {

constexpr char16_t rareLetter = 0x1E3F; ///< ḿ

/// The areas for characters users make themselves are the first ones of Unicode's private area, in order.
/// 0 outside of them.
char16_t userDefined(size_t lead, size_t trail)
{
    if (trail >= 0xA1) {
        if (lead >= 0xAA && lead <= 0xAF)
            return static_cast<char16_t>(0xE000 + (lead - 0xAA) * 94 + trail - 0xA1);
        if (lead >= 0xF8)
            return static_cast<char16_t>(0xE234 + (lead - 0xF8) * 94 + trail - 0xA1);
    } else if (lead >= 0xA1 && lead <= 0xA7) {
        return static_cast<char16_t>(0xE4C6 + (lead - 0xA1) * 96 + trail - 0x40 - (trail > 0x7F ? 1 : 0));
    }
    return 0;
}

quint32 packedUtf8(char16_t codePoint)
{
    if (codePoint == 0)
        return 0;
    std::string text;
    appendUtf8(text, codePoint);
    auto packed = static_cast<quint32>(text.size()) << 24;
    for (size_t i = 0; i < text.size(); ++i)
        packed |= static_cast<quint32>(static_cast<unsigned char>(text[i])) << (8 * i);
    return packed;
}

/// The 24 characters whose two-byte codes of the year 2000 have been given to others since. They have no
/// code any more.
bool lostItsCode(char32_t codePoint)
{
    static constexpr std::u16string_view lost =
        u"\uE816\uE817\uE818\uE81E\uE826\uE82B\uE82C\uE831\uE832\uE83B"
        u"\uE843\uE854\uE855\uE864";
    return (codePoint >= 0xE78D && codePoint <= 0xE796)
        || lost.find(static_cast<char16_t>(codePoint)) != std::u16string_view::npos;
}

/// Characters that had a four-byte code in the year 2000 and have a two-byte code since. Their old code
/// stays free.
bool movedToTwoBytes(char32_t codePoint)
{
    return (codePoint >= 0x9FB4 && codePoint <= 0x9FBB) || (codePoint >= 0xFE10 && codePoint <= 0xFE19);
}

} // namespace

const Gb18030Table& Gb18030Table::instance()
{
    static const Gb18030Table table;
    return table;
}

Gb18030Table::Gb18030Table()
    : m_twoBytes(126 * trails)
    , m_twoBytesAsUtf8(126 * trails)
    , m_fourBytes(basicFourByteCodes)
{
    std::vector<bool> hasTwoBytes(0x10000);
    for (size_t lead = 0x81; lead <= 0xFE; ++lead) {
        for (size_t trail = 0x40; trail <= 0xFE; ++trail) {
            if (trail == 0x7F)
                continue;
            const char16_t written = gb18030Pairs[lead - 0x81][trail - 0x40 - (trail > 0x7F ? 1 : 0)];
            const char16_t codePoint = written == u'.' ? userDefined(lead, trail) : written;
            const size_t index = (lead - 0x81) * trails + (trail - 0x40);
            m_twoBytes[index] = codePoint;
            m_twoBytesAsUtf8[index] = packedUtf8(codePoint);
            hasTwoBytes[codePoint] = true;
        }
    }
    // Four bytes are for everything else, in the order of Unicode, as it was in the year 2000.
    size_t linear = 0;
    for (char32_t codePoint = 0x80; codePoint < 0x10000; ++codePoint) {
        const bool surrogate = codePoint >= 0xD800 && codePoint < 0xE000;
        if (movedToTwoBytes(codePoint))
            ++linear;
        else if (codePoint == rareLetter) // it has changed places with the character that had its two bytes
            m_fourBytes[linear++] = 0xE7C7;
        else if (!surrogate && !hasTwoBytes[codePoint] && codePoint != 0xE7C7 && !lostItsCode(codePoint))
            m_fourBytes[linear++] = static_cast<char16_t>(codePoint);
    }
}

char32_t Gb18030Table::fourBytes(unsigned char b1, unsigned char b2, unsigned char b3, unsigned char b4) const
{
    const auto within = [](unsigned char byte, int low, int high) { return byte >= low && byte <= high; };
    if (!within(b1, 0x81, 0xFE) || !within(b2, 0x30, 0x39) || !within(b3, 0x81, 0xFE)
        || !within(b4, 0x30, 0x39))
        return 0;
    const auto linear =
        static_cast<size_t>(((b1 - 0x81) * 10 + (b2 - 0x30)) * 1260 + (b3 - 0x81) * 10 + (b4 - 0x30));
    if (linear < basicFourByteCodes)
        return m_fourBytes[linear];
    static constexpr size_t firstSupplementary = (0x90 - 0x81) * 12600; // 0x90308130 is U+10000
    if (linear < firstSupplementary || linear - firstSupplementary > 0xFFFFF)
        return 0;
    return static_cast<char32_t>(0x10000 + (linear - firstSupplementary));
}

} // namespace redial
