#include "ui/pages/welcome/recentrow.h"

#include "ui/common/theme.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QPainter>

namespace redial {

namespace {

constexpr int side = 18;
constexpr int nameWidth = 240;

} // namespace

RecentRow::RecentRow(const QString& path, const QString& openNote, QWidget* parent)
    : QAbstractButton(parent)
    , m_isOpen(!openNote.isEmpty())
{
    const QFileInfo info(path);
    setText(info.completeBaseName());
    m_folder = QDir::toNativeSeparators(info.absolutePath());
    m_note = m_isOpen ? openNote
        : info.exists()
        ? tr("%1 · last changed %2", "size and time of a file")
              .arg(locale().formattedDataSize(info.size(), 0, QLocale::DataSizeTraditionalFormat),
                  info.lastModified().toString(QStringLiteral("yyyy-MM-dd HH:mm")))
        : tr("is no longer there");
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setToolTip(QDir::toNativeSeparators(path));
    setAccessibleName(QStringLiteral("%1, %2, %3").arg(text(), m_folder, m_note));
}

QSize RecentRow::sizeHint() const
{
    return {nameWidth + 400, fontMetrics().height() + 4 * Theme::grid()};
}

void RecentRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (hasFocus() || underMouse())
        painter.fillRect(rect().adjusted(1, 0, -1, 0), Theme::selection());
    painter.fillRect(side, 0, width() - 2 * side, 1, Theme::line());
    QFont bold = font();
    bold.setBold(m_isOpen);
    painter.setFont(bold);
    painter.setPen(Theme::accent());
    const QRect name(side, 0, nameWidth - 12, height());
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(bold).elidedText(text(), Qt::ElideRight, name.width()));
    painter.setFont(font());
    painter.setPen(Theme::mutedText());
    const int noteWidth = fontMetrics().horizontalAdvance(m_note) + 16;
    const QRect folder(side + nameWidth, 0, width() - 2 * side - nameWidth - noteWidth, height());
    painter.drawText(folder, Qt::AlignLeft | Qt::AlignVCenter,
        fontMetrics().elidedText(m_folder, Qt::ElideMiddle, folder.width()));
    painter.drawText(
        QRect(width() - side - noteWidth, 0, noteWidth, height()), Qt::AlignRight | Qt::AlignVCenter, m_note);
}

} // namespace redial
