#pragma once

/// The order book from the tables: one narrow scan, words looked up by number.

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/orders/orderbook.h"

namespace redial {

class Database;

Result<std::shared_ptr<const OrderBook>> loadOrderBook(Database& database, Progress& progress);

} // namespace redial
