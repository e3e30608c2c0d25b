#include "ui/pages/callers/callerdeletion.h"

#include "core/wording/formatting.h"
#include "core/wording/orderwording.h"
#include "ui/pages/callers/samepersons.h"
#include "ui/session/session.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace redial {

namespace {

constexpr qsizetype askedDigits = 4;

} // namespace

CallerDeletion::CallerDeletion(Session& session, SamePersons& persons, QWidget* parent)
    : Confirmation(QStringLiteral("caller.deletion"), parent)
    , m_session(session)
    , m_persons(persons)
    , m_linked(new QCheckBox(this))
{
    m_linked->setObjectName(QStringLiteral("caller.deletion.linked"));
    inside().addWidget(m_linked);
    connect(this, &Confirmation::confirmed, this, [this] {
        m_isAsking = false;
        emit aboutToDelete();
        m_session.deleteCallers(!m_linked->isHidden() && m_linked->isChecked()
                ? m_persons.keysOf(m_caller)
                : std::vector<std::string>{m_caller});
    });
    connect(this, &Confirmation::refused, this, [this] { m_isAsking = false; });
    connect(&persons, &SamePersons::changed, this, [this] {
        if (m_isAsking)
            fill();
    });
}

void CallerDeletion::askAbout(const std::string& caller)
{
    if (caller.empty() || m_session.isReadOnly() || m_session.isDeleting())
        return;
    m_caller = caller;
    m_isAsking = true;
    m_linked->setChecked(true);
    m_persons.ask();
    fill();
}

void CallerDeletion::show(const std::string& caller)
{
    if (caller == m_caller && m_isAsking) {
        fill();
        return;
    }
    m_isAsking = false;
    hide();
}

void CallerDeletion::fill()
{
    const Reveal reveal = m_session.isRevealed() ? Reveal::Revealed : Reveal::Masked;
    const auto others = static_cast<qint64>(m_persons.keysOf(m_caller).size()) - 1;
    QStringList sentences{tr("Everything about %1 is deleted for good: all orders whole, with what was said "
                             "and where; follow-ups with their history; links to other numbers. In other "
                             "orders and notes the number becomes stars.")
                              .arg(OrderWording::caller(m_caller, reveal))};
    if (m_persons.isKnown())
        sentences << tr(
            "These are %Ln order(s).", nullptr, Formatting::grammaticalNumber(m_persons.ordersOf(m_caller)));
    sentences << tr("It cannot be undone. Exports and copies elsewhere are not in reach, and importing the "
                    "same file again brings the orders back.");
    m_linked->setText(tr(
        "Also the %Ln number(s) said to be the same person", nullptr, Formatting::grammaticalNumber(others)));
    m_linked->setVisible(others > 0);
    const QString key = Formatting::text(m_caller);
    ask(Formatting::sentences(sentences),
        tr("To confirm, type the last %1 characters of the number:").arg(std::min(askedDigits, key.size())),
        key.right(askedDigits), tr("Delete for good"));
}

} // namespace redial
