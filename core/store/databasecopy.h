#pragma once

/// Copies of whole databases, page by page (SQLite's backup call), beside whoever goes on working.
///
/// A copy is *whole or not there*: it grows under another name, is put on the disk, and only then gets its
/// own. The source is locked for one step at a time. What its own connection writes between two steps goes
/// into the copy as well; what another connection writes makes SQLite begin anew.

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/database.h"

struct sqlite3_backup;

namespace redial {

class DatabaseCopy {
public:
    /// The target's content is replaced in one transaction of the target. Both must outlive this.
    DatabaseCopy(Database& source, Database& target);
    ~DatabaseCopy(); ///< what was not finished is rolled back
    DatabaseCopy(const DatabaseCopy&) = delete;
    DatabaseCopy& operator=(const DatabaseCopy&) = delete;

    enum class Outcome { More, Done, Failed };
    /// Failed: check() of the target says why; a source that is busy for long is a failure, too.
    Outcome step(int pages);
    /// Puts what was copied so far on the disk. Whoever saves something small meanwhile waits for all that
    /// its file system still has to write of this copy: it must not become much.
    void flush();
    int pagesLeft() const;
    int pagesTotal() const;

private:
    Database& m_target;
    sqlite3_backup* m_backup = nullptr;
};

/// The name a file has while it grows.
QString unfinishedName(const QString& path);
/// An error about a growing file as one about the file it is to be: that name is known to whoever reads it.
Error namedFinally(Error error, const QString& path);
/// Removes a database file with its journal, also an unfinished one. False when it is still there.
bool removeDatabase(const QString& path);

/// Opens a new database for a copy: nothing of it is forced to the disk before finishCopy().
Result<std::unique_ptr<Database>> beginCopy(const QString& path);
/// Puts the unfinished copy on the disk and gives it its name, in the place of what has it.
Result<void> finishCopy(std::unique_ptr<Database> copy, const QString& path);

/// The whole of `source` to a new file at `path`, in one go. Errors: those of Database, Cancelled; then
/// what was at `path` is still there.
Result<void> copyDatabase(Database& source, const QString& path, Progress& progress);

/// Reads every page: whether the structure is whole. Errors: WorkspaceDamaged (detail: the first finding),
/// Cancelled, those of Database.
Result<void> checkWhole(Database& database, Progress& progress);

} // namespace redial
