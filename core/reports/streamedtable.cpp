#include "core/reports/streamedtable.h"

#include "core/base/savefile.h"
#include "core/reports/csvtable.h"
#include "core/reports/reportsheet.h"

#include <QSaveFile>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <optional>

namespace redial {

namespace {

constexpr qint64 tableRows = 100000; // above, the workbook is streamed
constexpr qint64 tableCells = 2000000;
constexpr qint64 rowsBetweenReports = 64;
constexpr size_t columnsOnPaper = 48; // more is no table to be printed
constexpr double charactersOfAPage = 260; // wider would be too small to read on one page's width

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

Result<void> saveCsv(const QString& path, const StreamedTable& table, TableRows rows, Progress& progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeError(path, file);
    CsvTable csv(file, CsvTable::ByteOrderMark::ForSpreadsheets);
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
                texts[i] = plainText(cells[i]);
            csv.row(texts);
        });
    if (!written)
        return written.error();
    if (!csv.finish() || !commitWhole(file))
        return writeError(path, file);
    return {};
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
    else if (const auto* number = std::get_if<TableNumber>(&cell))
        sheet.number(row, column, number->value, nullptr);
    else if (const auto* time = std::get_if<Timestamp>(&cell))
        sheet.time(row, column, *time);
}

/// The table over as many sheets as it needs, rows written downwards.
class SheetRun {
public:
    SheetRun(ReportWorkbook& workbook, const StreamedTable& table)
        : m_workbook(workbook)
        , m_table(table)
        , m_headerRow(static_cast<int>(table.notes.size()) + 2)
        , m_rowsOfSheet(std::max<qint64>(1, table.sheetRows - m_headerRow - 1))
    {
        QSet<QString> taken; // Excel refuses a table whose headings repeat or are empty
        for (const StreamedTable::Column& column : table.columns) {
            QString header = column.header;
            for (int copy = 2; header.isEmpty() || taken.contains(header.toCaseFolded()); ++copy)
                header = QStringLiteral("%1 (%2)").arg(column.header).arg(copy).trimmed();
            taken.insert(header.toCaseFolded());
            m_columns.push_back({header, column.width, column.isNumber});
        }
    }

    void row(qint64 row, const std::vector<TableCell>& cells)
    {
        if (!m_sheet || row % m_rowsOfSheet == 0)
            begin(row);
        const int at = m_headerRow + 1 + static_cast<int>(row % m_rowsOfSheet);
        for (size_t i = 0; i < std::min(cells.size(), m_columns.size()); ++i)
            writeCell(*m_sheet, at, static_cast<int>(i), cells[i]);
    }
    void begin(qint64 firstRow)
    {
        m_sheet.emplace(m_workbook, m_table.title);
        m_sheet->lines(0, 2);
        m_sheet->text(0, 0, m_table.title, Style::Title);
        for (int i = 0; i < m_table.notes.size(); ++i)
            m_sheet->text(i + 1, 0, m_table.notes[i], Style::Note);
        m_sheet->headings(m_headerRow, m_columns, std::min(m_rowsOfSheet, m_table.rows - firstRow));
        m_sheet->freeze(m_headerRow + 1, m_table.frozenColumns);
        if (m_columns.size() <= columnsOnPaper)
            print();
    }

    /// On as many pages side by side as it takes to be read, with what tells the rows apart on each.
    void print()
    {
        double width = 0;
        for (const ReportSheet::Column& column : m_columns)
            width += column.width;
        const int pages = std::max(1, static_cast<int>(std::ceil(width / charactersOfAPage)));
        m_sheet->print({m_table.title, {}, m_table.notes.value(0)}, m_headerRow, m_headerRow,
            pages > 1 ? m_table.frozenColumns - 1 : -1, pages);
    }
    TablePlace place() const { return {m_sheet->name(), m_headerRow}; }

private:
    ReportWorkbook& m_workbook;
    const StreamedTable& m_table;
    int m_headerRow;
    qint64 m_rowsOfSheet;
    std::vector<ReportSheet::Column> m_columns;
    std::optional<ReportSheet> m_sheet;
};

Result<void> saveXlsx(const QString& path, const StreamedTable& table, TableRows rows, Progress& progress)
{
    if (table.columns.size() > StreamedTable::mostColumns)
        return Error{ErrorCode::WriteFailed, table.title, QStringLiteral("too many columns for Excel")};
    const bool streamed =
        table.rows > tableRows || table.rows * static_cast<qint64>(table.columns.size()) > tableCells;
    Result<std::unique_ptr<ReportWorkbook>> workbook = ReportWorkbook::make(
        streamed ? WorkbookMode::Streaming : WorkbookMode::Tables, {table.title, {}, table.madeAt});
    if (!workbook)
        return workbook.error();
    if (const Result<TablePlace> written = addTableSheets(**workbook, table, rows, progress); !written)
        return written.error();
    return (*workbook)->save(path);
}

} // namespace

bool isFigure(const TableCell& cell)
{
    return std::holds_alternative<TableCount>(cell) || std::holds_alternative<TableShare>(cell)
        || std::holds_alternative<TableHours>(cell) || std::holds_alternative<TableNumber>(cell);
}

std::string plainText(const TableCell& cell)
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
        std::string operator()(TableNumber number) const
        {
            return QString::number(number.value, 'g', 15).toStdString();
        }
        std::string operator()(Timestamp time) const { return formatTimestamp(time); }
    };
    return std::visit(Text{}, cell);
}

Result<TablePlace> addTableSheets(
    ReportWorkbook& workbook, const StreamedTable& table, TableRows rows, Progress& progress)
{
    SheetRun sheets(workbook, table);
    if (table.rows == 0)
        sheets.begin(0);
    const Result<void> written = eachRow(table, rows, progress,
        [&](qint64 row, const std::vector<TableCell>& cells) { sheets.row(row, cells); });
    if (!written)
        return written.error();
    return sheets.place();
}

Result<void> saveStreamedTable(
    const QString& path, const StreamedTable& table, TableRows rows, Progress& progress)
{
    const bool isCsv = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    const Result<void> saved =
        isCsv ? saveCsv(path, table, rows, progress) : saveXlsx(path, table, rows, progress);
    if (!saved && saved.error().subject.isEmpty())
        return Error{saved.error().code, path, saved.error().detail};
    return saved;
}

} // namespace redial
