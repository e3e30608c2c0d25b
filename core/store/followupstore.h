#pragma once

/// The follow-ups of a workspace (core/followups/followup.h), reached by Workspace::followUps().
///
/// Every verb that changes something is one small transaction, on the disk (synchronous=FULL) when it
/// answers, also while an import runs: it waits for at most one slice of the import (writepacer.h). When
/// one fails nothing was changed; what was to be saved is still with the caller, who may try again.
/// Errors of all: WorkspaceReadOnly, WorkspaceLocked, DiskFull, WriteFailed; of those that name a
/// follow-up: FollowUpNotFound (deleted by law meanwhile).
/// Times are passed in: the store has no clock.

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/followups/filledback.h"
#include "core/followups/history.h"
#include "core/followups/reopening.h"
#include "core/followups/worklist.h"

namespace redial {

class WorkspaceFile;

class FollowUpStore {
public:
    explicit FollowUpStore(WorkspaceFile& file) : m_file(file) { }

    /// Of a caller key and orders (of that caller, or of the same person). Orders that are gone are left
    /// out; FollowUpNotFound with the detail "no orders" when none is left.
    Result<FollowUp> create(std::string_view caller, std::span<const OrderId> orders,
        const FollowUpEdit& first, const Stamp& stamp);
    /// The verb for typing too: cheap enough for every pause between two keys. Answers the follow-up as it
    /// is then; an edit that says nothing new writes nothing.
    Result<FollowUp> change(FollowUpId id, const FollowUpEdit& edit, const Stamp& stamp);
    /// A burst has grown: its other orders join. Those it has already are passed over.
    Result<FollowUp> addOrders(FollowUpId id, std::span<const OrderId> orders, const Stamp& stamp);

    /// Whom a follow-up is to be begun of, as for create().
    struct Beginning {
        std::string caller;
        std::vector<OrderId> orders;
    };
    struct BulkOutcome {
        OperationId operation;
        qint64 changed = 0; ///< follow-ups; the others were so already
        qint64 begun = 0;
        qint64 passedOver = 0; ///< beginnings whose orders are all gone
    };
    /// One operation: `edit` to all that are there, and new ones begun with it. All or none. Errors:
    /// FollowUpNotFound when one of `ids` is gone.
    Result<BulkOutcome> changeAll(std::span<const FollowUpId> ids, const FollowUpEdit& edit,
        const Stamp& stamp, std::span<const Beginning> beginnings = {});
    struct TakeBackOutcome {
        qint64 restored = 0; ///< follow-ups that have their old value again
        qint64 kept = 0; ///< follow-ups that have been changed since, or are gone: left as they are
        qint64 shelved = 0; ///< begun by it and untouched since: set to no action
    };
    /// Takes a change of many back, as new history entries: what was begun is not deleted, the history
    /// only grows. A second time changes nothing.
    /// Errors: FollowUpNotFound with the detail "operation".
    Result<TakeBackOutcome> takeBack(OperationId operation, const Stamp& stamp);

    Result<FollowUp> followUp(FollowUpId id) const;
    Result<std::vector<FollowUp>> all() const; ///< by number
    /// With where their orders are: for the book loaded just before or after. A connection of its own; one
    /// scan over the orders (some tenths of a second for a million). Errors: Cancelled.
    Result<std::vector<ResolvedFollowUp>> resolved(Progress& progress) const;
    Result<std::vector<FollowUpChange>> history(FollowUpId id) const; ///< oldest first
    /// `today`: days since 1970-01-01.
    Result<WaitingCounts> waiting(qint64 today) const;

    /// Re-opens what findReopenings() found: state to check, an entry with the call's time. One whose
    /// state or doneAt is another meanwhile is passed over, so doing it twice does it once. Answers how
    /// many were re-opened.
    Result<qint64> reopen(std::span<const Reopening> reopenings, Timestamp at);

    /// Writes what was chosen of a file filled in by colleagues, in one transaction. A follow-up that has
    /// been changed since the comparison (another version) is left as it is and listed.
    struct FillBackOutcome {
        qint64 changed = 0;
        std::vector<FollowUpId> changedMeanwhile; ///< also those deleted by law
    };
    Result<FillBackOutcome> fillBack(std::span<const FillBack> rows, const Stamp& stamp);

    /// What tells this workspace from others in files that go out and come back; made when first asked
    /// (empty in a workspace opened read-only that has none).
    Result<std::string> workspaceMark() const;

private:
    WorkspaceFile& m_file;
};

} // namespace redial
