#include "core/tabular/gb18030table.h"

#include "core/tabular/utf8.h"

#include <array>
#include <string>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <iconv.h>
#endif

namespace redial {

namespace {

#ifdef Q_OS_WIN

/// One character by the code page of Windows (Vista and later).
class SystemConverter {
public:
    char32_t convert(std::string_view bytes)
    {
        static constexpr UINT gb18030CodePage = 54936;
        wchar_t units[4] = {};
        const int count = MultiByteToWideChar(
            gb18030CodePage, MB_ERR_INVALID_CHARS, bytes.data(), static_cast<int>(bytes.size()), units, 4);
        if (count == 1)
            return units[0];
        if (count == 2 && IS_SURROGATE_PAIR(units[0], units[1]))
            return 0x10000u + ((units[0] - 0xD800u) << 10) + (units[1] - 0xDC00u);
        return 0;
    }
};

#else

/// One character by iconv.
class SystemConverter {
public:
    SystemConverter() : m_iconv(iconv_open("UTF-32LE", "GB18030")) { }
    ~SystemConverter()
    {
        if (isOpen())
            iconv_close(m_iconv);
    }
    Q_DISABLE_COPY_MOVE(SystemConverter)

    char32_t convert(std::string_view bytes)
    {
        if (!isOpen())
            return 0;
        std::string input(bytes);
        std::array<unsigned char, 8> output{};
        char* from = input.data();
        char* to = reinterpret_cast<char*>(output.data());
        size_t inputLeft = input.size();
        size_t outputLeft = output.size();
        iconv(m_iconv, nullptr, nullptr, nullptr, nullptr);
        if (iconv(m_iconv, &from, &inputLeft, &to, &outputLeft) != 0 || inputLeft != 0 || outputLeft != 4)
            return 0;
        return static_cast<char32_t>(
            output[0] | output[1] << 8 | output[2] << 16 | static_cast<quint32>(output[3]) << 24);
    }

private:
    bool isOpen() const { return m_iconv != reinterpret_cast<iconv_t>(-1); }
    iconv_t m_iconv;
};

#endif

char16_t basicOrNothing(char32_t codePoint)
{
    return codePoint < 0x10000 ? static_cast<char16_t>(codePoint) : char16_t(0);
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

std::string fourByteCode(size_t linear)
{
    std::string bytes(4, '\0');
    bytes[3] = static_cast<char>(0x30 + linear % 10);
    bytes[2] = static_cast<char>(0x81 + linear / 10 % 126);
    bytes[1] = static_cast<char>(0x30 + linear / 1260 % 10);
    bytes[0] = static_cast<char>(0x81 + linear / 12600);
    return bytes;
}

} // namespace

char32_t Gb18030Table::decodeBySystem(std::string_view bytes)
{
    return SystemConverter().convert(bytes);
}

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
    SystemConverter converter;
    for (size_t lead = 0x81; lead <= 0xFE; ++lead) {
        for (size_t trail = 0x40; trail <= 0xFE; ++trail) {
            if (trail == 0x7F)
                continue;
            const char bytes[2] = {static_cast<char>(lead), static_cast<char>(trail)};
            const size_t index = (lead - 0x81) * trails + (trail - 0x40);
            m_twoBytes[index] = basicOrNothing(converter.convert({bytes, 2}));
            m_twoBytesAsUtf8[index] = packedUtf8(m_twoBytes[index]);
        }
    }
    for (size_t linear = 0; linear < basicFourByteCodes; ++linear)
        m_fourBytes[linear] = basicOrNothing(converter.convert(fourByteCode(linear)));
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
