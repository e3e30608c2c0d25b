#include "core/reports/orderbatches.h"

#include <algorithm>

namespace redial {

OrderBatches::OrderBatches(const Workspace& workspace, size_t count, OrderAt orderAt)
    : m_workspace(workspace)
    , m_count(count)
    , m_orderAt(std::move(orderAt))
{
}

Result<const StoredOrder*> OrderBatches::at(size_t place)
{
    if (place < m_begin || place >= m_end)
        if (const Result<void> done = read(place); !done)
            return done.error();
    const auto found = m_places.find(m_orderAt(place).value);
    return found == m_places.end() ? nullptr : &m_orders[found->second];
}

Result<void> OrderBatches::read(size_t begin)
{
    m_begin = m_end = begin;
    m_orders.clear(); // not held beside the next ones
    m_places.clear();
    const size_t end = std::min(begin + m_next, m_count);
    std::vector<OrderId> ids;
    for (size_t place = begin; place < end; ++place)
        ids.push_back(m_orderAt(place));
    Result<std::vector<StoredOrder>> orders = m_workspace.orders(ids);
    if (!orders)
        return orders.error();
    m_orders = *std::move(orders);
    size_t bytes = 1;
    for (size_t i = 0; i < m_orders.size(); ++i) {
        m_places.emplace(m_orders[i].id.value, i);
        bytes += textBytes(m_orders[i]);
    }
    m_end = end;
    const size_t fitting = ids.size() * bytesAtOnce / bytes;
    m_next = std::clamp(fitting, size_t{1}, std::min(2 * m_next, atOnce));
    return {};
}

} // namespace redial
