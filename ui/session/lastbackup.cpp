#include "ui/session/lastbackup.h"

#include "core/store/backups.h"
#include "core/store/leaving.h"
#include "core/store/workspace.h"
#include "ui/session/session.h"

#include <QElapsedTimer>

#include <utility>

namespace redial {

namespace {

/// Goes on for some time, and only until somebody wants to write to the workspace.
class Patience final : public Progress {
public:
    explicit Patience(const Leaving& leaving) : m_leaving(leaving) { m_clock.start(); }
    bool advance(qint64, qint64) override
    {
        return m_clock.elapsed() < longestMilliseconds && !m_leaving.isAskedToHurry();
    }

private:
    static constexpr qint64 longestMilliseconds = 60 * 1000;
    const Leaving& m_leaving;
    QElapsedTimer m_clock;
};

} // namespace

LastBackup::~LastBackup()
{
    if (!m_workspace)
        return;
    Backups backups = m_workspace->backups();
    const Timestamp now = Session::now();
    const Result<bool> isOverdue = backups.isOverdue(now.day());
    if (!isOverdue || !*isOverdue)
        return;
    const Leaving leaving(m_workspace->path());
    Patience patience(leaving);
    // Whoever could be told is gone; the next window tries again and says so.
    [[maybe_unused]] const Result<Backup> made = backups.make(now, patience);
    m_workspace.reset(); // its lock goes before the mark
}

void LastBackup::of(std::shared_ptr<Workspace> workspace)
{
    m_workspace = std::move(workspace);
}

} // namespace redial
