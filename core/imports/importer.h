#pragma once

/// One import: sources → rows → orders or rejects → one batch, whole or not at all.
/// Reading and parsing run on one thread, merging and staging on another.

#include "core/store/workspace.h"
#include "core/tabular/tablesource.h"

namespace redial {

/// What one file of the import is, after looking and before reading.
struct SourcePlan {
    QString path;
    OpenOptions open;
    std::vector<std::string> sheets; ///< chosen by the user; empty: every visible sheet with rows
    std::optional<ImportProfile> profile;
};

struct ImportPlan {
    std::vector<SourcePlan> sources;
    std::optional<Timestamp> completeFrom; ///< edits the coverage of every source
    std::optional<Timestamp> completeTo;
    Timestamp now; ///< the import's own clock
};

/// What a preview of one file found: one group for each set of sheets with the same header
/// (which are one source).
struct SourcePreview {
    SourceTraits traits;
    std::vector<SheetInfo> sheets;
    struct Group {
        std::vector<size_t> sheets;
        Header header;
        Mapping mapping;
        std::string fingerprint;
        bool importable = false; ///< has a time and a caller
    };
    std::vector<Group> groups;
};

/// Reads the first rows (a thousand) of each sheet. Nothing is written.
Result<SourcePreview> previewSource(const SourcePlan& plan);

/// A word that is on no list, with how many orders have it.
struct UnknownWord {
    WordKind kind;
    std::string word;
    qint64 count = 0;
};

/// "The last hundredth of the orders takes more than a tenth of the time": cut there?
struct ProposedCut {
    size_t source = 0;
    Stretch covered;
    Timestamp cutTo;
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
    std::vector<UnknownWord> unknownWords;
    std::vector<ProposedCut> proposedCuts;
    struct HeavyKey {
        std::string caller;
        qint64 orders = 0;
    };
    std::vector<HeavyKey> heavyKeys; ///< by far the heaviest: perhaps a line, not a person
    double seconds = 0;
};

Result<ImportReport> importSources(Workspace& workspace, const ImportPlan& plan, Progress& progress);

} // namespace redial
