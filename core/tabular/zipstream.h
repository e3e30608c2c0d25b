#pragma once

#include "core/tabular/ziparchive.h"

#include <span>

namespace redial {

/// How far an entry may swell. What a person would really have must pass: a full sheet of
/// 1,048,576 rows × 40 columns is some 4 GB of XML, usually 5 to 20 times its packed size.
struct InflateLimit {
    qint64 mostBytes = 0; ///< refused above
    qint64 freeBytes = 0; ///< below this the ratio does not matter
    qint64 mostRatio = 0; ///< inflated : packed
};

/// The inflated bytes of one entry, read once from front to back.
/// One at a time may be open in an archive.
class ZipStream {
public:
    /// Errors: FileEncrypted, FileTooLarge, FileDamaged.
    static Result<std::unique_ptr<ZipStream>> open(
        ZipArchive& archive, const ZipEntry& entry, const InflateLimit& limit);
    ~ZipStream();
    ZipStream(const ZipStream&) = delete;
    ZipStream& operator=(const ZipStream&) = delete;

    /// Bytes written into `buffer`; 0 at the end, where length and checksum are verified.
    /// Errors: FileDamaged.
    Result<size_t> read(std::span<char> buffer);

    const std::string& name() const { return m_entry.name; }
    const ZipArchive& archive() const { return m_archive; }
    /// Packed bytes taken from the file so far.
    qint64 compressedRead() const;
    /// An error about this entry: its name is put in front of `detail`.
    Error error(ErrorCode code, std::string_view detail) const;

private:
    ZipStream(ZipArchive& archive, const ZipEntry& entry);

    ZipArchive& m_archive;
    const ZipEntry& m_entry;
    qint64 m_read = 0;
    quint64 m_start = 0;
    bool m_open = false;
};

} // namespace redial
