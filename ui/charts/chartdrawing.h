#pragma once

#include "ui/charts/brokentime.h"
#include "ui/charts/chartcolours.h"
#include "ui/charts/thinning.h"

#include <QFont>
#include <QPen>
#include <QRectF>
#include <QSizeF>

#include <memory>
#include <vector>

class QChart;

namespace redial {

/// A content as a Qt chart, laid out for one size. The only place that knows Qt Charts' series and axes.
class ChartDrawing {
public:
    ChartDrawing(const ChartContent& content, const ChartColours& colours, const QFont& font, QSizeF size);
    ~ChartDrawing();

    QChart& chart() { return *m_chart; }

    /// Where a mark that is drawn can be pointed at, in the chart's coordinates.
    struct Target {
        size_t series = 0;
        VisibleMark mark;
        QRectF area;
    };
    /// In order of x, then series.
    std::vector<Target> targets() const;

private:
    void addAxes();
    void addBands();
    void addSeries(size_t number);
    void addLine(size_t number);
    void addPoints(size_t number);
    void addBars();
    void addGuides();
    /// What Qt Charts has no series for is drawn above it, for the size the chart was made for.
    void drawSteps();
    void drawCuts();
    void nameEnds();
    void drawRadar();
    QRectF stepArea(const ChartMark& mark) const;
    QPointF radarPlace(const ChartMark& mark) const;
    QColor colourOf(size_t number) const;
    QPen penOf(size_t number) const;
    QPointF place(double x, double y) const; ///< in the chart's coordinates
    int endWidth() const; ///< what names at the ends take
    int stepLabelHeight() const;
    int rightMargin() const;
    void dressLegend();
    template <typename Series> void attach(Series* series);
    /// Bars that would be too narrow to be seen are a line.
    ChartSeries::Kind drawnAs(size_t number) const;
    std::vector<size_t> barSeries() const;

    const BrokenTime m_time;
    const ChartContent m_cut; ///< as it is drawn, where something is cut out
    const ChartContent& m_content;
    ChartColours m_colours;
    QSizeF m_size;
    ChartRange m_x;
    ChartRange m_y;
    QPointF m_centre; ///< of a radar
    double m_radius = 0;
    bool m_barsShareCategories = false; ///< then they stand side by side
    std::unique_ptr<QChart> m_chart;
    std::vector<std::vector<VisibleMark>> m_visible; ///< by series
};

} // namespace redial
