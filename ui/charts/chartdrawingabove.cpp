// What Qt Charts has no series for, drawn as items above the chart: steps of a waterfall, cuts of an axis of
// time, names at the ends of lines, a radar.
#include "core/wording/formatting.h"
#include "ui/charts/chartaxis.h"
#include "ui/charts/chartdrawing.h"

#include <QChart>
#include <QFontMetrics>
#include <QGraphicsRectItem>
#include <QGraphicsSimpleTextItem>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace redial {

namespace {

constexpr double stepOfSlot = 0.62; ///< share of a category's width
constexpr int labelLines = 2;
constexpr int gap = 6;
constexpr double above = 20; ///< z of what lies over the series

QGraphicsSimpleTextItem* write(
    QChart& chart, const QString& text, const QFont& font, const QColor& colour, QPointF at)
{
    auto* item = new QGraphicsSimpleTextItem(text, &chart);
    item->setFont(font);
    item->setBrush(colour);
    item->setPos(at);
    item->setZValue(above);
    return item;
}

QGraphicsLineItem* draw(QChart& chart, const QLineF& line, const QPen& pen)
{
    auto* item = new QGraphicsLineItem(line, &chart);
    item->setPen(pen);
    item->setZValue(above - 1);
    return item;
}

/// In at most so many lines, the last one shortened.
QStringList wrapped(const QString& text, const QFont& font, double width, int most)
{
    // Between words where the first ones fit: a Chinese word, too, is not taken apart then.
    const QFontMetrics metrics(font);
    const qsizetype fits = [&] {
        if (metrics.horizontalAdvance(text) <= width)
            return qsizetype{0};
        qsizetype last = 0;
        for (qsizetype at = text.indexOf(QLatin1Char(' ')); at > 0;
             at = text.indexOf(QLatin1Char(' '), at + 1))
            if (metrics.horizontalAdvance(text.left(at)) <= width)
                last = at;
        return last;
    }();
    if (fits > 0 && most == 2)
        return {
            text.left(fits), metrics.elidedText(text.mid(fits + 1), Qt::ElideRight, static_cast<int>(width))};
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1.0, width));
        const bool isLast = lines.size() == most - 1;
        lines << (isLast ? QFontMetrics(font).elidedText(
                      text.mid(line.textStart()).trimmed(), Qt::ElideRight, static_cast<int>(width))
                         : text.mid(line.textStart(), line.textLength()).trimmed());
        if (isLast)
            break;
    }
    layout.endLayout();
    return lines;
}

QString endText(const ChartSeries& series, double value)
{
    return QStringLiteral("%1 %2").arg(series.name, Formatting::decimal(value, 1));
}

/// The last mark that has a value.
const ChartMark* lastOf(const ChartSeries& series)
{
    const auto found = std::find_if(series.marks.rbegin(), series.marks.rend(),
        [](const ChartMark& mark) { return std::isfinite(mark.y); });
    return found == series.marks.rend() ? nullptr : &*found;
}

} // namespace

QColor ChartDrawing::colourOf(size_t number) const
{
    switch (m_content.series[number].sense) {
    case ChartSeries::Sense::Any:
        return m_colours.ofSeries(number);
    case ChartSeries::Sense::Main:
        return m_colours.text;
    case ChartSeries::Sense::Total:
        return m_colours.total;
    case ChartSeries::Sense::Good:
        return m_colours.good;
    case ChartSeries::Sense::Bad:
        return m_colours.bad;
    }
    Q_UNREACHABLE();
}

QPen ChartDrawing::penOf(size_t number) const
{
    const ChartSeries& series = m_content.series[number];
    const bool isMain = series.sense == ChartSeries::Sense::Main;
    QPen pen(colourOf(number), series.isEarlier ? 1.4 : isMain ? 3 : 2);
    if (series.isEarlier) {
        QColor pale = pen.color();
        pale.setAlphaF(0.5F);
        pen.setColor(pale);
        pen.setDashPattern({3, 3});
    } else if (const QList<qreal> dashes = dashesOfSeries(number);
               !dashes.isEmpty() && !isMain && !m_content.namesAtEnd) {
        pen.setDashPattern(dashes);
    }
    return pen;
}

QPointF ChartDrawing::place(double x, double y) const
{
    return m_chart->mapToPosition({x, y}, m_chart->series().constFirst());
}

int ChartDrawing::endWidth() const
{
    if (!m_content.namesAtEnd)
        return 0;
    QFont bold = m_chart->font();
    bold.setBold(true);
    int widest = 0;
    for (const ChartSeries& series : m_content.series)
        if (const ChartMark* last = lastOf(series); last != nullptr && !series.isEarlier)
            widest = std::max(widest, QFontMetrics(bold).horizontalAdvance(endText(series, last->y)));
    return widest + gap;
}

int ChartDrawing::stepLabelHeight() const
{
    const bool hasSteps = std::any_of(m_content.series.begin(), m_content.series.end(),
        [](const ChartSeries& series) { return series.kind == ChartSeries::Kind::Steps; });
    return hasSteps ? labelLines * QFontMetrics(m_chart->font()).height() + gap : 0;
}

QRectF ChartDrawing::stepArea(const ChartMark& mark) const
{
    const double from = std::clamp(mark.base, m_y.lowest, m_y.highest);
    const double to = std::clamp(mark.base + mark.y, m_y.lowest, m_y.highest);
    QRectF area(place(mark.x - stepOfSlot / 2, std::max(from, to)),
        place(mark.x + stepOfSlot / 2, std::min(from, to)));
    if (area.height() < 2) // no change is still to be seen and pointed at
        area.adjust(0, -1, 0, 2 - area.height() - 1);
    return area;
}

void ChartDrawing::drawSteps()
{
    if (stepLabelHeight() == 0)
        return;
    const QFont font = m_chart->font();
    const QFontMetrics metrics(font);
    std::vector<std::pair<const ChartMark*, size_t>> marks;
    for (size_t number = 0; number < m_content.series.size(); ++number)
        if (m_content.series[number].kind == ChartSeries::Kind::Steps)
            for (const ChartMark& mark : m_content.series[number].marks)
                marks.emplace_back(&mark, number);
    std::sort(marks.begin(), marks.end(), [](auto& a, auto& b) { return a.first->x < b.first->x; });
    const double slot = place(1, m_y.lowest).x() - place(0, m_y.lowest).x();
    for (size_t i = 0; i < marks.size(); ++i) {
        const ChartMark& mark = *marks[i].first;
        const ChartSeries& series = m_content.series[marks[i].second];
        const QRectF area = stepArea(mark);
        auto* bar = new QGraphicsRectItem(area, m_chart.get());
        bar->setPen(Qt::NoPen);
        bar->setBrush(colourOf(marks[i].second));
        bar->setZValue(above - 1);
        const bool isTotal = series.sense == ChartSeries::Sense::Total;
        const QString value = isTotal ? Formatting::decimal(mark.y, 1) : Formatting::signedDecimal(mark.y, 1);
        // Downwards beneath the bar's top, where the eye comes from; all above it, so that none hits a line.
        write(*m_chart, value, font, isTotal ? m_colours.text : colourOf(marks[i].second),
            {area.center().x() - metrics.horizontalAdvance(value) / 2.0, area.top() - metrics.height()});
        const QStringList lines = wrapped(
            m_content.x.categories.value(static_cast<qsizetype>(mark.x)), font, slot - gap / 2.0, labelLines);
        for (qsizetype line = 0; line < lines.size(); ++line)
            write(*m_chart, lines.at(line), font, m_colours.mutedText,
                {area.center().x() - metrics.horizontalAdvance(lines.at(line)) / 2.0,
                    m_chart->plotArea().bottom() + gap / 2.0 + static_cast<double>(line) * metrics.height()});
        if (i + 1 < marks.size()) {
            const double level = std::clamp(mark.base + mark.y, m_y.lowest, m_y.highest);
            draw(*m_chart,
                {place(mark.x + stepOfSlot / 2, level), place(marks[i + 1].first->x - stepOfSlot / 2, level)},
                QPen(m_colours.mutedText, 1));
        }
    }
}

void ChartDrawing::drawCuts()
{
    const QFontMetrics metrics(m_chart->font());
    QPen edge(m_colours.mutedText, 1);
    edge.setDashPattern({2, 3});
    for (const BrokenTime::Cut& cut : m_time.cuts()) {
        const QRectF area(QPointF(place(cut.at, m_y.highest).x(), m_chart->plotArea().top()),
            QPointF(place(cut.at + cut.width, m_y.lowest).x(), m_chart->plotArea().bottom()));
        // Paper, one pixel beyond the line of the axis: the axis itself is interrupted.
        auto* gapItem = new QGraphicsRectItem(area.adjusted(0, -1, 0, 1), m_chart.get());
        gapItem->setPen(Qt::NoPen);
        gapItem->setBrush(m_colours.paper);
        gapItem->setZValue(above - 2);
        for (const double x : {area.left(), area.right()})
            draw(*m_chart, {x, area.top(), x, area.bottom()}, edge);
        // Upwards: a cut is narrower than what it says.
        const auto days = static_cast<qint64>(cut.seconds / Timestamp::secondsPerDay);
        const QString text = Formatting::duration(days * Timestamp::secondsPerDay);
        auto* said = write(*m_chart, text, m_chart->font(), m_colours.mutedText,
            {area.center().x() - metrics.height() / 2.0,
                area.center().y() + metrics.horizontalAdvance(text) / 2.0});
        said->setRotation(-90);
    }
}

void ChartDrawing::nameEnds()
{
    const double height = QFontMetrics(m_chart->font()).height();
    struct End {
        size_t number;
        double y;
        QString text;
    };
    std::vector<End> ends;
    for (size_t number = 0; number < m_content.series.size(); ++number) {
        const ChartSeries& series = m_content.series[number];
        const ChartMark* last = lastOf(series);
        if (last != nullptr && !series.isEarlier && series.kind == ChartSeries::Kind::Line)
            ends.push_back({number, place(last->x, last->y).y(), endText(series, last->y)});
    }
    std::sort(ends.begin(), ends.end(), [](const End& a, const End& b) { return a.y < b.y; });
    // Pushed apart downwards, then back up where the last would leave the chart.
    for (size_t i = 1; i < ends.size(); ++i)
        ends[i].y = std::max(ends[i].y, ends[i - 1].y + height);
    double lowest = m_chart->plotArea().bottom();
    for (auto end = ends.rbegin(); end != ends.rend(); ++end) {
        end->y = std::min(end->y, lowest);
        lowest = end->y - height;
    }
    for (const End& end : ends) {
        QFont font = m_chart->font();
        font.setBold(m_content.series[end.number].sense == ChartSeries::Sense::Main);
        write(*m_chart, end.text, font, colourOf(end.number),
            {m_chart->plotArea().right() + gap, end.y - height / 2});
    }
}

QPointF ChartDrawing::radarPlace(const ChartMark& mark) const
{
    const auto spokes = static_cast<double>(std::max<qsizetype>(1, m_content.x.categories.size()));
    const double angle = 2 * std::numbers::pi * mark.x / spokes - std::numbers::pi / 2; // the first on top
    const double length = m_radius * std::clamp((mark.y - m_y.lowest) / m_y.span(), 0.0, 1.0);
    return m_centre + QPointF(std::cos(angle), std::sin(angle)) * length;
}

void ChartDrawing::drawRadar()
{
    const QFont font = m_chart->font();
    const QFontMetrics metrics(font);
    const QStringList& names = m_content.x.categories;
    int widest = 0;
    for (const QString& name : names)
        widest = std::max(widest, metrics.horizontalAdvance(name));
    const double legend = metrics.height() + gap;
    m_centre = {m_size.width() / 2, (m_size.height() - legend) / 2};
    m_radius = std::max(20.0,
        std::min(m_size.width() / 2 - widest - gap, (m_size.height() - legend) / 2 - metrics.height() - gap));
    const auto at = [&](double spoke, double share) {
        return radarPlace({spoke, m_y.lowest + share * m_y.span()});
    };
    const auto spokes = static_cast<size_t>(names.size());
    constexpr int rings = 4;
    for (size_t spoke = 0; spoke < spokes; ++spoke) {
        const auto x = static_cast<double>(spoke);
        draw(*m_chart, {m_centre, at(x, 1)}, QPen(m_colours.line, 1));
        for (int ring = 1; ring <= rings; ++ring)
            draw(*m_chart, {at(x, ring / double(rings)), at(x + 1, ring / double(rings))},
                QPen(m_colours.line, 1));
        const QString& name = names.at(static_cast<qsizetype>(spoke));
        const QPointF tip = at(x, 1) - m_centre;
        QPointF where = m_centre + tip * ((m_radius + gap) / m_radius);
        where.rx() -= std::abs(tip.x()) < 1 ? metrics.horizontalAdvance(name) / 2.0
            : tip.x() < 0                   ? metrics.horizontalAdvance(name)
                                            : 0;
        where.ry() -= std::abs(tip.y()) < m_radius / 4 ? metrics.height() / 2.0
            : tip.y() < 0                              ? metrics.height()
                                                       : 0;
        write(*m_chart, name, font, m_colours.mutedText, where);
    }
    double left = 0;
    std::vector<std::pair<QString, size_t>> legendTexts;
    for (size_t number = 0; number < m_content.series.size(); ++number) {
        const ChartSeries& series = m_content.series[number];
        const QPen pen = penOf(number);
        // A spoke without a value is a gap: no line goes to it.
        for (const ChartMark& mark : series.marks)
            for (const ChartMark& next : series.marks)
                if (std::isfinite(mark.y) && std::isfinite(next.y)
                    && std::llround(next.x) == (std::llround(mark.x) + 1) % std::ssize(names))
                    draw(*m_chart, {radarPlace(mark), radarPlace(next)}, pen);
        for (const ChartMark& mark : series.marks) {
            if (!std::isfinite(mark.y))
                continue;
            QRectF dot(0, 0, 7, 7);
            dot.moveCenter(radarPlace(mark));
            auto* item = new QGraphicsEllipseItem(dot, m_chart.get());
            item->setBrush(pen.color());
            item->setPen(QPen(m_colours.paper, 1));
            item->setZValue(above);
        }
        legendTexts.emplace_back(series.name, number);
        left += metrics.horizontalAdvance(series.name) + 5 * gap;
    }
    double x = (m_size.width() - left) / 2;
    for (const auto& [name, number] : legendTexts) {
        const double y = m_size.height() - metrics.height();
        draw(*m_chart, {x, y + metrics.height() / 2.0, x + 3 * gap, y + metrics.height() / 2.0},
            penOf(number));
        write(*m_chart, name, font, m_colours.mutedText, {x + 3.5 * gap, y});
        x += metrics.horizontalAdvance(name) + 5 * gap;
    }
}

} // namespace redial
