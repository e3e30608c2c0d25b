#include "core/tabular/textencoding.h"

#include "core/tabular/gb18030table.h"
#include "core/tabular/utf8.h"

#include <algorithm>

namespace redial {

namespace {

unsigned char byteAt(std::string_view bytes, size_t position)
{
    return static_cast<unsigned char>(bytes[position]);
}

/// Where the NULs of 16-bit text lie: digits, separators and line ends have one byte of two zero,
/// always the same one.
struct NulPattern {
    size_t even = 0;
    size_t odd = 0;
    size_t units = 0;

    void add(std::string_view piece)
    {
        for (size_t i = 0; i + 1 < piece.size(); i += 2) {
            even += piece[i] == '\0';
            odd += piece[i + 1] == '\0';
        }
        units += piece.size() / 2;
    }
    bool any() const { return even + odd > 0; }
    /// At least one unit of 50, and far fewer on the other side: there stand only characters like 一
    /// (U+4E00).
    bool isUtf16(size_t here, size_t there) const
    {
        return here * 50 >= units && here > 0 && there * 3 <= here;
    }
    /// So many that it cannot be 8-bit text with a few NULs in it.
    bool isDense() const { return (even + odd) * 2 >= units; }
};

/// Counts of reading the sample as UTF-8.
struct Utf8Evidence {
    size_t characters = 0; ///< of two bytes and more
    size_t broken = 0;
    size_t odd = 0; ///< two-byte characters of scripts nobody exports orders in

    void add(std::string_view piece)
    {
        while (!piece.empty() && (byteAt(piece, 0) & 0xC0) == 0x80)
            piece.remove_prefix(1);
        while (!piece.empty()) {
            const Utf8Check check = checkUtf8(piece);
            countCharacters(piece.substr(0, check.valid));
            piece.remove_prefix(check.valid);
            if (piece.empty() || check.cut)
                return;
            ++broken;
            piece.remove_prefix(brokenUtf8Length(piece));
        }
    }

private:
    void countCharacters(std::string_view text)
    {
        for (size_t i = 0; i < text.size(); ++i) {
            const unsigned char lead = byteAt(text, i);
            if (lead < 0xC2)
                continue;
            ++characters;
            if (lead >= 0xE0)
                continue;
            const unsigned code = (lead & 0x1Fu) << 6 | (byteAt(text, i + 1) & 0x3Fu);
            const bool usual = (code >= 0xA0 && code <= 0x17F) || (code >= 0x391 && code <= 0x3C9)
                || (code >= 0x401 && code <= 0x451);
            odd += !usual;
        }
    }
};

/// Counts of reading the sample as GB18030.
struct Gb18030Evidence {
    size_t characters = 0;
    size_t broken = 0;
    size_t common = 0; ///< the 3,755 everyday characters (GB2312 level 1) and full-width punctuation
    size_t usual = 0; ///< all of GB2312

    void add(std::string_view piece, bool fromStart)
    {
        // A line feed is never part of a character: the first place that is surely between two.
        if (!fromStart) {
            const size_t feed = piece.find('\n');
            if (feed == std::string_view::npos)
                return;
            piece.remove_prefix(feed + 1);
        }
        const Gb18030Table& table = Gb18030Table::instance();
        for (size_t i = 0; i < piece.size();) {
            const unsigned char lead = byteAt(piece, i);
            if (lead < 0x80) {
                ++i;
                continue;
            }
            if (i + 1 >= piece.size())
                return;
            const unsigned char trail = byteAt(piece, i + 1);
            if (trail >= 0x30 && trail <= 0x39) {
                if (i + 3 >= piece.size())
                    return;
                const bool right =
                    table.fourBytes(lead, trail, byteAt(piece, i + 2), byteAt(piece, i + 3)) != 0;
                count(right, false, false);
                i += right ? 4 : 1;
                continue;
            }
            const bool right = table.twoBytes(lead, trail) != 0;
            const bool ofGb2312 = trail >= 0xA1 && lead >= 0xA1 && lead <= 0xF7;
            count(right, ofGb2312 && (lead <= 0xA3 || (lead >= 0xB0 && lead <= 0xD7)), ofGb2312);
            i += right ? 2 : 1;
        }
    }

private:
    void count(bool right, bool isCommon, bool isUsual)
    {
        right ? ++characters : ++broken;
        common += right && isCommon;
        usual += right && isUsual;
    }
};

/// Whether high bytes come as characters of two bytes, three and more in a row, as in Big5. Accents of
/// Western text stand among plain letters.
bool isDoubleByte(std::span<const std::string> pieces)
{
    size_t pairs = 0;
    size_t inChains = 0;
    for (const std::string& piece : pieces) {
        size_t chain = 0;
        for (size_t i = 0; i + 1 < piece.size();) {
            const unsigned char trail = byteAt(piece, i + 1);
            if (byteAt(piece, i) < 0x81 || trail < 0x40 || trail == 0x7F) {
                chain = 0;
                ++i;
                continue;
            }
            ++pairs;
            ++chain;
            inChains += chain == 3 ? 3 : chain > 3 ? 1 : 0;
            i += 2;
        }
    }
    return inChains * 2 > pairs;
}

std::string withoutNuls(std::string_view piece)
{
    std::string text(piece);
    std::erase(text, '\0');
    return text;
}

/// Whether the sample reads well in 8 bits: then its NULs are damage.
bool isSound(const Utf8Evidence& utf8, const Gb18030Evidence& gb)
{
    return utf8.broken == 0
        || (gb.characters > 0 && gb.broken * 50 <= gb.characters && gb.usual * 2 >= gb.characters);
}

EncodingGuess judge(const Utf8Evidence& utf8, const Gb18030Evidence& gb)
{
    const auto guess = [](TextEncoding encoding) { return EncodingGuess{encoding, false, false}; };
    if (utf8.characters + utf8.broken + gb.characters + gb.broken == 0)
        return {};
    const bool gbIsChinese = gb.characters > 0 && gb.common * 10 >= gb.characters * 9 && gb.broken == 0;
    // A few Chinese characters can pass as UTF-8 of some far-off script, never as everyday letters.
    if (utf8.broken == 0)
        return guess(
            gbIsChinese && utf8.odd * 2 >= utf8.characters ? TextEncoding::Gb18030 : TextEncoding::Utf8);
    // Sequences of three bytes are hardly ever right by chance, so a small file with a broken cell or two is
    // still UTF-8.
    const bool isMostly = utf8.broken * 4 <= utf8.characters && utf8.odd * 2 < utf8.characters;
    if (utf8.broken * 20 <= utf8.characters || (isMostly && !gbIsChinese))
        return guess(TextEncoding::Utf8);
    // Accents before a plain letter make pairs far outside GB2312; real Chinese is nearly all inside.
    const bool gbLikely = gb.usual * 2 >= gb.characters && gb.broken * 50 <= gb.characters;
    return guess(gbLikely ? TextEncoding::Gb18030 : TextEncoding::Windows1252);
}

} // namespace

std::string_view encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return "UTF-8";
    case TextEncoding::Utf16Le:
        return "UTF-16LE";
    case TextEncoding::Utf16Be:
        return "UTF-16BE";
    case TextEncoding::Gb18030:
        return "GB18030";
    case TextEncoding::Windows1252:
        return "windows-1252";
    }
    Q_UNREACHABLE();
}

std::optional<TextEncoding> encodingByName(std::string_view name)
{
    std::string label;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z')
            label += static_cast<char>(c + ('a' - 'A'));
        else if (c != '-' && c != '_' && c != ' ')
            label += c;
    }
    static constexpr std::pair<std::string_view, TextEncoding> labels[] = {
        {"utf8", TextEncoding::Utf8},
        {"utf8bom", TextEncoding::Utf8},
        {"utf16le", TextEncoding::Utf16Le},
        {"utf16", TextEncoding::Utf16Le},
        {"utf16be", TextEncoding::Utf16Be},
        {"gb18030", TextEncoding::Gb18030},
        {"gbk", TextEncoding::Gb18030},
        {"gb2312", TextEncoding::Gb18030},
        {"cp936", TextEncoding::Gb18030},
        {"windows1252", TextEncoding::Windows1252},
        {"cp1252", TextEncoding::Windows1252},
        {"latin1", TextEncoding::Windows1252},
        {"iso88591", TextEncoding::Windows1252},
    };
    const auto* const found =
        std::ranges::find(labels, label, &std::pair<std::string_view, TextEncoding>::first);
    if (found == std::end(labels))
        return std::nullopt;
    return found->second;
}

ByteOrderMark byteOrderMark(std::string_view bytes)
{
    if (bytes.starts_with("\xEF\xBB\xBF"))
        return {TextEncoding::Utf8, 3};
    if (bytes.starts_with("\xFF\xFE"))
        return {TextEncoding::Utf16Le, 2};
    if (bytes.starts_with("\xFE\xFF"))
        return {TextEncoding::Utf16Be, 2};
    if (bytes.starts_with("\x84\x31\x95\x33"))
        return {TextEncoding::Gb18030, 4};
    return {};
}

EncodingGuess guessEncoding(std::span<const std::string> pieces)
{
    NulPattern nuls;
    for (const std::string& piece : pieces)
        nuls.add(piece);
    Utf8Evidence utf8;
    Gb18030Evidence gb;
    for (const std::string& piece : pieces) {
        const std::string stripped = nuls.any() ? withoutNuls(piece) : std::string();
        utf8.add(nuls.any() ? stripped : piece);
        gb.add(nuls.any() ? stripped : piece, &piece == pieces.data());
    }
    if (nuls.isDense() || !isSound(utf8, gb)) {
        if (nuls.isUtf16(nuls.odd, nuls.even))
            return {TextEncoding::Utf16Le, false, false};
        if (nuls.isUtf16(nuls.even, nuls.odd))
            return {TextEncoding::Utf16Be, false, false};
    }
    EncodingGuess guess = judge(utf8, gb);
    guess.isForeign = guess.encoding == TextEncoding::Windows1252 && isDoubleByte(pieces);
    return guess;
}

} // namespace redial
