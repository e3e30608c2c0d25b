#include "ui/common/foldingtools.h"

#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>

#include <algorithm>

namespace redial {

FoldingTools::FoldingTools(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout)
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(m_more))
{
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(Theme::grid());
    whole->setSizeConstraint(QLayout::SetNoConstraint);
    m_row->setSpacing(Theme::grid());
    whole->addLayout(m_row);
    whole->addWidget(m_more);
    m_more->setObjectName(QStringLiteral("moreTools"));
    m_more->setText(QStringLiteral("»"));
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_more->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    m_more->hide();
    connect(m_menu, &QMenu::aboutToShow, this, &FoldingTools::fillMenu);
}

void FoldingTools::addFolding(QAbstractButton* button)
{
    m_row->addWidget(button);
    m_foldable.append(button);
}

int FoldingTools::widthWithout(const QList<QAbstractButton*>& folded, bool isMinimum) const
{
    int width = 0;
    for (int at = 0; at < m_row->count(); ++at) {
        QLayoutItem* item = m_row->itemAt(at);
        const auto* button = qobject_cast<QAbstractButton*>(item->widget());
        if (button != nullptr && m_foldable.contains(button)) {
            if (folded.contains(button))
                continue;
            width += button->sizeHint().width() + m_row->spacing();
        } else if (!item->isEmpty() || item->spacerItem() != nullptr) {
            width += (isMinimum ? item->minimumSize() : item->sizeHint()).width() + m_row->spacing();
        }
    }
    return width + (folded.isEmpty() ? 0 : m_more->sizeHint().width() + Theme::grid());
}

QList<QAbstractButton*> FoldingTools::foldingOrder() const
{
    QList<QAbstractButton*> order(m_foldable.crbegin(), m_foldable.crend());
    std::stable_partition(
        order.begin(), order.end(), [](const QAbstractButton* button) { return !button->isChecked(); });
    return order;
}

QSize FoldingTools::sizeHint() const
{
    return {widthWithout({}, false), m_row->sizeHint().height()};
}

QSize FoldingTools::minimumSizeHint() const
{
    return {widthWithout(m_foldable, true), m_row->minimumSize().height()};
}

void FoldingTools::fold()
{
    if (m_isFolding)
        return;
    const QScopedValueRollback folding(m_isFolding, true);
    QList<QAbstractButton*> folded;
    for (QAbstractButton* button : foldingOrder()) {
        if (widthWithout(folded, true) <= width())
            break;
        folded.append(button);
    }
    for (QAbstractButton* button : std::as_const(m_foldable))
        button->setVisible(!folded.contains(button));
    m_more->setVisible(!folded.isEmpty());
    m_more->setAccessibleName(tr("More tools"));
    m_more->setToolTip(tr("More tools"));
}

void FoldingTools::fillMenu()
{
    m_menu->clear();
    for (QAbstractButton* button : std::as_const(m_foldable)) {
        if (!button->isHidden())
            continue;
        const auto* push = qobject_cast<QPushButton*>(button);
        QAction* action = m_menu->addAction(button->text());
        if (push != nullptr && push->menu() != nullptr) {
            // The button keeps its menu: its actions are shown in one of ours.
            auto* inside = new QMenu(m_menu);
            emit push->menu()->aboutToShow();
            inside->addActions(push->menu()->actions());
            action->setMenu(inside);
        }
        action->setEnabled(button->isEnabled());
        action->setCheckable(button->isCheckable());
        action->setChecked(button->isChecked());
        action->setToolTip(button->toolTip());
        connect(action, &QAction::triggered, button, [button] { button->click(); });
    }
}

bool FoldingTools::event(QEvent* event)
{
    const bool isHandled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest && !m_isFolding) {
        fold();
        updateGeometry();
    }
    return isHandled;
}

void FoldingTools::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fold();
}

} // namespace redial
