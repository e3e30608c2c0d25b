#include "ui/session/backupkeeper.h"

#include "core/store/backups.h"
#include "core/wording/errors.h"
#include "core/wording/formatting.h"
#include "ui/session/session.h"

#include <QFileInfo>

#include <utility>

namespace redial {

namespace {

constexpr int firstLookMilliseconds = 15 * 1000; // what the user opened the workspace for goes first
constexpr int lookMilliseconds = 5 * 60 * 1000;

using Made = std::optional<Result<Backup>>; ///< nothing: none was due

Made makeWhen(const Result<bool>& isTime, Backups& backups, Timestamp now, Progress& progress)
{
    if (!isTime)
        return Result<Backup>(isTime.error());
    return *isTime ? Made(backups.make(now, progress)) : std::nullopt;
}

} // namespace

BackupKeeper::BackupKeeper(Session& session) : QObject(&session), m_session(session)
{
    connect(&m_timer, &QTimer::timeout, this, qOverload<>(&BackupKeeper::look));
    connect(&session, &Session::opened, this, [this] {
        m_said.reset();
        m_isFresh = true;
        m_timer.start(firstLookMilliseconds);
    });
    connect(&session, &Session::closed, this, [this] {
        m_timer.stop();
        m_session.tasks().cancel(QLatin1String(lane));
    });
    connect(&session, &Session::resultsChanged, this, [this] {
        if (m_session.matrix() && std::exchange(m_isFresh, false))
            look(When::Overdue);
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
    look(When::Due);
}

void BackupKeeper::look(When when)
{
    if (!m_session.hasWorkspace() || m_session.isReadOnly() || m_session.isDeleting()
        || m_session.tasks().isRunning(QLatin1String(lane)))
        return;
    m_session.tasks().run(
        QLatin1String(lane), tr("Today's backup"), this,
        [workspace = m_session.workspace(), now = Session::now(), when](Progress& progress) {
            Backups backups = workspace->backups();
            const Result<bool> isTime =
                when == When::Due ? backups.isDue(now.day()) : backups.isOverdue(now.day());
            return std::pair(workspace, makeWhen(isTime, backups, now, progress));
        },
        [this](const std::pair<std::shared_ptr<Workspace>, Made>& answer) {
            const auto& [workspace, made] = answer;
            if (workspace != m_session.workspace() || !made)
                return;
            if (*made) {
                m_said.reset(); // nobody needs to be told that all is well every day
                return;
            }
            Error error = made->error();
            if (error.code == ErrorCode::WorkspaceLocked || error.code == ErrorCode::Cancelled
                || error.code == m_said)
                return;
            m_said = error.code;
            // What concerns the workspace itself can be mended.
            if (error.code == ErrorCode::WorkspaceDamaged || error.code == ErrorCode::WorkspaceMoved) {
                emit m_session.failed(error);
                return;
            }
            error.subject = QFileInfo(error.subject).fileName();
            emit m_session.warned(
                Formatting::sentences({tr("Today's backup was not made."), errorSentence(error)}));
        });
}

} // namespace redial
