#pragma once

#include "core/orders/orderbook.h"

#include <QString>

#include <memory>
#include <vector>

class QWidget;

namespace redial {

class Session;

/// Orders (rows of the book) with every field they have and every extra column of their sources.
/// `isSearch`: the period in force did not choose them.
void exportOrders(Session& session, QWidget* parent, std::shared_ptr<const OrderBook> book,
    std::vector<quint32> rows, const QString& summary, bool isSearch);

} // namespace redial
