#include "core/reports/streamedtable.h"

#include "core/reports/csvtable.h"
#include "core/reports/reportsheet.h"

#include <QBuffer>

#include <algorithm>

namespace redial {

namespace {

constexpr qint64 tableRows = 100000; // above, the workbook is streamed
constexpr qint64 tableCells = 2000000;
constexpr qint64 rowsBetweenReports = 64;

Error cancelled()
{
    return {ErrorCode::Cancelled, {}, {}};
}

template <typename Write>
Result<void> eachRow(const StreamedTable& table, TableRows rows, Progress& progress, Write write)
{
    std::vector<TableCell> cells;
    for (qint64 row = 0; row < table.rows; ++row) {
        if (row % rowsBetweenReports == 0 && !progress.advance(row, table.rows))
            return cancelled();
        cells.clear();
        if (const Result<void> filled = rows(row, cells); !filled)
            return filled;
        write(row, cells);
    }
    return {};
}

/// Figures as plain numbers: a file is for further work.
std::string csvText(const TableCell& cell)
{
    struct Text {
        std::string operator()(std::monostate) const { return {}; }
        std::string operator()(const QString& text) const { return text.toStdString(); }
        std::string operator()(TableCount count) const { return std::to_string(count.value); }
        std::string operator()(TableShare share) const
        {
            return QString::number(share.value * 100, 'f', 2).toStdString() + "%";
        }
        std::string operator()(TableHours hours) const
        {
            return QString::number(hours.value, 'f', 2).toStdString();
        }
        std::string operator()(Timestamp time) const { return formatTimestamp(time); }
    };
    return std::visit(Text{}, cell);
}

Result<QByteArray> makeCsv(const StreamedTable& table, TableRows rows, Progress& progress)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvTable csv(buffer, CsvTable::ByteOrderMark::ForSpreadsheets);
    csv.row({table.title.toStdString()});
    for (const QString& note : table.notes)
        csv.row({note.toStdString()});
    std::vector<std::string> texts;
    for (const StreamedTable::Column& column : table.columns)
        texts.push_back(column.header.toStdString());
    csv.row(texts);
    const Result<void> written =
        eachRow(table, rows, progress, [&](qint64, const std::vector<TableCell>& cells) {
            texts.assign(table.columns.size(), {});
            for (size_t i = 0; i < std::min(cells.size(), texts.size()); ++i)
                texts[i] = csvText(cells[i]);
            csv.row(texts);
        });
    if (!written)
        return written.error();
    if (!csv.finish())
        return Error{ErrorCode::WriteFailed, {}, buffer.errorString()};
    return buffer.data();
}

void writeCell(ReportSheet& sheet, int row, int column, const TableCell& cell)
{
    if (const auto* text = std::get_if<QString>(&cell))
        sheet.text(row, column, *text);
    else if (const auto* count = std::get_if<TableCount>(&cell))
        sheet.count(row, column, count->value);
    else if (const auto* share = std::get_if<TableShare>(&cell))
        sheet.percent(row, column, share->value);
    else if (const auto* hours = std::get_if<TableHours>(&cell))
        sheet.number(row, column, hours->value, sheet.formats().of(Style::Hours));
    else if (const auto* time = std::get_if<Timestamp>(&cell))
        sheet.time(row, column, *time);
}

Result<QByteArray> makeXlsx(const StreamedTable& table, TableRows rows, Progress& progress)
{
    const auto headerRow = static_cast<int>(table.notes.size()) + 2;
    if (table.columns.size() > StreamedTable::mostColumns || headerRow + 1 + table.rows > StreamedTable::mostRows)
        return Error{ErrorCode::WriteFailed, table.title, QStringLiteral("larger than an Excel sheet")};
    const bool streamed =
        table.rows > tableRows || table.rows * static_cast<qint64>(table.columns.size()) > tableCells;
    Result<std::unique_ptr<ReportWorkbook>> workbook = ReportWorkbook::make(
        streamed ? WorkbookMode::Streaming : WorkbookMode::Tables, {table.title, {}, table.madeAt});
    if (!workbook)
        return workbook.error();
    ReportSheet sheet(**workbook, table.title);
    sheet.lines(0, 2);
    sheet.text(0, 0, table.title, Style::Title);
    for (int i = 0; i < table.notes.size(); ++i)
        sheet.text(i + 1, 0, table.notes[i], Style::Note);
    std::vector<ReportSheet::Column> columns;
    for (const StreamedTable::Column& column : table.columns)
        columns.push_back({column.header, column.width, column.isNumber});
    sheet.headings(headerRow, columns, table.rows);
    sheet.freeze(headerRow + 1, table.frozenColumns);
    const Result<void> written =
        eachRow(table, rows, progress, [&](qint64 row, const std::vector<TableCell>& cells) {
            const int at = headerRow + 1 + static_cast<int>(row);
            for (size_t i = 0; i < std::min(cells.size(), table.columns.size()); ++i)
                writeCell(sheet, at, static_cast<int>(i), cells[i]);
        });
    if (!written)
        return written.error();
    return (*workbook)->finish();
}

} // namespace

TableFormat tableFormatOf(const QString& path)
{
    return path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ? TableFormat::Csv : TableFormat::Xlsx;
}

Result<QByteArray> makeStreamedTable(
    TableFormat format, const StreamedTable& table, TableRows rows, Progress& progress)
{
    switch (format) {
    case TableFormat::Csv:
        return makeCsv(table, rows, progress);
    case TableFormat::Xlsx:
        return makeXlsx(table, rows, progress);
    }
    Q_UNREACHABLE();
}

} // namespace redial
