#pragma once

/// A compound document ([MS-CFB]), in which Excel 5 and later keep their .xls: streams cut into
/// sectors that follow each other by an allocation table. Sector numbers, lengths and chains are the
/// file's claims: nothing outside of the file is read, and no chain is followed for longer than the
/// file has sectors.

#include "core/base/result.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

class QIODevice;

namespace redial {

/// The bytes of one stream in any order; or of a whole file, for workbooks that are no compound document.
class OleStream {
public:
    static OleStream wholeFile(QIODevice& file);

    qint64 size() const { return m_size; }
    /// Fills `buffer` with what lies at `position`, or its front where the stream ends or the file was cut.
    size_t read(qint64 position, std::span<char> buffer) const;

private:
    friend class OleFile;
    explicit OleStream(QIODevice& file) : m_file(&file) { }

    QIODevice* m_file;
    qint64 m_size = 0;
    qint64 m_unit = 0; ///< bytes of a sector; 0: the stream is the file
    std::vector<qint64> m_places; ///< of each sector in the file
};

class OleFile {
public:
    /// What can be read of the directory, at most its first 64 sectors; never fails, whatever the bytes.
    /// `file` must stay.
    explicit OleFile(QIODevice& file);

    /// Names of streams and storages; empty when the directory cannot be read.
    std::vector<std::u16string> names() const;
    bool has(std::u16string_view name) const { return find(name) != nullptr; }

    /// Error: FileDamaged (no subject) when there is none or its chain runs in circles or out of the file.
    Result<OleStream> stream(std::u16string_view name) const;

private:
    struct Entry {
        std::u16string name;
        quint8 kind = 0;
        quint32 start = 0;
        qint64 size = 0;
    };

    const Entry* find(std::u16string_view name) const;
    std::vector<char> readSector(quint32 sector) const;
    qint64 placeOf(quint32 sector) const { return (qint64{sector} + 1) * m_sectorBytes; }
    void loadTable(std::span<const char> header);
    void addTableSector(quint32 sector);
    void loadDirectory(quint32 sector);
    /// Sectors in the order of their chain; nothing when it is no chain.
    std::vector<quint32> chain(quint32 start, std::span<const quint32> table) const;
    OleStream pieces(std::span<const quint32> sectors, qint64 size) const;

    QIODevice& m_file;
    qint64 m_sectorBytes = 512;
    size_t m_mostSectors = 0; ///< as many as the file has room for
    qint64 m_smallLimit = 4096; ///< shorter streams lie in small sectors
    quint32 m_smallTableStart = 0;
    std::vector<quint32> m_table; ///< which sector follows
    std::vector<Entry> m_entries;
};

} // namespace redial
