#pragma once

#include "ui/charts/chartcontent.h"

#include <QSizeF>

#include <vector>

namespace redial {

/// A mark that is drawn, and how many of its series lie where it lies and are not.
struct VisibleMark {
    size_t index = 0; ///< in ChartSeries::marks
    size_t others = 0;
    bool operator==(const VisibleMark&) const = default;
};

/// Of a series, the marks that can be told apart on an area of `size` pixels; the order stays.
/// Points: one for each square of `grain` pixels. Lines: of each column of pixels the first, the lowest,
/// the highest and the last, which gives the same picture as all of them (M4: U. Jugel et al., "M4: A
/// Visualization-Oriented Time Series Data Aggregation", VLDB 2014). Bars: all. `kind`: as it is drawn.
std::vector<VisibleMark> visibleMarks(const ChartSeries& series, ChartSeries::Kind kind, ChartRange x,
    ChartRange y, QSizeF size, double grain = 8);

/// Whether bars for so many categories are too narrow to be seen as bars.
bool areBarsTooNarrow(qsizetype categories, double width);

} // namespace redial
