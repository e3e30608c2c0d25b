#include "ui/pages/callers/bulkbar.h"

#include "core/wording/followupwording.h"
#include "core/wording/formatting.h"
#include "ui/common/flowlayout.h"
#include "ui/common/menuwidgets.h"
#include "ui/common/theme.h"
#include "ui/pages/callers/dayfield.h"
#include "ui/pages/callers/followuptexts.h"
#include "ui/session/session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace redial {

BulkBar::BulkBar(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_verbs(new QWidget)
    , m_count(new QLabel)
    , m_begin(new QPushButton)
    , m_outcome(new QWidget)
    , m_said(new QLabel)
    , m_takeBack(new QPushButton)
    , m_include(new QPushButton)
{
    setObjectName(QStringLiteral("callers.bulk"));
    m_count->setObjectName(QStringLiteral("bulk.count"));
    m_begin->setObjectName(QStringLiteral("bulk.begin"));
    m_said->setObjectName(QStringLiteral("bulk.said"));
    m_said->setWordWrap(true);
    m_takeBack->setObjectName(QStringLiteral("bulk.takeBack"));
    m_include->setObjectName(QStringLiteral("bulk.include"));
    const int grid = Theme::grid();
    auto* verbs = new FlowLayout(m_verbs);
    verbs->setContentsMargins(0, 0, 0, 0);
    verbs->setSpacing(grid);
    verbs->addWidget(m_count);
    m_state = addMenu("bulk.state", &BulkBar::fillStates);
    m_cause = addMenu("bulk.cause", &BulkBar::fillCauses);
    m_review = addMenu("bulk.review", &BulkBar::fillReview);
    m_department = addMenu("bulk.department", &BulkBar::fillDepartments);
    verbs->addWidget(m_begin);
    auto* outcome = new QHBoxLayout(m_outcome);
    outcome->setContentsMargins(0, 0, 0, 0);
    outcome->setSpacing(2 * grid);
    outcome->addWidget(m_said, 1);
    outcome->addWidget(m_takeBack);
    outcome->addWidget(m_include);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    layout->setSpacing(grid);
    layout->addWidget(m_verbs);
    layout->addWidget(m_outcome);
    connect(m_begin, &QPushButton::clicked, this, &BulkBar::beginChosen);
    connect(m_takeBack, &QPushButton::clicked, this, &BulkBar::takeBackChosen);
    connect(m_include, &QPushButton::clicked, this, &BulkBar::includeChosen);
    say({});
    retranslate();
}

QPushButton* BulkBar::addMenu(const char* name, void (BulkBar::*fill)(QMenu&))
{
    auto* button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    auto* menu = new QMenu(button);
    menu->setObjectName(button->objectName() + QStringLiteral(".menu"));
    button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
        menu->clear();
        (this->*fill)(*menu);
    });
    m_verbs->layout()->addWidget(button);
    return button;
}

void BulkBar::showChosen(qint64 chosen, qint64 without)
{
    m_chosen = chosen;
    m_without = without;
    retranslate();
}

void BulkBar::say(const QString& sentence, Verb verb)
{
    m_said->setText(sentence);
    m_takeBack->setVisible(verb == Verb::TakeBack);
    m_include->setVisible(verb == Verb::Include);
    m_outcome->setVisible(!sentence.isEmpty());
    setVisible(!m_verbs->isHidden() || !m_outcome->isHidden());
}

void BulkBar::retranslate()
{
    m_count->setText(tr("%Ln chosen:", nullptr, static_cast<int>(m_chosen)));
    m_state->setText(tr("State"));
    m_cause->setText(tr("Cause"));
    m_review->setText(tr("Review"));
    m_department->setText(tr("Department"));
    m_begin->setText(tr("Put %Ln on the worklist", nullptr, static_cast<int>(m_without)));
    m_begin->setToolTip(tr("Those that have no follow-up yet get one, to check."));
    m_begin->setVisible(m_without > 0);
    m_takeBack->setText(tr("Undo"));
    m_takeBack->setToolTip(tr("Takes the last change of many back (Ctrl+Z in the list)."));
    m_include->setText(tr("Include them"));
    m_include->setToolTip(tr("Puts them on the worklist, to check, and makes the file anew."));
    m_verbs->setVisible(m_chosen > 1 && !m_session.isReadOnly());
    setVisible(!m_verbs->isHidden() || !m_outcome->isHidden());
}

void BulkBar::fillStates(QMenu& menu)
{
    for (const FollowUpState state : followUpStates) {
        QAction* action = menu.addAction(stateMark(state) + QLatin1Char(' ') + FollowUpWording::state(state));
        action->setObjectName(QStringLiteral("bulk.state%1").arg(static_cast<int>(state)));
        connect(action, &QAction::triggered, this, [this, state] {
            FollowUpEdit edit;
            edit.state = state;
            emit editChosen(edit);
        });
    }
}

void BulkBar::addWord(QMenu& menu, const std::string& word, std::optional<std::string> FollowUpEdit::*field)
{
    QAction* action = menu.addAction(
        word.empty() ? tr("(none)") : Formatting::text(word).replace(QLatin1Char('&'), QStringLiteral("&&")));
    connect(action, &QAction::triggered, this, [this, word, field] {
        FollowUpEdit edit;
        edit.*field = word;
        emit editChosen(edit);
    });
}

void BulkBar::fillCauses(QMenu& menu)
{
    for (const std::string& cause :
        FollowUpWording::causes(m_session.setting(QLatin1String(causesSetting)).toStdString()))
        addWord(menu, cause, &FollowUpEdit::cause);
    menu.addSeparator();
    addWord(menu, {}, &FollowUpEdit::cause);
}

void BulkBar::fillDepartments(QMenu& menu)
{
    MenuWidgets::addTextEntry(menu, QStringLiteral("bulk.departmentEntry"), tr("Department"), {}, tr("Set"),
        [this](const QString& text) {
            FollowUpEdit edit;
            edit.department = text.trimmed().toStdString();
            emit editChosen(edit);
        });
    menu.addSeparator();
    if (const auto book = m_session.book()) {
        const TextTable& departments = book->dictionaries().departments;
        for (quint32 i = 1; i < departments.size(); ++i)
            addWord(menu, std::string(departments.at(i)), &FollowUpEdit::department);
    }
    menu.addSeparator();
    addWord(menu, {}, &FollowUpEdit::department);
}

void BulkBar::fillReview(QMenu& menu)
{
    DayField::fillMenu(menu, Session::now().day(), {}, [this](std::optional<qint64> day) {
        FollowUpEdit edit;
        edit.reviewDay = day;
        emit editChosen(edit);
    });
}

} // namespace redial
