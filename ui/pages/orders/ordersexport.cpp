#include "ui/pages/orders/ordersexport.h"

#include "core/reports/ordertable.h"
#include "ui/pages/orders/tablesaving.h"
#include "ui/session/session.h"

#include <QCoreApplication>

namespace redial {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(redial::OrdersExport)
};

} // namespace

void exportOrders(Session& session, QWidget* parent, std::shared_ptr<const OrderBook> book,
    std::vector<quint32> rows, const QString& summary, const std::optional<Period>& period)
{
    askAndSaveTable(session, parent, Texts::tr("Orders"),
        [book, rows = std::move(rows), summary, period, scheme = session.effectiveScheme(),
            roster = session.roster(), now = Session::now()](const Workspace& workspace, Reveal reveal,
            const QString& path, Progress& progress) -> Result<void> {
            StreamedTable table;
            table.title = Texts::tr("Orders");
            const QStringList notes = tableNotes(scheme, period.value_or(Period()), reveal);
            table.notes = QStringList{summary} + (period ? notes : notes.mid(1));
            table.madeAt = now;
            return saveOrders(path, {workspace, *book, rows, reveal, *roster}, std::move(table), progress);
        });
}

} // namespace redial
