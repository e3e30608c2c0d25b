#include "ui/pages/repeat/matrixdelegate.h"

#include "ui/common/tablemodel.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace redial {

QFont MatrixDelegate::smallFont(const QFont& font)
{
    QFont small = font;
    small.setBold(false);
    small.setPointSizeF(font.pointSizeF() * 0.82);
    return small;
}

int MatrixDelegate::usualWidth(const QFont& font)
{
    return QFontMetrics(font).horizontalAdvance(QStringLiteral("100.0"))
        + QFontMetrics(smallFont(font)).horizontalAdvance(QStringLiteral("100,000")) + 6 * Theme::grid();
}

void MatrixDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant heat = index.data(TableRole::Heat);
    const bool isPale = index.data(TableRole::Pale).toBool();
    const bool isTotal = index.row() == 0;
    painter->save();
    painter->fillRect(option.rect, heat.isValid() ? Theme::heat(heat.toDouble()) : Theme::surface());
    painter->setPen(isTotal ? Theme::mutedText() : Theme::line());
    painter->setOpacity(isTotal ? 0.35 : 1.0);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setOpacity(1.0);

    QFont font = option.font;
    font.setBold(isTotal);
    const QFont small = smallFont(font);
    QColor text = heat.isValid() ? Theme::heatText(heat.toDouble()) : Theme::text();
    if (isPale)
        text = Theme::paleText();
    const QRect inside = option.rect.adjusted(Theme::grid(), 0, -2 * Theme::grid(), 0);
    const int smallWidth = QFontMetrics(small).horizontalAdvance(
        index.column() == 0 ? QStringLiteral("000,000") : QStringLiteral("00,000"));
    painter->setPen(text);
    painter->setFont(font);
    painter->drawText(inside.adjusted(0, 0, -smallWidth - Theme::grid(), 0),
        Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
    if (!isPale)
        text.setAlphaF(heat.isValid() ? 0.9F : 0.7F); // the ramp takes most of the contrast
    painter->setPen(text);
    painter->setFont(small);
    painter->drawText(
        inside, Qt::AlignRight | Qt::AlignVCenter, index.data(TableRole::SecondText).toString());
    if (option.state & QStyle::State_Selected) {
        painter->setPen(QPen(Theme::accent(), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace redial
