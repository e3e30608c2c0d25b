#include "core/tabular/zipstream.h"

#include <unzip.h>

#include <algorithm>

namespace redial {

ZipStream::ZipStream(ZipArchive& archive, const ZipEntry& entry) : m_archive(archive), m_entry(entry) { }

ZipStream::~ZipStream()
{
    if (m_open)
        unzCloseCurrentFile(m_archive.m_zip);
}

Result<std::unique_ptr<ZipStream>> ZipStream::open(
    ZipArchive& archive, const ZipEntry& entry, const InflateLimit& limit)
{
    std::unique_ptr<ZipStream> stream(new ZipStream(archive, entry));
    if (entry.encrypted)
        return stream->error(ErrorCode::FileEncrypted, "encrypted");
    // minizip inflates no more than the size the directory states, so checking that is enough
    const bool swollen = entry.size > limit.freeBytes
        && entry.size / std::max<qint64>(entry.compressedSize, 1) > limit.mostRatio;
    if (entry.size > limit.mostBytes || swollen)
        return stream->error(ErrorCode::FileTooLarge,
            "inflates to " + std::to_string(entry.size) + " from " + std::to_string(entry.compressedSize));

    const unz64_file_pos position{entry.directoryPosition, entry.number};
    if (unzGoToFilePos64(archive.m_zip, &position) != UNZ_OK || unzOpenCurrentFile(archive.m_zip) != UNZ_OK)
        return stream->error(ErrorCode::FileDamaged, "cannot be unpacked");
    stream->m_open = true;
    stream->m_start = unzGetCurrentFileZStreamPos64(archive.m_zip);
    return stream;
}

Result<size_t> ZipStream::read(std::span<char> buffer)
{
    if (!m_open)
        return size_t{0};
    const int count =
        unzReadCurrentFile(m_archive.m_zip, buffer.data(), static_cast<unsigned>(buffer.size()));
    if (count < 0)
        return error(ErrorCode::FileDamaged, "broken compressed data");
    m_read += count;
    if (count > 0)
        return static_cast<size_t>(count);
    m_open = false;
    if (unzCloseCurrentFile(m_archive.m_zip) != UNZ_OK || m_read != m_entry.size)
        return error(ErrorCode::FileDamaged, "checksum or length is wrong");
    return size_t{0};
}

qint64 ZipStream::compressedRead() const
{
    if (!m_open)
        return m_entry.compressedSize;
    return static_cast<qint64>(unzGetCurrentFileZStreamPos64(m_archive.m_zip) - m_start);
}

Error ZipStream::error(ErrorCode code, std::string_view detail) const
{
    std::string text = m_entry.name;
    text += ": ";
    text += detail;
    return m_archive.error(code, text);
}

} // namespace redial
