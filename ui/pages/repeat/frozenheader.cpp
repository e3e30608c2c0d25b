#include "ui/pages/repeat/frozenheader.h"

#include "ui/common/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace redial {

FrozenHeader::FrozenHeader(Qt::Orientation orientation, QWidget* parent) : QHeaderView(orientation, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(12);
}

QRect FrozenHeader::frozenRect() const
{
    return orientation() == Qt::Horizontal ? QRect(0, 0, sectionSize(0), viewport()->height())
                                           : QRect(0, 0, viewport()->width(), sectionSize(0));
}

bool FrozenHeader::isOnFrozen(const QPoint& position) const
{
    return offset() > 0 && count() > 0 && frozenRect().contains(position);
}

void FrozenHeader::paintEvent(QPaintEvent* event)
{
    QHeaderView::paintEvent(event);
    if (offset() == 0 || count() == 0)
        return;
    QPainter painter(viewport());
    paintSection(&painter, frozenRect(), 0);
}

void FrozenHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    painter->save();
    painter->fillRect(rect, Theme::surface());
    painter->setPen(Theme::line());
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    QFont shown = font();
    const bool isBold = section == 0 && orientation() == Qt::Vertical;
    shown.setBold(isBold);
    painter->setFont(shown);
    painter->setPen(orientation() == Qt::Horizontal ? Theme::mutedText() : Theme::text());
    const int margin = 2 * Theme::grid();
    const QRect inside = rect.adjusted(margin, 0, -margin, 0);
    const QString text = model()->headerData(section, orientation()).toString();
    const auto alignment =
        model()->headerData(section, orientation(), Qt::TextAlignmentRole).value<Qt::Alignment>();
    painter->drawText(inside, static_cast<int>(alignment),
        QFontMetrics(shown).elidedText(text,
            // Beneath several parents the end of a heading tells more than its beginning.
            orientation() == Qt::Horizontal ? Qt::ElideMiddle : Qt::ElideRight, inside.width()));
    painter->restore();
}

void FrozenHeader::mousePressEvent(QMouseEvent* event)
{
    if (!isOnFrozen(event->pos()))
        QHeaderView::mousePressEvent(event);
}

void FrozenHeader::mouseReleaseEvent(QMouseEvent* event)
{
    if (isOnFrozen(event->pos()) && event->button() == Qt::LeftButton)
        emit sectionClicked(0);
    else
        QHeaderView::mouseReleaseEvent(event);
}

} // namespace redial
