#pragma once

/// The account of one import as it is looked at: right after it (with what its rows left open), or
/// later, from what the workspace keeps.

#include "core/imports/importer.h"

namespace redial {

/// A row somebody should look at.
struct AccountRow {
    enum class Kind {
        Rejected,
        DigitsLost, ///< the order was taken, without its caller
        StatusKept, ///< taken, but its status lies before the one known
    };
    Kind kind = Kind::Rejected;
    size_t source = 0;
    std::string sheet;
    qint64 row = 0;
    RejectReason reason = RejectReason::TimeMissing; ///< not of StatusKept
    std::string column;
    std::string value; ///< StatusKept: the status refused
    std::vector<std::string> names; ///< who called: to be hidden where the value is shown masked
    std::vector<std::string> keys;
};

struct BatchAccount {
    BatchSummary summary;
    std::vector<AccountRow> rows; ///< rejects first
    std::optional<double> seconds; ///< only right after the import
    // What was left open (leftopen.h keeps it):
    std::vector<ImportReport::LeftOut> leftOut;
    std::vector<UnknownWord> unknownWords;
    std::vector<ProposedCut> proposedCuts;
    std::vector<ImportReport::HeavyKey> heavyKeys;
    std::vector<ImportReport::MidnightOnly> midnightOnly;
    std::vector<ImportReport::Damaged> damaged;
};

BatchAccount accountOf(const ImportReport& report, Timestamp importedAt);
BatchAccount accountOf(const BatchSummary& batch, const std::vector<StoredReject>& rejects);

} // namespace redial
