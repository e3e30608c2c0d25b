#pragma once

/// The file behind a workspace: found, checked, brought up to date, locked against a second writer;
/// and connections to it. Threads may share it.

#include "core/store/database.h"

#include <QLockFile>

#include <atomic>
#include <memory>
#include <mutex>

namespace redial {

class WorkspaceFile {
public:
    static Result<std::unique_ptr<WorkspaceFile>> open(
        const QString& path, Access access, Database::Missing missing);

    const QString& path() const { return m_path; }
    Access access() const { return m_access; }

    /// A connection for one long job. It outlives neither this nor its thread's use. Errors: those of
    /// Database; WorkspaceMoved, lest the job works on another file than the window shows.
    Result<std::unique_ptr<Database>> connect() const;
    /// The connection for small jobs, for as long as the answer lives.
    class Use {
    public:
        Use(Database& database, std::mutex& mutex) : m_database(database), m_lock(mutex) { }
        Database& operator*() const { return m_database; }
        operator Database&() const { return m_database; }

    private:
        Database& m_database;
        std::unique_lock<std::mutex> m_lock;
    };
    Use use() { return Use(*m_database, m_useMutex); }

    /// Held by whoever adds or takes back batches.
    std::unique_lock<std::mutex> lockBatches();
    /// For whom they must only stand still, and who can come back later: owns nothing when it is held.
    std::unique_lock<std::mutex> tryLockBatches() { return std::unique_lock(m_batchMutex, std::try_to_lock); }
    bool areBatchesWanted() const { return m_batchesWanted > 0; }

    /// Held by whoever makes a copy: two would write to the same unfinished file.
    std::unique_lock<std::mutex> lockCopies() { return std::unique_lock(m_copyMutex); }

    /// The file itself, where `path` is a link to one: lock, marks and copies are beside it, whatever way
    /// somebody came.
    static QString behindLink(const QString& path);
    /// What keeps a second writer from a workspace, whether it can be opened or not. Errors:
    /// WorkspaceLocked, WorkspaceReadOnly, DiskFull, WorkspaceUnreachable, WriteFailed.
    static Result<std::unique_ptr<QLockFile>> lock(const QString& path);

    void limitSize(qint64 bytes);

private:
    WorkspaceFile(QString path, Access access) : m_path(std::move(path)), m_access(access) { }
    QString m_path;
    Access m_access;
    std::unique_ptr<QLockFile> m_lockFile;
    std::unique_ptr<Database> m_database;
    qint64 m_sizeLimit = 0;
    mutable std::mutex m_useMutex;
    std::atomic<int> m_batchesWanted = 0;
    std::mutex m_batchMutex;
    std::mutex m_copyMutex;
};

} // namespace redial
