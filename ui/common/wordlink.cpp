#include "ui/common/wordlink.h"

#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace redial {

namespace {

constexpr int longestWord = 220; ///< pixels; a longer name is cut

} // namespace

WordLink::WordLink(const QString& objectName, QWidget* parent) : QAbstractButton(parent)
{
    setObjectName(objectName);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &WordLink::openMenu);
}

void WordLink::setMeaning(const QString& meaning)
{
    m_meaning = meaning;
    setToolTip(meaning);
    setAccessibleName(QStringLiteral("%1: %2").arg(m_meaning, text()));
}

void WordLink::setWord(const QString& word)
{
    QString plain = word;
    setText(plain.replace(QLatin1Char('&'), QStringLiteral("&&")));
    setAccessibleName(QStringLiteral("%1: %2").arg(m_meaning, word));
    updateGeometry();
    update();
}

QSize WordLink::sizeHint() const
{
    const QString word = QString(text()).replace(QStringLiteral("&&"), QStringLiteral("&"));
    return {std::min(fontMetrics().horizontalAdvance(word) + 4, longestWord), fontMetrics().height() + 4};
}

void WordLink::openMenu()
{
    if (!m_fill || m_menu != nullptr)
        return;
    m_menu = new QMenu(this);
    m_menu->setObjectName(objectName() + QStringLiteral("_menu"));
    m_menu->setToolTipsVisible(true);
    m_fill(*m_menu);
    connect(m_menu, &QMenu::aboutToHide, this, [this] {
        m_menu->deleteLater();
        m_menu = nullptr;
    });
    m_menu->popup(mapToGlobal(QPoint(-6, height())));
}

void WordLink::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor colour = isEnabled() ? Theme::accent() : Theme::mutedText();
    if (hasFocus() || m_menu != nullptr || (underMouse() && isEnabled())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::selection());
        painter.drawRoundedRect(rect(), 3, 3);
    }
    painter.setPen(colour);
    const QString word = QString(text()).replace(QStringLiteral("&&"), QStringLiteral("&"));
    const QRect words = rect().adjusted(1, 0, 0, -2);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
        fontMetrics().elidedText(word, Qt::ElideMiddle, words.width()));
    if (isEnabled()) {
        QColor under = colour;
        under.setAlpha(90);
        painter.fillRect(1, height() - 2, width() - 2, 1, under);
    }
}

void WordLink::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        openMenu();
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void WordLink::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    updateGeometry();
}

} // namespace redial
