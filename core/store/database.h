#pragma once

/// A thin layer over SQLite's C API. A *database* is one connection; a *statement* steps through
/// rows; a *transaction* rolls back unless committed. Whole files are copied by databasecopy.h.
///
/// Errors are sticky, as with QXmlStreamReader: after a failure every further step does nothing, and
/// check() hands the first failure out once. So a run of statements is written straight down:
/// Example: `Statement s(db, "…"); s.bind(1, 7); while (s.step()) sum += s.integer(0); return db.check();`

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QString>

#include <memory>
#include <optional>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace redial {

enum class Access {
    ReadWrite, ///< one window or command at a time; else WorkspaceLocked
    ReadOnly, ///< any number, also beside a writer
};

/// Whether the folder of a file is there.
bool folderExists(const QString& file);

class Database {
public:
    enum class Missing { Fail, Create };

    /// Opens a file with a rollback journal, synchronous=FULL, foreign keys, and patience of
    /// `busyMilliseconds` with other connections, which are asked every few milliseconds, so that one
    /// that pauses only briefly cannot starve us. A journal left by a crash is rolled back.
    static Result<std::unique_ptr<Database>> open(const QString& path, Access access, Missing missing);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// For statements without values; several may be parted by ';'.
    void execute(const char* sql);
    /// The first failure since the last check. Statements run again after it.
    Result<void> check();
    bool failed() const { return m_failure.has_value(); }

    const QString& path() const { return m_path; }
    qint64 lastInsertId() const;
    qint64 changes() const;
    /// The file never grows beyond this; what would need more fails with DiskFull.
    void limitSize(qint64 bytes);
    /// Dirty pages are kept in memory up to this, so that a transaction of a few megabytes does not
    /// lock readers out before it commits.
    void setCacheSize(qint64 bytes);
    qint64 pragma(const char* name);
    /// Whether the file was removed, renamed or replaced since it was opened. What is read then is what it
    /// was; nothing can be written any more. (Windows lets nobody do that to an open file.)
    bool hasMoved();
    /// Statements fail with Cancelled when `progress` says so; null: no longer. For what only reads.
    void stopWith(Progress* progress);

    static constexpr int busyMilliseconds = 10000;

private:
    friend class DatabaseCopy;
    friend class Statement;
    friend class Transaction;
    friend class Snapshot;
    Database(sqlite3* handle, QString path);
    static int askAgainSoon(void* database, int attempts); ///< for SQLite
    void fail(int code);
    Error errorOf(int code) const;
    ErrorCode whyNotOpened() const;

    sqlite3* m_handle = nullptr;
    QString m_path;
    std::optional<Error> m_failure;
    QElapsedTimer m_busySince;
};

/// A prepared statement. Columns count from 0, parameters from 1, as in SQLite.
class Statement {
public:
    Statement(Database& database, std::string_view sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    Statement& bind(int parameter, qint64 value);
    Statement& bind(int parameter, std::optional<qint64> value);
    /// The text or bytes must outlive the next step().
    Statement& bindText(int parameter, std::string_view text);
    Statement& bindBlob(int parameter, std::string_view bytes);

    /// True with a row at hand; false at the end (the statement is then reset) and after a failure.
    bool step();
    /// Runs a statement that answers no rows.
    void run();
    void reset();

    qint64 integer(int column) const;
    std::optional<qint64> optionalInteger(int column) const;
    bool isNull(int column) const;
    /// Valid until the next step().
    std::string_view text(int column) const;
    std::string_view blob(int column) const;

private:
    Database& m_database;
    sqlite3_stmt* m_handle = nullptr;
};

/// Everything until commit() happens whole or not at all.
class Transaction {
public:
    explicit Transaction(Database& database);
    ~Transaction(); ///< rolls back what was not committed
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// The first failure since the transaction began, if any; then nothing was changed.
    Result<void> commit();

private:
    Database& m_database;
    bool m_open = true;
};

/// What is read until its end is of one moment, and the file is locked once instead of for every row, which
/// for thousands of orders takes most of the time. Inside a transaction it is part of that. Not for long, and
/// never while somebody else is waited for: nobody can save anything meanwhile.
class Snapshot {
public:
    explicit Snapshot(Database& database);
    ~Snapshot();
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

private:
    Database& m_database;
    bool m_isOpen = false;
};

} // namespace redial
