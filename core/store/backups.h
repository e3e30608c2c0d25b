#pragma once

/// Copies of a workspace that are made by themselves, in a folder beside it (NAME.redial.backups): one a
/// day, of the last seven days there is one of. Each is a workspace that can be opened like any other.
///
/// *Good ones stay good.* A copy is made under another name, read through from the first page to the last,
/// and only then takes its place; a damaged workspace leaves the copies there are as they were, and says so.
/// *Nobody waits.* The copy is taken in steps of some milliseconds over the connection small changes are
/// saved by: a note typed meanwhile is saved at once and is in the copy. An import goes first: making a copy
/// gives up, to be asked for again. *Restoring can be undone:* what the workspace holds is kept in the same
/// folder first. *Deleting by law* removes all of them (erasure.h).
/// Example: centre.redial.backups/centre-2024-03-01.redial, centre-2024-03-01-093015-replaced.redial.

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/timestamp.h"

#include <QString>

#include <optional>
#include <vector>

namespace redial {

class Database;
class WorkspaceFile;

struct Backup {
    QString path;
    qint64 day = 0; ///< since 1970-01-01
    /// Nothing: the copy of a day. Otherwise what a restored copy replaced, and when.
    std::optional<Timestamp> replacedAt;
    /// As counted when it was made; nothing when it does not say.
    std::optional<qint64> orders;
    std::optional<qint64> followUps;
    qint64 bytes = 0;
};

inline constexpr int keptBackups = 7; ///< days
inline constexpr int keptReplaced = 3; ///< and all of the last seven days

/// Where the copies of a workspace lie, whether there are any or not: beside the file itself, also when
/// `workspace` is a link to it.
QString backupFolder(const QString& workspace);
/// The name that the copy of a day has, whether there is one or not.
QString backupOf(const QString& workspace, qint64 day);
/// The newest first; files of other names that lie in the folder are none.
std::vector<Backup> listBackups(const QString& workspace);
/// False when one of them is still there.
bool removeBackups(const QString& workspace);

class Backups {
public:
    explicit Backups(WorkspaceFile& file) : m_file(file) { }

    /// Nothing to do: there is one of this day, or there is neither an order nor a follow-up yet.
    Result<bool> isDue(qint64 today) const;
    /// The same, and there is none of yesterday either: whoever opens the workspace for a moment a day must
    /// not be without.
    Result<bool> isOverdue(qint64 today) const;
    /// Makes the copy of the day, in the place of one that is there. Errors: WorkspaceReadOnly;
    /// WorkspaceMoved, WorkspaceUnreachable; WorkspaceLocked (an import or an undo runs, or began meanwhile:
    /// later); WorkspaceDamaged (detail: the first finding); DiskFull, WriteFailed and their like (subject:
    /// the copy); Cancelled. The copies there were are as they were.
    Result<Backup> make(Timestamp now, Progress& progress);

    /// The workspace as this window knows it, to another file, also when its own was moved or deleted while
    /// it was open. Errors: FileExists, and those of make().
    Result<void> saveAs(const QString& path, Progress& progress);

private:
    Result<void> checkPlace(); ///< that the file is where it was opened
    Result<void> copyTo(Database& target, Progress& progress);

    WorkspaceFile& m_file;
};

struct Restored {
    /// What was there before, among the backups; empty when there was nothing.
    QString replaced;
};

/// Puts a copy in the place of a workspace that nobody has open, also of one that is damaged or gone. Errors:
/// those of opening a workspace (subject: whichever of the two); DiskFull and its like; Cancelled. The
/// workspace is then as it was.
Result<Restored> restoreBackup(
    const QString& workspace, const QString& backup, Timestamp now, Progress& progress);

} // namespace redial
