#include "ui/pages/callers/samepersonview.h"

#include "core/intake/callerkey.h"
#include "core/wording/callerwording.h"
#include "core/wording/formatting.h"
#include "core/wording/orderwording.h"
#include "ui/common/theme.h"
#include "ui/session/session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace redial {

namespace {

QLabel* makeText(const QString& name = {})
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

SamePersonView::SamePersonView(Session& session, SamePersons& persons, QWidget* parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_persons(persons)
    , m_problem(makeText(QStringLiteral("samePerson.problem")))
    , m_counts(makeText(QStringLiteral("samePerson.counts")))
    , m_byPerson(new QPushButton)
    , m_none(makeText(QStringLiteral("samePerson.none")))
    , m_list(new QWidget)
    , m_entries(new QVBoxLayout(m_list))
    , m_more(new QPushButton)
    , m_crowds(makeText(QStringLiteral("samePerson.crowds")))
    , m_byHand(makeText())
    , m_first(new QLineEdit)
    , m_second(new QLineEdit)
    , m_link(new QPushButton)
{
    setObjectName(QStringLiteral("samePerson"));
    layOut();
    connect(&persons, &SamePersons::changed, this, &SamePersonView::refresh);
    connect(&persons, &SamePersons::refused, this, &SamePersonView::say);
    connect(&session, &Session::bookChanged, this, [this] {
        if (isVisible())
            m_persons.ask();
    });
    connect(&session, &Session::schemeChanged, this, &SamePersonView::refresh);
    connect(m_byPerson, &QPushButton::clicked, this, [this] {
        Scheme scheme = m_session.scheme();
        scheme.identity = Identity::Person;
        m_session.setScheme(scheme);
    });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_shown += shownAtOnce;
        refresh();
    });
    connect(m_link, &QPushButton::clicked, this, &SamePersonView::linkTyped);
    for (QLineEdit* field : {m_first, m_second})
        connect(field, &QLineEdit::returnPressed, this, &SamePersonView::linkTyped);
}

void SamePersonView::layOut()
{
    const int grid = Theme::grid();
    m_byPerson->setObjectName(QStringLiteral("samePerson.byPerson"));
    m_more->setObjectName(QStringLiteral("samePerson.more"));
    m_first->setObjectName(QStringLiteral("samePerson.first"));
    m_second->setObjectName(QStringLiteral("samePerson.second"));
    m_link->setObjectName(QStringLiteral("samePerson.link"));
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_crowds->setForegroundRole(QPalette::PlaceholderText);
    m_entries->setContentsMargins(0, 0, 0, 0);
    m_entries->setSpacing(2 * grid);
    auto* sheet = new QWidget;
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 2 * grid, 0);
    column->setSpacing(2 * grid);
    column->addWidget(m_problem);
    auto* counts = new QHBoxLayout;
    counts->addWidget(m_counts, 1);
    counts->addWidget(m_byPerson);
    column->addLayout(counts);
    column->addWidget(m_none);
    column->addWidget(m_list);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addWidget(m_crowds);
    column->addWidget(m_byHand);
    auto* typed = new QHBoxLayout;
    typed->addWidget(m_first, 1);
    typed->addWidget(m_second, 1);
    typed->addWidget(m_link);
    column->addLayout(typed);
    column->addStretch(1);
    setWidget(sheet);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The pane's own surface shines through.
    viewport()->setAutoFillBackground(false);
    sheet->setAutoFillBackground(false);
}

void SamePersonView::show(const std::string& caller)
{
    if (caller != m_caller) {
        m_shown = shownAtOnce;
        m_first->clear();
        m_second->clear();
        m_problem->clear();
    }
    m_caller = caller;
    if (isVisible())
        m_persons.ask();
    refresh();
}

void SamePersonView::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    m_persons.ask();
    refresh();
}

void SamePersonView::refresh()
{
    if (!isVisible())
        return;
    const bool canWrite = m_session.hasWorkspace() && !m_session.isReadOnly();
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_problem->setStyleSheet(QStringLiteral("color: %1").arg(Theme::bad().name()));
    refreshIdentity();
    fill();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_first, m_second, m_link})
        widget->setEnabled(canWrite);
    m_first->setPlaceholderText(m_caller.empty()
            ? tr("A number")
            : OrderWording::caller(m_caller, m_session.isRevealed() ? Reveal::Revealed : Reveal::Masked));
}

void SamePersonView::refreshIdentity()
{
    const bool isCounted = m_session.scheme().identity == Identity::Person;
    m_counts->setText(isCounted
            ? tr("Calls are counted by person: numbers said to be the same person count as one caller.")
            : tr("What is said here counts once calls are counted by person."));
    m_byPerson->setVisible(!isCounted);
    m_byPerson->setEnabled(m_session.hasWorkspace());
}

void SamePersonView::fill()
{
    while (QLayoutItem* item = m_entries->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may be what was clicked
        delete item;
    }
    const auto others = m_caller.empty() ? std::vector<SamePersons::Other>{} : m_persons.othersOf(m_caller);
    const size_t shown = std::min(m_shown, others.size());
    for (size_t place = 0; place < shown; ++place)
        m_entries->addWidget(makeEntry(others[place], place));
    m_more->setVisible(shown < others.size());
    m_more->setText(tr(
        "Show %Ln more", nullptr, Formatting::grammaticalNumber(static_cast<qint64>(others.size() - shown))));
    m_list->setVisible(shown > 0);
    const std::vector<SharedByMany>& crowds = m_persons.crowds();
    m_crowds->setVisible(!crowds.empty());
    m_crowds->setText(
        tr("%Ln address(es) or identity number(s) are shared by so many callers that they are no "
           "evidence.",
            nullptr, Formatting::grammaticalNumber(static_cast<qint64>(crowds.size()))));
    QStringList crowded;
    for (size_t i = 0; i < std::min(crowds.size(), shownAtOnce); ++i)
        crowded << CallerWording::crowd(
            crowds[i], m_session.isRevealed() ? Reveal::Revealed : Reveal::Masked);
    m_crowds->setToolTip(crowded.join(QLatin1Char('\n')));
    m_none->setVisible(others.empty());
    if (m_caller.empty())
        m_none->setText(tr("Nobody is chosen."));
    else if (!m_persons.isKnown())
        m_none->setText(tr("Looking for other numbers of this caller."));
    else
        m_none->setText(tr("No other number shares this caller's identity number, or address and subject. A "
                           "name alone is no evidence."));
}

QString SamePersonView::said(const SamePersons::Other& other) const
{
    if (!other.said)
        return other.isLinkedThroughOthers ? tr("The same person through another number.") : QString();
    QStringList parts{other.said->verdict == Verdict::SamePerson ? tr("Said to be the same person")
                                                                 : tr("Said to be somebody else"),
        Formatting::time(other.said->at).left(16)};
    if (!other.said->author.empty())
        parts << Formatting::text(other.said->author);
    return parts.join(QStringLiteral(" · "));
}

QWidget* SamePersonView::makeEntry(const SamePersons::Other& other, size_t place)
{
    const Reveal reveal = m_session.isRevealed() ? Reveal::Revealed : Reveal::Masked;
    const QString number = OrderWording::caller(other.key, reveal);
    const auto name = [place](const char* part) {
        return QStringLiteral("samePerson.%1%2").arg(QLatin1String(part)).arg(place);
    };
    auto* entry = new QWidget;
    auto* column = new QVBoxLayout(entry);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid() / 2);

    auto* head = makeText(name("number"));
    QFont bold = head->font();
    bold.setBold(true);
    head->setFont(bold);
    QStringList facts{number};
    if (other.last)
        facts << tr("%Ln order(s)", nullptr, Formatting::grammaticalNumber(other.orders))
              << tr("last %1").arg(Formatting::time(*other.last).left(16));
    else if (m_persons.isKnown())
        facts << tr("not in the orders at hand");
    head->setText(facts.join(QStringLiteral(" · ")));
    column->addWidget(head);

    QStringList reasons;
    for (const SamePersonReason& reason : other.reasons)
        reasons << CallerWording::evidence(reason, reveal);
    if (reasons.isEmpty() && !other.isLinkedThroughOthers)
        reasons << tr("linked by hand");
    if (!reasons.isEmpty()) {
        auto* evidence = makeText(name("evidence"));
        evidence->setText(reasons.join(QLatin1Char('\n')));
        column->addWidget(evidence);
    }
    if (const QString text = said(other); !text.isEmpty()) {
        auto* verdict = makeText(name("said"));
        verdict->setForegroundRole(QPalette::PlaceholderText);
        verdict->setText(text);
        column->addWidget(verdict);
    }

    auto* row = new QHBoxLayout;
    row->setSpacing(2 * Theme::grid());
    const bool canWrite = m_session.hasWorkspace() && !m_session.isReadOnly();
    const auto add = [&](const char* part, const QString& text, auto act) {
        auto* button = new QPushButton(text);
        button->setObjectName(name(part));
        button->setAccessibleName(QStringLiteral("%1: %2").arg(number, text));
        button->setEnabled(canWrite);
        connect(button, &QPushButton::clicked, this, [this, act] {
            m_problem->clear();
            act();
        });
        row->addWidget(button);
    };
    const auto link = [this, key = other.key](Verdict verdict) {
        return [this, key, verdict] { m_persons.link(m_caller, key, verdict); };
    };
    if (other.said)
        add("takeBack", tr("Take back"), [this, id = other.said->id] { m_persons.takeBack(id); });
    else if (!other.isLinkedThroughOthers)
        add("same", tr("The same person"), link(Verdict::SamePerson));
    if (!other.said && !other.isLinkedThroughOthers)
        add("different", tr("Somebody else"), link(Verdict::DifferentPeople));
    row->addStretch(1);
    column->addLayout(row);
    return entry;
}

void SamePersonView::linkTyped()
{
    const std::string typed = readCallerKey(m_first->text().trimmed().toStdString()).key;
    const std::string first = m_first->text().trimmed().isEmpty() ? m_caller : typed;
    const std::string second = readCallerKey(m_second->text().trimmed().toStdString()).key;
    if (first.empty() || second.empty()) {
        say(tr("Type two numbers, or leave the first empty for this caller."));
    } else if (first == second) {
        say(tr("This is the same number twice."));
    } else {
        m_problem->clear();
        m_persons.link(first, second, Verdict::SamePerson);
        m_second->clear();
    }
}

void SamePersonView::say(const QString& sentence)
{
    m_problem->setText(sentence);
    refresh();
    ensureWidgetVisible(m_problem);
}

void SamePersonView::retranslate()
{
    setAccessibleName(tr("Same person"));
    m_byPerson->setText(tr("Count by person"));
    m_byHand->setText(tr("Two numbers you know to be one person:"));
    m_first->setAccessibleName(tr("First number; empty: this caller"));
    m_second->setAccessibleName(tr("Second number"));
    m_second->setPlaceholderText(tr("Another number"));
    m_link->setText(tr("Link"));
    m_problem->clear();
    refresh();
}

} // namespace redial
