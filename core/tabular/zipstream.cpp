#include "core/tabular/zipstream.h"

#include <algorithm>
#include <unzip.h>
#include <zlib.h>

namespace redial {

namespace {

constexpr size_t packedBytes = 64 * 1024;
constexpr int asPacked = 1;

} // namespace

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
    // no more is ever inflated than the directory states, so checking that is enough
    const bool swollen = entry.size > limit.freeBytes
        && entry.size / std::max<qint64>(entry.compressedSize, 1) > limit.mostRatio;
    if (entry.size > limit.mostBytes || swollen)
        return stream->error(ErrorCode::FileTooLarge,
            "inflates to " + std::to_string(entry.size) + " from " + std::to_string(entry.compressedSize));

    if (Result<void> started = stream->start(); !started)
        return started.error();
    return stream;
}

Result<void> ZipStream::start()
{
    const bool known = m_entry.method == 0 || m_entry.method == Z_DEFLATED;
    if (!known)
        return error(ErrorCode::FileDamaged, "packed by method " + std::to_string(m_entry.method));
    const unz64_file_pos position{m_entry.directoryPosition, m_entry.number};
    int method = 0;
    const bool opened = unzGoToFilePos64(m_archive.m_zip, &position) == UNZ_OK
        && unzOpenCurrentFile2(m_archive.m_zip, &method, nullptr, asPacked) == UNZ_OK;
    if (!opened)
        return error(ErrorCode::FileDamaged, "cannot be unpacked");
    m_open = true;
    if (m_entry.method == 0)
        return {};
    m_packed.resize(packedBytes);
    m_inflate.reset(new z_stream{});
    if (inflateInit2(m_inflate.get(), -MAX_WBITS) != Z_OK) // without a header of its own
        return error(ErrorCode::FileDamaged, "cannot be unpacked");
    return {};
}

Result<size_t> ZipStream::read(std::span<char> buffer)
{
    if (!m_open)
        return size_t{0};
    const Result<size_t> count = m_inflate ? readInflated(buffer) : readPacked(buffer);
    if (!count)
        return count;
    m_read += static_cast<qint64>(*count);
    if (m_read > m_entry.size)
        return error(ErrorCode::FileDamaged, "longer than the directory says");
    m_checksum = static_cast<quint32>(
        crc32(m_checksum, reinterpret_cast<const Bytef*>(buffer.data()), static_cast<uInt>(*count)));
    if (*count > 0)
        return count;
    unzCloseCurrentFile(m_archive.m_zip);
    m_open = false;
    if (m_read != m_entry.size || m_checksum != m_entry.checksum)
        return error(ErrorCode::FileDamaged, "checksum or length is wrong");
    return size_t{0};
}

Result<size_t> ZipStream::readPacked(std::span<char> buffer)
{
    const int count =
        unzReadCurrentFile(m_archive.m_zip, buffer.data(), static_cast<unsigned>(buffer.size()));
    if (count < 0)
        return error(ErrorCode::FileDamaged, "cannot be read");
    m_packedRead += count;
    return static_cast<size_t>(count);
}

/// Fills the buffer, or gives what is left.
Result<size_t> ZipStream::readInflated(std::span<char> buffer)
{
    z_stream& stream = *m_inflate;
    stream.next_out = reinterpret_cast<Bytef*>(buffer.data());
    stream.avail_out = static_cast<uInt>(buffer.size());
    while (!m_inflated && stream.avail_out > 0) {
        if (stream.avail_in == 0) {
            const Result<size_t> count = readPacked(m_packed);
            if (!count)
                return count;
            stream.next_in = reinterpret_cast<Bytef*>(m_packed.data());
            stream.avail_in = static_cast<uInt>(*count);
        }
        const int state = ::inflate(&stream, Z_NO_FLUSH);
        if (state != Z_OK && state != Z_STREAM_END) // among others: the data end too early
            return error(ErrorCode::FileDamaged, "broken compressed data");
        m_inflated = state == Z_STREAM_END;
    }
    return buffer.size() - stream.avail_out;
}

void ZipStream::EndInflate::operator()(z_stream_s* stream) const
{
    inflateEnd(stream);
    delete stream;
}

Error ZipStream::error(ErrorCode code, std::string_view detail) const
{
    std::string text = m_entry.name;
    text += ": ";
    text += detail;
    return m_archive.error(code, text);
}

} // namespace redial
