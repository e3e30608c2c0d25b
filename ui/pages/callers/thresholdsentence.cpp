#include "ui/pages/callers/thresholdsentence.h"

#include "core/callers/thresholdmap.h"
#include "core/wording/formatting.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/menuwidgets.h"
#include "ui/common/theme.h"
#include "ui/common/wordlink.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>

namespace redial {

namespace {

constexpr int mostCallsToType = 1000;

} // namespace

ThresholdSentence::ThresholdSentence(QWidget* parent)
    : QWidget(parent)
    , m_before(new QLabel)
    , m_callsWord(new WordLink(QStringLiteral("callers.calls")))
    , m_between(new QLabel)
    , m_withinWord(new WordLink(QStringLiteral("callers.within")))
    , m_after(new ElidedLabel)
{
    m_after->setObjectName(QStringLiteral("callers.totals"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid());
    row->addWidget(m_before);
    row->addWidget(m_callsWord);
    row->addWidget(m_between);
    row->addWidget(m_withinWord);
    row->addWidget(m_after, 1);

    m_callsWord->setMenuMaker([this](QMenu& menu) {
        for (int calls = ThresholdMap::fewestCalls; calls <= ThresholdMap::mostCalls; ++calls)
            MenuWidgets::addChoice(menu, QStringLiteral("calls%1").arg(calls), tr("%1 calls").arg(calls),
                calls == m_calls, [this, calls] { emit thresholdChosen(calls, m_within); });
        menu.addSeparator();
        MenuWidgets::addNumberEntry(menu, QStringLiteral("callsEntry"), tr("Calls"), m_calls,
            ThresholdMap::fewestCalls, mostCallsToType,
            [this](int calls) { emit thresholdChosen(calls, m_within); });
    });
    m_withinWord->setMenuMaker([this](QMenu& menu) {
        for (const qint64 within : ThresholdMap::withinSeconds)
            MenuWidgets::addChoice(menu, QStringLiteral("within%1").arg(within), Formatting::duration(within),
                within == m_within, [this, within] { emit thresholdChosen(m_calls, within); });
        menu.addSeparator();
        MenuWidgets::addDurationEntry(menu, QStringLiteral("withinEntry"), m_within, false,
            [this](qint64 within) { emit thresholdChosen(m_calls, within); });
    });
    retranslate();
}

void ThresholdSentence::show(int calls, qint64 withinSeconds, const QString& totals)
{
    m_calls = calls;
    m_within = withinSeconds;
    m_found = totals;
    retranslate();
}

void ThresholdSentence::retranslate()
{
    //: "At least [3 calls] within [24 hours]: 212 callers"
    m_before->setText(tr("At least"));
    m_between->setText(tr("within", "between the number of calls and the period"));
    m_callsWord->setMeaning(tr("Calls"));
    m_withinWord->setMeaning(tr("Period"));
    m_callsWord->setWord(tr("%1 calls").arg(m_calls));
    m_withinWord->setWord(Formatting::duration(m_within));
    m_after->setText(m_found.isEmpty() ? QString() : tr(": %1", "after the period").arg(m_found));
}

} // namespace redial
