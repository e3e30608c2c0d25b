#include "ui/common/icons.h"

#include "ui/common/theme.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

// A resource in a static library is left out by the linker unless somebody names it.
static void useIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace redial {

namespace {

QPixmap drawn(const QByteArray& svg, const QColor& colour, int side)
{
    QByteArray coloured = svg;
    coloured.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(coloured);
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

} // namespace

QIcon Icons::icon(const QString& name)
{
    useIcons();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    QIcon icon;
    if (!file.open(QIODevice::ReadOnly))
        return icon;
    const QByteArray svg = file.readAll();
    for (const int side : {16, 32, 48}) {
        icon.addPixmap(drawn(svg, Theme::mutedText(), side), QIcon::Normal);
        icon.addPixmap(drawn(svg, Theme::paleText(), side), QIcon::Disabled);
        for (const auto mode : {QIcon::Active, QIcon::Selected})
            icon.addPixmap(drawn(svg, Theme::accent(), side), mode);
        icon.addPixmap(drawn(svg, Theme::accent(), side), QIcon::Normal, QIcon::On);
    }
    return icon;
}

} // namespace redial
