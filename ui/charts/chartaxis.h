#pragma once

#include "ui/charts/chartcontent.h"

#include <utility>

namespace redial {

/// Where an axis has its ticks and what stands there.
struct ChartTick {
    double at = 0;
    QString label;
};

/// At most `most` ticks (at least two of them where the range has a length), at round values: 1, 2 or 5
/// times a power of ten; whole hours, days, months or years of a time; every n-th category.
std::vector<ChartTick> ticksOf(const ChartAxis& axis, ChartRange range, int most);

/// A value of the axis in full: "2024-03-18 22:54:00", "23.4%", "1,034".
QString valueText(const ChartAxis& axis, double value);

/// The range that ends at ticks: nothing of a number axis ends between two of them.
ChartRange roundedRange(const ChartAxis& axis, ChartRange range, int most);

} // namespace redial
