#include "core/orders/orderlist.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace redial {

namespace {

/// Drops the rows whose text in `column` is none of `wanted`; an empty list admits all.
void keepTexts(std::vector<quint32>& rows, const std::vector<std::string>& wanted, const TextTable& table,
    const std::vector<quint32>& column)
{
    if (wanted.empty())
        return;
    const std::unordered_set<std::string_view> texts(wanted.begin(), wanted.end());
    std::vector<quint8> keep(table.size());
    for (quint32 number = 0; number < table.size(); ++number)
        keep[number] = texts.contains(table.at(number));
    std::erase_if(rows, [&](quint32 row) { return !keep[column[row]]; });
}

} // namespace

std::vector<quint32> listOrders(const OrderBook& book, const OrderFilter& filter, const Period& period)
{
    const OrderColumns& columns = book.columns();
    const OrderDictionaries& words = book.dictionaries();
    std::vector<quint32> rows;
    for (quint32 row = 0; row < book.size(); ++row)
        if (period.contains(book.time(row)))
            rows.push_back(row);
    keepTexts(rows, filter.types, words.types, columns.types);
    keepTexts(rows, filter.regions, words.regions, columns.regions);
    keepTexts(rows, filter.departments, words.departments, columns.departments);
    keepTexts(rows, filter.agents, words.agents, columns.agents);
    keepTexts(rows, filter.channels, words.channels, columns.channels);
    if (!filter.categories.empty()) {
        const std::vector<int> covering = words.categories.longestPrefix(filter.categories);
        std::erase_if(rows, [&](quint32 row) { return covering[columns.categories[row]] < 0; });
    }
    std::sort(rows.begin(), rows.end(), [&](quint32 a, quint32 b) {
        return columns.times[a] != columns.times[b] ? columns.times[a] > columns.times[b] : a < b;
    });
    return rows;
}

std::vector<quint32> rowsOfOrders(const OrderBook& book, std::span<const OrderId> orders)
{
    std::unordered_map<qint64, size_t> places;
    for (size_t place = 0; place < orders.size(); ++place)
        places.emplace(orders[place].value, place);
    constexpr quint32 missing = 0xffffffff;
    std::vector<quint32> rows(orders.size(), missing);
    const std::vector<qint64>& ids = book.columns().orders;
    for (quint32 row = 0; row < ids.size(); ++row)
        if (const auto found = places.find(ids[row]); found != places.end())
            rows[found->second] = row;
    std::erase(rows, missing);
    return rows;
}

} // namespace redial
