#include "ui/session/backupkeeper.h"

#include "core/store/backups.h"
#include "ui/session/session.h"

namespace redial {

namespace {

constexpr int firstLookMilliseconds = 15 * 1000; // what the user opened the workspace for goes first
constexpr int lookMilliseconds = 5 * 60 * 1000;

using Made = std::optional<Result<Backup>>; ///< nothing: none was due

Made makeWhenDue(Workspace& workspace, Timestamp now, Progress& progress)
{
    Backups backups = workspace.backups();
    const Result<bool> isDue = backups.isDue(now.day());
    if (!isDue)
        return Result<Backup>(isDue.error());
    return *isDue ? Made(backups.make(now, progress)) : std::nullopt;
}

} // namespace

BackupKeeper::BackupKeeper(Session& session) : QObject(&session), m_session(session)
{
    connect(&m_timer, &QTimer::timeout, this, &BackupKeeper::look);
    connect(&session, &Session::opened, this, [this] {
        m_said.reset();
        m_timer.start(firstLookMilliseconds);
    });
    connect(&session, &Session::closed, this, [this] {
        m_timer.stop();
        m_session.tasks().cancel(QLatin1String(lane));
    });
    // All backups went with what was deleted for good.
    connect(&session, &Session::deletionChanged, this, [this] {
        if (!m_session.isDeleting() && m_session.hasWorkspace())
            m_timer.start(firstLookMilliseconds);
    });
}

void BackupKeeper::look()
{
    m_timer.start(lookMilliseconds);
    if (!m_session.hasWorkspace() || m_session.isReadOnly() || m_session.isDeleting()
        || m_session.tasks().isRunning(QLatin1String(lane)))
        return;
    m_session.tasks().run(
        QLatin1String(lane), tr("Today's backup"), this,
        [workspace = m_session.workspace(), now = Session::now()](
            Progress& progress) { return std::pair(workspace, makeWhenDue(*workspace, now, progress)); },
        [this](const std::pair<std::shared_ptr<Workspace>, Made>& answer) {
            const auto& [workspace, made] = answer;
            if (workspace != m_session.workspace() || !made)
                return;
            if (*made) {
                m_said.reset();
                emit m_session.noticed(
                    tr("Today's backup was made. The last seven days are kept; Settings shows them."));
                return;
            }
            const ErrorCode code = made->error().code;
            if (code == ErrorCode::WorkspaceLocked || code == ErrorCode::Cancelled || code == m_said)
                return;
            m_said = code;
            emit m_session.failed(made->error());
        });
}

} // namespace redial
