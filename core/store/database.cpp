#include "core/store/database.h"

#include "core/store/writeturns.h"

#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>
#include <cerrno>
#include <iterator>

namespace redial {

namespace {

#ifdef Q_OS_WIN
/// ERROR_CRC, ERROR_SECTOR_NOT_FOUND, ERROR_READ_FAULT, ERROR_FILE_CORRUPT, ERROR_DISK_CORRUPT: the disk does
/// not give what is there. (Elsewhere SQLite tells by itself.)
constexpr int damagedDisk[] = {23, 27, 30, 1392, 1393};
#endif

} // namespace

// SQLite's own handler backs off to a tenth of a second and so can miss every pause of a writer that
// works in slices. By the clock: a system may sleep eight times as long as it was asked to.
int Database::askAgainSoon(void* database, int attempts)
{
    constexpr int stepMilliseconds = 2;
    auto& since = static_cast<Database*>(database)->m_busySince;
    if (attempts == 0)
        since.start();
    if (since.hasExpired(busyMilliseconds))
        return 0;
    sqlite3_sleep(stepMilliseconds);
    return 1;
}

bool folderExists(const QString& file)
{
    return QFileInfo::exists(QFileInfo(file).absolutePath());
}

Database::Database(sqlite3* handle, QString path) : m_handle(handle), m_path(std::move(path)) { }

Database::~Database()
{
    sqlite3_close_v2(m_handle);
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Access access, Missing missing)
{
    if (missing == Missing::Fail && !QFileInfo::exists(path))
        return Error{ErrorCode::FileNotFound, path, {}};
    // One thread at a time uses a connection (WorkspaceFile sees to it), so SQLite needs no mutex.
    // A reader too may have to roll a crashed writer's journal back, so it opens for writing where it
    // may (SQLite falls back by itself) and promises not to write.
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX;
    if (missing == Missing::Create)
        flags |= SQLITE_OPEN_CREATE;
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &handle, flags, nullptr);
    std::unique_ptr<Database> database(new Database(handle, path));
    if (code != SQLITE_OK)
        return database->errorOf(code);
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_handler(handle, askAgainSoon, database.get());
    database->execute("PRAGMA foreign_keys=ON; PRAGMA synchronous=FULL; PRAGMA trusted_schema=OFF;"
                      "PRAGMA secure_delete=ON;");
    if (access == Access::ReadOnly)
        database->execute("PRAGMA query_only=ON;");
    else if (!database->failed() && sqlite3_db_readonly(handle, "main") == 1)
        return Error{ErrorCode::WorkspaceReadOnly, path, {}};
    if (const Result<void> ready = database->check(); !ready)
        return ready.error();
    return database;
}

void Database::execute(const char* sql)
{
    if (m_failure)
        return;
    if (const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr); code != SQLITE_OK)
        fail(code);
}

Result<void> Database::check()
{
    if (!m_failure)
        return {};
    Error error = std::move(*m_failure);
    m_failure.reset();
    return error;
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

qint64 Database::changes() const
{
    return sqlite3_changes(m_handle);
}

void Database::limitSize(qint64 bytes)
{
    const qint64 pages = std::max<qint64>(bytes / std::max<qint64>(pragma("page_size"), 1), 1);
    execute(QByteArray("PRAGMA max_page_count=").append(QByteArray::number(pages)).constData());
}

void Database::setCacheSize(qint64 bytes)
{
    execute(QByteArray("PRAGMA cache_size=-").append(QByteArray::number(bytes / 1024)).constData());
}

qint64 Database::pragma(const char* name)
{
    Statement statement(*this, std::string("PRAGMA ").append(name));
    return statement.step() ? statement.integer(0) : 0;
}

bool Database::hasMoved()
{
    int moved = 0;
    return sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

void Database::stopWith(Progress* progress)
{
    constexpr int instructions = 20000; // some milliseconds
    const auto ask = [](void* asked) { return static_cast<Progress*>(asked)->advance(0, 0) ? 0 : 1; };
    sqlite3_progress_handler(m_handle, progress ? instructions : 0, progress ? +ask : nullptr, progress);
}

void Database::fail(int code)
{
    if (!m_failure)
        m_failure = errorOf(code);
}

Error Database::errorOf(int code) const
{
    // SQLite's message names tables and files, never values.
    const QString detail = QString::fromUtf8(m_handle ? sqlite3_errmsg(m_handle) : sqlite3_errstr(code));
    const int system = m_handle ? sqlite3_system_errno(m_handle) : 0;
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, m_path, detail};
    case SQLITE_CORRUPT:
        return {ErrorCode::WorkspaceDamaged, m_path, detail};
    case SQLITE_NOTADB:
        return {ErrorCode::NotAWorkspace, m_path, detail};
    case SQLITE_INTERRUPT:
        return {ErrorCode::Cancelled, m_path, detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::WorkspaceLocked, m_path, detail};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        if (code == SQLITE_READONLY_DBMOVED && !folderExists(m_path))
            return {ErrorCode::WorkspaceUnreachable, m_path, {}};
        return {code == SQLITE_READONLY_DBMOVED ? ErrorCode::WorkspaceMoved : ErrorCode::WorkspaceReadOnly,
            m_path, detail};
    case SQLITE_CANTOPEN:
        if (!folderExists(m_path)) // which says more than the library does
            return {ErrorCode::WorkspaceUnreachable, m_path, {}};
        return {whyNotOpened(), m_path, detail};
    case SQLITE_IOERR:
        // SQLite knows a full disk, but not a quota that is used up.
#ifdef EDQUOT
        if (system == EDQUOT)
            return {ErrorCode::DiskFull, m_path, detail};
#endif
#ifdef Q_OS_WIN
        if (std::find(std::begin(damagedDisk), std::end(damagedDisk), system) != std::end(damagedDisk))
            return {ErrorCode::WorkspaceDamaged, m_path, qt_error_string(system)};
#endif
        // A statement says this by itself; the backup call does not.
        if (code == SQLITE_IOERR_CORRUPTFS)
            return {ErrorCode::WorkspaceDamaged, m_path, detail};
        return {ErrorCode::WorkspaceUnreachable, m_path, system != 0 ? qt_error_string(system) : detail};
    default: // every other code of a foreign library is a failure to write
        return {ErrorCode::WriteFailed, m_path, detail};
    }
}

/// The file itself, or the journal beside it, could not be opened or made.
ErrorCode Database::whyNotOpened() const
{
    const QFileInfo file(m_path);
    const QFileInfo folder(file.absolutePath());
    if (!file.exists())
        return ErrorCode::WorkspaceMoved;
    if (!file.isReadable())
        return ErrorCode::FileUnreadable;
    return file.isWritable() && folder.isWritable() ? ErrorCode::FileUnreadable
                                                    : ErrorCode::WorkspaceReadOnly;
}

Statement::Statement(Database& database, std::string_view sql) : m_database(database)
{
    if (database.failed())
        return;
    const int code = sqlite3_prepare_v3(database.m_handle, sql.data(), static_cast<int>(sql.size()),
        SQLITE_PREPARE_PERSISTENT, &m_handle, nullptr);
    if (code != SQLITE_OK)
        database.fail(code);
}

Statement::~Statement()
{
    sqlite3_finalize(m_handle);
}

Statement& Statement::bind(int parameter, qint64 value)
{
    sqlite3_bind_int64(m_handle, parameter, value);
    return *this;
}

Statement& Statement::bind(int parameter, std::optional<qint64> value)
{
    if (value)
        sqlite3_bind_int64(m_handle, parameter, *value);
    else
        sqlite3_bind_null(m_handle, parameter);
    return *this;
}

Statement& Statement::bindText(int parameter, std::string_view text)
{
    const char* data = text.data() ? text.data() : ""; // a null pointer would bind NULL
    sqlite3_bind_text(m_handle, parameter, data, static_cast<int>(text.size()), SQLITE_STATIC);
    return *this;
}

Statement& Statement::bindBlob(int parameter, std::string_view bytes)
{
    const char* data = bytes.data() ? bytes.data() : "";
    sqlite3_bind_blob(m_handle, parameter, data, static_cast<int>(bytes.size()), SQLITE_STATIC);
    return *this;
}

bool Statement::step()
{
    if (!m_handle || m_database.failed())
        return false;
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_database.fail(code);
    sqlite3_reset(m_handle);
    return false;
}

void Statement::run()
{
    while (step()) { }
}

void Statement::reset()
{
    sqlite3_reset(m_handle);
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return integer(column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

std::string_view Statement::text(int column) const
{
    const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(m_handle, column));
    return data ? std::string_view(data, static_cast<size_t>(sqlite3_column_bytes(m_handle, column)))
                : std::string_view();
}

std::string_view Statement::blob(int column) const
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_handle, column));
    return data ? std::string_view(data, static_cast<size_t>(sqlite3_column_bytes(m_handle, column)))
                : std::string_view();
}

Transaction::Transaction(Database& database) : m_database(database)
{
    WriteTurns::take(database.path());
    // IMMEDIATE: waits for other processes here, where waiting is allowed, and never in the middle.
    database.execute("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    sqlite3_exec(m_database.m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
    WriteTurns::pass(m_database.path());
}

Result<void> Transaction::commit()
{
    m_database.execute("COMMIT");
    Result<void> outcome = m_database.check();
    if (!outcome)
        sqlite3_exec(m_database.m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
    m_open = false;
    WriteTurns::pass(m_database.path());
    return outcome;
}

Snapshot::Snapshot(Database& database) : m_database(database)
{
    // Where it cannot be begun, each statement reads by itself.
    if (sqlite3_get_autocommit(database.m_handle) != 0)
        m_isOpen = sqlite3_exec(database.m_handle, "BEGIN", nullptr, nullptr, nullptr) == SQLITE_OK;
}

Snapshot::~Snapshot()
{
    if (m_isOpen)
        sqlite3_exec(m_database.m_handle, "COMMIT", nullptr, nullptr, nullptr);
}

} // namespace redial
