#pragma once

/// A table as it is shown, as a file: a title, what has to be known to read it (the scheme in force, the
/// period, whether callers are masked), headings, rows. .xlsx is one sheet with frozen headings whose
/// text never becomes a formula; .csv opens in a spreadsheet the same way. More rows than an Excel sheet
/// holds go on in further sheets, each under the same headings.
/// Rows are asked for one after the other and go to the file as they come: millions of orders are never held
/// together.

#include "core/base/functionref.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/timestamp.h"

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace redial {

class ReportWorkbook;

struct TableCount {
    qint64 value = 0;
};
struct TableShare {
    double value = 0; ///< 0…1; shown in per cent
};
struct TableHours {
    double value = 0;
};
/// A figure of no known unit, with the digits it has.
struct TableNumber {
    double value = 0;
};
using TableCell =
    std::variant<std::monostate, QString, TableCount, TableShare, TableHours, TableNumber, Timestamp>;

bool isFigure(const TableCell& cell); ///< stands to the right of its column
/// As a .csv has it: figures without thousands separators, a share as "25.00%". UTF-8.
std::string plainText(const TableCell& cell);

struct StreamedTable {
    struct Column {
        QString header;
        double width = 12; ///< characters, in Excel
        bool isNumber = false;
    };

    QString title;
    QStringList notes; ///< one line each, above the headings
    std::vector<Column> columns;
    int frozenColumns = 0;
    qint64 rows = 0;
    Timestamp madeAt;

    /// Excel's limits.
    static constexpr qint64 mostRows = 1048576;
    static constexpr size_t mostColumns = 16384;
    qint64 sheetRows = mostRows; ///< of a sheet, with title, notes and headings; fewer in tests
};

/// Fills the cells of row `row`, 0 first; `cells` comes empty and may stay shorter than the columns.
/// Errors end the file.
using TableRows = FunctionRef<Result<void>(qint64 row, std::vector<TableCell>& cells)>;

/// Writes the file, whole or not at all: .csv by that ending, else .xlsx. Memory does not grow with the rows
/// of tables of more than 100,000 rows or 2,000,000 cells, nor with those of a .csv. Errors: Cancelled,
/// DiskFull, WriteFailed (an Excel sheet has 16,384 columns, .csv has no limit), and those of `rows`.
Result<void> saveStreamedTable(
    const QString& path, const StreamedTable& table, TableRows rows, Progress& progress);

/// The same as further sheets of a workbook, named as the table's title. Answers the name of the last one and
/// the row of its headings. Errors: Cancelled, and those of `rows`.
struct TablePlace {
    QString sheet;
    int headerRow = 0;
};
Result<TablePlace> addTableSheets(
    ReportWorkbook& workbook, const StreamedTable& table, TableRows rows, Progress& progress);

} // namespace redial
