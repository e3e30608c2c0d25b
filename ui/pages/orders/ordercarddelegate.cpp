#include "ui/pages/orders/ordercarddelegate.h"

#include "ui/common/theme.h"
#include "ui/pages/orders/bookorders.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace redial {

namespace {

constexpr int padding = 4;
constexpr int gap = 8;

/// From the left; answers what is left of the line.
QRect writeLeft(QPainter& painter, QRect line, const QString& text, const QColor& colour)
{
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width());
    painter.setPen(colour);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, shown);
    return line.adjusted(
        painter.fontMetrics().horizontalAdvance(shown) + (shown.isEmpty() ? 0 : gap), 0, 0, 0);
}

/// From the right, as a whole or not at all.
QRect writeRight(QPainter& painter, QRect line, const QString& text, const QColor& colour)
{
    const int width = painter.fontMetrics().horizontalAdvance(text);
    if (text.isEmpty() || width > line.width())
        return line;
    painter.setPen(colour);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, text);
    return line.adjusted(0, 0, -width - gap, 0);
}

} // namespace

int OrderCardDelegate::heightFor(const QFontMetrics& metrics)
{
    return 2 * (metrics.height() + padding) + 1;
}

void OrderCardDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const QFontMetrics metrics(item.font);
    const QRect inside = option.rect.adjusted(2 * Theme::grid(), padding, -2 * Theme::grid(), -padding - 1);
    QRect line(inside.left(), inside.top(), inside.width(), metrics.height());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(item.font);

    const QString time = index.data(OrderRole::Time).toString();
    const QRect box(line.left(), line.top(), metrics.horizontalAdvance(time) + 2 * padding, line.height());
    painter->setPen(Qt::NoPen);
    painter->setBrush(item.state & QStyle::State_Selected ? Theme::surface() : Theme::background());
    painter->drawRoundedRect(box, 3, 3);
    painter->setPen(Theme::text());
    painter->drawText(box, Qt::AlignCenter, time);
    line.setLeft(box.right() + gap);

    // The agent first has room for a number and a short name; what became of it comes from the right.
    const int agentWidth =
        std::min(metrics.horizontalAdvance(index.data(OrderRole::Agent).toString()) + gap, line.width() / 3);
    QRect rest = line.adjusted(agentWidth, 0, 0, 0);
    for (const QString& one : index.data(OrderRole::BadOutcome).toStringList())
        rest = writeRight(*painter, rest, one, Theme::bad());
    for (const QString& one : index.data(OrderRole::Outcome).toStringList())
        rest = writeRight(*painter, rest, one, Theme::mutedText());
    line.setRight(rest.right());
    line = writeLeft(*painter, line, index.data(OrderRole::Agent).toString(), Theme::text());
    writeLeft(*painter, line, index.data(OrderRole::Tag).toString(), Theme::mutedText());
    writeLeft(*painter,
        QRect(inside.left(), inside.bottom() - metrics.height() + 1, inside.width(), metrics.height()),
        index.data(OrderRole::Said).toString(), Theme::text());
    painter->restore();
}

} // namespace redial
