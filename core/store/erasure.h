#pragma once

/// Deleting data for good: a person's by law, or everything older than the retention period (DOMAIN.md
/// §3, §9). It cannot be undone, and an undo of an import brings nothing of it back.
///
/// *What goes.* Orders are removed whole, with every version, sighting and source column: an order without
/// its caller, names and texts would still tell who it was by address and time. With a person go the
/// rejects that name the key or the identity number, the follow-ups of the key with their history, links,
/// what imports left open about them, and the key in schemes and excluded lines; where others' orders and
/// follow-ups mention the number it becomes stars of the same length (numbers of seven characters and more;
/// shorter ones stand in too much that is something else). With old orders go follow-ups all of whose orders
/// are older, the rejects of sources that are older altogether, what imports left open about callers of whom
/// no order is left, and the time the sources cover is cut. *For good.* Deleted bytes are overwritten
/// (secure_delete), the file is rewritten without its free pages (VACUUM), and the copies beside it that
/// Redial made (of each day, before restoring, before bringing it up to date) are removed. What stands in
/// other copies, exports and the source files is not in reach: importing such a file again brings the orders
/// back. *One action.* Everything is one transaction: all or nothing. While it runs nothing else can be
/// saved; it waits for a running import or undo to end, and cannot be cancelled once it writes. *Log.* Who,
/// when, why and how many; never whose.

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/followups/followup.h"

namespace redial {

class WorkspaceFile;

/// Kept in workspaces: numbers must never change.
enum class DeletionReason { PersonsData = 1, RetentionPeriod = 2 };

struct DeletionRecord {
    Timestamp at;
    std::string author;
    DeletionReason reason = DeletionReason::PersonsData;
    qint64 orders = 0; ///< visible ones
    qint64 followUps = 0;
    bool operator==(const DeletionRecord&) const = default;
};

struct DeletionOutcome {
    DeletionRecord record;
    qint64 rejects = 0;
    qint64 mentions = 0; ///< others' orders and follow-ups in which the number became stars
    /// False when the file could not be rewritten (a full disk, a reader that does not end), or a copy could
    /// not be removed: what was deleted is overwritten, but bytes of earlier edits may still be in the file.
    /// Deleting the same once more tries again.
    bool compacted = false;
};

class Erasure {
public:
    explicit Erasure(WorkspaceFile& file) : m_file(file) { }

    /// `keys`: the caller's, or all of a person (Persons::keysOf()). Nothing found is no error.
    Result<DeletionOutcome> deleteCallers(
        std::span<const std::string> keys, const Stamp& stamp, Progress& progress);

    /// How many visible orders are from before `limit` (retention.h): the reminder.
    Result<qint64> ordersBefore(Timestamp limit, Progress& progress) const;
    Result<DeletionOutcome> deleteBefore(Timestamp limit, const Stamp& stamp, Progress& progress);

    Result<std::vector<DeletionRecord>> log() const; ///< oldest first

private:
    WorkspaceFile& m_file;
};

} // namespace redial
