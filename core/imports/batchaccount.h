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
};

struct BatchAccount {
    BatchSummary summary;
    std::vector<AccountRow> rows; ///< rejects first
    // Only right after the import:
    std::optional<double> seconds;
    std::vector<ImportReport::LeftOut> leftOut;
    std::vector<UnknownWord> unknownWords;
    std::vector<ProposedCut> proposedCuts;
    std::vector<ImportReport::HeavyKey> heavyKeys;
};

BatchAccount accountOf(const ImportReport& report, Timestamp importedAt);
BatchAccount accountOf(const BatchSummary& batch, const std::vector<StoredReject>& rejects);

} // namespace redial
