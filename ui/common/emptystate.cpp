#include "ui/common/emptystate.h"

#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace redial {

EmptyState::EmptyState(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_why(new QLabel(this))
    , m_row(new QHBoxLayout)
{
    m_why->setObjectName(name);
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_row->setSpacing(2 * Theme::grid());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::grid(), 0, 0);
    column->setSpacing(3 * Theme::grid());
    column->addWidget(m_why);
    column->addLayout(m_row);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void EmptyState::say(const QString& why, const std::vector<Way>& ways)
{
    m_why->setText(why);
    while (QLayoutItem* item = m_row->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->setObjectName(QString()); // a button that goes is not found any more
            widget->deleteLater();
        }
        delete item;
    }
    for (const Way& way : ways) {
        auto* button = new QPushButton(way.text, this);
        button->setObjectName(way.name);
        button->setProperty("primary", m_row->isEmpty());
        connect(button, &QPushButton::clicked, this, [take = way.take] { take(); });
        m_row->addWidget(button);
    }
    if (!ways.empty())
        m_row->addStretch(1);
}

} // namespace redial
