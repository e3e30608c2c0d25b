#include "ui/common/elidedlabel.h"

#include <QPainter>

namespace redial {

ElidedLabel::ElidedLabel(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), static_cast<int>(alignment()),
        fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

} // namespace redial
