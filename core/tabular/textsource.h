#pragma once

#include "core/tabular/bytesource.h"
#include "core/tabular/textfile.h"
#include "core/tabular/textstream.h"

namespace redial {

/// A text file of any encoding as bytes of UTF-8.
class TextSource final : public ByteSource {
public:
    TextSource(const QString& path, const TextFile& file);

    Result<void> open();
    Result<size_t> read(std::span<char> buffer) override;
    Error error(ErrorCode code, std::string_view detail) const override;
    const char* encoding() const override { return "UTF-8"; }

    qint64 bytesRead() const { return m_stream.bytesRead(); }
    qint64 fileSize() const { return m_stream.fileSize(); }
    qint64 replaced() const { return m_stream.replaced(); }

private:
    QString m_path;
    qint64 m_begin;
    TextStream m_stream;
    size_t m_used = 0;
};

} // namespace redial
