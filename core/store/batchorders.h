#pragma once

#include "core/store/workspace.h"

namespace redial {

class Database;

/// Workspace::batchOrders.
Result<std::vector<OrderId>> batchOrders(Database& database, BatchId batch, BatchPart part);

} // namespace redial
