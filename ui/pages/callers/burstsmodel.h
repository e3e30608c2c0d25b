#pragma once

#include "core/followups/followup.h"
#include "core/wording/masking.h"
#include "ui/common/columnlayout.h"
#include "ui/common/tablemodel.h"
#include "ui/pages/callers/callersdata.h"

#include <optional>

namespace redial {

/// One line of the list of callers who are back too often.
struct BurstRow {
    size_t burst = 0; ///< place in CallersData::bursts
    const FollowUp* followUp = nullptr; ///< the one last changed of those that share an order; may be null
    std::optional<Timestamp> cameBackAt; ///< the call for which that one is open again
};

/// What the columns read.
struct BurstContext {
    std::shared_ptr<const CallersData> data;
    Reveal reveal = Reveal::Masked;
    qint64 today = 0;
};

/// The columns of the list and how it is laid out at first.
struct BurstColumns {
    std::vector<TableColumn<BurstRow>> columns;
    std::vector<ColumnLayout::Column> layout;
};
BurstColumns burstColumns(const BurstContext& context);

} // namespace redial
