#include "core/reports/repeatreport.h"

#include "core/reports/burstsheet.h"
#include "core/reports/detailsheet.h"
#include "core/reports/groupsheet.h"
#include "core/reports/matrixsheet.h"
#include "core/reports/repeatfigures.h"
#include "core/reports/summarysheet.h"
#include "core/wording/schemewording.h"

#include <QCoreApplication>

namespace redial {

namespace {

/// From here on a workbook held in memory would cost hundreds of megabytes.
constexpr qint64 mostTableRows = 100000;
constexpr size_t mostCellsInMemory = 500000;

WorkbookMode modeFor(const RepeatFigures& figures)
{
    return figures.repeats().repeated > mostTableRows || figures.matrix().cells().size() > mostCellsInMemory
        ? WorkbookMode::Streaming
        : WorkbookMode::Tables;
}

} // namespace

Result<RepeatReport> makeRepeatReport(
    const RepeatReportInput& input, OrderTextLookup texts, Progress& progress)
{
    const RepeatFigures figures(input.repeats, input.level, input.roster);
    const PageFrame frame{input.title.isEmpty()
            ? QCoreApplication::translate("redial::RepeatReport", "Repeat calls report")
            : input.title,
        input.centre, SchemeWording::line(figures.repeats().scheme)};

    Result<std::unique_ptr<ReportWorkbook>> made =
        ReportWorkbook::make(modeFor(figures), {frame.title, input.centre, input.madeAt});
    if (!made)
        return made.error();
    ReportWorkbook& workbook = **made;
    SummarySheet(workbook, input, figures, frame).write();
    MatrixSheet(workbook, figures, frame).write();
    GroupSheet(workbook, GroupSheet::Kind::Categories, figures, frame).write();
    GroupSheet(workbook, GroupSheet::Kind::Agents, figures, frame).write();
    BurstSheet(workbook, input, figures, frame).write();
    DetailSheet details(workbook, input, figures, frame);
    if (const Result<void> written = details.write(texts, progress); !written)
        return written.error();

    const QStringList sheets = workbook.sheetNames();
    Result<QByteArray> bytes = workbook.finish();
    if (!bytes)
        return bytes.error();
    return RepeatReport{*std::move(bytes), sheets};
}

} // namespace redial
