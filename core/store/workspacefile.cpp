#include "core/store/workspacefile.h"

#include "core/store/leaving.h"
#include "core/store/migrations.h"
#include "core/store/recovery.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace redial {

namespace {

bool isOlder(const QString& path)
{
    const Result<std::unique_ptr<Database>> database =
        Database::open(path, Access::ReadOnly, Database::Missing::Fail);
    if (!database)
        return false;
    const Result<void> checked = checkVersion(**database, workspaceMigrations());
    return !checked && checked.error().code == ErrorCode::WorkspaceReadOnly;
}

/// A workspace whose beginning was destroyed is no workspace to SQLite, but it is to its owner.
Error recognised(Error error, const QString& path)
{
    if (error.code == ErrorCode::NotAWorkspace && wasWorkspace(path))
        error.code = ErrorCode::WorkspaceDamaged;
    return error;
}

} // namespace

QString WorkspaceFile::behindLink(const QString& path)
{
    const QFileInfo file(path);
    const QString canonical = file.isSymLink() ? file.canonicalFilePath() : QString();
    return canonical.isEmpty() ? path : canonical;
}

Result<std::unique_ptr<WorkspaceFile>> WorkspaceFile::open(
    const QString& given, Access access, Database::Missing missing)
{
    const QString path = behindLink(given);
    const QFileInfo info(path);
    if (missing == Database::Missing::Fail && !info.exists())
        return Error{ErrorCode::FileNotFound, path, {}};
    if (info.isDir())
        return Error{ErrorCode::NotAWorkspace, path, {}};
    if (!info.exists() && !info.absoluteDir().exists())
        return Error{ErrorCode::FileNotFound, info.absolutePath(), {}};
    std::unique_ptr<WorkspaceFile> file(new WorkspaceFile(path, access));
    // A file of an older Redial is brought up to date first, also when it is only to be read. Where that
    // cannot be done, checkVersion() below says so.
    if (access == Access::ReadOnly && isOlder(path)) [[maybe_unused]]
        const auto updated = open(path, Access::ReadWrite, Database::Missing::Fail);
    if (access == Access::ReadWrite) {
        Result<std::unique_ptr<QLockFile>> locked = lock(path);
        if (!locked)
            return locked.error();
        file->m_lockFile = *std::move(locked);
    }
    Result<std::unique_ptr<Database>> database = Database::open(path, access, missing);
    if (!database)
        return recognised(database.error(), path);
    file->m_database = std::move(*database);
    const Result<void> ready = access == Access::ReadOnly
        ? checkVersion(*file->m_database, workspaceMigrations())
        : migrate(*file->m_database, workspaceMigrations(),
            missing == Database::Missing::Create ? EmptyFile::MakeWorkspace : EmptyFile::Refuse);
    if (!ready)
        return recognised(ready.error(), path);
    return file;
}

Result<std::unique_ptr<Database>> WorkspaceFile::connect() const
{
    {
        const std::scoped_lock lock(m_useMutex);
        if (m_database->hasMoved())
            return Error{ErrorCode::WorkspaceMoved, m_path, {}};
    }
    Result<std::unique_ptr<Database>> database = Database::open(m_path, m_access, Database::Missing::Fail);
    if (database && m_sizeLimit > 0)
        (*database)->limitSize(m_sizeLimit);
    return database;
}

void WorkspaceFile::limitSize(qint64 bytes)
{
    m_sizeLimit = bytes;
    const Use database = use();
    (*database).limitSize(bytes);
}

std::unique_lock<std::mutex> WorkspaceFile::lockBatches()
{
    ++m_batchesWanted;
    std::unique_lock lock(m_batchMutex);
    --m_batchesWanted;
    return lock;
}

Result<std::unique_ptr<QLockFile>> WorkspaceFile::lock(const QString& path)
{
    auto file = std::make_unique<QLockFile>(path % QStringLiteral(".lock"));
    // Never stale by age: only a holder that is no longer running gives the file up.
    file->setStaleLockTime(0);
    if (file->tryLock(0)) {
        Leaving::hurry(path); // a mark of somebody who was killed is nobody's
        return file;
    }
    constexpr int leavingMilliseconds = 5000;
    if (file->error() == QLockFile::LockFailedError && Leaving::hurry(path)
        && file->tryLock(leavingMilliseconds))
        return file;
    switch (file->error()) {
    case QLockFile::PermissionError:
        return Error{ErrorCode::WorkspaceReadOnly, path, {}};
    case QLockFile::LockFailedError:
        return Error{ErrorCode::WorkspaceLocked, path, {}};
    case QLockFile::NoError:
    case QLockFile::UnknownError:
        break;
    }
    // Qt does not tell these apart.
    const QString folder = QFileInfo(path).absolutePath();
    if (!folderExists(path))
        return Error{ErrorCode::WorkspaceUnreachable, path, {}};
    constexpr qint64 roomForALock = 4096;
    if (QStorageInfo(folder).bytesAvailable() < roomForALock)
        return Error{ErrorCode::DiskFull, path, {}};
    return Error{ErrorCode::WriteFailed, path, {}};
}

} // namespace redial
