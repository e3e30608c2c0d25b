#include "core/tabular/textstream.h"

#include "core/tabular/structuralscanner.h"
#include "core/tabular/utf8.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace redial {

namespace {

constexpr size_t blockSize = 256 * 1024;

/// Goes through the carriage returns and line feeds of a text, in its own bytes.
class LineBreaks {
public:
    LineBreaks(std::string_view bytes, TextEncoding encoding)
        : m_bytes(bytes)
        , m_scanner({'\n', '\r', '\n', '\r'})
    {
        m_scanner.start(bytes);
        const bool isWide = encoding == TextEncoding::Utf16Le || encoding == TextEncoding::Utf16Be;
        m_unit = isWide ? 2 : 1;
        m_significant = encoding == TextEncoding::Utf16Be ? 1 : 0;
    }

    /// The position behind the next one; npos when there is none.
    size_t next()
    {
        for (;;) {
            const size_t at = m_scanner.next();
            if (at == m_bytes.size())
                return std::string_view::npos;
            if (m_unit == 1)
                return at + 1;
            const size_t unit = at - at % 2;
            if (at % 2 == m_significant && unit + 2 <= m_bytes.size()
                && m_bytes[unit + (1 - m_significant)] == '\0')
                return unit + 2;
        }
    }

private:
    std::string_view m_bytes;
    StructuralScanner m_scanner;
    size_t m_unit = 1;
    size_t m_significant = 0; ///< which byte of a unit holds an ASCII character
};

} // namespace

TextStream::TextStream(const QString& path, TextEncoding encoding, Certainty certainty)
    : m_file(path)
    , m_encoding(encoding)
    , m_mayDecideAgain(certainty == Certainty::Guessed && encoding == TextEncoding::Utf8)
    , m_decoder(encoding)
{
}

Result<void> TextStream::open(qint64 offset)
{
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !m_file.seek(offset))
        return Error{ErrorCode::FileUnreadable, m_file.fileName(), m_file.errorString()};
    m_fileEnd = offset;
    return more(0);
}

Result<void> TextStream::more(size_t used)
{
    drop(used);
    if (m_atEnd)
        return {};
    const size_t count = std::max(blockSize, m_size);
    return m_encoding == TextEncoding::Utf8 ? readUtf8(count) : readOther(count);
}

void TextStream::drop(size_t used)
{
    std::memmove(m_buffer.data(), m_buffer.data() + used, m_size + m_pending - used);
    m_size -= used;
    m_textBegin += static_cast<qint64>(used);
    if (m_anchor > 0) {
        m_anchors.erase(m_anchors.begin(), m_anchors.begin() + static_cast<std::ptrdiff_t>(m_anchor));
        m_anchor = 0;
    }
}

Result<size_t> TextStream::readBytes(char* to, size_t count)
{
    size_t done = 0;
    while (done < count) {
        const qint64 got = m_file.read(to + done, static_cast<qint64>(count - done));
        if (got < 0)
            return Error{ErrorCode::FileUnreadable, m_file.fileName(), m_file.errorString()};
        if (got == 0) {
            m_atEnd = true;
            break;
        }
        done += static_cast<size_t>(got);
    }
    return done;
}

Result<void> TextStream::readUtf8(size_t count)
{
    const size_t fresh = m_size + m_pending;
    if (m_buffer.size() < fresh + count)
        m_buffer.resize(fresh + count);
    const Result<size_t> got = readBytes(m_buffer.data() + fresh, count);
    if (!got)
        return got.error();
    const std::string_view bytes(m_buffer.data() + m_size, m_pending + *got);
    const Utf8Check check = checkUtf8(bytes);
    const bool mayDecideAgain = m_mayDecideAgain;
    m_mayDecideAgain = m_mayDecideAgain && check.ascii;
    if (check.valid == bytes.size() || (check.cut && !m_atEnd)) {
        m_anchors.push_back({m_textBegin + static_cast<qint64>(m_size), m_fileEnd});
        m_size += check.valid;
        m_fileEnd += static_cast<qint64>(check.valid);
        m_pending = bytes.size() - check.valid;
        return {};
    }
    m_raw.assign(bytes);
    m_rawSize = m_raw.size();
    m_pending = 0;
    if (mayDecideAgain)
        decideAgain();
    decodeRaw();
    // What is left of m_raw is a cut character: behind the text again for UTF-8.
    if (m_encoding == TextEncoding::Utf8) {
        m_pending = m_rawSize;
        std::memcpy(m_buffer.data() + m_size, m_raw.data(), m_pending);
        m_rawSize = 0;
    }
    return {};
}

Result<void> TextStream::readOther(size_t count)
{
    if (m_raw.size() < m_rawSize + count)
        m_raw.resize(m_rawSize + count);
    const Result<size_t> got = readBytes(m_raw.data() + m_rawSize, count);
    if (!got)
        return got.error();
    m_rawSize += *got;
    decodeRaw();
    return {};
}

void TextStream::decodeRaw()
{
    const std::string_view raw(m_raw.data(), m_rawSize);
    const size_t room = m_size + raw.size() * TextDecoder::growth;
    if (m_buffer.size() < room)
        m_buffer.resize(room);
    const auto input = m_atEnd ? TextDecoder::Input::Ends : TextDecoder::Input::GoesOn;
    const TextDecoder::Decoded decoded = m_decoder.decode(raw, input, m_buffer.data() + m_size);
    anchorLines(raw.substr(0, decoded.used), {m_buffer.data() + m_size, decoded.written});
    m_size += decoded.written;
    m_fileEnd += static_cast<qint64>(decoded.used);
    m_rawSize -= decoded.used;
    std::memmove(m_raw.data(), m_raw.data() + decoded.used, m_rawSize);
}

void TextStream::decideAgain()
{
    m_mayDecideAgain = false;
    const std::array<std::string, 1> pieces = {m_raw.substr(0, m_rawSize)};
    const TextEncoding encoding = guessEncoding(pieces).encoding;
    if (encoding != TextEncoding::Gb18030 && encoding != TextEncoding::Windows1252)
        return;
    m_encoding = encoding;
    m_replacedBefore += m_decoder.replaced();
    m_decoder = TextDecoder(encoding);
}

void TextStream::anchorLines(std::string_view bytes, std::string_view text)
{
    // No decoder makes or loses a line break: the nth of the bytes is the nth of the text.
    const qint64 textBegin = m_textBegin + static_cast<qint64>(m_size);
    m_anchors.push_back({textBegin, m_fileEnd});
    LineBreaks inBytes(bytes, m_encoding);
    LineBreaks inText(text, TextEncoding::Utf8);
    for (;;) {
        const size_t textPosition = inText.next();
        const size_t bytePosition = inBytes.next();
        if (textPosition == std::string_view::npos || bytePosition == std::string_view::npos)
            return;
        m_anchors.push_back(
            {textBegin + static_cast<qint64>(textPosition), m_fileEnd + static_cast<qint64>(bytePosition)});
    }
}

qint64 TextStream::fileOffset(size_t position)
{
    const qint64 sought = m_textBegin + static_cast<qint64>(position);
    while (m_anchor + 1 < m_anchors.size() && m_anchors[m_anchor + 1].text <= sought)
        ++m_anchor;
    const Anchor& anchor = m_anchors[m_anchor];
    return anchor.file + (sought - anchor.text);
}

} // namespace redial
