#pragma once

/// The pages of an SQLite file as they lie on the disk, read without SQLite: what is left of a file that
/// SQLite refuses (https://www.sqlite.org/fileformat.html). Each page stands for itself: a page that is
/// destroyed costs its own rows and no others, wherever it stood in its tree.
///
/// A *record* is taken only when everything fits together: its length, the lengths of its columns, and the
/// pages it overflows to. What does not fit is counted.
/// Example: page 7 is a leaf of a table; forEachRecord(7, …) calls with row 1 (NULL, 3, "X"), row 2 …

#include "core/base/functionref.h"
#include "core/base/result.h"

#include <QFile>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace redial {

class PageFile {
public:
    /// One value of a record; texts and bytes are valid during the call only.
    struct Value {
        enum class Kind { Null, Integer, Real, Text, Blob };
        Kind kind = Kind::Null;
        qint64 integer = 0;
        std::string_view bytes;
    };
    struct Record {
        qint64 rowid = 0; ///< of tables that have one
        std::vector<Value> values;
    };
    enum class Kind {
        Empty, ///< nothing but zeros: free, or destroyed
        TableLeaf,
        TableInterior,
        IndexLeaf, ///< also of tables without rowid
        IndexInterior,
        Other, ///< continues a long record, is on the list of free pages, or is destroyed
        Unreadable, ///< the disk does not give it
    };

    /// Errors: FileNotFound, FileUnreadable.
    static Result<std::unique_ptr<PageFile>> open(const QString& path);

    qint64 pageCount() const { return m_pageCount; } ///< pages count from 1; a cut last one counts
    bool isHeaderWhole() const { return m_isHeaderWhole; }
    qint64 freePages() const { return m_freePages; } ///< as the header says

    /// The page that SQLite leaves out because its locks are there, at 1 GiB (fileformat2 §1.5).
    bool isLockPage(qint64 page) const { return page == (1 << 30) / static_cast<qint64>(m_pageSize) + 1; }
    Kind kindOf(qint64 page);
    /// The records of a leaf, or those an interior page of an index holds. Answers how many of its cells
    /// could not be read.
    qint64 forEachRecord(qint64 page, FunctionRef<void(const Record&)> take);
    /// Each record continues on pages of its own: to read all of them once more, begin anew.
    void beginAnew() { m_continues.assign(m_continues.size(), false); }
    /// What an interior page leads to.
    std::vector<qint64> childrenOf(qint64 page);
    /// Pages that a record taken so far continued on, and those on the list of free pages.
    bool isAccountedFor(qint64 page) const
    {
        return m_continues[static_cast<size_t>(page)] || m_free[static_cast<size_t>(page)];
    }

private:
    explicit PageFile(const QString& path) : m_file(path) { }
    void readHeader();
    void readFreeList();
    bool load(qint64 page);
    bool readCell(size_t at, Kind kind, Record& record);
    bool readPayload(size_t at, quint64 size, bool isIndex, std::string_view& payload);
    static bool readRecord(std::string_view payload, Record& record);
    std::vector<size_t> cellOffsets(Kind kind) const;

    QFile m_file;
    qint64 m_fileSize = 0;
    qint64 m_pageCount = 0;
    size_t m_pageSize = 4096;
    size_t m_usable = 4096;
    bool m_isHeaderWhole = false;
    qint64 m_freePages = 0;
    qint64 m_loaded = 0;
    size_t m_loadedBytes = 0; ///< of m_page; less in the last page of a file that was cut
    std::string m_page;
    std::string m_overflow;
    std::string m_payload;
    std::vector<qint64> m_chain;
    std::vector<bool> m_continues; ///< a record that was taken
    std::vector<bool> m_free;
};

} // namespace redial
