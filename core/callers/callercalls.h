#pragma once

#include "core/orders/orderselection.h"

#include <span>
#include <vector>

namespace redial {

/// One caller's calls: the orders that have a role, those of one second being one call (DOMAIN.md §3).
/// Made once and read for caller after caller, so that no caller costs an allocation.
class CallerCalls {
public:
    /// Rows begin … end − 1 of the book; of them those with `role` (RowRole).
    void read(
        const OrderBook& book, const std::vector<quint8>& roles, quint8 role, quint32 begin, quint32 end);

    size_t count() const { return m_times.size(); }
    quint32 time(size_t call) const { return m_times[call]; }
    const std::vector<quint32>& times() const { return m_times; } ///< strictly growing
    quint32 firstRow(size_t call) const { return m_rows[m_begins[call]]; }
    quint32 lastRow(size_t call) const { return m_rows[endOf(call) - 1]; }
    /// The orders of calls first … last.
    std::span<const quint32> rows(size_t first, size_t last) const
    {
        return std::span(m_rows).subspan(m_begins[first], endOf(last) - m_begins[first]);
    }

private:
    size_t endOf(size_t call) const
    {
        return call + 1 < m_begins.size() ? m_begins[call + 1] : m_rows.size();
    }

    std::vector<quint32> m_rows;
    std::vector<quint32> m_times;
    std::vector<size_t> m_begins; ///< index into m_rows of each call's first order
};

} // namespace redial
