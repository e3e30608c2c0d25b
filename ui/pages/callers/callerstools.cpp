#include "ui/pages/callers/callerstools.h"

#include "core/wording/formatting.h"
#include "ui/common/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <array>

namespace redial {

namespace {

/// What the buttons show, by their number.
struct Shown {
    const char* name;
    CallersLists::View view;
    Waiting waiting;
};
constexpr std::array<Shown, 9> shownViews{{
    {"callers.showBursts", CallersLists::View::Bursts, Waiting::All},
    {"callers.showRhythms", CallersLists::View::Rhythm, Waiting::All},
    {"callers.showDetails", CallersLists::View::Details, Waiting::All},
    {"callers.showToCheck", CallersLists::View::Worklist, Waiting::ToCheck},
    {"callers.showChecking", CallersLists::View::Worklist, Waiting::Checking},
    {"callers.showDue", CallersLists::View::Worklist, Waiting::DueToday},
    {"callers.showOverdue", CallersLists::View::Worklist, Waiting::Overdue},
    {"callers.showDone", CallersLists::View::Worklist, Waiting::Done},
    {"callers.showAll", CallersLists::View::Worklist, Waiting::All},
}};

} // namespace

CallersTools::CallersTools(QWidget* parent)
    : FoldingTools(parent)
    , m_views(new QButtonGroup(this))
    , m_causes(new QPushButton)
    , m_export(new QPushButton)
    , m_exportMenu(new QMenu(m_export))
{
    for (size_t i = 0; i < shownViews.size(); ++i) {
        auto* button = new QPushButton;
        button->setObjectName(QLatin1String(shownViews[i].name));
        button->setCheckable(true);
        m_views->addButton(button, static_cast<int>(i));
        addFolding(button);
    }
    m_causes->setObjectName(QStringLiteral("callers.causes"));
    connect(m_causes, &QPushButton::clicked, this, &CallersTools::causesRequested);
    addFolding(m_causes);
    m_export->setObjectName(QStringLiteral("callers.export"));
    m_export->setMenu(m_exportMenu);
    addFolding(m_export);

    connect(m_views, &QButtonGroup::idClicked, this, [this](int id) {
        const Shown& shown = shownViews[static_cast<size_t>(id)];
        emit viewChosen(shown.view, shown.waiting);
    });
    retranslate();
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
    const auto name = [this](int id, const QString& text, qint64 count) {
        m_views->button(id)->setText(QStringLiteral("%1 %2").arg(text, Formatting::count(count)));
    };
    name(0, tr("Bursts"), m_burstCount);
    name(1, tr("Periodic"), m_rhythmCount);
    name(3, tr("To check"), m_waiting.toCheck);
    name(4, tr("Checking"), m_waiting.checking);
    name(5, tr("Due today"), m_waiting.dueToday);
    name(6, tr("Overdue"), m_waiting.overdue);
    name(7, tr("Done"), m_waiting.done);
    name(8, tr("All"), m_waiting.all);
}

void CallersTools::retranslate()
{
    m_views->button(0)->setToolTip(tr("Callers with that many calls in that time"));
    m_views->button(2)->setText(tr("Details"));
    m_views->button(2)->setToolTip(tr("Every call of these callers, in columns of your choice"));
    m_views->button(1)->setToolTip(tr("Callers who call at regular intervals"));
    m_causes->setText(tr("Effect"));
    m_causes->setToolTip(tr("Who was back after all, by cause; what excluded lines change"));
    m_export->setText(tr("Export"));
    refresh();
}

} // namespace redial
