#pragma once

#include "core/orders/orderbook.h"
#include "core/orders/scheme.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QWidget;

namespace redial {

class Session;

/// Orders (rows of the book) with every field they have and every extra column of their sources.
/// `period`: whose they are, empty for all there are; nothing where the summary says it.
void exportOrders(Session& session, QWidget* parent, std::shared_ptr<const OrderBook> book,
    std::vector<quint32> rows, const QString& summary, const std::optional<Period>& period);

} // namespace redial
