#include "ui/charts/chartdrawing.h"

#include "ui/charts/chartaxis.h"

#include <QAreaSeries>
#include <QBarLegendMarker>
#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QFontMetrics>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QScatterSeries>
#include <QSet>
#include <QStackedBarSeries>

#include <algorithm>
#include <cmath>

namespace redial {

namespace {

constexpr double markSize = 8;
constexpr double barsOfSlot = 0.72; ///< share of a category's width that bars take

/// Labels of an axis have to differ for Qt; ours may not (two years have a "March"). What is appended
/// takes no room.
QString unique(const QString& label, const QStringList& taken)
{
    QString result = label.isEmpty() ? QStringLiteral(" ") : label;
    while (taken.contains(result))
        result += QChar(0x200b);
    return result;
}

QCategoryAxis* makeAxis(const std::vector<ChartTick>& ticks, ChartRange range, const ChartColours& colours)
{
    auto* made = new QCategoryAxis;
    made->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    made->setStartValue(range.lowest);
    for (const ChartTick& tick : ticks)
        made->append(unique(tick.label, made->categoriesLabels()), tick.at);
    made->setRange(range.lowest, range.highest);
    made->setLabelsColor(colours.mutedText);
    made->setLinePen(QPen(colours.line, 1));
    made->setGridLinePen(QPen(colours.line, 1));
    return made;
}

QScatterSeries::MarkerShape qtShape(MarkShape shape)
{
    switch (shape) {
    case MarkShape::Circle:
        return QScatterSeries::MarkerShapeCircle;
    case MarkShape::Square:
        return QScatterSeries::MarkerShapeRectangle;
    case MarkShape::Triangle:
        return QScatterSeries::MarkerShapeTriangle;
    case MarkShape::Diamond:
        return QScatterSeries::MarkerShapeRotatedRectangle;
    case MarkShape::Star:
        return QScatterSeries::MarkerShapeStar;
    }
    Q_UNREACHABLE();
}

} // namespace

ChartDrawing::ChartDrawing(
    const ChartContent& content, const ChartColours& colours, const QFont& font, QSizeF size)
    : m_time(content)
    , m_cut(m_time.isWhole() ? ChartContent() : m_time.drawn(content))
    , m_content(m_time.isWhole() ? content : m_cut)
    , m_colours(colours)
    , m_size(size)
    , m_x(m_time.drawnRange())
    , m_y(rangeOfY(content))
    , m_chart(std::make_unique<QChart>())
{
    m_chart->setFont(font);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundBrush(colours.paper);
    m_chart->setBackgroundPen(Qt::NoPen);
    m_chart->setBackgroundRoundness(0);
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    if (content.shape == ChartContent::Shape::Radar) {
        for (const ChartSeries& series : content.series)
            m_visible.push_back(visibleMarks(series, ChartSeries::Kind::Bars, m_x, m_y, size));
        m_chart->resize(size);
        m_chart->legend()->hide();
        drawRadar();
        return;
    }
    // Half of the topmost label, half of the last one below.
    m_chart->setMargins(QMargins(0, QFontMetrics(font).height() / 2, rightMargin(), stepLabelHeight()));
    addAxes();
    if (content.isEmpty())
        for (QAbstractAxis* axis : m_chart->axes())
            axis->setVisible(false);
    for (QAbstractAxis* axis : m_chart->axes()) {
        axis->setLabelsFont(font);
        axis->setTitleFont(font);
    }
    addBands();
    for (size_t number = 0; number < content.series.size(); ++number)
        m_visible.push_back(
            visibleMarks(m_content.series[number], drawnAs(number), m_x, m_y, size, markSize));
    addBars();
    for (size_t number = 0; number < content.series.size(); ++number)
        addSeries(number);
    addGuides();
    dressLegend();
    m_chart->resize(size);
    drawSteps();
    drawCuts();
    if (content.namesAtEnd)
        nameEnds();
}

ChartDrawing::~ChartDrawing() = default;

int ChartDrawing::rightMargin() const
{
    const QFontMetrics metrics(m_chart->font());
    const bool isTime = m_content.x.kind == ChartAxis::Kind::Time; // its last label may stand at the edge
    return std::max(endWidth(), isTime ? metrics.horizontalAdvance(QStringLiteral("0000-00")) / 2 : 4);
}

void ChartDrawing::addAxes()
{
    const QFontMetrics metrics(m_chart->font());
    // What is left for the plot: Qt shortens labels that come too close to each other to "…".
    const bool hasLegend = !m_content.namesAtEnd && m_content.series.size() > 1;
    const double plotHeight = m_size.height() - metrics.height() * (hasLegend ? 3.6 : 1.6);
    const int high = std::max(2, static_cast<int>(plotHeight / (metrics.height() * 2)));
    m_y = roundedRange(m_content.y, m_y, high);
    int widest = metrics.horizontalAdvance(QStringLiteral("00-00"));
    if (m_content.x.kind == ChartAxis::Kind::Categories)
        for (const QString& category : m_content.x.categories)
            widest = std::max(widest, metrics.horizontalAdvance(category));
    else if (m_content.x.kind == ChartAxis::Kind::Time)
        widest = metrics.horizontalAdvance(QStringLiteral("0000-00-00"));
    const int wide =
        std::max(2, static_cast<int>(m_size.width() * 0.9 / (widest + metrics.averageCharWidth() * 3)));
    if (m_content.x.kind == ChartAxis::Kind::Time && m_content.series.size() > 0) {
        const double edge = m_x.span() * 0.015; // marks at the ends are whole
        m_x = {m_x.lowest - edge, m_x.highest + edge};
    }
    auto* x = makeAxis(
        m_time.isWhole() ? ticksOf(m_content.x, m_x, wide) : m_time.ticks(m_content.x, wide), m_x, m_colours);
    auto* y = makeAxis(ticksOf(m_content.y, m_y, high), m_y, m_colours);
    if (m_content.x.kind == ChartAxis::Kind::Categories)
        x->setGridLineVisible(false);
    y->setLineVisible(false);
    if (stepLabelHeight() > 0)
        x->setLabelsVisible(false); // written in several lines: drawSteps()
    y->setTitleText(m_content.y.title);
    y->setTitleBrush(m_colours.mutedText);
    y->setTitleVisible(!m_content.y.title.isEmpty());
    m_chart->addAxis(x, Qt::AlignBottom);
    m_chart->addAxis(y, Qt::AlignLeft);
    // Everything is measured by this one; it shows nothing.
    auto* frame = new QLineSeries;
    frame->append(m_x.lowest, m_y.lowest);
    frame->setPen(Qt::NoPen);
    attach(frame);
}

template <typename Series> void ChartDrawing::attach(Series* series)
{
    m_chart->addSeries(series);
    for (QAbstractAxis* axis : m_chart->axes())
        series->attachAxis(axis);
}

void ChartDrawing::addBands()
{
    for (const ChartBand& band : m_content.bands) {
        auto* upper = new QLineSeries(m_chart.get());
        auto* lower = new QLineSeries(m_chart.get());
        // A burst of minutes in a year is still to be seen.
        const double least = m_x.span() / std::max(1.0, m_size.width()) * 3;
        const double wider = std::max(0.0, least - (band.to - band.from)) / 2;
        for (const double x : {band.from - wider, band.to + wider}) {
            upper->append(std::clamp(x, m_x.lowest, m_x.highest), m_y.highest);
            lower->append(std::clamp(x, m_x.lowest, m_x.highest), m_y.lowest);
        }
        auto* area = new QAreaSeries(upper, lower);
        area->setPen(Qt::NoPen);
        area->setBrush(m_colours.band);
        attach(area);
    }
}

ChartSeries::Kind ChartDrawing::drawnAs(size_t number) const
{
    const ChartSeries::Kind kind = m_content.series[number].kind;
    if (kind != ChartSeries::Kind::Bars)
        return kind;
    Q_ASSERT(m_content.x.kind == ChartAxis::Kind::Categories);
    return areBarsTooNarrow(m_content.x.categories.size(), m_size.width()) ? ChartSeries::Kind::Line : kind;
}

std::vector<size_t> ChartDrawing::barSeries() const
{
    std::vector<size_t> numbers;
    for (size_t number = 0; number < m_content.series.size(); ++number)
        if (drawnAs(number) == ChartSeries::Kind::Bars)
            numbers.push_back(number);
    return numbers;
}

void ChartDrawing::addBars()
{
    const std::vector<size_t> numbers = barSeries();
    if (numbers.empty())
        return;
    QSet<qint64> taken;
    for (const size_t number : numbers)
        for (const ChartMark& mark : m_content.series[number].marks) {
            m_barsShareCategories |= taken.contains(std::llround(mark.x));
            taken.insert(std::llround(mark.x));
        }
    QAbstractBarSeries* bars =
        m_barsShareCategories ? static_cast<QAbstractBarSeries*>(new QBarSeries) : new QStackedBarSeries;
    bars->setBarWidth(barsOfSlot);
    for (const size_t number : numbers) {
        const ChartSeries& series = m_content.series[number];
        auto* set = new QBarSet(series.name);
        QList<qreal> heights(m_content.x.categories.size(), 0);
        for (const VisibleMark& visible : m_visible[number]) {
            const ChartMark& mark = series.marks[visible.index];
            heights[std::llround(mark.x)] = mark.y;
        }
        set->append(heights);
        QColor colour = m_colours.ofSeries(number);
        if (series.isEarlier)
            colour.setAlphaF(0.35F);
        set->setColor(colour);
        set->setPen(Qt::NoPen);
        bars->append(set);
    }
    attach(bars);
}

void ChartDrawing::addSeries(size_t number)
{
    switch (drawnAs(number)) {
    case ChartSeries::Kind::Bars: // all of them stand side by side: addBars()
    case ChartSeries::Kind::Steps: // drawSteps()
        break;
    case ChartSeries::Kind::Line:
        addLine(number);
        break;
    case ChartSeries::Kind::Points:
        addPoints(number);
        break;
    }
}

void ChartDrawing::addLine(size_t number)
{
    const ChartSeries& series = m_content.series[number];
    const QPen pen = penOf(number);
    // A gap ends a line and the next begins: one name in the legend for all. Qt looks at all points anew
    // for each that is added to a series: they come at once.
    QList<QPointF> points;
    QString name = series.name;
    const auto close = [&] {
        if (points.isEmpty())
            return;
        auto* line = new QLineSeries;
        line->replace(points);
        line->setPen(pen);
        line->setName(name);
        // Many lines with their names at the end are calmer without; a single point is no line.
        line->setPointsVisible(points.size() == 1 || (series.marks.size() <= 40 && !m_content.namesAtEnd));
        attach(line);
        points.clear();
        name.clear();
    };
    for (const VisibleMark& visible : m_visible[number]) {
        const ChartMark& mark = series.marks[visible.index];
        if (std::isfinite(mark.y))
            points.append({mark.x, mark.y});
        else
            close();
    }
    close();
}

void ChartDrawing::addPoints(size_t number)
{
    const ChartSeries& series = m_content.series[number];
    auto* points = new QScatterSeries;
    points->setName(series.name);
    points->setMarkerShape(qtShape(shapeOfSeries(number)));
    points->setMarkerSize(markSize);
    points->setColor(m_colours.ofSeries(number));
    points->setBorderColor(m_colours.paper);
    QList<QPointF> places;
    for (const VisibleMark& visible : m_visible[number])
        places.append({series.marks[visible.index].x, series.marks[visible.index].y});
    points->replace(places);
    attach(points);
}

void ChartDrawing::addGuides()
{
    for (const ChartGuide& guide : m_content.guides) {
        auto* line = new QLineSeries;
        QPen pen(m_colours.text, 1);
        pen.setDashPattern({3, 3});
        line->setPen(pen);
        line->setName(guide.name);
        line->append(guide.x, m_y.lowest);
        line->append(guide.x, m_y.highest);
        attach(line);
    }
}

void ChartDrawing::dressLegend()
{
    QLegend* legend = m_chart->legend();
    legend->setAlignment(Qt::AlignBottom);
    legend->setLabelColor(m_colours.mutedText);
    legend->setFont(m_chart->font());
    legend->setMarkerShape(QLegend::MarkerShapeFromSeries);
    legend->setBackgroundVisible(false);
    int named = 0;
    for (QLegendMarker* marker : legend->markers()) {
        marker->setVisible(!marker->label().isEmpty());
        if (auto* bar = qobject_cast<QBarLegendMarker*>(marker)) {
            marker->setShape(QLegend::MarkerShapeRectangle);
            marker->setBrush(bar->barset()->brush());
            marker->setPen(Qt::NoPen);
        }
        named += marker->label().isEmpty() ? 0 : 1;
    }
    legend->setVisible(!m_content.namesAtEnd && (named > 1 || !m_content.guides.empty()));
}

std::vector<ChartDrawing::Target> ChartDrawing::targets() const
{
    const std::vector<size_t> bars = barSeries();
    std::vector<Target> found;
    for (size_t number = 0; number < m_content.series.size(); ++number) {
        const ChartSeries& series = m_content.series[number];
        const auto slot = std::find(bars.begin(), bars.end(), number);
        for (const VisibleMark& visible : m_visible[number]) {
            const ChartMark& mark = series.marks[visible.index];
            if (!std::isfinite(mark.y))
                continue;
            QRectF area(0, 0, markSize, markSize);
            if (m_content.shape == ChartContent::Shape::Radar) {
                area.moveCenter(radarPlace(mark));
            } else if (series.kind == ChartSeries::Kind::Steps) {
                area = stepArea(mark);
            } else if (slot == bars.end()) {
                area.moveCenter(place(mark.x, mark.y));
            } else {
                const double width = barsOfSlot / static_cast<double>(bars.size());
                const double left =
                    mark.x - barsOfSlot / 2 + width * static_cast<double>(slot - bars.begin());
                area = QRectF(place(left, std::max(mark.y, 0.0)), place(left + width, std::min(mark.y, 0.0)));
            }
            found.push_back({number, visible, area});
        }
    }
    std::stable_sort(found.begin(), found.end(),
        [](const Target& a, const Target& b) { return a.area.center().x() < b.area.center().x(); });
    return found;
}

} // namespace redial
