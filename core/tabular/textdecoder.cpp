#include "core/tabular/textdecoder.h"

#include "core/tabular/gb18030table.h"
#include "core/tabular/utf8.h"

#include <array>
#include <cstring>

namespace redial {

namespace {

const unsigned char* unsignedBytes(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

char* put(char* out, char32_t codePoint)
{
    const auto add = [&out](char32_t byte) { *out++ = static_cast<char>(static_cast<unsigned char>(byte)); };
    if (codePoint < 0x80) {
        add(codePoint);
        return out;
    }
    if (codePoint < 0x800) {
        add(0xC0 | (codePoint >> 6));
    } else if (codePoint < 0x10000) {
        add(0xE0 | (codePoint >> 12));
        add(0x80 | ((codePoint >> 6) & 0x3F));
    } else {
        add(0xF0 | (codePoint >> 18));
        add(0x80 | ((codePoint >> 12) & 0x3F));
        add(0x80 | ((codePoint >> 6) & 0x3F));
    }
    add(0x80 | (codePoint & 0x3F));
    return out;
}

/// Bytes 0x80…0x9F of windows-1252; 0 where it has nothing. The rest is as in Unicode.
constexpr std::array<char16_t, 32> windows1252High = {0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020,
    0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

/// Copies ASCII, eight bytes at a time, up to the first byte that is not.
void copyAscii(const unsigned char*& p, const unsigned char* end, char*& out)
{
    while (end - p >= 8) {
        quint64 word;
        std::memcpy(&word, p, 8);
        if ((word & 0x8080808080808080u) != 0)
            break;
        std::memcpy(out, p, 8);
        p += 8;
        out += 8;
    }
    while (p < end && *p < 0x80)
        *out++ = static_cast<char>(*p++);
}

bool isDigitByte(unsigned char byte)
{
    return byte >= 0x30 && byte <= 0x39;
}

/// Whether fewer than four bytes could still become a four-byte character.
bool isFourByteFront(const unsigned char* p, const unsigned char* end)
{
    const auto left = end - p;
    return left < 4 && (left < 2 || isDigitByte(p[1])) && (left < 3 || (p[2] >= 0x81 && p[2] <= 0xFE));
}

} // namespace

char* TextDecoder::replace(char* out)
{
    ++m_replaced;
    std::memcpy(out, replacementCharacter.data(), replacementCharacter.size());
    return out + replacementCharacter.size();
}

TextDecoder::Decoded TextDecoder::decode(std::string_view bytes, Input input, char* out)
{
    switch (m_encoding) {
    case TextEncoding::Utf8:
        return decodeUtf8(bytes, input, out);
    case TextEncoding::Utf16Le:
    case TextEncoding::Utf16Be:
        return decodeUtf16(bytes, input, out);
    case TextEncoding::Gb18030:
        return decodeGb18030(bytes, input, out);
    case TextEncoding::Windows1252:
        return decodeWindows1252(bytes, out);
    }
    Q_UNREACHABLE();
}

std::string TextDecoder::decodeAll(std::string_view bytes)
{
    std::string text(bytes.size() * growth, '\0');
    text.resize(decode(bytes, Input::Ends, text.data()).written);
    return text;
}

TextDecoder::Decoded TextDecoder::decodeUtf8(std::string_view bytes, Input input, char* out)
{
    char* const begin = out;
    std::string_view rest = bytes;
    while (!rest.empty()) {
        const Utf8Check check = checkUtf8(rest);
        std::memcpy(out, rest.data(), check.valid);
        out += check.valid;
        rest.remove_prefix(check.valid);
        if (rest.empty() || (check.cut && input == Input::GoesOn))
            break;
        out = replace(out);
        rest.remove_prefix(brokenUtf8Length(rest));
    }
    return {bytes.size() - rest.size(), static_cast<size_t>(out - begin)};
}

TextDecoder::Decoded TextDecoder::decodeUtf16(std::string_view bytes, Input input, char* out)
{
    char* const begin = out;
    const unsigned char* p = unsignedBytes(bytes);
    const unsigned char* const end = p + bytes.size();
    const size_t high = m_encoding == TextEncoding::Utf16Le ? 1 : 0;
    const auto unitAt = [high](const unsigned char* at) {
        return static_cast<char32_t>(at[high] << 8 | at[1 - high]);
    };
    while (end - p >= 2) {
        const char32_t unit = unitAt(p);
        if (unit < 0xD800 || unit > 0xDFFF) {
            out = put(out, unit);
            p += 2;
            continue;
        }
        if (unit < 0xDC00 && end - p < 4 && input == Input::GoesOn)
            break;
        const char32_t next = end - p >= 4 ? unitAt(p + 2) : 0;
        const bool isPair = unit < 0xDC00 && next >= 0xDC00 && next <= 0xDFFF;
        out = isPair ? put(out, 0x10000 + ((unit - 0xD800) << 10) + (next - 0xDC00)) : replace(out);
        p += isPair ? 4 : 2;
    }
    if (end - p == 1 && input == Input::Ends) {
        out = replace(out);
        ++p;
    }
    return {static_cast<size_t>(p - unsignedBytes(bytes)), static_cast<size_t>(out - begin)};
}

TextDecoder::Decoded TextDecoder::decodeGb18030(std::string_view bytes, Input input, char* out)
{
    const Gb18030Table& table = Gb18030Table::instance();
    char* const begin = out;
    const unsigned char* p = unsignedBytes(bytes);
    const unsigned char* const end = p + bytes.size();
    while (p < end) {
        if (*p < 0x80) {
            copyAscii(p, end, out);
            continue;
        }
        if (end - p >= 2) {
            const quint32 utf8 = table.twoBytesAsUtf8(p[0], p[1]);
            if (utf8 != 0) {
                out[0] = static_cast<char>(utf8 & 0xFF);
                out[1] = static_cast<char>(utf8 >> 8 & 0xFF);
                out[2] = static_cast<char>(utf8 >> 16 & 0xFF);
                out += utf8 >> 24;
                p += 2;
                continue;
            }
        }
        const bool isLead = *p >= 0x81 && *p <= 0xFE;
        if (isLead && input == Input::GoesOn && isFourByteFront(p, end))
            break;
        const char32_t codePoint = end - p >= 4 ? table.fourBytes(p[0], p[1], p[2], p[3]) : 0;
        if (codePoint != 0) {
            out = put(out, codePoint);
            p += 4;
            continue;
        }
        out = replace(out);
        p += isLead && end - p >= 2 && p[1] >= 0x80 && p[1] <= 0xFE ? 2 : 1;
    }
    return {static_cast<size_t>(p - unsignedBytes(bytes)), static_cast<size_t>(out - begin)};
}

TextDecoder::Decoded TextDecoder::decodeWindows1252(std::string_view bytes, char* out)
{
    char* const begin = out;
    const unsigned char* p = unsignedBytes(bytes);
    const unsigned char* const end = p + bytes.size();
    while (p < end) {
        copyAscii(p, end, out);
        for (; p < end && *p >= 0x80; ++p) {
            const char32_t codePoint = *p < 0xA0 ? windows1252High[*p - 0x80u] : *p;
            out = codePoint != 0 ? put(out, codePoint) : replace(out);
        }
    }
    return {bytes.size(), static_cast<size_t>(out - begin)};
}

} // namespace redial
