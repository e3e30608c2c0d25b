#include "core/reports/ordertable.h"

#include "core/reports/orderbatches.h"
#include "core/wording/fieldwording.h"
#include "core/wording/formatting.h"
#include "core/wording/orderwording.h"

#include <QHash>

#include <algorithm>

namespace redial {

namespace {

/// Finding the columns is the first half, writing the second.
class HalfProgress final : public Progress {
public:
    HalfProgress(Progress& whole, int half) : m_whole(whole), m_half(half) { }
    bool advance(qint64 done, qint64 total) override
    {
        return m_whole.advance(m_half * total + done, 2 * total);
    }

private:
    Progress& m_whole;
    int m_half;
};

using Columns = QHash<QString, size_t>; ///< heading, with a mark for extras, to column

QString columnKey(const QString& name, bool isExtra)
{
    return (isExtra ? QLatin1Char('+') : QLatin1Char('='))
        + name; // a source may call its columns like fields
}

Columns addColumns(const std::vector<std::string>& extras, StreamedTable& table)
{
    Columns columns;
    const auto add = [&](const QString& name, bool isExtra, bool isLong) {
        columns.insert(columnKey(name, isExtra), table.columns.size());
        QString heading = name; // Excel wants every heading once only
        while (
            std::any_of(table.columns.begin(), table.columns.end(), [&](const StreamedTable::Column& column) {
                return column.header.compare(heading, Qt::CaseInsensitive) == 0;
            }))
            heading += QLatin1Char('*');
        table.columns.push_back({heading, isLong ? 46.0 : 16.0});
    };
    for (const Field field : OrderWording::shownFields())
        add(FieldWording::name(field), false, field == Field::Title || field == Field::Content);
    for (const std::string& header : extras)
        add(Formatting::text(header), true, false);
    return columns;
}

} // namespace

Result<void> saveOrders(
    const QString& path, const OrderTable& orders, StreamedTable table, Progress& progress)
{
    const auto orderAt = [&](size_t place) { return orders.book.order(orders.rows[place]); };
    HalfProgress finding(progress, 0);
    const auto extras = orders.workspace.extraHeaders(orders.rows.size(), orderAt, finding);
    if (!extras)
        return extras.error();
    const Columns columns = addColumns(*extras, table);
    table.rows = static_cast<qint64>(orders.rows.size());
    table.frozenColumns = 2;
    OrderBatches batches(orders.workspace, orders.rows.size(), orderAt);
    const auto fill = [&](qint64 row, std::vector<TableCell>& cells) -> Result<void> {
        const Result<const StoredOrder*> order = batches.at(static_cast<size_t>(row));
        if (!order)
            return order.error();
        cells.resize(table.columns.size());
        if (!*order)
            return {};
        for (const OrderFact& fact : OrderWording::facts(**order, orders.reveal, orders.roster))
            if (const auto column = columns.constFind(columnKey(fact.name, fact.isExtra));
                column != columns.constEnd())
                cells[*column] = fact.value;
        return {};
    };
    HalfProgress writing(progress, 1);
    return saveStreamedTable(path, table, fill, writing);
}

} // namespace redial
