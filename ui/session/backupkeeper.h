#pragma once

#include <QObject>
#include <QTimer>

#include <optional>

namespace redial {

class Session;
enum class ErrorCode;

/// Sees to it that the open workspace has a backup of today (core/store/backups.h): looks some seconds after
/// it was opened and every few minutes since, so that also a window that stays open over night makes one.
/// Where yesterday was missed, too, it begins when the first figures are there: who opens the workspace for
/// ten seconds a day must not be without (see LastBackup for who does not even wait for it to be done).
/// What keeps it from being made is said once; what only delays it (an import runs) is not.
class BackupKeeper : public QObject {
    Q_OBJECT
public:
    explicit BackupKeeper(Session& session);

    void look(); ///< at once
    static constexpr const char* lane = "backup";

private:
    enum class When { Due, Overdue };
    void look(When when);

    Session& m_session;
    QTimer m_timer;
    bool m_isFresh = false; ///< opened, and nothing shown yet
    std::optional<ErrorCode> m_said; ///< since the workspace was opened
};

} // namespace redial
