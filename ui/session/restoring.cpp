// How the session comes back from an accident: a backup in the place of the workspace, and the workspace
// under another name when its own file was taken away.
#include "ui/session/session.h"

#include "core/store/backups.h"

#include <QFileInfo>

namespace redial {

void Session::restoreBackup(const QString& workspace, const QString& backup)
{
    const QString file = Opening::fileOf(workspace);
    const bool wasOpen = m_workspace && file == Opening::fileOf(m_workspace->path());
    if (wasOpen) {
        closeWorkspace(); // what was typed belongs to what is kept
        if (m_workspace)
            return; // held back
    }
    m_tasks.run(
        QStringLiteral("restore"), tr("Restoring the backup"), this,
        [opening = m_opening, workspace, backup, at = now()](
            Progress& progress) { return opening->restore(workspace, backup, at, progress); },
        [this, workspace, file, wasOpen](const Result<Restored>& restored) {
            if (restored)
                emit noticed(tr("The backup was restored. What was there before is among the backups."));
            else
                emit failed(restored.error());
            const bool isElsewhere = (m_workspace && Opening::fileOf(m_workspace->path()) != file)
                || (m_tasks.isRunning(QStringLiteral("open")) && m_openingFile != file);
            if ((restored || wasOpen) && !isElsewhere)
                openWorkspace(workspace);
        });
}

void Session::saveElsewhere(const QString& path)
{
    if (!m_workspace)
        return;
    m_tasks.run(
        QStringLiteral("save-elsewhere"), tr("Saving the workspace"), this,
        [before = m_workspace, opening = m_opening, path](Progress& progress) {
            using Saved = std::pair<std::shared_ptr<Workspace>, Result<Opening::Opened>>;
            if (const Result<void> saved = before->backups().saveAs(path, progress); !saved)
                return Saved(before, saved.error());
            return Saved(before, opening->open(path, Opening::Missing::Fail, progress));
        },
        [this, path](std::pair<std::shared_ptr<Workspace>, Result<Opening::Opened>> answer) {
            auto& [before, opened] = answer;
            if (!opened) {
                emit failed(opened.error());
                return;
            }
            if (before != m_workspace)
                return;
            // The same content in another file: what waits to be saved is saved there.
            m_workspace = std::move(opened->workspace);
            m_readOnly = opened->isReadOnly;
            emit noticed(tr("Saved as %1, which is open now.").arg(QFileInfo(path).fileName()));
            emit schemeChanged();
            loadBook();
        });
}

} // namespace redial
