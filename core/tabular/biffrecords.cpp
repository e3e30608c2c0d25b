#include "core/tabular/biffrecords.h"

#include "core/tabular/utf8.h"

#include <algorithm>

namespace redial {

namespace {

constexpr size_t headerBytes = 4;
constexpr size_t blockBytes = 256 * 1024; // more than the longest record

constexpr quint8 wideFlag = 1;
constexpr quint8 phoneticFlag = 4;
constexpr quint8 richFlag = 8;

/// Puts UTF-16 together, which may come in pieces.
class Utf16Joiner {
public:
    explicit Utf16Joiner(std::string& out) : m_out(out) { }
    ~Utf16Joiner() { dropHalf(); }
    Utf16Joiner(const Utf16Joiner&) = delete;
    Utf16Joiner& operator=(const Utf16Joiner&) = delete;

    void add(quint16 unit)
    {
        if (unit >= 0xD800 && unit < 0xDC00) {
            dropHalf();
            m_high = unit;
        } else if (unit >= 0xDC00 && unit < 0xE000) {
            if (m_high == 0)
                m_out += replacementCharacter;
            else
                appendUtf8(m_out, 0x10000 + ((char32_t{m_high} - 0xD800) << 10) + (unit - 0xDC00u));
            m_high = 0;
        } else {
            dropHalf();
            if (unit != 0)
                appendUtf8(m_out, unit);
        }
    }

private:
    void dropHalf()
    {
        if (m_high != 0)
            m_out += replacementCharacter;
        m_high = 0;
    }

    std::string& m_out;
    quint16 m_high = 0;
};

} // namespace

/// What there is of `count` bytes; they stay until the next call that is not about bytes behind them.
std::span<const char> BiffRecords::bytesAt(qint64 position, size_t count)
{
    const qint64 end = m_bufferBegin + std::ssize(m_buffer);
    const bool isOutside = position < m_bufferBegin || position > end;
    if (isOutside || (position + static_cast<qint64>(count) > end && !m_isBufferLast)) {
        m_buffer.resize(blockBytes);
        m_bufferBegin = position;
        const size_t got = m_stream.read(position, m_buffer);
        m_isBufferLast = got < blockBytes;
        m_buffer.resize(got);
    }
    const std::span<const char> behind =
        std::span<const char>(m_buffer).subspan(static_cast<size_t>(position - m_bufferBegin));
    return behind.first(std::min(count, behind.size()));
}

std::optional<quint16> BiffRecords::nextKind()
{
    const std::span<const char> header = bytesAt(m_next, headerBytes); // next() has read that far
    if (header.size() < headerBytes)
        return std::nullopt;
    return littleEndian<quint16>(header, 0);
}

bool BiffRecords::next()
{
    m_data = {};
    const std::span<const char> header = bytesAt(m_next, headerBytes);
    m_isCut = !header.empty() && header.size() < headerBytes;
    if (header.size() < headerBytes)
        return false;
    m_position = m_next;
    m_kind = littleEndian<quint16>(header, 0);
    const size_t length = littleEndian<quint16>(header, 2);
    if (m_kind == 0 && length == 0)
        return false; // the rest of the last sector
    const std::span<const char> withNext = bytesAt(m_position, headerBytes + length + headerBytes);
    m_isCut = withNext.size() < headerBytes + length;
    if (m_isCut)
        return false;
    m_data = withNext.subspan(headerBytes, length);
    if (m_cipher) {
        m_plain.assign(m_data.begin(), m_data.end());
        m_cipher->decrypt(m_kind, m_position, m_plain);
        m_data = m_plain;
    }
    m_next = m_position + static_cast<qint64>(headerBytes + length);
    return true;
}

bool BiffCursor::refill()
{
    while (m_rest.empty() && !m_over) {
        if (m_records.nextKind() == Biff::Continue && m_records.next())
            m_rest = m_records.data();
        else
            m_over = true;
    }
    return !m_over;
}

bool BiffCursor::atEnd()
{
    return m_over || (m_rest.empty() && m_records.nextKind() != Biff::Continue);
}

quint8 BiffCursor::byte()
{
    if (m_rest.empty() && !refill())
        return 0;
    const auto value = static_cast<quint8>(m_rest.front());
    m_rest = m_rest.subspan(1);
    return value;
}

quint16 BiffCursor::word()
{
    const quint16 low = byte();
    return static_cast<quint16>(low | byte() << 8);
}

quint32 BiffCursor::doubleWord()
{
    const quint32 low = word();
    return low | quint32{word()} << 16;
}

void BiffCursor::skip(quint64 bytes)
{
    while (bytes > 0 && (!m_rest.empty() || refill())) {
        const auto count = static_cast<size_t>(std::min<quint64>(bytes, m_rest.size()));
        m_rest = m_rest.subspan(count);
        bytes -= count;
    }
}

std::string BiffCursor::bytes(size_t count)
{
    std::string text;
    while (text.size() < count && (!m_rest.empty() || refill())) {
        const size_t piece = std::min(count - text.size(), m_rest.size());
        text.append(m_rest.data(), piece);
        m_rest = m_rest.subspan(piece);
    }
    return text;
}

void BiffCursor::unicode(size_t characters, std::string& out)
{
    quint8 flags = byte();
    const quint64 runs = flags & richFlag ? word() : 0;
    const quint64 phonetic = flags & phoneticFlag ? doubleWord() : 0;
    {
        Utf16Joiner joiner(out);
        while (characters > 0 && !m_over) {
            if (m_rest.empty()) {
                if (!refill())
                    break;
                flags = byte();
                continue;
            }
            const size_t width = flags & wideFlag ? 2 : 1;
            const size_t count = std::min(characters, m_rest.size() / width);
            for (size_t i = 0; i < count; ++i)
                joiner.add(
                    width == 2 ? littleEndian<quint16>(m_rest, i * 2) : static_cast<quint8>(m_rest[i]));
            // half a character before the next record is damage
            m_rest = count == 0 ? std::span<const char>() : m_rest.subspan(count * width);
            characters -= count;
        }
    }
    skip(runs * 4 + phonetic);
}

} // namespace redial
