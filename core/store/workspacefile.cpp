#include "core/store/workspacefile.h"

#include "core/store/migrations.h"

#include <QDir>
#include <QFileInfo>

namespace redial {

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
