#pragma once

#include <QtGlobal>

#include <array>
#include <bit>
#include <cstring>
#include <string_view>

#if defined(__SSE2__) || defined(_M_X64)
#define REDIAL_SSE2
#include <emmintrin.h>
#endif

namespace redial {

/// Finds the bytes that give delimited text its structure (delimiter, quote, CR, LF), 64 at a time:
/// one bit a byte, then bit after bit. All four are ASCII, so UTF-8 needs no decoding here.
class StructuralScanner {
public:
    StructuralScanner(char delimiter, char quote) : StructuralScanner({delimiter, quote, '\r', '\n'}) { }
    explicit StructuralScanner(const std::array<char, 4>& wanted) : m_wanted(wanted) { }

    /// `text` must outlive the scanning. Begins at its front.
    void start(std::string_view text)
    {
        m_text = text;
        seek(0);
    }
    void seek(size_t position)
    {
        m_block = position;
        load();
    }
    /// The next structural byte; the text's size when there is none left.
    size_t next()
    {
        while (m_bits == 0) {
            m_block += blockBytes;
            if (m_block >= m_text.size())
                return m_text.size();
            load();
        }
        const size_t position = m_block + static_cast<size_t>(std::countr_zero(m_bits));
        m_bits &= m_bits - 1;
        return position;
    }

    /// Which of the 64 bytes at `bytes` are one of `wanted`. For tests: bitsOf is one of these two.
    static quint64 bitsPortable(const char* bytes, const std::array<char, 4>& wanted);
    static quint64 bitsOf(const char* bytes, const std::array<char, 4>& wanted);

private:
    static constexpr size_t blockBytes = 64;

    void load()
    {
        const size_t left = m_block < m_text.size() ? m_text.size() - m_block : 0;
        if (left >= blockBytes) {
            m_bits = bitsOf(m_text.data() + m_block, m_wanted);
            return;
        }
        char tail[blockBytes] = {};
        std::memcpy(tail, m_text.data() + (m_text.size() - left), left);
        m_bits = bitsOf(tail, m_wanted) & ((quint64(1) << left) - 1);
    }

    std::array<char, 4> m_wanted;
    std::string_view m_text;
    size_t m_block = 0;
    quint64 m_bits = 0;
};

inline quint64 StructuralScanner::bitsPortable(const char* bytes, const std::array<char, 4>& wanted)
{
    quint64 bits = 0;
    for (size_t i = 0; i < blockBytes; ++i) {
        const char byte = bytes[i];
        const bool hit =
            (byte == wanted[0]) | (byte == wanted[1]) | (byte == wanted[2]) | (byte == wanted[3]);
        bits |= static_cast<quint64>(hit) << i;
    }
    return bits;
}

inline quint64 StructuralScanner::bitsOf(const char* bytes, const std::array<char, 4>& wanted)
{
#ifdef REDIAL_SSE2
    quint64 bits = 0;
    for (unsigned part = 0; part < 4; ++part) {
        const __m128i chunk = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + part * 16));
        __m128i hits = _mm_cmpeq_epi8(chunk, _mm_set1_epi8(wanted[0]));
        hits = _mm_or_si128(hits, _mm_cmpeq_epi8(chunk, _mm_set1_epi8(wanted[1])));
        hits = _mm_or_si128(hits, _mm_cmpeq_epi8(chunk, _mm_set1_epi8(wanted[2])));
        hits = _mm_or_si128(hits, _mm_cmpeq_epi8(chunk, _mm_set1_epi8(wanted[3])));
        bits |= static_cast<quint64>(static_cast<quint32>(_mm_movemask_epi8(hits))) << (part * 16);
    }
    return bits;
#else
    return bitsPortable(bytes, wanted);
#endif
}

} // namespace redial
