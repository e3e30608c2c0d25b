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
constexpr int noteWidth = 170;

} // namespace

RecentRow::RecentRow(const QString& path, bool isOpen, QWidget* parent)
    : QAbstractButton(parent)
    , m_isOpen(isOpen)
{
    const QFileInfo info(path);
    setText(info.completeBaseName());
    m_folder = QDir::toNativeSeparators(info.absolutePath());
    m_note = isOpen     ? tr("open")
        : info.exists() ? info.lastModified().toString(QStringLiteral("yyyy-MM-dd HH:mm"))
                        : tr("is no longer there");
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setToolTip(QDir::toNativeSeparators(path));
    setAccessibleName(QStringLiteral("%1, %2, %3").arg(text(), m_folder, m_note));
}

QSize RecentRow::sizeHint() const
{
    return {nameWidth + noteWidth + 200, fontMetrics().height() + 4 * Theme::grid()};
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
    const QRect folder(side + nameWidth, 0, width() - 2 * side - nameWidth - noteWidth, height());
    painter.drawText(folder, Qt::AlignLeft | Qt::AlignVCenter,
        fontMetrics().elidedText(m_folder, Qt::ElideMiddle, folder.width()));
    painter.drawText(
        QRect(width() - side - noteWidth, 0, noteWidth, height()), Qt::AlignRight | Qt::AlignVCenter, m_note);
}

} // namespace redial
