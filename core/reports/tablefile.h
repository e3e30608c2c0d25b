#pragma once

#include "core/base/result.h"
#include "core/base/timestamp.h"

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace redial {

/// A table as it stood on the screen, on its way to a file.
struct TableContent {
    using Cell = std::variant<std::monostate, qint64, double, QString>;
    QString title;
    QStringList notes; ///< definition, period: above the table in a workbook, below it in CSV
    QStringList headers;
    std::vector<std::vector<Cell>> rows; ///< each as long as headers
};

/// Writes it as .xlsx when the path ends so, else as CSV with a byte order mark. Whole or not at all.
/// Text never becomes a formula. Errors: DiskFull, WriteFailed.
Result<void> saveTable(const TableContent& table, Timestamp madeAt, const QString& path);

} // namespace redial
