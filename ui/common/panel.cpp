#include "ui/common/panel.h"

#include "ui/common/theme.h"

#include <QPainter>

namespace redial {

Panel::Panel(QWidget* parent, Outline outline) : QFrame(parent), m_outline(outline)
{
    // The hairline is ours, but children must not paint over it.
    setContentsMargins(1, 1, 1, 1);
}

void Panel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(m_outline == Outline::Dashes ? Theme::paleText() : Theme::line(), 1);
    if (m_outline == Outline::Dashes)
        pen.setDashPattern({5, 4});
    painter.setPen(pen);
    painter.setBrush(Theme::surface());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace redial
