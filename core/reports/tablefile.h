#pragma once

/// A table that is held whole, as it stood on the screen, on its way to a file. How it is written is
/// StreamedTable's: there is one way for all tables.

#include "core/reports/streamedtable.h"

namespace redial {

struct TableContent {
    using Cell = TableCell;
    QString title;
    QStringList notes; ///< definition, period: above the headings
    QStringList headers;
    std::vector<std::vector<Cell>> rows; ///< each as long as headers
};

/// Writes it as .csv or .xlsx by the path's ending, whole or not at all; columns as wide as headings and the
/// first rows ask. Errors: Cancelled, DiskFull, WriteFailed.
Result<void> saveTable(const TableContent& table, Timestamp madeAt, const QString& path, Progress& progress);

} // namespace redial
