#include "ui/pages/orders/ordersexport.h"

#include "core/reports/orderbatches.h"
#include "core/wording/fieldwording.h"
#include "core/wording/orderwording.h"
#include "ui/pages/orders/tablesaving.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace redial {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(redial::OrdersExport)
};

using Columns = QHash<QString, int>; ///< heading, with a mark for extras, to column

QString columnKey(const OrderFact& fact)
{
    return (fact.isExtra ? QLatin1Char('+') : QLatin1Char('=')) + fact.name;
}

/// Which columns anything is in: fields first, then extras, in the order they turn up.
Result<Columns> findColumns(OrderBatches& orders, size_t count, StreamedTable& table, Progress& progress)
{
    QStringList fields;
    QStringList extras;
    QSet<QString> known;
    for (size_t place = 0; place < count; ++place) {
        if (place % OrderBatches::atOnce == 0
            && !progress.advance(static_cast<qint64>(place), static_cast<qint64>(2 * count)))
            return Error{ErrorCode::Cancelled, {}, {}};
        const Result<const StoredOrder*> order = orders.at(place);
        if (!order)
            return order.error();
        if (!*order)
            continue;
        for (const auto& [header, text] : (*order)->extras) {
            const QString name = QString::fromStdString(header);
            if (!known.contains(name)) {
                known.insert(name);
                extras << name;
            }
        }
    }
    for (const Field field : OrderWording::shownFields())
        fields << FieldWording::name(field);
    Columns columns;
    const auto add = [&](const QString& name, QChar mark) {
        columns.insert(mark + name, static_cast<int>(table.columns.size()));
        const bool isLong =
            name == FieldWording::name(Field::Title) || name == FieldWording::name(Field::Content);
        // Excel wants every heading once only.
        QString heading = name;
        while (
            std::any_of(table.columns.begin(), table.columns.end(), [&](const StreamedTable::Column& column) {
                return column.header.compare(heading, Qt::CaseInsensitive) == 0;
            }))
            heading += QLatin1Char('*');
        table.columns.push_back({heading, isLong ? 46.0 : 16.0});
    };
    for (const QString& name : std::as_const(fields))
        add(name, QLatin1Char('='));
    for (const QString& name : std::as_const(extras))
        add(name, QLatin1Char('+'));
    return columns;
}

} // namespace

void exportOrders(Session& session, QWidget* parent, std::shared_ptr<const OrderBook> book,
    std::vector<quint32> rows, const QString& summary, bool isSearch)
{
    askAndSaveTable(session, parent, Texts::tr("Orders"),
        [book, rows = std::move(rows), summary, isSearch, scheme = session.effectiveScheme(),
            roster = session.roster(), period = session.period(),
            now = Session::now()](const Workspace& workspace, Reveal reveal, const QString& path,
            Progress& progress) -> Result<void> {
            StreamedTable table;
            table.title = Texts::tr("Orders");
            table.notes = QStringList{summary} + tableNotes(scheme, isSearch ? Period() : period, reveal);
            table.rows = static_cast<qint64>(rows.size());
            table.frozenColumns = 2;
            table.madeAt = now;
            OrderBatches orders(
                workspace, rows.size(), [&](size_t place) { return book->order(rows[place]); });
            const Result<Columns> columns = findColumns(orders, rows.size(), table, progress);
            if (!columns)
                return columns.error();
            const auto fill = [&](qint64 row, std::vector<TableCell>& cells) -> Result<void> {
                const Result<const StoredOrder*> order = orders.at(static_cast<size_t>(row));
                if (!order)
                    return order.error();
                cells.resize(table.columns.size());
                if (!*order)
                    return {};
                for (const OrderFact& fact : OrderWording::facts(**order, reveal, *roster))
                    if (const auto column = columns->constFind(columnKey(fact));
                        column != columns->constEnd())
                        cells[static_cast<size_t>(*column)] = fact.value;
                return {};
            };
            return saveStreamedTable(path, table, fill, progress);
        });
}

} // namespace redial
