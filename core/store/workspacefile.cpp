#include "core/store/workspacefile.h"

#include "core/store/migrations.h"

#include <QDir>
#include <QFileInfo>

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

} // namespace

Result<std::unique_ptr<WorkspaceFile>> WorkspaceFile::open(
    const QString& path, Access access, Database::Missing missing)
{
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
    if (access == Access::ReadOnly && isOlder(path))
        [[maybe_unused]] const auto updated = open(path, Access::ReadWrite, Database::Missing::Fail);
    if (access == Access::ReadWrite) {
        if (const Result<void> locked = file->lock(); !locked)
            return locked.error();
    }
    Result<std::unique_ptr<Database>> database = Database::open(path, access, missing);
    if (!database)
        return database.error();
    file->m_database = std::move(*database);
    const Result<void> ready = access == Access::ReadOnly
        ? checkVersion(*file->m_database, workspaceMigrations())
        : migrate(*file->m_database, workspaceMigrations(),
            missing == Database::Missing::Create ? EmptyFile::MakeWorkspace : EmptyFile::Refuse);
    if (!ready)
        return ready.error();
    return file;
}

Result<std::unique_ptr<Database>> WorkspaceFile::connect() const
{
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

Result<void> WorkspaceFile::lock()
{
    m_lockFile = std::make_unique<QLockFile>(m_path % QStringLiteral(".lock"));
    // Never stale by age: only a holder that is no longer running gives the file up.
    m_lockFile->setStaleLockTime(0);
    if (m_lockFile->tryLock(0))
        return {};
    switch (m_lockFile->error()) {
    case QLockFile::PermissionError:
        return Error{ErrorCode::WorkspaceReadOnly, m_path, {}};
    case QLockFile::LockFailedError:
        return Error{ErrorCode::WorkspaceLocked, m_path, {}};
    case QLockFile::NoError:
    case QLockFile::UnknownError:
        break;
    }
    return Error{ErrorCode::WriteFailed, m_path, {}};
}

} // namespace redial
