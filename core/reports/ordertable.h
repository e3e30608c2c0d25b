#pragma once

/// Orders one by one as a table: every field, and every extra column of their sources in which one of them
/// says something. As many as the workspace has: they are read as they are written (orderbatches.h).

#include "core/orders/agentroster.h"
#include "core/orders/orderbook.h"
#include "core/reports/streamedtable.h"
#include "core/wording/masking.h"

#include <span>

namespace redial {

class Workspace;

struct OrderTable {
    const Workspace& workspace;
    const OrderBook& book;
    std::span<const quint32> rows; ///< of the book, in the order they are to come
    Reveal reveal;
    const AgentRoster& roster;
};

/// `table`: title, notes and date; columns and rows come from the orders. Errors: those of
/// saveStreamedTable() and of Workspace::orders().
Result<void> saveOrders(
    const QString& path, const OrderTable& orders, StreamedTable table, Progress& progress);

} // namespace redial
