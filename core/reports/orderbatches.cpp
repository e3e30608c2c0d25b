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
    const size_t begin = place / atOnce * atOnce;
    if (m_begin != begin) {
        std::vector<OrderId> ids;
        for (size_t i = begin; i < std::min(begin + atOnce, m_count); ++i)
            ids.push_back(m_orderAt(i));
        Result<std::vector<StoredOrder>> orders = m_workspace.orders(ids);
        if (!orders)
            return orders.error();
        m_orders = *std::move(orders);
        m_places.clear();
        for (size_t i = 0; i < m_orders.size(); ++i)
            m_places.emplace(m_orders[i].id.value, i);
        m_begin = begin;
    }
    const auto found = m_places.find(m_orderAt(place).value);
    return found == m_places.end() ? nullptr : &m_orders[found->second];
}

} // namespace redial
