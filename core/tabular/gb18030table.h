#pragma once

#include <QtGlobal>

#include <string_view>
#include <vector>

namespace redial {

/// The character set of GB18030 (and so of GBK and GB2312): the same on every system. Qt decodes it only
/// where it was built with ICU, iconv is not on Windows, Windows' code page not everywhere, and each
/// call of a converter costs more than a look into a table.
///
/// Two-byte codes are lead 0x81…0xFE and trail 0x40…0xFE without 0x7F; four-byte codes are
/// (0x81…0xFE)(0x30…0x39)(0x81…0xFE)(0x30…0x39).
class Gb18030Table {
public:
    /// Made on first use (about a millisecond); the same for all threads.
    static const Gb18030Table& instance();

    /// 0 when the pair stands for nothing.
    char32_t twoBytes(unsigned char lead, unsigned char trail) const
    {
        if (lead < 0x81 || lead == 0xFF || trail < 0x40 || trail == 0xFF)
            return 0;
        return m_twoBytes[(lead - 0x81u) * trails + (trail - 0x40u)];
    }
    /// The same pair as UTF-8: the bytes from the lowest up, their number (2 or 3) in the highest;
    /// 0 when the pair stands for nothing.
    quint32 twoBytesAsUtf8(unsigned char lead, unsigned char trail) const
    {
        if (lead < 0x81 || lead == 0xFF || trail < 0x40 || trail == 0xFF)
            return 0;
        return m_twoBytesAsUtf8[(lead - 0x81u) * trails + (trail - 0x40u)];
    }
    /// 0 when the four bytes stand for nothing. Beyond U+FFFF the code is arithmetic.
    char32_t fourBytes(unsigned char b1, unsigned char b2, unsigned char b3, unsigned char b4) const;

private:
    Gb18030Table();

    static constexpr size_t trails = 0xFF - 0x40;
    static constexpr size_t basicFourByteCodes = 4 * 10 * 126 * 10; ///< 0x81308130 … 0x84FEFE39
    std::vector<char16_t> m_twoBytes;
    std::vector<quint32> m_twoBytesAsUtf8;
    std::vector<char16_t> m_fourBytes;
};

} // namespace redial
