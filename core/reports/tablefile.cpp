#include "core/reports/tablefile.h"

#include "core/reports/reportsheet.h"

#include <algorithm>

namespace redial {

namespace {

constexpr double narrowest = 8;
constexpr double widest = 48;
constexpr size_t rowsMeasured = 200;

std::vector<StreamedTable::Column> columnsOf(const TableContent& table)
{
    std::vector<StreamedTable::Column> columns;
    for (qsizetype at = 0; at < table.headers.size(); ++at) {
        StreamedTable::Column column{
            table.headers[at], std::max(narrowest, ReportSheet::columnsOf(table.headers[at]) + 3.0)};
        for (size_t row = 0; row < std::min(table.rows.size(), rowsMeasured); ++row) {
            const TableCell& cell = table.rows[row][static_cast<size_t>(at)];
            column.isNumber = column.isNumber || isFigure(cell);
            column.width =
                std::max(column.width, ReportSheet::columnsOf(QString::fromStdString(plainText(cell))) + 2.0);
        }
        column.width = std::min(column.width, widest);
        columns.push_back(column);
    }
    return columns;
}

} // namespace

Result<void> saveTable(const TableContent& table, Timestamp madeAt, const QString& path, Progress& progress)
{
    StreamedTable file;
    file.title = table.title;
    file.notes = table.notes;
    file.columns = columnsOf(table);
    file.frozenColumns = 1;
    file.rows = static_cast<qint64>(table.rows.size());
    file.madeAt = madeAt;
    const auto fill = [&](qint64 row, std::vector<TableCell>& cells) -> Result<void> {
        cells = table.rows[static_cast<size_t>(row)];
        return {};
    };
    return saveStreamedTable(path, file, fill, progress);
}

} // namespace redial
