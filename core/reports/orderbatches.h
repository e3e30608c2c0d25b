#pragma once

#include "core/store/workspace.h"

#include <functional>
#include <unordered_map>

namespace redial {

/// Whole orders for the rows of a table that is written from top to bottom: read from the workspace in runs
/// of a thousand, so that neither a million of them is held nor each asked for on its own.
class OrderBatches {
public:
    using OrderAt = std::function<OrderId(size_t place)>;

    OrderBatches(const Workspace& workspace, size_t count, OrderAt orderAt);

    static constexpr size_t atOnce = 1000;
    /// Null when the order is gone meanwhile. Errors: those of Workspace::orders().
    Result<const StoredOrder*> at(size_t place);

private:
    const Workspace& m_workspace;
    size_t m_count;
    OrderAt m_orderAt;
    std::optional<size_t> m_begin; ///< of the run at hand
    std::vector<StoredOrder> m_orders;
    std::unordered_map<qint64, size_t> m_places;
};

} // namespace redial
