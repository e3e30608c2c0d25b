#pragma once

#include "core/orders/orderbook.h"

#include <vector>

namespace redial {

/// "By far the heaviest" (DOMAIN.md §1 "Lines, not people"): at least 50 orders in the workspace and
/// more than eight times as many as the caller who begins the heaviest hundredth of the others. In the
/// incident log that hundredth begins at 26 orders: its shared account of 438 is named, so is one of
/// 258, but not the busiest persons with 130 and 57. A hint to look, never a verdict.
/// `ordersByCaller`: how many orders each caller has, by number; 0 is none. Answers numbers, heaviest first.
std::vector<size_t> heavyCallers(const std::vector<qint64>& ordersByCaller);

/// The same over all orders of a book, as one answer a caller number.
std::vector<bool> heavyCallersOf(const OrderBook& book);

} // namespace redial
