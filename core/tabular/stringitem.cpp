#include "core/tabular/stringitem.h"

#include <charconv>

namespace redial {

namespace {

constexpr size_t escapeLength = 7; // _x000D_

/// The UTF-16 unit at text[at…], or -1 when that is no escape.
int escapedUnit(std::string_view text, size_t at)
{
    if (at + escapeLength > text.size() || text[at] != '_' || text[at + 1] != 'x' || text[at + 6] != '_')
        return -1;
    int unit = -1;
    const auto [end, error] = std::from_chars(text.data() + at + 2, text.data() + at + 6, unit, 16);
    return error == std::errc() && end == text.data() + at + 6 ? unit : -1;
}

size_t writeUtf8(char* out, int code)
{
    const auto byte = [](int value) { return static_cast<char>(value); };
    if (code < 0x80) {
        out[0] = byte(code);
        return 1;
    }
    if (code < 0x800) {
        out[0] = byte(0xC0 | code >> 6);
        out[1] = byte(0x80 | (code & 0x3F));
        return 2;
    }
    if (code < 0x10000) {
        out[0] = byte(0xE0 | code >> 12);
        out[1] = byte(0x80 | (code >> 6 & 0x3F));
        out[2] = byte(0x80 | (code & 0x3F));
        return 3;
    }
    out[0] = byte(0xF0 | code >> 18);
    out[1] = byte(0x80 | (code >> 12 & 0x3F));
    out[2] = byte(0x80 | (code >> 6 & 0x3F));
    out[3] = byte(0x80 | (code & 0x3F));
    return 4;
}

void trim(std::string& out, size_t from)
{
    constexpr std::string_view blanks = " \t\r\n";
    while (out.size() > from && blanks.find(out.back()) != std::string_view::npos)
        out.pop_back();
    const size_t first = out.find_first_not_of(blanks, from);
    if (first != std::string::npos && first > from)
        out.erase(from, first - from);
}

} // namespace

bool StringItem::start(std::string_view name, const XmlAttributes& attributes, std::string& out)
{
    ++m_depth;
    if (m_skippedDepth > 0 || m_textDepth > 0)
        return false;
    if (name == "t") {
        m_textDepth = m_depth;
        m_textBegin = out.size();
        m_preserve = attributes.value("space") == "preserve";
        return true;
    }
    if (name != "r")
        m_skippedDepth = m_depth;
    return false;
}

bool StringItem::end(std::string& out)
{
    if (m_depth == m_textDepth) {
        m_textDepth = 0;
        if (!m_preserve)
            trim(out, m_textBegin);
        decodeEscapes(out, m_textBegin);
    }
    if (m_depth == m_skippedDepth)
        m_skippedDepth = 0;
    --m_depth;
    return m_textDepth > 0;
}

void decodeEscapes(std::string& out, size_t from)
{
    size_t at = out.find("_x", from);
    if (at == std::string::npos)
        return;
    size_t written = at;
    while (at < out.size()) {
        int code = escapedUnit(out, at);
        if (code < 0) {
            out[written++] = out[at++];
            continue;
        }
        at += escapeLength;
        if (code >= 0xD800 && code < 0xDC00) {
            const int low = escapedUnit(out, at);
            const bool pair = low >= 0xDC00 && low < 0xE000;
            code = pair ? 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00) : 0xFFFD;
            at += pair ? escapeLength : 0;
        } else if (code >= 0xDC00 && code < 0xE000) {
            code = 0xFFFD;
        }
        if (code != 0)
            written += writeUtf8(out.data() + written, code);
    }
    out.resize(written);
}

} // namespace redial
