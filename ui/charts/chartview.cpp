#include "ui/charts/chartview.h"

#include <QAccessible>
#include <QChart>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace redial {

ChartView::ChartView(QWidget* parent) : QChartView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

ChartView::~ChartView()
{
    setChart(new QChart); // the view's own again: ours goes with the drawing
}

void ChartView::show(ChartContent content)
{
    m_content = std::move(content);
    setAccessibleName(m_content.title);
    redraw();
}

QSize ChartView::sizeHint() const
{
    return {420, 220};
}

QSize ChartView::minimumSizeHint() const
{
    return {160, 90};
}

void ChartView::redraw()
{
    m_pointed.reset();
    m_targets.clear();
    auto drawing = std::make_unique<ChartDrawing>(
        m_content, ChartColours::ofWindow(), font(), QSizeF(viewport()->size()));
    QChart* before = chart();
    setChart(&drawing->chart());
    if (m_drawing == nullptr)
        delete before; // the one the view came with
    m_drawing = std::move(drawing);
    m_targets = m_drawing->targets();
    setBackgroundBrush(ChartColours::ofWindow().paper);
    setAccessibleDescription(m_content.isEmpty() ? m_content.empty : m_content.notes.join(QLatin1Char('\n')));
    viewport()->update();
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    redraw();
}

void ChartView::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        redraw();
}

const ChartMark* ChartView::current() const
{
    if (!m_pointed)
        return nullptr;
    const ChartDrawing::Target& target = m_targets[*m_pointed];
    return &m_content.series[target.series].marks[target.mark.index];
}

std::vector<QRect> ChartView::markAreas() const
{
    std::vector<QRect> areas;
    for (const ChartDrawing::Target& target : m_targets)
        areas.push_back(mapFromScene(m_drawing->chart().mapRectToScene(target.area)).boundingRect());
    return areas;
}

std::optional<size_t> ChartView::targetAt(QPoint position) const
{
    constexpr double reach = 12;
    if (!m_drawing)
        return {};
    const QPointF at = m_drawing->chart().mapFromScene(mapToScene(position));
    std::optional<size_t> nearest;
    double least = reach;
    for (size_t i = 0; i < m_targets.size(); ++i) {
        const QRectF& area = m_targets[i].area;
        const double x = std::max({area.left() - at.x(), at.x() - area.right(), 0.0});
        const double y = std::max({area.top() - at.y(), at.y() - area.bottom(), 0.0});
        const double distance = std::hypot(x, y);
        if (distance < least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

QString ChartView::currentText() const
{
    const ChartDrawing::Target& target = m_targets[*m_pointed];
    QString text = markText(m_content, m_content.series[target.series], *current());
    if (target.mark.others > 0)
        text += QLatin1Char('\n')
            + tr("and %Ln more at this place", nullptr, static_cast<int>(target.mark.others));
    return text;
}

void ChartView::point(std::optional<size_t> target)
{
    if (m_pointed == target)
        return;
    m_pointed = target;
    viewport()->update();
    if (!m_pointed) {
        QToolTip::hideText();
        viewport()->unsetCursor();
        return;
    }
    const QString text = currentText();
    setAccessibleDescription(text);
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
    viewport()->setCursor(current()->key.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const QPoint at = markAreas()[*m_pointed].topRight();
    QToolTip::showText(viewport()->mapToGlobal(at + QPoint(6, -6)), text, viewport());
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    point(targetAt(event->pos()));
}

void ChartView::leaveEvent(QEvent*)
{
    point({});
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    point(targetAt(event->pos()));
    if (event->button() == Qt::LeftButton && current() != nullptr && current()->key.isValid())
        emit markActivated(current()->key);
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    if (m_targets.empty()) {
        QChartView::keyPressEvent(event);
        return;
    }
    const size_t last = m_targets.size() - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        point(m_pointed ? std::max<size_t>(*m_pointed, 1) - 1 : last);
        break;
    case Qt::Key_Right:
        point(m_pointed ? std::min(*m_pointed + 1, last) : 0);
        break;
    case Qt::Key_Home:
        point(0);
        break;
    case Qt::Key_End:
        point(last);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (current() != nullptr && current()->key.isValid())
            emit markActivated(current()->key);
        break;
    default:
        QChartView::keyPressEvent(event);
    }
}

void ChartView::drawForeground(QPainter* painter, const QRectF& area)
{
    QChartView::drawForeground(painter, area);
    painter->setFont(font());
    if (m_content.isEmpty()) {
        painter->setPen(ChartColours::ofWindow().mutedText);
        painter->drawText(sceneRect(), Qt::AlignCenter | Qt::TextWordWrap, m_content.empty);
    }
    if (!m_pointed)
        return;
    painter->setPen(QPen(ChartColours::ofWindow().text, 1.5));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(
        m_drawing->chart().mapRectToScene(m_targets[*m_pointed].area).adjusted(-2, -2, 2, 2), 3, 3);
}

} // namespace redial
