#include "ui/common/emptystate.h"

#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace redial {

EmptyState::EmptyState(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_why(new QLabel(this))
    , m_row(new QHBoxLayout)
    , m_column(new QVBoxLayout(this))
{
    m_title->setObjectName(name + QStringLiteral("Title"));
    m_why->setObjectName(name);
    for (QLabel* label : {m_title, m_why}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_title->hide();
    m_row->setSpacing(2 * Theme::grid());
    m_column->setContentsMargins(0, Theme::grid(), 0, 0);
    m_column->setSpacing(3 * Theme::grid());
    m_column->addStretch();
    m_column->addWidget(m_title);
    m_column->addWidget(m_why);
    m_column->addLayout(m_row);
    m_column->addStretch();
    arrange(false);
}

void EmptyState::arrange(bool isInMiddle)
{
    m_isInMiddle = isInMiddle;
    m_title->setVisible(isInMiddle);
    m_why->setForegroundRole(isInMiddle ? QPalette::PlaceholderText : QPalette::WindowText);
    for (QLabel* label : {m_title, m_why})
        label->setAlignment(isInMiddle ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
    m_column->setStretch(0, isInMiddle ? 2 : 0);
    m_column->setStretch(m_column->count() - 1, isInMiddle ? 3 : 0);
    setSizePolicy(QSizePolicy::Preferred, isInMiddle ? QSizePolicy::Expanding : QSizePolicy::Maximum);
}

void EmptyState::say(const QString& why, const std::vector<Way>& ways)
{
    arrange(false);
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    offer(ways);
}

void EmptyState::sayInMiddle(const QString& title, const QString& why, const std::vector<Way>& ways)
{
    arrange(true);
    m_title->setText(title);
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    offer(ways);
}

void EmptyState::offer(const std::vector<Way>& ways)
{
    while (QLayoutItem* item = m_row->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->setObjectName(QString()); // a button that goes is not found any more
            widget->deleteLater();
        }
        delete item;
    }
    if (m_isInMiddle && !ways.empty())
        m_row->addStretch(1);
    bool isFirst = true;
    for (const Way& way : ways) {
        auto* button = new QPushButton(way.text, this);
        button->setObjectName(way.name);
        button->setProperty("primary", std::exchange(isFirst, false));
        connect(button, &QPushButton::clicked, this, [take = way.take] { take(); });
        m_row->addWidget(button);
    }
    if (!ways.empty())
        m_row->addStretch(1);
}

} // namespace redial
