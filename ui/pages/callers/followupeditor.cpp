#include "ui/pages/callers/followupeditor.h"

#include "core/wording/followupwording.h"
#include "core/wording/formatting.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/theme.h"
#include "ui/pages/callers/dayfield.h"
#include "ui/pages/callers/followuptexts.h"
#include "ui/session/followups.h"
#include "ui/session/session.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QFocusEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextCursor>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace redial {

namespace {

constexpr int pauseMilliseconds = 250;
constexpr int latestMilliseconds = 500;

QComboBox* makeList(const char* name, bool editable)
{
    auto* list = new QComboBox;
    list->setObjectName(QLatin1String(name));
    list->setEditable(editable);
    list->setInsertPolicy(QComboBox::NoInsert);
    list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    list->setMinimumContentsLength(6);
    if (editable)
        list->completer()->setCompletionMode(QCompleter::PopupCompletion);
    return list;
}

QPlainTextEdit* makeText(const char* name)
{
    auto* text = new QPlainTextEdit;
    text->setObjectName(QLatin1String(name));
    text->setTabChangesFocus(true);
    return text;
}

/// Only when it is another: the cursor stays where it is.
void setText(QPlainTextEdit* edit, const std::string& text)
{
    // Line ends of other systems and hard spaces are not what the field gives back.
    QString shown = QString::fromStdString(text);
    shown.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (const QChar end : {QChar(u'\r'), QChar(QChar::ParagraphSeparator), QChar(QChar::LineSeparator)})
        shown.replace(end, QLatin1Char('\n'));
    shown.replace(QChar::Nbsp, QLatin1Char(' '));
    if (edit->toPlainText() == shown)
        return;
    const int position = edit->textCursor().position();
    edit->setPlainText(shown);
    if (edit->hasFocus()) {
        QTextCursor cursor = edit->textCursor();
        cursor.setPosition(std::min(position, static_cast<int>(shown.size())));
        edit->setTextCursor(cursor);
    }
}

void setText(QComboBox* list, const std::string& text)
{
    const QString shown = QString::fromStdString(text);
    if (list->currentText() == shown)
        return;
    const int position = list->lineEdit()->cursorPosition();
    list->setEditText(shown);
    if (list->lineEdit()->hasFocus())
        list->lineEdit()->setCursorPosition(position);
}

} // namespace

FollowUpEditor::FollowUpEditor(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_cameBack(new QLabel)
    , m_stateName(new QLabel)
    , m_causeName(new QLabel)
    , m_reviewName(new QLabel)
    , m_departmentName(new QLabel)
    , m_findingName(new QLabel)
    , m_actionName(new QLabel)
    , m_state(makeList("followUp.state", false))
    , m_cause(makeList("followUp.cause", true))
    , m_review(new DayField)
    , m_department(makeList("followUp.department", true))
    , m_finding(makeText("followUp.finding"))
    , m_action(makeText("followUp.action"))
    , m_saved(new ElidedLabel)
    , m_pause(new QTimer(this))
    , m_latest(new QTimer(this))
{
    m_review->setObjectName(QStringLiteral("followUp.review"));
    m_saved->setObjectName(QStringLiteral("followUp.saved"));
    m_saved->setForegroundRole(QPalette::PlaceholderText);
    m_saved->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (QTimer* timer : {m_pause, m_latest})
        timer->setSingleShot(true);
    m_pause->setInterval(pauseMilliseconds);
    m_latest->setInterval(latestMilliseconds);
    layOut();
    connectAll();
    retranslate();
}

void FollowUpEditor::layOut()
{
    auto* fields = new QGridLayout;
    fields->setHorizontalSpacing(2 * Theme::grid());
    fields->setVerticalSpacing(2 * Theme::grid());
    const auto add = [fields](int row, int column, QLabel* name, QWidget* field) {
        name->setForegroundRole(QPalette::PlaceholderText);
        name->setBuddy(field);
        fields->addWidget(name, row, 2 * column);
        fields->addWidget(field, row, 2 * column + 1);
    };
    add(0, 0, m_stateName, m_state);
    add(0, 1, m_causeName, m_cause);
    add(1, 0, m_reviewName, m_review);
    add(1, 1, m_departmentName, m_department);
    fields->setColumnStretch(1, 1);
    fields->setColumnStretch(3, 1);
    for (auto [name, text] : {std::pair(m_findingName, m_finding), std::pair(m_actionName, m_action)}) {
        name->setForegroundRole(QPalette::PlaceholderText);
        name->setBuddy(text);
        text->setMinimumHeight((text == m_finding ? 2 : 1) * fontMetrics().lineSpacing() + 5 * Theme::grid());
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::grid());
    m_cameBack->setObjectName(QStringLiteral("followUp.cameBack"));
    m_cameBack->setWordWrap(true);
    layout->addWidget(m_cameBack);
    layout->addLayout(fields);
    auto* findingHead = new QHBoxLayout;
    findingHead->setSpacing(2 * Theme::grid());
    findingHead->addWidget(m_findingName);
    findingHead->addWidget(m_saved, 1);
    layout->addLayout(findingHead);
    layout->addWidget(m_finding, 3);
    layout->addWidget(m_actionName);
    layout->addWidget(m_action, 1);
}

void FollowUpEditor::connectAll()
{
    connect(m_state, &QComboBox::activated, this, [this](int) {
        FollowUpEdit edit;
        edit.state = static_cast<FollowUpState>(m_state->currentData().toInt());
        send(edit);
    });
    for (QComboBox* list : {m_state, m_cause, m_department})
        list->installEventFilter(this);
    for (QComboBox* list : {m_cause, m_department})
        connect(list, &QComboBox::editTextChanged, this, &FollowUpEditor::typed);
    connect(m_cause, &QComboBox::activated, this, [this](int) { commit(); });
    connect(m_department, &QComboBox::activated, this, [this](int) { commit(); });
    connect(m_review, &DayField::dayChosen, this, [this](std::optional<qint64> day) {
        FollowUpEdit edit;
        edit.reviewDay = day;
        send(edit);
    });
    for (QPlainTextEdit* text : {m_finding, m_action}) {
        connect(text, &QPlainTextEdit::textChanged, this, &FollowUpEditor::typed);
        text->installEventFilter(this);
    }
    connect(m_pause, &QTimer::timeout, this, &FollowUpEditor::commit);
    connect(m_latest, &QTimer::timeout, this, &FollowUpEditor::commit);
    FollowUps& followUps = m_session.followUps();
    connect(&followUps, &FollowUps::renamed, this, [this](FollowUpId provisional, FollowUpId saved) {
        if (m_followUp == provisional)
            m_followUp = saved;
    });
    connect(&followUps, &FollowUps::changed, this, &FollowUpEditor::refresh);
    connect(&followUps, &FollowUps::collecting, this, &FollowUpEditor::commit);
    connect(&followUps, &FollowUps::savingChanged, this, &FollowUpEditor::refreshSaved);
    connect(&m_session, &Session::settingsChanged, this, &FollowUpEditor::fillLists);
    connect(&m_session, &Session::bookChanged, this, &FollowUpEditor::fillLists);
}

void FollowUpEditor::retranslate()
{
    m_stateName->setText(tr("State"));
    m_causeName->setText(tr("Cause"));
    m_reviewName->setText(tr("Review"));
    m_departmentName->setText(tr("Department"));
    m_findingName->setText(tr("Finding"));
    m_actionName->setText(tr("Action"));
    m_state->setAccessibleName(m_stateName->text());
    m_cause->setAccessibleName(m_causeName->text());
    m_review->setAccessibleName(m_reviewName->text());
    m_department->setAccessibleName(m_departmentName->text());
    m_finding->setAccessibleName(m_findingName->text());
    m_action->setAccessibleName(m_actionName->text());
    m_finding->setPlaceholderText(tr("What was found out. It is saved while you type."));
    m_action->setPlaceholderText(tr("What is done about it, by whom."));
    m_review->retranslate();
    fillLists();
}

void FollowUpEditor::fillLists()
{
    commit(); // a list that is filled anew forgets what is being typed
    m_isFilling = true;
    m_state->clear();
    for (const FollowUpState state : followUpStates)
        m_state->addItem(
            stateMark(state) + QLatin1Char(' ') + FollowUpWording::state(state), static_cast<int>(state));
    m_cause->clear();
    m_cause->addItem(QString());
    for (const std::string& cause :
        FollowUpWording::causes(m_session.setting(QLatin1String(causesSetting)).toStdString()))
        m_cause->addItem(Formatting::text(cause));
    m_department->clear();
    m_department->addItem(QString());
    if (const auto book = m_session.book()) {
        const TextTable& departments = book->dictionaries().departments;
        for (quint32 i = 1; i < departments.size(); ++i)
            m_department->addItem(Formatting::text(departments.at(i)));
    }
    m_isFilling = false;
    refresh();
}

void FollowUpEditor::show(std::optional<FollowUpId> followUp, Subject subject)
{
    commit();
    // What was asked for may be older than what commit() has just begun.
    m_followUp = followUp ? followUp : m_session.followUps().sharing(subject.orders);
    m_subject = std::move(subject);
    refresh();
}

void FollowUpEditor::refresh()
{
    if (m_isStarting || isTyping())
        return; // what is being typed is newer than what is known
    static const ResolvedFollowUp nothing;
    const ResolvedFollowUp* known = m_followUp ? m_session.followUps().find(*m_followUp) : nullptr;
    const FollowUp& shown = known != nullptr ? known->followUp : nothing.followUp;
    const std::optional<Timestamp> back = known != nullptr ? known->cameBackAt() : std::nullopt;
    m_cameBack->setVisible(back.has_value());
    if (back) {
        m_cameBack->setText(
            tr("↩ Called again on %1, after it was done on %2: it is open again.")
                .arg(Formatting::time(*back).left(16), Formatting::time(*shown.doneAt).left(16)));
        m_cameBack->setStyleSheet(QStringLiteral("color: %1").arg(Theme::warning().name()));
    }
    m_isFilling = true;
    m_state->setCurrentIndex(known != nullptr ? m_state->findData(static_cast<int>(shown.state)) : -1);
    setText(m_cause, shown.cause);
    setText(m_department, shown.department);
    m_review->setToday(Session::now().day());
    m_review->setDay(shown.reviewDay);
    setText(m_finding, shown.finding);
    setText(m_action, shown.action);
    m_isFilling = false;
    setEnabled(!m_subject.caller.empty() && m_session.followUps().all() && !m_session.isReadOnly());
    refreshSaved();
}

void FollowUpEditor::refreshSaved()
{
    const FollowUps& followUps = m_session.followUps();
    const ResolvedFollowUp* known = m_followUp ? followUps.find(*m_followUp) : nullptr;
    if (m_session.isReadOnly())
        m_saved->setText(tr("This window only reads: another one has the workspace open for writing."));
    else if (followUps.saveError())
        m_saved->setText(tr("NOT saved yet; it is kept and tried again."));
    else if (known == nullptr)
        m_saved->setText(tr("No follow-up yet: it begins with the first word."));
    else if (!followUps.isSaved() || isTyping())
        m_saved->setText(tr("saving…"));
    else
        m_saved->setText(savedText(known->followUp));
    m_saved->setForegroundRole(followUps.saveError() ? QPalette::BrightText : QPalette::PlaceholderText);
}

void FollowUpEditor::typed()
{
    if (m_isFilling)
        return;
    if (auto* field = qobject_cast<QWidget*>(sender()))
        m_typedInto.insert(field);
    m_pause->start();
    if (!m_latest->isActive())
        m_latest->start();
    refreshSaved();
}

bool FollowUpEditor::isTyping() const
{
    return !m_typedInto.empty();
}

void FollowUpEditor::commit()
{
    m_pause->stop();
    m_latest->stop();
    const std::set<QWidget*> typedInto = std::exchange(m_typedInto, {});
    if (typedInto.empty() || m_subject.caller.empty())
        return;
    const ResolvedFollowUp* known = m_followUp ? m_session.followUps().find(*m_followUp) : nullptr;
    static const ResolvedFollowUp nothing;
    const FollowUp& before = known != nullptr ? known->followUp : nothing.followUp;
    FollowUpEdit edit;
    const auto note = [&](QWidget* field, std::optional<std::string>& to, const QString& text,
                          const std::string& was) {
        if (std::string now = text.toStdString(); typedInto.contains(field) && now != was)
            to = std::move(now);
    };
    note(m_cause, edit.cause, m_cause->currentText(), before.cause);
    note(m_department, edit.department, m_department->currentText(), before.department);
    note(m_finding, edit.finding, m_finding->toPlainText(), before.finding);
    note(m_action, edit.action, m_action->toPlainText(), before.action);
    if (!(edit == FollowUpEdit{}))
        send(edit);
}

void FollowUpEditor::send(const FollowUpEdit& edit)
{
    if (m_isFilling || m_subject.caller.empty())
        return;
    if (m_followUp) {
        m_session.followUps().edit(*m_followUp, edit);
        return;
    }
    FollowUpEdit first = edit;
    if (!first.state) // somebody writes: it is being checked
        first.state = FollowUpState::Checking;
    m_isStarting = true;
    m_followUp = m_session.followUps().start(m_subject.caller, m_subject.orders, first);
    m_isStarting = false;
    refresh();
    emit started(*m_followUp);
}

void FollowUpEditor::setState(FollowUpState state)
{
    commit();
    FollowUpEdit edit;
    edit.state = state;
    send(edit);
}

void FollowUpEditor::focusFinding()
{
    m_finding->setFocus(Qt::ShortcutFocusReason);
}

void FollowUpEditor::hideEvent(QHideEvent* event)
{
    commit();
    QWidget::hideEvent(event);
}

bool FollowUpEditor::eventFilter(QObject* watched, QEvent* event)
{
    // Not for a list of suggestions: the letter it is about has not been told of yet.
    if (event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        commit();
    if (event->type() == QEvent::Wheel && !static_cast<QWidget*>(watched)->hasFocus()) {
        // Scrolling past a list must not choose from it.
        if (qobject_cast<QComboBox*>(watched) != nullptr) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace redial
