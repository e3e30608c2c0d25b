#pragma once

/// The list of follow-ups as a workbook that colleagues fill in with Excel or WPS, and back from it.
///
/// One sheet: a hidden first row says which column is what, so that columns may be moved, renamed or
/// left out; a hidden first column has the key of each row (followups/filledback.h). State and cause are
/// chosen from lists (on a hidden sheet), the review date must be a date. Masked unless revealed.

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/followups/filledback.h"
#include "core/tabular/headerfinder.h"
#include "core/wording/masking.h"

#include <QByteArray>
#include <QCoreApplication>

namespace redial {

class Workspace;

/// Every follow-up as it is shown: with the names of its callers hidden where they stand in its texts.
struct FollowUpListing {
    std::vector<ResolvedFollowUp> followUps;
    std::vector<OutgoingFollowUp> shown; ///< in the same order
    std::string workspaceMark;
    std::vector<std::string> causes;
    Reveal reveal = Reveal::Masked;

    std::string shownCaller(size_t at) const;
    /// Only these, in this order; those that are gone are passed over.
    void keepOnly(std::span<const FollowUpId> wanted);
};
/// Give the same `reveal` for the comparison as for the export. The first export needs a workspace opened
/// for writing: it gets its mark.
Result<FollowUpListing> listFollowUps(const Workspace& workspace, Reveal reveal, Progress& progress);

class FollowUpSheet {
    Q_DECLARE_TR_FUNCTIONS(redial::FollowUpSheet)

public:
    /// Errors: DiskFull, WriteFailed.
    static Result<QByteArray> make(const FollowUpListing& listing, Timestamp madeAt);
    /// Whether these are the first rows of such a list, whatever became of the rest.
    static bool isOne(std::span<const StoredRow> firstRows);
    /// The rows of a workbook that went out so. Errors: those of TableSource; NoHeader when it is none.
    static Result<std::vector<FilledRow>> read(const QString& path, Progress& progress);
};

} // namespace redial
