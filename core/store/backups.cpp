#include "core/store/backups.h"

#include "core/store/databasecopy.h"
#include "core/store/migrations.h"
#include "core/store/versions.h"
#include "core/store/workspacefile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>
#include <thread>

namespace redial {

namespace {

constexpr const char* stampSetting = "backup";
const QString ordersKey = QStringLiteral("orders");
const QString followUpsKey = QStringLiteral("follow_ups");

QString nameOf(const QString& workspace, Timestamp at, bool isReplaced)
{
    QString name = QString::fromStdString(formatTimestamp(at)); // 2024-03-01 09:30:15
    name.remove(QLatin1Char(':'));
    name.replace(QLatin1Char(' '), QLatin1Char('-'));
    if (isReplaced)
        name += QStringLiteral("-replaced");
    else
        name.truncate(name.indexOf(QLatin1Char('-'), 8));
    return QDir(backupFolder(workspace))
        .filePath(QFileInfo(workspace).completeBaseName() % u'-' % name % u".redial");
}

/// Day and kind by the name, which is all that tells them. What is called otherwise is somebody else's.
std::optional<Backup> byName(const QString& workspace, const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    const QString rest = name.mid(QFileInfo(workspace).completeBaseName().size() + 1); // 2024-03-01-093015-…
    const bool isReplaced = rest.endsWith(QLatin1String("-replaced.redial"));
    QString time = rest.left(10);
    if (isReplaced)
        time += u' ' % rest.mid(11, 2) % u':' % rest.mid(13, 2) % u':' % rest.mid(15, 2);
    const auto at = parseIsoTimestamp(time.toStdString());
    if (!at || QFileInfo(nameOf(workspace, *at, isReplaced)).fileName() != name)
        return std::nullopt;
    Backup backup;
    backup.path = path;
    backup.day = at->day();
    if (isReplaced)
        backup.replacedAt = at;
    backup.bytes = QFileInfo(path).size();
    return backup;
}

void readStamp(Backup& backup)
{
    const Result<std::unique_ptr<Database>> database =
        Database::open(backup.path, Access::ReadOnly, Database::Missing::Fail);
    if (!database)
        return;
    Statement read(**database, "SELECT value FROM setting WHERE name = ?1");
    read.bindText(1, stampSetting);
    if (!read.step())
        return;
    const std::string_view json = read.blob(0);
    const QJsonObject stamp =
        QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size()))).object();
    if (stamp.contains(ordersKey))
        backup.orders = stamp[ordersKey].toInteger();
    if (stamp.contains(followUpsKey))
        backup.followUps = stamp[followUpsKey].toInteger();
}

qint64 countRows(Database& database, const char* table)
{
    Statement count(database, std::string("SELECT count(*) FROM ").append(table));
    return count.step() ? count.integer(0) : 0;
}

/// What a list of copies says of it, so that it need not be read for that.
Result<void> stamp(Database& copy, Backup& backup, Progress& progress)
{
    const Result<qint64> orders = countSeen(
        copy, "id, batch, replaces", [](const Statement&) { return true; }, progress);
    if (!orders)
        return orders.error();
    backup.orders = *orders;
    backup.followUps = countRows(copy, "follow_up");
    const QByteArray json =
        QJsonDocument(QJsonObject{{ordersKey, *backup.orders}, {followUpsKey, *backup.followUps}})
            .toJson(QJsonDocument::Compact);
    Statement write(copy, "INSERT OR REPLACE INTO setting (name, value) VALUES (?1, ?2)");
    write.bindText(1, stampSetting);
    write.bindBlob(2, std::string_view(json.constData(), static_cast<size_t>(json.size()))).run();
    return copy.check();
}

/// Removes the oldest copies of days. One that cannot be removed stays: too many are no harm.
void pruneDays(const QString& workspace)
{
    int seen = 0;
    for (const Backup& backup : listBackups(workspace))
        if (!backup.replacedAt && ++seen > keptBackups)
            removeDatabase(backup.path);
}

/// The same of what restored copies replaced. All of the last days stay: who looks for the right copy by
/// restoring one after the other has what he began with among them, and it is the oldest.
void pruneReplaced(const QString& workspace, qint64 today)
{
    int seen = 0;
    for (const Backup& backup : listBackups(workspace))
        if (backup.replacedAt && ++seen > keptReplaced && backup.day <= today - keptBackups)
            removeDatabase(backup.path);
}

/// A workspace that was a copy once: what is said of that copy is not true of it.
void removeStamp(const QString& workspace)
{
    const Result<std::unique_ptr<Database>> database =
        Database::open(workspace, Access::ReadWrite, Database::Missing::Fail);
    if (!database)
        return;
    Statement remove(**database, "DELETE FROM setting WHERE name = ?1");
    remove.bindText(1, stampSetting).run();
}

/// What a restored copy replaces, with what a list says of it.
Result<void> keepReplaced(Database& present, const QString& path, Progress& progress)
{
    if (const Result<void> copied = copyDatabase(present, path, progress); !copied)
        return copied;
    removeStamp(path);
    const Result<std::unique_ptr<Database>> copy =
        Database::open(path, Access::ReadWrite, Database::Missing::Fail);
    Backup backup;
    if (copy) [[maybe_unused]] // one of an older Redial may not say how much it holds
        const Result<void> stamped = stamp(**copy, backup, progress);
    return {};
}

/// What a copy left that was cut short.
bool removeUnfinished(const QString& workspace)
{
    bool gone = true;
    QDir folder(backupFolder(workspace));
    const QString begin = QFileInfo(workspace).completeBaseName();
    const auto isUnfinished = [&begin](const QString& name) {
        return name.startsWith(begin)
            && (name.endsWith(QLatin1String(".redial.part"))
                || name.endsWith(QLatin1String(".redial.part-journal")));
    };
    for (const QString& part : folder.entryList(QDir::Files))
        if (isUnfinished(part))
            gone = folder.remove(part) && gone;
    return gone;
}

Result<void> makeFolder(const QString& workspace)
{
    const QString folder = backupFolder(workspace);
    if (QDir().mkpath(folder))
        return {};
    const QFileInfo around(QFileInfo(workspace).absolutePath());
    return Error{
        around.exists() && !around.isWritable() ? ErrorCode::WorkspaceReadOnly : ErrorCode::WriteFailed,
        folder, {}};
}

/// Moves a file SQLite cannot open out of the way, with its journal.
Result<void> setAside(const QString& workspace, const QString& name)
{
    QFile file(workspace);
    if (!file.rename(name))
        return Error{ErrorCode::WriteFailed, workspace, file.errorString()};
    const QString journal = QStringLiteral("-journal");
    QFile::rename(workspace % journal, name % journal);
    return {};
}

} // namespace

QString backupFolder(const QString& workspace)
{
    const QFileInfo file(WorkspaceFile::behindLink(workspace));
    return QDir(file.absolutePath()).filePath(file.fileName() % QStringLiteral(".backups"));
}

QString backupOf(const QString& workspace, qint64 day)
{
    return nameOf(WorkspaceFile::behindLink(workspace), {day * Timestamp::secondsPerDay}, false);
}

std::vector<Backup> listBackups(const QString& path)
{
    const QString workspace = WorkspaceFile::behindLink(path);
    std::vector<Backup> backups;
    const QDir folder(backupFolder(workspace));
    for (const QString& name : folder.entryList(QDir::Files)) {
        if (std::optional<Backup> backup = byName(workspace, folder.filePath(name))) {
            readStamp(*backup);
            backups.push_back(*std::move(backup));
        }
    }
    const auto age = [](const Backup& backup) {
        return std::pair(
            backup.day, backup.replacedAt.value_or(Timestamp{backup.day * Timestamp::secondsPerDay}));
    };
    std::sort(
        backups.begin(), backups.end(), [&](const Backup& a, const Backup& b) { return age(b) < age(a); });
    return backups;
}

bool removeBackups(const QString& path)
{
    const QString workspace = WorkspaceFile::behindLink(path);
    bool gone = true;
    for (const Backup& backup : listBackups(workspace))
        gone = removeDatabase(backup.path) && gone;
    QDir folder(backupFolder(workspace));
    gone = removeUnfinished(workspace) && gone;
    QDir().rmdir(folder.path()); // stays when something else is in it
    return gone;
}

Result<bool> Backups::isDue(qint64 today) const
{
    if (m_file.access() == Access::ReadOnly)
        return false;
    if (QFileInfo::exists(backupOf(m_file.path(), today)))
        return false;
    const WorkspaceFile::Use database = m_file.use();
    Statement anything(
        database, "SELECT EXISTS (SELECT 1 FROM batch WHERE state = 1) OR EXISTS (SELECT 1 FROM follow_up)");
    const bool isAnything = anything.step() && anything.integer(0) != 0;
    anything.reset();
    if (const Result<void> read = (*database).check(); !read)
        return read.error();
    return isAnything;
}

Result<bool> Backups::isOverdue(qint64 today) const
{
    return QFileInfo::exists(backupOf(m_file.path(), today - 1)) ? Result<bool>(false) : isDue(today);
}

Result<void> Backups::copyTo(Database& target, Progress& progress)
{
    using namespace std::chrono;
    constexpr double stepSeconds = 0.02; // what somebody who saves a note waits for at most, and the disk
    constexpr auto gap = milliseconds(2); // lets those in who wait
    constexpr int pagesBetweenFlushes = 1024;
    const Error later{ErrorCode::WorkspaceLocked, m_file.path(), {}};
    const std::unique_lock<std::mutex> batches = m_file.tryLockBatches();
    if (!batches)
        return later;
    std::optional<DatabaseCopy> copy;
    const auto end = [&](Result<void> outcome) {
        const WorkspaceFile::Use database = m_file.use();
        copy.reset();
        return outcome;
    };
    int pages = 64;
    int flushedAt = 0; // pages left then
    for (;;) {
        {
            const WorkspaceFile::Use database = m_file.use();
            if (!copy)
                copy.emplace(*database, target);
            const auto begin = steady_clock::now();
            const DatabaseCopy::Outcome outcome = copy->step(pages);
            const double seconds = duration<double>(steady_clock::now() - begin).count();
            if (outcome != DatabaseCopy::Outcome::More) {
                copy.reset();
                return target.check();
            }
            pages = std::clamp(
                static_cast<int>(pages * std::clamp(stepSeconds / std::max(seconds, 1e-5), 0.2, 2.0)), 16,
                8192);
        }
        if (m_file.areBatchesWanted())
            return end(later);
        if (const int left = copy->pagesLeft(); flushedAt - left >= pagesBetweenFlushes || left > flushedAt) {
            copy->flush();
            flushedAt = left;
        }
        if (!progress.advance(copy->pagesTotal() - copy->pagesLeft(), copy->pagesTotal()))
            return end(Error{ErrorCode::Cancelled, m_file.path(), {}});
        std::this_thread::sleep_for(gap);
    }
}

Result<void> Backups::checkPlace()
{
    const WorkspaceFile::Use database = m_file.use();
    if (!(*database).hasMoved())
        return {};
    return Error{folderExists(m_file.path()) ? ErrorCode::WorkspaceMoved : ErrorCode::WorkspaceUnreachable,
        m_file.path(), {}};
}

Result<Backup> Backups::make(Timestamp now, Progress& progress)
{
    if (m_file.access() == Access::ReadOnly)
        return Error{ErrorCode::WorkspaceReadOnly, m_file.path(), {}};
    // Where a network folder went away nothing is begun in its place.
    if (const Result<void> there = checkPlace(); !there)
        return there.error();
    const std::unique_lock<std::mutex> alone = m_file.lockCopies();
    if (const Result<void> made = makeFolder(m_file.path()); !made)
        return made.error();
    removeUnfinished(m_file.path());
    Backup backup;
    backup.path = backupOf(m_file.path(), now.day());
    backup.day = now.day();
    Result<std::unique_ptr<Database>> target = beginCopy(backup.path);
    if (!target)
        return namedFinally(target.error(), backup.path);
    Result<void> done = copyTo(**target, progress);
    if (done)
        done = checkWhole(**target, progress);
    // Damage in the copy is damage in the workspace: what was read is what is there.
    if (!done && done.error().code == ErrorCode::WorkspaceDamaged)
        done = Error{ErrorCode::WorkspaceDamaged, m_file.path(), done.error().detail};
    if (done)
        done = stamp(**target, backup, progress);
    if (!done) {
        target->reset();
        removeDatabase(unfinishedName(backup.path));
        return namedFinally(done.error(), backup.path);
    }
    if (const Result<void> finished = finishCopy(*std::move(target), backup.path); !finished)
        return finished.error();
    backup.bytes = QFileInfo(backup.path).size();
    pruneDays(m_file.path());
    return backup;
}

Result<void> Backups::saveAs(const QString& path, Progress& progress)
{
    if (QFileInfo::exists(path))
        return Error{ErrorCode::FileExists, path, {}};
    Result<std::unique_ptr<Database>> target = beginCopy(path);
    if (!target)
        return namedFinally(target.error(), path);
    if (const Result<void> copied = copyTo(**target, progress); !copied) {
        target->reset();
        removeDatabase(unfinishedName(path));
        return namedFinally(copied.error(), path);
    }
    return finishCopy(*std::move(target), path);
}

Result<Restored> restoreBackup(
    const QString& path, const QString& backup, Timestamp now, Progress& progress)
{
    const QString workspace = WorkspaceFile::behindLink(path);
    const Result<std::unique_ptr<Database>> source =
        Database::open(backup, Access::ReadOnly, Database::Missing::Fail);
    if (!source)
        return source.error();
    // One of an older Redial is brought up to date when the workspace is opened.
    if (const Result<void> known = checkVersion(**source, workspaceMigrations());
        !known && known.error().code != ErrorCode::WorkspaceReadOnly)
        return known.error();
    if (const Result<void> whole = checkWhole(**source, progress); !whole)
        return whole.error();
    const Result<std::unique_ptr<QLockFile>> lock = WorkspaceFile::lock(workspace);
    if (!lock)
        return lock.error();
    Restored restored;
    if (!QFileInfo::exists(workspace)) {
        removeDatabase(workspace); // a journal without its file
        if (const Result<void> copied = copyDatabase(**source, workspace, progress); !copied)
            return copied.error();
        removeStamp(workspace);
        return restored;
    }
    if (const Result<void> made = makeFolder(workspace); !made)
        return made.error();
    restored.replaced = nameOf(workspace, now, true);
    const auto isDamage = [](const Error& error) {
        return error.code == ErrorCode::WorkspaceDamaged || error.code == ErrorCode::NotAWorkspace;
    };
    Result<void> done;
    {
        Result<std::unique_ptr<Database>> present =
            Database::open(workspace, Access::ReadWrite, Database::Missing::Fail);
        done = present ? keepReplaced(**present, restored.replaced, progress) : present.error();
        // Into the open file, in one transaction: whoever reads it elsewhere sees the one or the other.
        if (done) {
            DatabaseCopy copy(**source, **present);
            while (copy.step(1024) == DatabaseCopy::Outcome::More) { }
            done = (*present)->check();
        }
    }
    if (!done && isDamage(done.error())) {
        removeDatabase(restored.replaced);
        done = setAside(workspace, restored.replaced);
        if (done)
            done = copyDatabase(**source, workspace, progress);
        if (!done) [[maybe_unused]]
            const Result<void> back = setAside(restored.replaced, workspace);
    }
    if (!done)
        return done.error();
    removeStamp(workspace);
    pruneReplaced(workspace, now.day());
    return restored;
}

} // namespace redial
