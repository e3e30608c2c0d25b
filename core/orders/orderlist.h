#pragma once

#include "core/orders/orderbook.h"
#include "core/orders/scheme.h"

#include <span>
#include <vector>

namespace redial {

/// The rows of all orders of a period that pass the texts of a filter, newest first: also those without a
/// caller, outgoing and invalid ones, which no figure counts but somebody may look for.
std::vector<quint32> listOrders(const OrderBook& book, const OrderFilter& filter, const Period& period);

/// The rows of these orders, in their order; those the book does not have are left out.
std::vector<quint32> rowsOfOrders(const OrderBook& book, std::span<const OrderId> orders);

} // namespace redial
