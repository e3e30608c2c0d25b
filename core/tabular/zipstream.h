#pragma once

#include "core/tabular/bytesource.h"
#include "core/tabular/ziparchive.h"

#include <vector>

struct z_stream_s;

namespace redial {

/// How far an entry may swell. What a person would really have must pass: a full sheet of
/// 1,048,576 rows × 40 columns is some 4 GB of XML, usually 5 to 20 times its packed size.
struct InflateLimit {
    qint64 mostBytes = 0; ///< refused above
    qint64 freeBytes = 0; ///< below this the ratio does not matter
    qint64 mostRatio = 0; ///< inflated : packed
};

/// The inflated bytes of one entry, read once from front to back.
/// One at a time may be open in an archive. (minizip hands out the packed bytes; inflating them here
/// keeps parts readable that inflate to more than 4 GB.)
class ZipStream final : public ByteSource {
public:
    /// Errors: FileEncrypted, FileTooLarge, FileDamaged.
    static Result<std::unique_ptr<ZipStream>> open(
        ZipArchive& archive, const ZipEntry& entry, const InflateLimit& limit);
    ~ZipStream() override;
    ZipStream(const ZipStream&) = delete;
    ZipStream& operator=(const ZipStream&) = delete;

    /// Bytes written into `buffer`; 0 at the end, where length and checksum are verified.
    /// Errors: FileDamaged.
    Result<size_t> read(std::span<char> buffer) override;

    const std::string& name() const { return m_entry.name; }
    const ZipArchive& archive() const { return m_archive; }
    /// Packed bytes taken from the file so far.
    qint64 compressedRead() const { return m_packedRead; }
    /// An error about this entry: its name is put in front of `detail`.
    Error error(ErrorCode code, std::string_view detail) const override;

private:
    ZipStream(ZipArchive& archive, const ZipEntry& entry);

    Result<void> start();
    Result<size_t> readPacked(std::span<char> buffer);
    Result<size_t> readInflated(std::span<char> buffer);

    struct EndInflate {
        void operator()(z_stream_s* stream) const;
    };

    ZipArchive& m_archive;
    const ZipEntry& m_entry;
    std::unique_ptr<z_stream_s, EndInflate> m_inflate; ///< null for stored entries
    std::vector<char> m_packed;
    qint64 m_packedRead = 0;
    qint64 m_read = 0;
    quint32 m_checksum = 0;
    bool m_open = false;
    bool m_inflated = false; ///< the packed data said that it is complete
};

} // namespace redial
