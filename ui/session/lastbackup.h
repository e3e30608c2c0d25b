#pragma once

#include <memory>

namespace redial {

class Workspace;

/// Makes a backup that is overdue when the window goes, after everything else has ended: of workspaces that
/// are never open for as long as a backup takes. Nobody sees it; the workspace is held for a minute at most,
/// and given up at once when it is opened again (core/store/leaving.h).
class LastBackup {
public:
    LastBackup() = default;
    ~LastBackup();
    LastBackup(const LastBackup&) = delete;
    LastBackup& operator=(const LastBackup&) = delete;

    void of(std::shared_ptr<Workspace> workspace); ///< null: of none

private:
    std::shared_ptr<Workspace> m_workspace;
};

} // namespace redial
