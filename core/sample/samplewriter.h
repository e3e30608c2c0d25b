#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/sample/samplerows.h"

#include <QString>

namespace redial {

/// UTF-8 with byte order mark, CRLF, fields quoted where they must be.
Result<void> writeSampleCsv(const SampleRows& rows, const QString& path, Progress& progress);

/// Dates as date cells, numbers as numbers, all else (phones too) as text. Rows beyond what a sheet
/// holds go on, under the same header, on further sheets. `created` stands in the file's properties
/// instead of the clock's time, so that a seed gives the same file. Built in a temporary file, in
/// constant memory, then moved into place.
Result<void> writeSampleXlsx(
    const SampleRows& rows, Timestamp created, const QString& path, Progress& progress);

/// Orders a sheet of a workbook holds beside its header.
inline constexpr size_t ordersPerSheet = 1'048'575;

} // namespace redial
