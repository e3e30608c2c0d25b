#include "core/tabular/utf8.h"

#include <QtGlobal>

#include <cstring>

namespace redial {

namespace {

bool isTail(unsigned char byte)
{
    return (byte & 0xC0) == 0x80;
}

/// Smallest and largest second byte that may follow a lead byte.
struct SecondByte {
    unsigned char low = 0x80;
    unsigned char high = 0xBF;
};

SecondByte secondByte(unsigned char lead)
{
    switch (lead) {
    case 0xE0:
        return {0xA0, 0xBF};
    case 0xED:
        return {0x80, 0x9F};
    case 0xF0:
        return {0x90, 0xBF};
    case 0xF4:
        return {0x80, 0x8F};
    default:
        return {};
    }
}

/// Bytes of the character a lead byte announces; 0 when it announces none.
size_t lengthByLead(unsigned char lead)
{
    if (lead < 0x80)
        return 1;
    if (lead < 0xC2 || lead > 0xF4)
        return 0;
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

/// How many bytes of the character at `p` are there and right; `whole` is set to its full length.
size_t rightBytes(const unsigned char* p, const unsigned char* end, size_t& whole)
{
    whole = lengthByLead(*p);
    if (whole == 0)
        return 0;
    size_t right = 1;
    const SecondByte second = secondByte(*p);
    while (right < whole && p + right < end) {
        const unsigned char byte = p[right];
        if (right == 1 ? byte < second.low || byte > second.high : !isTail(byte))
            break;
        ++right;
    }
    return right;
}

} // namespace

Utf8Check checkUtf8(std::string_view bytes)
{
    const auto* begin = reinterpret_cast<const unsigned char*>(bytes.data());
    const auto* end = begin + bytes.size();
    const auto* p = begin;
    Utf8Check check;
    while (p < end) {
        if (end - p >= 8) {
            quint64 word;
            std::memcpy(&word, p, 8);
            if ((word & 0x8080808080808080u) == 0) {
                p += 8;
                continue;
            }
        }
        while (p < end && *p < 0x80)
            ++p;
        // The common case in Chinese text: a run of three-byte characters.
        while (end - p >= 3 && (*p & 0xF0) == 0xE0 && isTail(p[1]) && isTail(p[2])
            && (*p != 0xE0 || p[1] >= 0xA0) && (*p != 0xED || p[1] < 0xA0)) {
            p += 3;
            check.ascii = false;
        }
        if (p == end || *p < 0x80)
            continue;
        size_t whole = 0;
        const size_t right = rightBytes(p, end, whole);
        if (right < whole || whole == 0) {
            check.cut = whole != 0 && p + right == end;
            break;
        }
        p += whole;
        check.ascii = false;
    }
    check.valid = static_cast<size_t>(p - begin);
    return check;
}

size_t brokenUtf8Length(std::string_view bytes)
{
    const auto* begin = reinterpret_cast<const unsigned char*>(bytes.data());
    size_t whole = 0;
    return std::max<size_t>(1, rightBytes(begin, begin + bytes.size(), whole));
}

void appendUtf8(std::string& out, char32_t codePoint)
{
    const auto byte = [](char32_t value) { return static_cast<char>(static_cast<unsigned char>(value)); };
    if (codePoint < 0x80) {
        out += byte(codePoint);
        return;
    }
    if (codePoint < 0x800) {
        out += byte(0xC0 | (codePoint >> 6));
    } else if (codePoint < 0x10000) {
        out += byte(0xE0 | (codePoint >> 12));
        out += byte(0x80 | ((codePoint >> 6) & 0x3F));
    } else {
        out += byte(0xF0 | (codePoint >> 18));
        out += byte(0x80 | ((codePoint >> 12) & 0x3F));
        out += byte(0x80 | ((codePoint >> 6) & 0x3F));
    }
    out += byte(0x80 | (codePoint & 0x3F));
}

} // namespace redial
