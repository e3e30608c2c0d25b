#include "ui/session/opening.h"

#include <QFileInfo>
#include <QThread>

#include <utility>

namespace redial {

namespace {

constexpr unsigned long askAgainAfterMilliseconds = 10;

Result<Opening::Opened> openFile(const QString& path, Opening::Missing missing)
{
    auto workspace = missing == Opening::Missing::Create ? Workspace::openOrCreate(path)
                                                         : Workspace::open(path, Access::ReadWrite);
    if (workspace)
        return Opening::Opened{std::move(*workspace), false};
    const ErrorCode code = workspace.error().code;
    if (code != ErrorCode::WorkspaceLocked && code != ErrorCode::WorkspaceReadOnly
        && code != ErrorCode::DiskFull)
        return workspace.error();
    workspace = Workspace::open(path, Access::ReadOnly);
    if (!workspace)
        return workspace.error();
    return Opening::Opened{std::move(*workspace), true};
}

} // namespace

/// Keeps the file reserved until its workspace is destroyed to the end. (A weak pointer to it would have
/// expired before its lock is gone.)
class Opening::Writing {
public:
    Writing(std::shared_ptr<Opening> opening, QString file, std::shared_ptr<Workspace> workspace)
        : m_opening(std::move(opening))
        , m_file(std::move(file))
        , m_workspace(std::move(workspace))
    {
    }
    ~Writing()
    {
        m_workspace.reset();
        m_opening->release(m_file);
    }
    Q_DISABLE_COPY_MOVE(Writing)

    Workspace* workspace() const { return m_workspace.get(); }

private:
    std::shared_ptr<Opening> m_opening;
    QString m_file;
    std::shared_ptr<Workspace> m_workspace;
};

QString Opening::fileOf(const QString& path)
{
    const QFileInfo file(path);
    const QString canonical = file.canonicalFilePath();
    return canonical.isEmpty() ? file.absoluteFilePath() : canonical;
}

Result<Opening::Opened> Opening::open(const QString& path, Missing missing, Progress& progress)
{
    const QString file = fileOf(path);
    if (!waitFor(file, Use::Open, progress))
        return Error{ErrorCode::Cancelled, path, {}};
    Result<Opened> opened = openFile(path, missing);
    if (!opened || opened->isReadOnly)
        release(file);
    else {
        const auto writing =
            std::make_shared<Writing>(shared_from_this(), file, std::move(opened->workspace));
        opened->workspace = {writing, writing->workspace()};
    }
    return opened;
}

Result<Restored> Opening::restore(
    const QString& path, const QString& backup, Timestamp now, Progress& progress)
{
    const QString file = fileOf(path);
    {
        const std::scoped_lock lock(m_mutex);
        m_toRestore.insert(file);
    }
    const bool isReserved = waitFor(file, Use::Restore, progress);
    {
        const std::scoped_lock lock(m_mutex);
        m_toRestore.erase(m_toRestore.find(file));
    }
    if (!isReserved)
        return Error{ErrorCode::Cancelled, path, {}};
    Result<Restored> restored = restoreBackup(path, backup, now, progress);
    release(file);
    return restored;
}

bool Opening::waitFor(const QString& file, Use use, Progress& progress)
{
    while (!reserve(file, use)) {
        if (!progress.advance(0, 0))
            return false;
        QThread::msleep(askAgainAfterMilliseconds);
    }
    return true;
}

bool Opening::reserve(const QString& file, Use use)
{
    const std::scoped_lock lock(m_mutex);
    if (use == Use::Open && m_toRestore.contains(file))
        return false;
    return m_held.insert(file).second;
}

void Opening::release(const QString& file)
{
    const std::scoped_lock lock(m_mutex);
    m_held.erase(file);
}

} // namespace redial
