#pragma once

#include "core/reports/reportsheet.h"

#include <optional>
#include <vector>

namespace redial {

/// A native chart of several series that share their names: one cell a name and series, in columns side by
/// side. Like ReportChart it follows when somebody edits the cells.
struct SeriesChart {
    enum class Kind {
        Lines,
        Radar,
        Waterfall, ///< columns on one another; a series without colour carries those above it
    };
    struct Series {
        QString name;
        int values = 0; ///< column
        std::optional<int> colour; ///< 0xRRGGBB; nothing: not seen
        bool isStrong = false; ///< a thicker line
        QString labels; ///< number format of the figures written on it; empty: none
    };
    Kind kind = Kind::Lines;
    QString title;
    QString sheet; ///< that has the cells
    int names = 0; ///< column
    int firstRow = 0;
    int lastRow = 0;
    std::vector<Series> series;
    double lowest = 0; ///< of the axis of values
    double highest = 100;
    double width = 1.25; ///< of 480 pixels
    double height = 1; ///< of 288 pixels
};

/// With its upper left corner in that cell.
void placeChart(ReportSheet& onto, int row, int column, const SeriesChart& chart);

} // namespace redial
