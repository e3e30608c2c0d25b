#include "ui/pages/orders/orderidsort.h"

#include "core/store/workspace.h"
#include "core/wording/formatting.h"
#include "ui/pages/orders/bookorders.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace redial {

namespace {

constexpr size_t ordersAtOnce = 2000;

struct Entry {
    quint32 row;
    std::optional<QCollatorSortKey> key; ///< nothing: no order id
};

} // namespace

Result<std::vector<quint32>> sortedByOrderId(const Workspace& workspace, const OrderBook& book,
    std::vector<quint32> rows, Qt::SortOrder order, Progress& progress)
{
    const QCollator collator = nameCollator();
    std::vector<Entry> entries;
    entries.reserve(rows.size());
    for (size_t begin = 0; begin < rows.size(); begin += ordersAtOnce) {
        if (!progress.advance(static_cast<qint64>(begin), static_cast<qint64>(rows.size())))
            return Error{ErrorCode::Cancelled, {}, {}};
        const size_t end = std::min(begin + ordersAtOnce, rows.size());
        std::vector<OrderId> ids;
        for (size_t i = begin; i < end; ++i)
            ids.push_back(book.order(rows[i]));
        const Result<std::vector<StoredOrder>> orders = workspace.orders(ids);
        if (!orders)
            return orders.error();
        std::unordered_map<qint64, const StoredOrder*> byId;
        for (const StoredOrder& one : *orders)
            byId.emplace(one.id.value, &one);
        for (size_t i = begin; i < end; ++i) {
            Entry entry{rows[i], {}};
            if (const auto found = byId.find(book.order(rows[i]).value);
                found != byId.end() && !found->second->fields.orderId.empty())
                entry.key = collator.sortKey(Formatting::text(found->second->fields.orderId));
            entries.push_back(std::move(entry));
        }
    }
    const std::vector<quint32>& times = book.columns().times;
    std::sort(entries.begin(), entries.end(), [&](const Entry& a, const Entry& b) {
        if (a.key.has_value() != b.key.has_value())
            return a.key.has_value();
        if (a.key)
            if (const int difference = a.key->compare(*b.key); difference != 0)
                return order == Qt::AscendingOrder ? difference < 0 : difference > 0;
        return times[a.row] != times[b.row] ? times[a.row] > times[b.row] : a.row < b.row;
    });
    for (size_t i = 0; i < entries.size(); ++i)
        rows[i] = entries[i].row;
    return rows;
}

} // namespace redial
