#pragma once

#include "core/followups/worklist.h"
#include "core/orders/orderbook.h"
#include "core/wording/masking.h"
#include "ui/common/tablemodel.h"

#include <memory>
#include <optional>
#include <vector>

namespace redial {

/// One line of the worklist.
struct WorkRow {
    const ResolvedFollowUp* followUp = nullptr; ///< in the list it was made from
    std::optional<quint32> row; ///< book row of its last order; nothing when its orders are gone
};

struct WorklistContext {
    std::shared_ptr<const OrderBook> book; ///< may be null
    std::shared_ptr<const std::vector<ResolvedFollowUp>> followUps; ///< the rows point into it
    Reveal reveal = Reveal::Masked;
    qint64 today = 0;
    std::optional<std::string> cause = {}; ///< only follow-ups of this one
};

std::vector<TableColumn<WorkRow>> worklistColumns(const WorklistContext& context);

/// Those that wait in this way, in the order to work in. `rowOf`: by place in the list.
std::vector<WorkRow> worklistRows(
    const WorklistContext& context, const std::vector<std::optional<quint32>>& rowOf, Waiting waiting);

} // namespace redial
