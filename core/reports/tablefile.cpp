#include "core/reports/tablefile.h"

#include "core/base/savefile.h"
#include "core/reports/csvtable.h"
#include "core/reports/reportsheet.h"

#include <QBuffer>

#include <algorithm>

namespace redial {

namespace {

constexpr double narrowest = 8;
constexpr double widest = 48;
constexpr size_t rowsMeasured = 200;
/// Above this a workbook of Excel tables takes too much memory (ReportWorkbook).
constexpr size_t streamedFrom = 100'000;

QString shown(const TableContent::Cell& cell)
{
    if (const auto* count = std::get_if<qint64>(&cell))
        return QString::number(*count);
    if (const auto* number = std::get_if<double>(&cell))
        return QString::number(*number, 'g', 15);
    if (const auto* text = std::get_if<QString>(&cell))
        return *text;
    return {};
}

Result<QByteArray> asCsv(const TableContent& table)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    CsvTable csv(buffer, CsvTable::ByteOrderMark::ForSpreadsheets);
    std::vector<std::string> cells;
    for (const QString& header : table.headers)
        cells.push_back(header.toStdString());
    csv.row(cells);
    for (const auto& row : table.rows) {
        cells.clear();
        for (const TableContent::Cell& one : row)
            cells.push_back(shown(one).toStdString());
        csv.row(cells);
    }
    for (const QString& note : table.notes)
        csv.row({note.toStdString()});
    if (!csv.finish())
        return Error{ErrorCode::WriteFailed, {}, {}};
    return bytes;
}

std::vector<ReportSheet::Column> columnsOf(const TableContent& table)
{
    std::vector<ReportSheet::Column> columns;
    for (qsizetype at = 0; at < table.headers.size(); ++at) {
        ReportSheet::Column column{
            table.headers[at], std::max(narrowest, ReportSheet::columnsOf(table.headers[at]) + 3.0)};
        for (size_t row = 0; row < std::min(table.rows.size(), rowsMeasured); ++row) {
            const TableContent::Cell& cell = table.rows[row][static_cast<size_t>(at)];
            column.isNumber = column.isNumber || std::holds_alternative<qint64>(cell)
                || std::holds_alternative<double>(cell);
            column.width = std::max(column.width, ReportSheet::columnsOf(shown(cell)) + 2.0);
        }
        column.width = std::min(column.width, widest);
        columns.push_back(column);
    }
    return columns;
}

Result<QByteArray> asWorkbook(const TableContent& table, Timestamp madeAt)
{
    const WorkbookMode mode =
        table.rows.size() > streamedFrom ? WorkbookMode::Streaming : WorkbookMode::Tables;
    auto workbook = ReportWorkbook::make(mode, {table.title, {}, madeAt});
    if (!workbook)
        return workbook.error();
    {
        ReportSheet sheet(**workbook, table.title);
        int row = 0;
        sheet.text(row++, 0, table.title, Style::Title);
        for (const QString& note : table.notes)
            sheet.text(row++, 0, note, Style::Note);
        ++row;
        const int header = row;
        sheet.headings(row++, columnsOf(table), static_cast<qint64>(table.rows.size()));
        for (const auto& cells : table.rows) {
            for (size_t at = 0; at < cells.size(); ++at) {
                const int column = static_cast<int>(at);
                if (const auto* count = std::get_if<qint64>(&cells[at]))
                    sheet.count(row, column, *count);
                else if (const auto* number = std::get_if<double>(&cells[at]))
                    sheet.number(row, column, *number, nullptr);
                else if (const auto* text = std::get_if<QString>(&cells[at]))
                    sheet.text(row, column, *text);
            }
            ++row;
        }
        sheet.freeze(header + 1, 1);
        sheet.print({table.title, {}, table.notes.value(0)}, header, header);
    }
    return (*workbook)->finish();
}

} // namespace

Result<void> saveTable(const TableContent& table, Timestamp madeAt, const QString& path)
{
    const bool isWorkbook = path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
    const Result<QByteArray> bytes = isWorkbook ? asWorkbook(table, madeAt) : asCsv(table);
    if (!bytes)
        return Error{bytes.error().code, path, bytes.error().detail};
    return saveFile(path, *bytes);
}

} // namespace redial
