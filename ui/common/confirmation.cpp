#include "ui/common/confirmation.h"

#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace redial {

Confirmation::Confirmation(const QString& name, QWidget* parent)
    : QFrame(parent)
    , m_what(new QLabel(this))
    , m_inside(new QVBoxLayout)
    , m_hint(new QLabel(this))
    , m_word(new QLineEdit(this))
    , m_yes(new QPushButton(this))
    , m_no(new QPushButton(this))
{
    const int grid = Theme::grid();
    setObjectName(name);
    m_what->setObjectName(name + QStringLiteral(".text"));
    m_what->setTextFormat(Qt::PlainText);
    m_what->setWordWrap(true);
    m_word->setObjectName(name + QStringLiteral(".word"));
    m_word->setMaximumWidth(40 * grid);
    m_yes->setObjectName(name + QStringLiteral(".yes"));
    m_no->setObjectName(name + QStringLiteral(".no"));
    m_hint->setBuddy(m_word);
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * grid);
    row->addWidget(m_hint);
    row->addWidget(m_word);
    row->addWidget(m_yes);
    row->addWidget(m_no);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * grid, 2 * grid, 3 * grid, 2 * grid);
    column->setSpacing(2 * grid);
    column->addWidget(m_what);
    column->addLayout(m_inside);
    column->addLayout(row);
    connect(m_word, &QLineEdit::textChanged, this,
        [this] { m_yes->setEnabled(m_word->text().trimmed() == m_wanted); });
    connect(m_word, &QLineEdit::returnPressed, this, [this] {
        if (m_yes->isEnabled())
            close(true);
    });
    connect(m_yes, &QPushButton::clicked, this, [this] { close(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { close(false); });
    dress();
    hide();
}

void Confirmation::dress()
{
    const QString sheet =
        QStringLiteral("redial--Confirmation { background: %1; border: 1px solid %2; border-radius: 4px; }")
            .arg(Theme::attention().name(), Theme::bad().name());
    if (sheet != styleSheet()) // setting one changes the palette, which asks for it again
        setStyleSheet(sheet);
    m_no->setText(tr("Cancel"));
}

void Confirmation::ask(const QString& what, const QString& hint, const QString& word, const QString& button)
{
    if (isHidden() || word != m_wanted) // asked again about the same: what is typed stays
        m_word->clear();
    m_wanted = word;
    m_what->setText(what);
    m_hint->setText(hint);
    m_word->setAccessibleName(hint);
    m_yes->setText(button);
    m_yes->setEnabled(m_word->text().trimmed() == m_wanted);
    if (!isHidden())
        return;
    show();
    m_word->setFocus();
}

void Confirmation::close(bool yes)
{
    hide();
    m_word->clear();
    if (yes)
        emit confirmed();
    else
        emit refused();
}

void Confirmation::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close(false);
    else
        QFrame::keyPressEvent(event);
}

void Confirmation::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        dress();
    QFrame::changeEvent(event);
}

} // namespace redial
