#include "ui/pages/orders/saiddelegate.h"

#include "ui/common/theme.h"
#include "ui/pages/orders/bookorders.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace redial {

void SaidDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString tag = index.data(OrderRole::Tag).toString();
    const QString said = index.data(OrderRole::Said).toString();
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text = tag.isEmpty() ? said : QString();
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    if (tag.isEmpty())
        return;

    const int margin = 2 * Theme::grid();
    const QRect inside = option.rect.adjusted(margin, 0, -margin, 0);
    QFont small = item.font;
    small.setPointSizeF(item.font.pointSizeF() * 0.9);
    const QFontMetrics metrics(small);
    const QString shownTag = metrics.elidedText(tag, Qt::ElideRight, std::max(inside.width() / 3, 60));
    QRect box(inside.left(), 0, metrics.horizontalAdvance(shownTag) + 12, metrics.height() + 2);
    box.moveTop(option.rect.center().y() - box.height() / 2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(item.state & QStyle::State_Selected ? Theme::surface() : Theme::background());
    painter->drawRoundedRect(box, 3, 3);
    painter->setFont(small);
    painter->setPen(Theme::mutedText());
    painter->drawText(box, Qt::AlignCenter, shownTag);
    const QRect rest(
        box.right() + 7, option.rect.top(), inside.right() - box.right() - 7, option.rect.height());
    painter->setFont(item.font);
    painter->setPen(Theme::text());
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(item.font).elidedText(said, Qt::ElideRight, rest.width()));
    painter->restore();
}

} // namespace redial
