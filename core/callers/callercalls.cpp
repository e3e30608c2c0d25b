#include "core/callers/callercalls.h"

namespace redial {

void CallerCalls::read(
    const OrderBook& book, const std::vector<quint8>& roles, quint8 role, quint32 begin, quint32 end)
{
    m_rows.clear();
    m_times.clear();
    m_begins.clear();
    const std::vector<quint32>& times = book.columns().times;
    for (quint32 row = begin; row < end; ++row) {
        if (!(roles[row] & role))
            continue;
        if (m_times.empty() || m_times.back() != times[row]) {
            m_begins.push_back(m_rows.size());
            m_times.push_back(times[row]);
        }
        m_rows.push_back(row);
    }
}

} // namespace redial
