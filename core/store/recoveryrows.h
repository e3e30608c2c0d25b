#pragma once

/// The first half of a recovery (recovery.h): every row that is whole goes from the pages of the damaged file
/// into the new one.

#include "core/store/pagefile.h"
#include "core/store/recovery.h"
#include "core/store/tableshapes.h"

#include <map>
#include <memory>

namespace redial {

class Database;
class Statement;

class RecoveryRows {
public:
    RecoveryRows(PageFile& file, Database& target, RecoveryAccount& account, Progress& progress)
        : m_file(file)
        , m_target(target)
        , m_account(account)
        , m_progress(progress)
    {
    }
    ~RecoveryRows();
    /// In transactions of its own. Errors: those of Database, Cancelled.
    Result<void> run();
    qint64 rowsSaved() const { return m_saved; }
    /// Of a table: rows that were seen and could not be read.
    qint64 lostOf(std::string_view table) const;

private:
    static constexpr int nobody = -1;
    static constexpr int others = -2; ///< of SQLite, or an index

    Result<void> findOwners();
    void own(qint64 root, int owner);
    void prepare();
    Result<void> takePage(qint64 page);
    int tableOf(const PageFile::Record& record, bool hasRowid) const;
    void insert(int table, const PageFile::Record& record);
    void restoreNumbers();

    PageFile& m_file;
    Database& m_target;
    RecoveryAccount& m_account;
    Progress& m_progress;
    std::vector<TableShape> m_shapes;
    std::vector<std::unique_ptr<Statement>> m_inserts; ///< by table
    std::vector<int> m_owners; ///< by page: index into m_shapes, nobody or others
    std::map<std::string, qint64, std::less<>> m_numbers; ///< highest ever given, by table
    std::map<std::string, qint64, std::less<>> m_lost; ///< rows seen and not readable, by table
    qint64 m_saved = 0;
};

} // namespace redial
