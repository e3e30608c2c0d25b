#include "tests/screens/contactsheet.h"

#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

namespace redial::screens {

namespace {

constexpr int pictureWidth = 640; ///< pixels: letters of 13 px are just readable
constexpr int margin = 16;
constexpr int captionHeight = 28;
constexpr size_t rowsOfOne = 3; ///< of one file

} // namespace

ContactSheet::ContactSheet(const QString& title, const QStringList& columns)
    : m_title(title)
    , m_columns(columns)
{
}

void ContactSheet::addRow(const QString& caption, const std::vector<QImage>& pictures)
{
    Row row{caption, {}};
    for (QImage picture : pictures) {
        picture.setDevicePixelRatio(1);
        row.pictures.push_back(picture.scaledToWidth(pictureWidth, Qt::SmoothTransformation));
    }
    m_rows.push_back(std::move(row));
}

QImage ContactSheet::draw(size_t first, size_t last, const QString& title) const
{
    int height = margin + captionHeight;
    for (size_t i = first; i < last; ++i)
        height += captionHeight + m_rows[i].pictures.front().height() + margin;
    const auto columns = static_cast<int>(m_columns.size());
    QImage sheet(margin + columns * (pictureWidth + margin), height, QImage::Format_RGB32);
    sheet.fill(QColor(0x8a9099));
    QPainter painter(&sheet);
    QFont font = QGuiApplication::font();
    font.setPixelSize(15);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(margin, margin + captionHeight / 2, title);
    int y = margin + captionHeight;
    for (size_t i = first; i < last; ++i) {
        int x = margin;
        for (int column = 0; column < columns; ++column) {
            painter.drawText(
                x, y + captionHeight - 8, m_rows[i].caption + QStringLiteral(" · ") + m_columns[column]);
            painter.drawImage(x, y + captionHeight, m_rows[i].pictures[static_cast<size_t>(column)]);
            x += pictureWidth + margin;
        }
        y += captionHeight + m_rows[i].pictures.front().height() + margin;
    }
    return sheet;
}

QStringList ContactSheet::write(const QString& base) const
{
    QStringList names;
    for (size_t first = 0; first < m_rows.size(); first += rowsOfOne) {
        const size_t last = std::min(first + rowsOfOne, m_rows.size());
        const QString name = QStringLiteral("%1-%2.png").arg(base).arg(names.size() + 1);
        if (!draw(first, last, m_title).save(name))
            return {};
        names << name;
    }
    return names;
}

} // namespace redial::screens
