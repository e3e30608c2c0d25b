#pragma once

/// A zip file opened for reading, whatever its path: its list of entries.
/// Names are compared as workbooks need it: without regard to case (ASCII) and with \ as /.

#include "core/base/result.h"
#include "core/tabular/blockfile.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace redial {

/// One file inside the archive, as the archive's directory describes it.
struct ZipEntry {
    std::string name; ///< lower case, / between folders, none in front
    qint64 compressedSize = 0; ///< bytes
    qint64 size = 0; ///< bytes when inflated; reading never yields more
    quint32 checksum = 0; ///< CRC-32 of the inflated bytes
    int method = 0; ///< 0 stored, 8 deflated
    bool encrypted = false;
    quint64 directoryPosition = 0;
    quint64 number = 0;
};

class ZipArchive {
public:
    /// Errors: FileNotFound, FileUnreadable, FileDamaged (no directory found: cut short),
    /// FileTooLarge (4 GB packed or more; inflated there is no such bound).
    static Result<std::unique_ptr<ZipArchive>> open(const QString& path);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    const QString& path() const { return m_path; }
    qint64 fileSize() const { return m_file.size(); }

    /// Null when there is none. Percent-encoded names ("sheet%201.xml") are also tried decoded.
    const ZipEntry* find(std::string_view name) const;

    /// An error about this file.
    Error error(ErrorCode code, std::string_view detail) const;

    /// "/XL\Workbook.xml" → "xl/workbook.xml".
    static std::string normalised(std::string_view name);

private:
    friend class ZipStream;

    explicit ZipArchive(const QString& path);
    Result<void> readDirectory();

    QString m_path;
    BlockFile m_file;
    void* m_zip = nullptr; ///< minizip's unzFile
    std::unordered_map<std::string, ZipEntry> m_entries; ///< the first of equal names
};

} // namespace redial
