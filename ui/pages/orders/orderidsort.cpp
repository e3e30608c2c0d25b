#include "ui/pages/orders/orderidsort.h"

#include "core/intake/field.h"
#include "core/store/workspace.h"
#include "core/wording/formatting.h"
#include "ui/pages/orders/bookorders.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace redial {

namespace {

/// By order: the number of its order id among the texts of `grouped`, 0 where it has none (its key is its
/// phone number then).
std::unordered_map<qint64, quint32> idNumbers(const OrderBook& grouped)
{
    std::unordered_map<qint64, quint32> numbers;
    numbers.reserve(grouped.size());
    const OrderColumns& columns = grouped.columns();
    for (quint32 row = 0; row < grouped.size(); ++row) {
        const bool isPhone = grouped.dictionaries().callers.at(columns.callers[row])
            == grouped.phoneKeys().at(grouped.phones()[row]);
        numbers.emplace(columns.orders[row], isPhone ? 0 : columns.callers[row]);
    }
    return numbers;
}

/// By number of a text: its place among all, numbers in them as numbers.
std::vector<quint32> placesOf(const TextTable& texts)
{
    const QCollator collator = nameCollator();
    std::vector<QCollatorSortKey> keys;
    keys.reserve(texts.size());
    for (quint32 number = 0; number < texts.size(); ++number)
        keys.push_back(collator.sortKey(Formatting::text(texts.at(number))));
    std::vector<quint32> order(texts.size());
    std::iota(order.begin(), order.end(), 0u);
    std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return keys[a] < keys[b]; });
    std::vector<quint32> places(texts.size());
    for (quint32 place = 0; place < order.size(); ++place)
        places[order[place]] = place;
    return places;
}

} // namespace

Result<std::vector<quint32>> sortedByOrderId(const Workspace& workspace,
    const std::shared_ptr<const OrderBook>& book, std::vector<quint32> rows, Qt::SortOrder order,
    Progress& progress)
{
    // Grouped by order id, a book has them as its keys: one pass over the file.
    Scheme byId;
    byId.identity = Identity::Code;
    byId.codeColumn = fieldName(Field::OrderId);
    Result<std::shared_ptr<const OrderBook>> byPhone = book;
    if (&book->phoneKeys() != &book->dictionaries().callers)
        byPhone = workspace.loadBook(progress); // only a book as loaded can be grouped
    if (!byPhone)
        return byPhone.error();
    const Result<std::shared_ptr<const OrderBook>> grouped = workspace.groupedBook(*byPhone, byId, progress);
    if (!grouped && grouped.error().code == ErrorCode::ColumnNotFound)
        return rows; // no source has one
    if (!grouped)
        return grouped.error();
    const std::unordered_map<qint64, quint32> numbers = idNumbers(**grouped);
    const std::vector<quint32> places = placesOf((*grouped)->dictionaries().callers);
    if (!progress.advance(0, 0))
        return Error{ErrorCode::Cancelled, {}, {}};

    struct Entry {
        quint32 row;
        quint32 time;
        quint32 id;
    };
    std::vector<Entry> entries;
    entries.reserve(rows.size());
    const OrderColumns& columns = book->columns();
    for (const quint32 row : rows) {
        const auto found = numbers.find(columns.orders[row]);
        entries.push_back({row, columns.times[row], found == numbers.end() ? 0 : found->second});
    }
    std::sort(entries.begin(), entries.end(), [&](const Entry& a, const Entry& b) {
        if ((a.id == 0) != (b.id == 0))
            return b.id == 0;
        if (a.id != b.id && places[a.id] != places[b.id])
            return (places[a.id] < places[b.id]) == (order == Qt::AscendingOrder);
        return a.time != b.time ? a.time > b.time : a.row < b.row;
    });
    for (size_t i = 0; i < entries.size(); ++i)
        rows[i] = entries[i].row;
    return rows;
}

} // namespace redial
