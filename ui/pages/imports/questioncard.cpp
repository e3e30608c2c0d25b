#include "ui/pages/imports/questioncard.h"

#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace redial {

namespace {

constexpr int indent = 20;

}

QuestionCard::QuestionCard(QWidget* parent)
    : Card(parent)
    , m_title(ImportWidgets::heading(this))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("import-questions"));
    m_layout->setContentsMargins(14, 12, 14, 12);
    m_layout->setSpacing(6);
    m_layout->addWidget(m_title);
    hide();
}

void QuestionCard::setQuestions(const QString& title, std::vector<Question> questions)
{
    m_title->setText(title);
    if (m_content) {
        m_layout->removeWidget(m_content);
        m_content->hide();
        // An answer's own button may be on its way here.
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_layout->addWidget(m_content);
    m_count = 0;
    for (const Question& question : questions)
        addQuestion(question);
    setVisible(!questions.empty());
}

void QuestionCard::addQuestion(const Question& question)
{
    auto* layout = static_cast<QVBoxLayout*>(m_content->layout());
    auto* line = new QHBoxLayout;
    line->setSpacing(6);
    auto* mark = new QLabel(question.isPart ? QString() : QStringLiteral("◐"), m_content);
    mark->setFixedWidth(indent - 6);
    mark->setStyleSheet(QStringLiteral("color: %1").arg(Theme::warning().name()));
    mark->setAccessibleName(tr("Please look"));
    line->addWidget(mark, 0, Qt::AlignTop);
    auto* text = ImportWidgets::wrappedLabel(m_content);
    text->setText(question.text);
    line->addWidget(text, 1);
    m_count += question.isPart ? 0 : 1;
    if (question.asMenu) {
        line->addWidget(menuFor(question), 0, Qt::AlignTop);
        layout->addLayout(line);
        return;
    }
    layout->addLayout(line);
    if (question.answers.empty())
        return;
    QLineEdit* typed = nullptr;
    if (!question.textHint.isEmpty()) {
        typed = new QLineEdit(m_content);
        typed->setObjectName(question.name + QStringLiteral("-text"));
        typed->setPlaceholderText(question.textHint);
        typed->setAccessibleName(question.textHint);
        auto* beneath = new QHBoxLayout;
        beneath->setContentsMargins(indent, 0, 0, 0);
        beneath->addWidget(typed);
        layout->addLayout(beneath);
    }
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(indent, 0, 0, 4);
    buttons->setSpacing(6);
    int number = 0;
    for (const Answer& answer : question.answers) {
        auto* button = new QPushButton(answer.text, m_content);
        button->setObjectName(QStringLiteral("%1-%2").arg(question.name).arg(number++));
        connect(button, &QPushButton::clicked, this, [answer, typed] {
            if (answer.actWith)
                answer.actWith(typed ? typed->text().trimmed() : QString());
            else
                answer.act();
        });
        buttons->addWidget(button);
    }
    buttons->addStretch();
    layout->addLayout(buttons);
}

QWidget* QuestionCard::menuFor(const Question& question)
{
    auto* button = new QPushButton(tr("means …"), m_content);
    button->setObjectName(question.name);
    button->setAccessibleName(question.text);
    auto* menu = new QMenu(button);
    int number = 0;
    for (const Answer& answer : question.answers) {
        QAction* action = menu->addAction(answer.text, this, [act = answer.act] { act(); });
        action->setObjectName(QStringLiteral("%1-%2").arg(question.name).arg(number++));
    }
    button->setMenu(menu);
    return button;
}

} // namespace redial
