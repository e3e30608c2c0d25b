#pragma once

/// One import: sources → rows → orders or rejects → one batch, whole or not at all.
///
/// Every file is looked at first (preview.h): which sheets belong together, which column is what. Then
/// one thread reads and parses (orderreader.h), the other finds out which rows are new, which replace an
/// order and which say nothing new (ordermerger.h), and stages the outcome (store/stagedimport.h).
///
/// Example: May's export is imported, and a week later the export of May and June. Of its rows those of
/// May are skipped or, where an order was closed meanwhile, replace the old version; those of June are
/// imported. Read = imported + replaced + skipped + rejected.

#include "core/imports/preview.h"
#include "core/store/workspace.h"

namespace redial {

struct ImportPlan {
    std::vector<SourcePlan> sources;
    std::optional<Timestamp> completeFrom; ///< edits the coverage of every source
    std::optional<Timestamp> completeTo;
    Timestamp now; ///< the import's own clock
};

/// A word that is on no list, with how many of the import's orders have it.
struct UnknownWord {
    WordKind kind;
    std::string word;
    qint64 count = 0;
};

/// "The last hundredth of the orders takes more than a tenth of the time": cut there?
struct ProposedCut {
    size_t source = 0;
    Stretch covered;
    Timestamp cutTo; ///< the last order before the thin tail
};

struct ImportReport {
    BatchId batch;
    ImportAccount account;
    std::vector<BatchSummary::Source> sources;
    struct RejectLine {
        size_t source = 0;
        std::string sheet;
        Reject reject;
    };
    std::vector<RejectLine> rejects;
    std::vector<RejectLine>
        digitsLost; ///< cells of callers, order ids and identity numbers without their digits; the orders were taken all the same
    struct KeptStatus {
        size_t source = 0;
        std::string sheet;
        qint64 row = 0;
        std::string kept;
        std::string refused; ///< the status the row had, which lies before it
    };
    std::vector<KeptStatus> keptStatus;
    struct LeftOut {
        QString file;
        LeftOutSheet sheet;
    };
    std::vector<LeftOut> leftOut; ///< sheets that are no order lists
    struct MidnightOnly {
        size_t source = 0;
        std::string column; ///< header of the time
    };
    std::vector<MidnightOnly> midnightOnly; ///< sources whose orders all have 00:00:00 as their time
    std::vector<UnknownWord> unknownWords; ///< most frequent first
    std::vector<ProposedCut> proposedCuts;
    struct HeavyKey {
        std::string caller;
        qint64 orders = 0; ///< in the whole workspace
    };
    std::vector<HeavyKey> heavyKeys; ///< by far the heaviest: perhaps a line, not a person; heaviest first
    struct Damaged {
        size_t source = 0;
        SourceDamage damage;
    };
    std::vector<Damaged> damaged; ///< sources with characters that could not be decoded
    double seconds = 0;
};

/// Errors: those of previewSource; NoTimeColumn, NoCallerColumn (subject: the file); DateOrderOpen
/// (subject: the column; detail: "contradictory" when as many values speak for one order as for the
/// other, "year may be first" when it may, else empty); UsageInvalid (completeTo before completeFrom);
/// WorkspaceReadOnly, WorkspaceMoved, DiskFull, WriteFailed; FileChanged (a source was written to meanwhile);
/// Cancelled. After any of them the workspace is as it was.
Result<ImportReport> importSources(Workspace& workspace, const ImportPlan& plan, Progress& progress);

} // namespace redial
