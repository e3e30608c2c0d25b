#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/orders/orderbook.h"

#include <Qt>

#include <memory>
#include <vector>

namespace redial {

class Workspace;

/// Rows of the book in the order of their order ids, numbers in them as numbers; rows without one last, equal
/// ones newest first. The ids are no part of the book: one pass over the file brings them.
/// Errors: Cancelled, those of Workspace::groupedBook().
Result<std::vector<quint32>> sortedByOrderId(const Workspace& workspace,
    const std::shared_ptr<const OrderBook>& book, std::vector<quint32> rows, Qt::SortOrder order,
    Progress& progress);

} // namespace redial
