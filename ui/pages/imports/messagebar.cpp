#include "ui/pages/imports/messagebar.h"

#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace redial {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_mark(new QLabel(this))
    , m_text(new QLabel(this))
    , m_layout(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("import-message"));
    m_layout->setContentsMargins(12, 6, 8, 6);
    m_layout->addWidget(m_mark);
    m_layout->addWidget(m_text, 1);
    m_text->setObjectName(QStringLiteral("import-message-text"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    hide();
}

void MessageBar::show(Kind kind, const QString& sentence, std::vector<Choice> choices)
{
    close();
    m_kind = kind;
    m_text->setText(sentence);
    if (choices.empty())
        choices.push_back({tr("OK"), QStringLiteral("import-message-close"), {}});
    for (const Choice& choice : choices) {
        auto* button = new QPushButton(choice.text, this);
        button->setObjectName(choice.name);
        connect(button, &QPushButton::clicked, this, [this, act = choice.act] {
            close();
            if (act)
                act();
        });
        m_layout->addWidget(button);
        m_buttons.append(button);
    }
    dress();
    setVisible(true);
    setAccessibleName(sentence);
    if (kind == Kind::Question)
        m_buttons.first()->setFocus();
}

void MessageBar::close()
{
    for (QWidget* button : std::as_const(m_buttons))
        button->deleteLater();
    m_buttons.clear();
    hide();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::dress()
{
    const bool isProblem = m_kind == Kind::Problem;
    const QColor colour = isProblem ? Theme::bad()
        : m_kind == Kind::Question  ? Theme::warning()
                                    : Theme::good();
    m_mark->setText(isProblem          ? QStringLiteral("✕")
            : m_kind == Kind::Question ? QStringLiteral("◐")
                                       : QStringLiteral("✓"));
    m_mark->setStyleSheet(QStringLiteral("color: %1").arg(colour.name()));
    const QString sheet = QStringLiteral("redial--MessageBar { background: %1; border: 1px solid %2; border-radius: 4px; }")
            .arg(
                (m_kind == Kind::Done ? Theme::surface() : Theme::attention()).name(), Theme::line().name());
    // Setting one changes the palette, which asks for it again.
    if (sheet != styleSheet())
        setStyleSheet(sheet);
}

void MessageBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_mark)
        dress();
}

} // namespace redial
