#include "ui/pages/callers/thresholdmapview.h"

#include "core/wording/formatting.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace redial {

namespace {

constexpr size_t columns = ThresholdMap::withinSeconds.size();

/// "2 h", "30 d": as short as the head of a narrow column needs.
QString shortDuration(qint64 seconds)
{
    constexpr qint64 hour = 3600;
    constexpr qint64 day = 24 * hour;
    return seconds >= 3 * day ? ThresholdMapView::tr("%1 d").arg(seconds / day)
                              : ThresholdMapView::tr("%1 h").arg(seconds / hour);
}

} // namespace

ThresholdMapView::ThresholdMapView(QWidget* parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ThresholdMapView::show(const ThresholdMap& map, int calls, qint64 withinSeconds)
{
    m_map = map;
    m_calls = calls;
    m_within = withinSeconds;
    setAccessibleName(tr("Callers listed, by calls and period"));
    setAccessibleDescription(tr("%Ln caller(s) in all", nullptr, static_cast<int>(map.callersInAll)));
    updateGeometry();
    update();
}

int ThresholdMapView::headWidth() const
{
    return fontMetrics().horizontalAdvance(tr("%1 calls").arg(ThresholdMap::mostCalls)) + 3 * Theme::grid();
}

int ThresholdMapView::cellWidth() const
{
    return std::max(fontMetrics().horizontalAdvance(
                        Formatting::count(std::max<qint64>(m_map.flagged(2, columns - 1), 1000))),
               fontMetrics().horizontalAdvance(shortDuration(ThresholdMap::withinSeconds.back())))
        + 4 * Theme::grid();
}

int ThresholdMapView::rowHeight() const
{
    return fontMetrics().height() + Theme::grid() / 2;
}

QSize ThresholdMapView::sizeHint() const
{
    return {headWidth() + cellWidth() * static_cast<int>(columns) + 1,
        rowHeight() * (static_cast<int>(ThresholdMap::callSteps) + 1) + 1};
}

QRect ThresholdMapView::cellRect(int calls, size_t within) const
{
    return {headWidth() + cellWidth() * static_cast<int>(within),
        rowHeight() * (calls - ThresholdMap::fewestCalls + 1), cellWidth(), rowHeight()};
}

std::optional<ThresholdMapView::Cell> ThresholdMapView::cellAt(QPoint at) const
{
    const int x = at.x() - headWidth();
    const int y = at.y() - rowHeight();
    if (x < 0 || y < 0)
        return {};
    const Cell cell{ThresholdMap::fewestCalls + y / rowHeight(), static_cast<size_t>(x / cellWidth())};
    if (cell.calls > ThresholdMap::mostCalls || cell.within >= columns)
        return {};
    return cell;
}

QString ThresholdMapView::sentence(Cell cell) const
{
    return tr("At least %1 calls within %2: %3 of %4 callers")
        .arg(cell.calls)
        .arg(Formatting::duration(ThresholdMap::withinSeconds[cell.within]),
            Formatting::count(m_map.flagged(cell.calls, cell.within)), Formatting::count(m_map.callersInAll));
}

void ThresholdMapView::point(std::optional<Cell> cell)
{
    if (cell == m_pointed)
        return;
    m_pointed = cell;
    update();
    if (!cell) {
        QToolTip::hideText();
        unsetCursor();
        return;
    }
    setCursor(Qt::PointingHandCursor);
    setAccessibleDescription(sentence(*cell));
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
    QToolTip::showText(mapToGlobal(cellRect(cell->calls, cell->within).bottomLeft()), sentence(*cell), this);
}

void ThresholdMapView::paintHeads(QPainter& painter) const
{
    painter.setPen(Theme::mutedText());
    for (size_t within = 0; within < columns; ++within) {
        const QRect below = cellRect(ThresholdMap::fewestCalls, within);
        painter.drawText(below.translated(0, -rowHeight()).adjusted(0, 0, -2 * Theme::grid(), 0),
            Qt::AlignRight | Qt::AlignVCenter, shortDuration(ThresholdMap::withinSeconds[within]));
    }
    for (int calls = ThresholdMap::fewestCalls; calls <= ThresholdMap::mostCalls; ++calls) {
        const QRect row = cellRect(calls, 0);
        painter.drawText(QRect(0, row.top(), headWidth() - 2 * Theme::grid(), row.height()),
            Qt::AlignRight | Qt::AlignVCenter, tr("%1 calls").arg(calls));
    }
}

void ThresholdMapView::paintCell(QPainter& painter, Cell cell) const
{
    const QRect rect = cellRect(cell.calls, cell.within);
    const auto callers = static_cast<double>(m_map.flagged(cell.calls, cell.within));
    // Counts fall by powers of ten from one corner to the other.
    const double most = std::max(1.0, static_cast<double>(m_map.flagged(2, columns - 1)));
    const double heat = std::log1p(callers) / std::log1p(most);
    painter.fillRect(rect, Theme::heat(heat));
    painter.setPen(callers > 0 ? Theme::heatText(heat) : Theme::paleText());
    painter.drawText(rect.adjusted(0, 0, -2 * Theme::grid(), 0), Qt::AlignRight | Qt::AlignVCenter,
        Formatting::count(static_cast<qint64>(callers)));
    painter.setPen(Theme::surface());
    painter.drawRect(rect);
}

void ThresholdMapView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(Theme::tabular(font()));
    paintHeads(painter);
    for (int calls = ThresholdMap::fewestCalls; calls <= ThresholdMap::mostCalls; ++calls)
        for (size_t within = 0; within < columns; ++within)
            paintCell(painter, {calls, within});
    painter.setBrush(Qt::NoBrush);
    for (size_t within = 0; within < columns; ++within) {
        if (ThresholdMap::withinSeconds[within] != m_within || m_calls > ThresholdMap::mostCalls)
            continue;
        painter.setPen(QPen(Theme::accent(), 2));
        painter.drawRect(cellRect(m_calls, within));
    }
    if (m_pointed) {
        painter.setPen(QPen(Theme::text(), 1, Qt::DashLine));
        painter.drawRect(cellRect(m_pointed->calls, m_pointed->within).adjusted(1, 1, -1, -1));
    }
}

void ThresholdMapView::mouseMoveEvent(QMouseEvent* event)
{
    point(cellAt(event->pos()));
}

void ThresholdMapView::leaveEvent(QEvent*)
{
    if (!hasFocus())
        point({});
}

void ThresholdMapView::mousePressEvent(QMouseEvent* event)
{
    const auto cell = cellAt(event->pos());
    if (event->button() == Qt::LeftButton && cell)
        emit chosen(cell->calls, ThresholdMap::withinSeconds[cell->within]);
}

void ThresholdMapView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_pointed)
        return;
    Cell start;
    for (size_t within = 0; within < columns; ++within)
        if (ThresholdMap::withinSeconds[within] <= m_within)
            start.within = within;
    start.calls = std::clamp(m_calls, ThresholdMap::fewestCalls, ThresholdMap::mostCalls);
    point(start);
}

void ThresholdMapView::keyPressEvent(QKeyEvent* event)
{
    Cell cell = m_pointed.value_or(Cell{});
    switch (event->key()) {
    case Qt::Key_Left:
        cell.within = std::max<size_t>(cell.within, 1) - 1;
        break;
    case Qt::Key_Right:
        cell.within = std::min(cell.within + 1, columns - 1);
        break;
    case Qt::Key_Up:
        cell.calls = std::max(cell.calls - 1, ThresholdMap::fewestCalls);
        break;
    case Qt::Key_Down:
        cell.calls = std::min(cell.calls + 1, ThresholdMap::mostCalls);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        emit chosen(cell.calls, ThresholdMap::withinSeconds[cell.within]);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    point(cell);
}

} // namespace redial
