#pragma once

#include "core/store/workspace.h"

#include <memory>
#include <mutex>
#include <vector>

namespace redial {

/// Opens workspaces for one window, from several threads. A file that this window is still writing to (a
/// workspace just closed whose last jobs run on, an opening that was overtaken) is waited for: its lock
/// would make the same file read-only.
class Opening {
public:
    enum class Missing { Fail, Create };
    struct Opened {
        std::shared_ptr<Workspace> workspace;
        bool isReadOnly = false; ///< another window is writing to it, or the file is protected
    };

    /// Cancelled when progress says so while it waits.
    Result<Opened> open(const QString& path, Missing missing, Progress& progress);
    /// One name for each file, whatever way leads to it.
    static QString fileOf(const QString& path);

private:
    struct Held {
        QString file;
        std::weak_ptr<Workspace> workspace;
        bool isOpening = false;
    };
    bool reserve(const QString& file);
    void settle(const QString& file, const std::shared_ptr<Workspace>& workspace);

    std::mutex m_mutex; ///< guards m_held
    std::vector<Held> m_held; ///< with write access, or about to be
};

} // namespace redial
