#pragma once

#include "core/store/workspace.h"

#include <functional>
#include <unordered_map>

namespace redial {

/// Whole orders for the rows of a table that is written from top to bottom: read from the workspace in runs
/// of up to a thousand, so that neither a million of them is held nor each asked for on its own. Runs of very
/// long orders are shorter: some megabytes are held.
class OrderBatches {
public:
    using OrderAt = std::function<OrderId(size_t place)>;

    OrderBatches(const Workspace& workspace, size_t count, OrderAt orderAt);

    static constexpr size_t atOnce = 1000;
    static constexpr size_t bytesAtOnce = 8 << 20; ///< of texts, about
    /// Null when the order is gone meanwhile. Errors: those of Workspace::orders().
    Result<const StoredOrder*> at(size_t place);

private:
    static constexpr size_t firstRun = 50;
    Result<void> read(size_t begin);

    const Workspace& m_workspace;
    size_t m_count;
    OrderAt m_orderAt;
    size_t m_begin = 0; ///< of the run at hand
    size_t m_end = 0;
    size_t m_next = firstRun; ///< how many the next run has
    std::vector<StoredOrder> m_orders;
    std::unordered_map<qint64, size_t> m_places;
};

} // namespace redial
