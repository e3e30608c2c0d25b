#include "ui/charts/chartpicture.h"

#include "ui/charts/chartdrawing.h"

#include <QBuffer>
#include <QChart>
#include <QFontMetrics>
#include <QGraphicsScene>
#include <QPainter>
#include <QSvgGenerator>

#include <cmath>

namespace redial {

namespace {

constexpr int margin = 12;

void paint(QPainter& painter, const ChartContent& content, const QFont& font, QSize size)
{
    const ChartColours colours = ChartColours::ofPaper();
    QFont titleFont = font;
    titleFont.setBold(true);
    const QRect inside = QRect(QPoint(0, 0), size).adjusted(margin, margin, -margin, -margin);
    const int titleHeight = QFontMetrics(titleFont).height() + margin / 2;
    const QString notes = content.notes.join(QLatin1Char('\n'));
    const QRect notesRect = QFontMetrics(font).boundingRect(inside,
        Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, notes.isEmpty() ? QStringLiteral(" ") : notes);

    painter.fillRect(QRect(QPoint(0, 0), size), colours.paper);
    painter.setFont(titleFont);
    painter.setPen(colours.text);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop, content.title);
    painter.setFont(font);
    painter.setPen(colours.mutedText);
    painter.drawText(inside.adjusted(0, inside.height() - notesRect.height(), 0, 0),
        Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, notes);

    const QRect middle = inside.adjusted(0, titleHeight, 0, -notesRect.height() - margin / 2);
    if (content.isEmpty()) {
        painter.drawText(middle, Qt::AlignCenter | Qt::TextWordWrap, content.empty);
        return;
    }
    ChartDrawing drawing(content, colours, font, QSizeF(middle.size()));
    QGraphicsScene scene;
    scene.addItem(&drawing.chart());
    scene.setSceneRect(QRectF(QPointF(0, 0), QSizeF(middle.size())));
    scene.render(&painter, QRectF(middle));
    scene.removeItem(&drawing.chart()); // it belongs to the drawing
}

} // namespace

QImage chartImage(const ChartContent& content, const QFont& font, QSize size, double scale)
{
    QImage image((QSizeF(size) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paint(painter, content, font, size);
    return image;
}

QByteArray chartPng(const ChartContent& content, const QFont& font, QSize size, double scale)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    chartImage(content, font, size, scale).save(&buffer, "PNG");
    return bytes;
}

QByteArray chartSvg(const ChartContent& content, const QFont& font, QSize size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setResolution(96);
    generator.setTitle(content.title);
    generator.setDescription(content.notes.join(QLatin1Char('\n')));
    QPainter painter(&generator);
    paint(painter, content, font, size);
    painter.end();
    return bytes;
}

} // namespace redial
