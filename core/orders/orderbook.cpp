#include "core/orders/orderbook.h"

#include <algorithm>
#include <numeric>

namespace redial {

namespace {

template <typename T> void permute(std::vector<T>& column, const std::vector<quint32>& from)
{
    if (column.empty())
        return;
    std::vector<T> sorted(from.size());
    for (size_t row = 0; row < from.size(); ++row)
        sorted[row] = column[from[row]];
    column.swap(sorted);
}

} // namespace

void OrderColumns::resize(size_t count)
{
    times.resize(count);
    callers.resize(count);
    agents.resize(count);
    categories.resize(count);
    types.resize(count);
    regions.resize(count);
    departments.resize(count);
    channels.resize(count);
    flags.resize(count);
    closedAt.resize(count);
    dueAt.resize(count);
    talkSeconds.resize(count, unknownSeconds);
    orders.resize(count);
}

std::shared_ptr<const OrderBook> OrderBook::make(
    OrderColumns columns, OrderDictionaries dictionaries, std::vector<Stretch> coverage)
{
    const std::shared_ptr<OrderBook> book(new OrderBook);
    book->m_columns = std::move(columns);
    book->m_dictionaries = std::move(dictionaries);
    book->m_dictionaries.maskedCallers.resize(book->m_dictionaries.callers.size());
    book->m_coverage = mergeCoverage(std::move(coverage));
    book->sortRows();
    book->findHorizons();
    return book;
}

std::shared_ptr<const OrderBook> OrderBook::regrouped(
    const std::vector<quint32>& keyOfRow, TextTable keys, std::vector<bool> masked) const
{
    const std::shared_ptr<OrderBook> book(new OrderBook(*this));
    if (book->m_phones.empty()) {
        book->m_phones = m_columns.callers;
        book->m_phoneKeys = std::make_shared<const TextTable>(m_dictionaries.callers);
    }
    book->m_columns.callers = keyOfRow;
    book->m_dictionaries.callers = std::move(keys);
    book->m_dictionaries.maskedCallers = std::move(masked);
    book->m_dictionaries.maskedCallers.resize(book->m_dictionaries.callers.size());
    book->sortRows();
    book->findHorizons();
    return book;
}

void OrderBook::sortRows()
{
    const size_t rows = m_columns.size();
    const size_t callers = m_dictionaries.callers.size();
    m_callerBegin.assign(callers + 1, 0);
    for (const quint32 caller : m_columns.callers)
        ++m_callerBegin[caller + 1];
    std::partial_sum(m_callerBegin.begin(), m_callerBegin.end(), m_callerBegin.begin());

    std::vector<quint32> from(rows);
    std::vector<quint32> next(m_callerBegin.begin(), m_callerBegin.end() - 1);
    for (quint32 row = 0; row < rows; ++row)
        from[next[m_columns.callers[row]]++] = row;

    // Within a caller: by time; of one second, the one imported first (order numbers grow with the
    // import). Groups that are in order already, nearly all after a tidy export, cost one look.
    const auto earlier = [this](quint32 a, quint32 b) {
        return m_columns.times[a] != m_columns.times[b] ? m_columns.times[a] < m_columns.times[b]
                                                        : m_columns.orders[a] < m_columns.orders[b];
    };
    for (size_t caller = 0; caller < callers; ++caller) {
        const auto begin = from.begin() + m_callerBegin[caller];
        const auto end = from.begin() + m_callerBegin[caller + 1];
        if (!std::is_sorted(begin, end, earlier))
            std::sort(begin, end, earlier);
    }

    permute(m_columns.times, from);
    permute(m_columns.callers, from);
    permute(m_columns.agents, from);
    permute(m_columns.categories, from);
    permute(m_columns.types, from);
    permute(m_columns.regions, from);
    permute(m_columns.departments, from);
    permute(m_columns.channels, from);
    permute(m_columns.flags, from);
    permute(m_columns.closedAt, from);
    permute(m_columns.dueAt, from);
    permute(m_columns.talkSeconds, from);
    permute(m_columns.orders, from);
    permute(m_phones, from);
}

void OrderBook::findHorizons()
{
    m_horizons.resize(size());
    for (size_t row = 0; row < size(); ++row)
        m_horizons[row] =
            static_cast<quint32>(horizonOf(m_coverage, Timestamp{m_columns.times[row]}).seconds);
}

} // namespace redial
