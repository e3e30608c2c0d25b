#include "ui/charts/thinning.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>
#include <utility>

namespace redial {

namespace {

bool isShown(const ChartMark& mark)
{
    return std::isfinite(mark.x) && std::isfinite(mark.y);
}

std::vector<VisibleMark> visiblePoints(
    const ChartSeries& series, ChartRange x, ChartRange y, QSizeF size, double grain)
{
    std::map<std::pair<qint64, qint64>, size_t> squares;
    std::vector<VisibleMark> visible;
    for (size_t i = 0; i < series.marks.size(); ++i) {
        const ChartMark& mark = series.marks[i];
        if (!isShown(mark))
            continue;
        const std::pair square{std::llround((mark.x - x.lowest) / x.span() * size.width() / grain),
            std::llround((mark.y - y.lowest) / y.span() * size.height() / grain)};
        const auto [at, isNew] = squares.emplace(square, visible.size());
        if (isNew)
            visible.push_back({i, 0});
        else
            ++visible[at->second].others;
    }
    return visible;
}

/// The marks of one column of pixels.
struct Column {
    qint64 number = 0;
    size_t first = 0, lowest = 0, highest = 0, last = 0;
};

void close(const Column& column, std::vector<VisibleMark>& visible)
{
    std::array<size_t, 4> kept{column.first, column.lowest, column.highest, column.last};
    std::sort(kept.begin(), kept.end());
    const auto end = std::unique(kept.begin(), kept.end());
    const auto count = static_cast<size_t>(end - kept.begin());
    for (auto at = kept.begin(); at != end; ++at)
        visible.push_back({*at, 0});
    visible.back().others = column.last - column.first + 1 - count;
}

std::vector<VisibleMark> visibleLine(const ChartSeries& series, ChartRange x, double width)
{
    std::vector<VisibleMark> visible;
    std::optional<Column> column;
    for (size_t i = 0; i < series.marks.size(); ++i) {
        const ChartMark& mark = series.marks[i];
        if (!isShown(mark)) { // a gap is drawn as one
            if (column)
                close(*column, visible);
            column.reset();
            visible.push_back({i, 0});
            continue;
        }
        const auto number = static_cast<qint64>((mark.x - x.lowest) / x.span() * width);
        if (!column || column->number != number) {
            if (column)
                close(*column, visible);
            column = Column{number, i, i, i, i};
            continue;
        }
        if (mark.y < series.marks[column->lowest].y)
            column->lowest = i;
        if (mark.y > series.marks[column->highest].y)
            column->highest = i;
        column->last = i;
    }
    if (column)
        close(*column, visible);
    return visible;
}

} // namespace

std::vector<VisibleMark> visibleMarks(
    const ChartSeries& series, ChartSeries::Kind kind, ChartRange x, ChartRange y, QSizeF size, double grain)
{
    switch (kind) {
    case ChartSeries::Kind::Points:
        return visiblePoints(series, x, y, size, grain);
    case ChartSeries::Kind::Line:
        return visibleLine(series, x, std::max(1.0, size.width()));
    case ChartSeries::Kind::Bars:
    case ChartSeries::Kind::Steps:
        break;
    }
    std::vector<VisibleMark> all;
    for (size_t i = 0; i < series.marks.size(); ++i)
        if (isShown(series.marks[i]))
            all.push_back({i, 0});
    return all;
}

bool areBarsTooNarrow(qsizetype categories, double width)
{
    constexpr double narrowest = 3;
    return static_cast<double>(categories) * narrowest > width;
}

} // namespace redial
