#include "core/tabular/textsource.h"

#include <algorithm>

namespace redial {

TextSource::TextSource(const QString& path, const TextFile& file)
    : m_path(path)
    , m_begin(file.begin)
    , m_stream(path, file.encoding,
          file.isEncodingOpen ? TextStream::Certainty::Guessed : TextStream::Certainty::Stated)
{
}

Result<void> TextSource::open()
{
    return m_stream.open(m_begin);
}

Result<size_t> TextSource::read(std::span<char> buffer)
{
    while (m_used == m_stream.text().size() && !m_stream.atEnd()) {
        if (Result<void> more = m_stream.more(m_used); !more)
            return more.error();
        m_used = 0;
    }
    const std::string_view rest = m_stream.text().substr(m_used);
    const size_t count = std::min(rest.size(), buffer.size());
    std::copy_n(rest.data(), count, buffer.data());
    m_used += count;
    return count;
}

Error TextSource::error(ErrorCode code, std::string_view detail) const
{
    return {code, m_path, QString::fromUtf8(detail.data(), static_cast<qsizetype>(detail.size()))};
}

} // namespace redial
