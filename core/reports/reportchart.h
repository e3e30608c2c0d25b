#pragma once

#include "core/reports/reportsheet.h"

namespace redial {

/// A native chart of one series, made from cells of the workbook: it follows when somebody edits them.
struct ReportChart {
    enum class Kind {
        Bars, ///< lying, the first row on top: long names
        Columns, ///< standing, the first row on the left: times
    };
    Kind kind = Kind::Bars;
    QString title;
    QString series;
    QString sheet; ///< that has the cells
    int names = 0; ///< column
    int values = 0; ///< column
    int firstRow = 0;
    int lastRow = 0;
    double width = 1.25; ///< of 480 pixels
    double height = 1; ///< of 288 pixels
};

/// The height at which bars of so many rows are as thick as those of any other chart.
double heightOfBars(int bars);
/// With its upper left corner in that cell.
void placeChart(ReportSheet& onto, int row, int column, const ReportChart& chart);

} // namespace redial
