#include "ui/pages/orders/surface.h"

#include "ui/common/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace redial {

Surface::Surface(QWidget* content, QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(content);
}

void Surface::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(Theme::line());
    painter.setBrush(Theme::surface());
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace redial
