#include "ui/pages/callers/callersexport.h"

#include "core/followups/followupindex.h"
#include "core/reports/callersreport.h"
#include "core/reports/callerstable.h"
#include "core/reports/effecttables.h"
#include "core/reports/followupsheet.h"
#include "core/reports/orderbatches.h"
#include "core/wording/callerwording.h"
#include "core/wording/formatting.h"
#include "core/wording/schemewording.h"
#include "ui/pages/callers/callerslists.h"
#include "ui/pages/callers/detailslist.h"
#include "ui/pages/orders/tablesaving.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QMenu>

namespace redial {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(redial::CallersExport)
};

QStringList notes(const CallersData& data, Reveal reveal, const QString& order)
{
    return QStringList{CallerWording::totals(data.totals), SchemeWording::monitoring(data.scheme), order}
    + tableNotes(data.scheme, data.period, reveal);
}

void exportCallers(Session& session, QWidget* parent, const std::shared_ptr<const CallersData>& data,
    std::vector<std::optional<FollowUp>> followUps)
{
    askAndSaveTable(session, parent, Texts::tr("Frequent callers"),
        [data, followUps = std::move(followUps), roster = session.roster(), now = Session::now()](
            const Workspace&, Reveal reveal, const QString& path, Progress& progress) {
            const CallersListing listing{
                data->book, data->facts, data->scores, data->worstFirst, followUps, roster, reveal};
            StreamedTable table = listing.table();
            table.notes = notes(*data, reveal, CallerWording::scoreRule());
            table.madeAt = now;
            return saveStreamedTable(
                path, table,
                [&](qint64 row, std::vector<TableCell>& cells) -> Result<void> {
                    listing.fill(row, cells);
                    return {};
                },
                progress);
        });
}

void exportDetails(Session& session, QWidget* parent, const std::shared_ptr<const CallersData>& data,
    const DetailsList& details)
{
    DetailListing shown;
    shown.book = data->book;
    shown.rows = details.model().rowCount() > 0 ? details.model().sortedRows() : data->details;
    shown.states = details.model().states();
    shown.columns = details.shownColumns();
    shown.roster = session.roster();
    askAndSaveTable(session, parent, Texts::tr("Details of frequent callers"),
        [data, shown, now = Session::now()](
            const Workspace& workspace, Reveal reveal, const QString& path, Progress& progress) {
            DetailListing listing = shown;
            listing.reveal = reveal;
            StreamedTable table = listing.table();
            table.notes = notes(
                *data, reveal, Texts::tr("“Next call” and what follows it look beyond period and filters."));
            table.madeAt = now;
            OrderBatches orders = listing.batches(workspace);
            return saveStreamedTable(
                path, table,
                [&](qint64 row, std::vector<TableCell>& cells) { return listing.fill(row, orders, cells); },
                progress);
        });
}

template <typename Rows>
Result<void> saveEffect(const Rows& rows, const CallersData& data, Timestamp now, Reveal reveal,
    const QString& path, Progress& progress)
{
    StreamedTable table = rows.table();
    table.notes << tableNotes(data.scheme, data.period, reveal);
    table.madeAt = now;
    return saveStreamedTable(
        path, table,
        [&](qint64 row, std::vector<TableCell>& cells) -> Result<void> {
            rows.fill(row, cells);
            return {};
        },
        progress);
}

void exportCauses(Session& session, QWidget* parent, const std::shared_ptr<const CallersData>& data)
{
    askAndSaveTable(session, parent, Texts::tr("Effect by cause"),
        [data, now = Session::now(), days = effectDays(session.setting(effectDaysSetting))](
            const Workspace& workspace, Reveal reveal, const QString& path,
            Progress& progress) -> Result<void> {
            const auto followUps = listFollowUps(workspace, reveal, progress);
            if (!followUps)
                return followUps.error();
            const CauseEffectTable causes{causeEffects(*data->book, data->scheme,
                                              doneFollowUps(*data->book, followUps->followUps), days),
                days};
            return saveEffect(causes, *data, now, reveal, path, progress);
        });
}

void exportLines(Session& session, QWidget* parent, const std::shared_ptr<const CallersData>& data)
{
    askAndSaveTable(session, parent, Texts::tr("Lines left out"),
        [data, now = Session::now()](const Workspace& workspace, Reveal reveal, const QString& path,
            Progress& progress) -> Result<void> {
            const Result<LineEffectTable> lines =
                lineEffectTable(data->book, data->scheme, data->period, workspace, reveal, progress);
            if (!lines)
                return lines.error();
            return saveEffect(*lines, *data, now, reveal, path, progress);
        });
}

void exportReport(Session& session, QWidget* parent, const CallersData& data)
{
    CallersReportInput input;
    input.book = data.book;
    input.scheme = data.scheme;
    input.scheme.details = session.scheme().details;
    input.period = data.period;
    input.level = data.level;
    input.bursts = data.bursts;
    input.roster = session.roster();
    input.madeAt = Session::now();
    askAndSaveWorkbook(session, parent, Texts::tr("Frequent callers report"),
        [input = std::move(input)](
            const Workspace& workspace, Reveal reveal, Progress& progress) -> Result<QByteArray> {
            CallersReportInput asked = input;
            asked.reveal = reveal;
            Result<CallersReport> report = makeCallersReport(std::move(asked), workspace, progress);
            if (!report)
                return report.error();
            return std::move(report->workbook);
        });
}

} // namespace

void addCallersExports(QMenu& menu, Session& session, CallersLists& lists, QWidget* parent)
{
    const auto add = [&](const char* name, auto act) {
        QAction* action = menu.addAction(QString());
        action->setObjectName(QLatin1String(name));
        QObject::connect(action, &QAction::triggered, parent, act);
        return action;
    };
    QAction* callers = add("callers.exportCallers", [&session, &lists, parent] {
        exportCallers(session, parent, lists.data(), lists.followUpsOfBursts());
    });
    QAction* details = add("callers.exportDetails",
        [&session, &lists, parent] { exportDetails(session, parent, lists.data(), lists.details()); });
    QAction* causes = add(
        "callers.exportCauses", [&session, &lists, parent] { exportCauses(session, parent, lists.data()); });
    QAction* excluded = add(
        "callers.exportLines", [&session, &lists, parent] { exportLines(session, parent, lists.data()); });
    QAction* report = add(
        "callers.exportReport", [&session, &lists, parent] { exportReport(session, parent, *lists.data()); });
    QObject::connect(
        &menu, &QMenu::aboutToShow, parent, [&lists, callers, details, causes, excluded, report] {
            callers->setText(Texts::tr("Callers, worst first …"));
            details->setText(Texts::tr("Details, in the columns shown …"));
            causes->setText(Texts::tr("Effect by cause …"));
            excluded->setText(Texts::tr("Lines left out, and what they change …"));
            report->setText(Texts::tr("Report for Excel …"));
            for (QAction* action : {callers, details, causes, excluded, report})
                action->setEnabled(lists.data() != nullptr);
        });
}

} // namespace redial
