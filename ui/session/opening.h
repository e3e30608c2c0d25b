#pragma once

#include "core/store/backups.h"
#include "core/store/workspace.h"

#include <memory>
#include <mutex>
#include <set>

namespace redial {

/// Opens workspaces for one window, from several threads. A file that this window is still writing to (a
/// workspace just closed whose last jobs run on, an opening that was overtaken) is waited for: its lock
/// would make the same file read-only. Always owned by a shared pointer.
class Opening : public std::enable_shared_from_this<Opening> {
public:
    enum class Missing { Fail, Create };
    struct Opened {
        std::shared_ptr<Workspace> workspace;
        bool isReadOnly = false; ///< another window is writing to it, or the file is protected
    };

    /// Cancelled when progress says so while it waits.
    Result<Opened> open(const QString& path, Missing missing, Progress& progress);
    /// Puts a backup in the place of a workspace once nobody here has it open any more. Openings that are
    /// asked for meanwhile come after it.
    Result<Restored> restore(const QString& path, const QString& backup, Timestamp now, Progress& progress);
    /// One name for each file, whatever way leads to it.
    static QString fileOf(const QString& path);

private:
    class Writing;
    enum class Use { Open, Restore };
    /// Until it is reserved; false: cancelled.
    bool waitFor(const QString& file, Use use, Progress& progress);
    bool reserve(const QString& file, Use use);
    void release(const QString& file);

    std::mutex m_mutex; ///< guards what follows
    std::set<QString> m_held; ///< opened for writing, or about to be, until their lock is gone
    std::multiset<QString> m_toRestore;
};

} // namespace redial
