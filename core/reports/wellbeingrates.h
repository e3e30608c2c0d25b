#pragma once

#include "core/reports/wellbeingsheet.h"

namespace redial {

/// The three rates of one unit, a rate a row, on a sheet that is being written.
void writeRatesOf(WellbeingSheet& sheet, const ThreeRatesTable& table, const ThreeRatesRow& row);

/// A sheet of its own: the three rates of all regions and of all departments.
void writeRatesSheet(ReportWorkbook& workbook, const WellbeingReportInput& input,
    const ThreeRatesTable& regions, const ThreeRatesTable& departments);

} // namespace redial
