#include "ui/session/opening.h"

#include <QFileInfo>
#include <QThread>

#include <algorithm>

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
    if (code != ErrorCode::WorkspaceLocked && code != ErrorCode::WorkspaceReadOnly)
        return workspace.error();
    workspace = Workspace::open(path, Access::ReadOnly);
    if (!workspace)
        return workspace.error();
    return Opening::Opened{std::move(*workspace), true};
}

} // namespace

QString Opening::fileOf(const QString& path)
{
    const QFileInfo file(path);
    const QString canonical = file.canonicalFilePath();
    return canonical.isEmpty() ? file.absoluteFilePath() : canonical;
}

Result<Opening::Opened> Opening::open(const QString& path, Missing missing, Progress& progress)
{
    const QString file = fileOf(path);
    while (!reserve(file)) {
        if (!progress.advance(0, 0))
            return Error{ErrorCode::Cancelled, path, {}};
        QThread::msleep(askAgainAfterMilliseconds);
    }
    Result<Opened> opened = openFile(path, missing);
    settle(file, opened && !opened->isReadOnly ? opened->workspace : nullptr);
    return opened;
}

bool Opening::reserve(const QString& file)
{
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_held, [](const Held& one) { return !one.isOpening && one.workspace.expired(); });
    if (std::any_of(m_held.begin(), m_held.end(), [&](const Held& one) { return one.file == file; }))
        return false;
    m_held.push_back({file, {}, true});
    return true;
}

void Opening::settle(const QString& file, const std::shared_ptr<Workspace>& workspace)
{
    const std::scoped_lock lock(m_mutex);
    for (Held& one : m_held)
        if (one.file == file) {
            one.workspace = workspace;
            one.isOpening = false;
        }
}

} // namespace redial
