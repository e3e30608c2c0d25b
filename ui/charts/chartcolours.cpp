#include "ui/charts/chartcolours.h"

#include "ui/common/theme.h"

namespace redial {

namespace {

const QList<QColor> onLight{QColor(0x1f5cbf), QColor(0xc98a2b), QColor(0x4b2a7b), QColor(0x3f9c8a),
    QColor(0x9a2f4f), QColor(0x8b95a5)};
const QList<QColor> onDark{QColor(0x7aa9f5), QColor(0xd9a54a), QColor(0xc3a6f0), QColor(0x4fb3a0),
    QColor(0xe58aa4), QColor(0x9aa4b2)};

} // namespace

ChartColours ChartColours::ofWindow()
{
    return {Theme::text(), Theme::mutedText(), Theme::line(), Theme::surface(), Theme::selection(),
        Theme::accent(), Theme::good(), Theme::bad(), Theme::mutedText(), Theme::isDark() ? onDark : onLight};
}

ChartColours ChartColours::ofPaper()
{
    return {QColor(0x1d2430), QColor(0x5b6472), QColor(0xdfe3ea), QColor(0xffffff), QColor(0xe8effb),
        QColor(0x1f5cbf), QColor(0x2b7d4b), QColor(0xb5402f), QColor(0x55647a), onLight};
}

QColor ChartColours::ofSeries(size_t number) const
{
    return series.at(static_cast<qsizetype>(number % static_cast<size_t>(series.size())));
}

MarkShape shapeOfSeries(size_t number)
{
    constexpr size_t shapes = 5;
    return static_cast<MarkShape>(number % shapes);
}

QList<qreal> dashesOfSeries(size_t number)
{
    static const QList<QList<qreal>> patterns{{}, {6, 3}, {2, 2}, {8, 3, 2, 3}};
    return patterns.at(static_cast<qsizetype>(number % static_cast<size_t>(patterns.size())));
}

} // namespace redial
