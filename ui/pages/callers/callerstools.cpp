#include "ui/pages/callers/callerstools.h"

#include "core/callers/thresholdmap.h"
#include "core/wording/formatting.h"
#include "ui/common/menuwidgets.h"
#include "ui/common/theme.h"
#include "ui/common/wordlink.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <array>

namespace redial {

namespace {

constexpr int mostCallsToType = 1000;

/// What the buttons show, by their number.
struct Shown {
    const char* name;
    CallersLists::View view;
    Waiting waiting;
};
constexpr std::array<Shown, 8> shownViews{{
    {"callers.showBursts", CallersLists::View::Bursts, Waiting::All},
    {"callers.showRhythms", CallersLists::View::Rhythm, Waiting::All},
    {"callers.showToCheck", CallersLists::View::Worklist, Waiting::ToCheck},
    {"callers.showChecking", CallersLists::View::Worklist, Waiting::Checking},
    {"callers.showDue", CallersLists::View::Worklist, Waiting::DueToday},
    {"callers.showOverdue", CallersLists::View::Worklist, Waiting::Overdue},
    {"callers.showDone", CallersLists::View::Worklist, Waiting::Done},
    {"callers.showAll", CallersLists::View::Worklist, Waiting::All},
}};

} // namespace

CallersTools::CallersTools(QWidget* parent)
    : QWidget(parent)
    , m_before(new QLabel)
    , m_callsWord(new WordLink(QStringLiteral("callers.calls")))
    , m_between(new QLabel)
    , m_withinWord(new WordLink(QStringLiteral("callers.within")))
    , m_after(new QLabel)
    , m_views(new QButtonGroup(this))
    , m_export(new QPushButton)
    , m_exportMenu(new QMenu(m_export))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid());
    m_after->setObjectName(QStringLiteral("callers.totals"));
    m_after->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_before);
    row->addWidget(m_callsWord);
    row->addWidget(m_between);
    row->addWidget(m_withinWord);
    row->addWidget(m_after, 1);
    for (size_t i = 0; i < shownViews.size(); ++i) {
        auto* button = new QPushButton;
        button->setObjectName(QLatin1String(shownViews[i].name));
        button->setCheckable(true);
        m_views->addButton(button, static_cast<int>(i));
        row->addWidget(button);
    }
    m_export->setObjectName(QStringLiteral("callers.export"));
    m_export->setMenu(m_exportMenu);
    row->addWidget(m_export);

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
    connect(m_views, &QButtonGroup::idClicked, this, [this](int id) {
        const Shown& shown = shownViews[static_cast<size_t>(id)];
        emit viewChosen(shown.view, shown.waiting);
    });
    retranslate();
}

void CallersTools::showThreshold(int calls, qint64 withinSeconds, const QString& totals)
{
    m_calls = calls;
    m_within = withinSeconds;
    m_totals = totals;
    refresh();
}

void CallersTools::showCounts(qint64 bursts, qint64 rhythms, const WaitingCounts& waiting)
{
    m_burstCount = bursts;
    m_rhythmCount = rhythms;
    m_waiting = waiting;
    refresh();
}

void CallersTools::showView(CallersLists::View view, Waiting waiting)
{
    for (size_t i = 0; i < shownViews.size(); ++i)
        if (shownViews[i].view == view
            && (view != CallersLists::View::Worklist || shownViews[i].waiting == waiting))
            m_views->button(static_cast<int>(i))->setChecked(true);
}

void CallersTools::refresh()
{
    m_callsWord->setWord(tr("%1 calls").arg(m_calls));
    m_withinWord->setWord(Formatting::duration(m_within));
    m_after->setText(m_totals.isEmpty() ? QString() : tr(": %1").arg(m_totals));
    const auto name = [this](int id, const QString& text, qint64 count) {
        m_views->button(id)->setText(QStringLiteral("%1 %2").arg(text, Formatting::count(count)));
    };
    name(0, tr("Bursts"), m_burstCount);
    name(1, tr("Periodic"), m_rhythmCount);
    name(2, tr("To check"), m_waiting.toCheck);
    name(3, tr("Checking"), m_waiting.checking);
    name(4, tr("Due today"), m_waiting.dueToday);
    name(5, tr("Overdue"), m_waiting.overdue);
    name(6, tr("Done"), m_waiting.done);
    name(7, tr("All"), m_waiting.all);
}

void CallersTools::retranslate()
{
    //: "At least [3 calls] within [24 hours]: 212 callers"
    m_before->setText(tr("At least"));
    m_between->setText(tr("within", "between the number of calls and the period"));
    m_callsWord->setMeaning(tr("Calls"));
    m_withinWord->setMeaning(tr("Period"));
    m_views->button(0)->setToolTip(tr("Callers with that many calls in that time"));
    m_views->button(1)->setToolTip(tr("Callers who call at regular intervals"));
    m_export->setText(tr("Export"));
    refresh();
}

} // namespace redial
