#include "ui/pages/imports/sidecolumns.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace redial {

namespace {

constexpr int sideWidth = 360;
constexpr int narrow = 720;

} // namespace

SideColumns::SideColumns(QWidget* parent)
    : QWidget(parent)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_side(new QWidget(this))
    , m_inSide(new QVBoxLayout(m_side))
    , m_footer(new QHBoxLayout)
{
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(12);
    m_inSide->setContentsMargins(0, 0, 0, 0);
    m_inSide->setSpacing(12);
    auto* scroll = new QScrollArea(m_side);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* cards = new QWidget(scroll);
    m_cards = new QVBoxLayout(cards);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(12);
    m_cards->addStretch();
    scroll->setWidget(cards);
    m_inSide->addWidget(scroll, 1);
    m_footer->setSpacing(10);
    m_inSide->addLayout(m_footer);
    m_columns->addWidget(m_side);
}

void SideColumns::setMain(QWidget* main)
{
    m_columns->insertWidget(0, main, 1);
}

void SideColumns::addCard(QWidget* card)
{
    m_cards->insertWidget(m_cards->count() - 1, card);
}

void SideColumns::addAboveFooter(QWidget* widget)
{
    m_inSide->insertWidget(m_inSide->count() - 1, widget);
}

void SideColumns::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < narrow;
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setMinimumWidth(isNarrow ? 0 : sideWidth);
    m_side->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : sideWidth);
}

} // namespace redial
