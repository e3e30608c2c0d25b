#include "ui/pages/callers/callerspage.h"

#include "core/wording/callerwording.h"
#include "core/wording/formatting.h"
#include "ui/common/emptystate.h"
#include "ui/common/panel.h"
#include "ui/common/theme.h"
#include "ui/pages/callers/bulkbar.h"
#include "ui/pages/callers/callerkeys.h"
#include "ui/pages/callers/callerpane.h"
#include "ui/pages/callers/callersbulk.h"
#include "ui/pages/callers/callersexport.h"
#include "ui/pages/callers/callerstools.h"
#include "ui/pages/callers/causesview.h"
#include "ui/pages/callers/fillbackview.h"
#include "ui/pages/callers/followupeditor.h"
#include "ui/pages/callers/thresholdmapview.h"
#include "ui/pages/callers/thresholdsentence.h"
#include "ui/pages/callers/thresholdside.h"
#include "ui/pages/orders/orderpane.h"
#include "ui/pages/orders/surface.h"
#include "ui/session/followups.h"
#include "ui/session/session.h"

#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace redial {

CallersPage::CallersPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_tools(new CallersTools(this))
    , m_stack(new QStackedWidget)
    , m_listStack(new QStackedWidget)
    , m_lists(new CallersLists(session))
    , m_empty(new EmptyState(QStringLiteral("callers.empty")))
    , m_pane(new CallerPane(session))
    , m_orderPane(new OrderPane(session, QStringLiteral("callers-order")))
    , m_bulk(new CallersBulk(session, *m_lists, this))
    , m_keys(new CallerKeys(*this, *m_lists, *m_pane))
    , m_causes(new CausesView(session))
    , m_threshold(new ThresholdSide(withBars(m_listStack)))
{
    m_tools->hide();
    addCallersExports(m_tools->exportMenu(), session, *m_lists, this);
    layOut();
    connectAll();
    retranslate();
}

void CallersPage::layOut()
{
    const int grid = Theme::grid();
    auto* emptyPage = new QWidget;
    auto* emptyLayout = new QVBoxLayout(emptyPage);
    emptyLayout->setContentsMargins(4 * grid, 4 * grid, 4 * grid, 4 * grid);
    emptyLayout->addWidget(m_empty);
    emptyLayout->addStretch(1);
    m_listStack->addWidget(m_lists);
    m_listStack->addWidget(emptyPage);

    auto* paneArea = new QScrollArea;
    paneArea->setWidget(m_pane);
    paneArea->setWidgetResizable(true);
    paneArea->setFrameShape(QFrame::NoFrame);
    m_pane->setBackgroundRole(QPalette::Base);
    m_pane->setAutoFillBackground(true);
    auto* splitter = new QSplitter;
    splitter->addWidget(m_threshold);
    splitter->addWidget(new Surface(paneArea));
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({1300, 780});
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(3 * grid);
    m_stack->addWidget(splitter);
    m_stack->addWidget(new Surface(m_orderPane));
    m_stack->addWidget(new Surface(&m_bulk->review()));
    m_bulk->addTo(m_tools->exportMenu());
    m_stack->addWidget(new Surface(m_causes));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

QWidget* CallersPage::withBars(QWidget* lists)
{
    auto* whole = new QWidget;
    auto* layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(lists, 1);
    layout->addWidget(&m_bulk->bar());
    m_keys->hint().setContentsMargins(2 * Theme::grid(), 0, 2 * Theme::grid(), Theme::grid());
    layout->addWidget(&m_keys->hint());
    return whole;
}

void CallersPage::connectAll()
{
    const auto refresh = [this] {
        if (isVisible())
            compute();
    };
    connect(&m_session, &Session::resultsChanged, this, refresh);
    connect(&m_session, &Session::opened, this, &CallersPage::present);
    connect(&m_session, &Session::closed, this, [this] { // another workspace has others of these
        m_order.reset();
        m_showsCauses = false;
        m_lists->setView(m_lists->view(), m_lists->waiting()); // of every cause
        takeData(nullptr);
    });
    connect(&m_session, &Session::schemeChanged, this, [this] {
        if (m_data) // numbers may be shown now, or hidden again
            m_lists->retranslate();
        m_pane->retranslate();
    });
    connect(&m_session, &Session::settingsChanged, m_lists, &CallersLists::retranslate);
    connect(&m_session.followUps(), &FollowUps::changed, this, &CallersPage::followUpsChanged);
    connect(m_threshold, &ThresholdSide::thresholdChosen, this, &CallersPage::setThreshold);
    connect(m_tools, &CallersTools::viewChosen, this, [this](CallersLists::View view, Waiting waiting) {
        m_lists->setView(view, waiting);
        m_showsCauses = false;
        present();
        emit stateChanged();
    });
    connect(m_bulk, &CallersBulk::reviewChanged, this, [this] {
        present();
        emit breadcrumbsChanged();
    });
    connect(m_tools, &CallersTools::causesRequested, this, [this] { showCauses(true); });
    connect(m_causes, &CausesView::causeActivated, this, &CallersPage::showFollowUpsOf);
    connect(m_causes, &CausesView::settingsRequested, this,
        [this] { emit pageRequested(QStringLiteral("settings"), {}); });
    connect(m_lists, &CallersLists::currentChanged, this, &CallersPage::showCurrent);
    connect(m_pane, &CallerPane::orderActivated, this, [this](OrderId order) { openOrder(order); });
    connect(m_pane, &CallerPane::revealRequested, &m_session, &Session::setRevealed);
    connect(m_orderPane, &OrderPane::orderChosen, this, [this](OrderId order) { openOrder(order); });
}

void CallersPage::showTools()
{
    const Scheme& scheme = m_session.scheme();
    m_threshold->sentence().show(scheme.monitorCalls, scheme.monitorSeconds,
        m_data ? CallerWording::totals(m_data->totals) : QString());
    m_tools->showCounts(m_data ? m_data->totals.bursts : 0,
        m_data ? static_cast<qint64>(m_data->periodic.size()) : 0, m_session.followUps().waiting());
    m_tools->showView(m_lists->view(), m_lists->waiting());
}

void CallersPage::present()
{
    showTools();
    const bool isEmpty = m_lists->rowCount() == 0;
    if (isEmpty)
        showEmpty();
    m_listStack->setCurrentIndex(isEmpty ? 1 : 0);
    if (m_data)
        m_threshold->map().show(m_data->map, m_data->scheme.monitorCalls, m_data->scheme.monitorSeconds);
    m_threshold->map().setEnabled(m_data != nullptr);
    showCurrent();
    if (m_order)
        m_orderPane->show(m_order);
    m_stack->setCurrentIndex(m_bulk->isReviewing() ? 2 : m_order ? 1 : m_showsCauses ? 3 : 0);
}

void CallersPage::showEmpty()
{
    if (!m_session.hasWorkspace()) {
        m_empty->say(
            tr("No workspace is open: open one, or drop an export of the order system on the window."),
            {{QStringLiteral("callers.toStart"), tr("Open or begin a workspace"),
                [this] { emit pageRequested(QStringLiteral("welcome"), {}); }}});
        return;
    }
    if (!m_data) {
        m_empty->say(tr("The orders are being read."), {});
        return;
    }
    std::vector<EmptyState::Way> ways;
    switch (m_lists->view()) {
    case CallersLists::View::Details:
    case CallersLists::View::Bursts: {
        if (m_data->book->size() == 0)
            ways.push_back({QStringLiteral("callers.toImport"), tr("Import orders"),
                [this] { emit pageRequested(QStringLiteral("import"), {}); }});
        for (const auto& nearest : {m_data->nearest.mostCalls, m_data->nearest.leastRoundTime})
            if (nearest)
                ways.push_back(
                    {QStringLiteral("callers.use%1").arg(ways.size()), CallerWording::threshold(*nearest),
                        [this, nearest] { setThreshold(nearest->calls, nearest->withinSeconds); }});
        m_empty->say(CallerWording::nobody(m_data->scheme, m_data->nearest).join(QLatin1Char('\n')), ways);
        break;
    }
    case CallersLists::View::Rhythm:
        m_empty->say(
            tr("Nobody calls at regular intervals: it takes at least five gaps of about the same length."),
            {});
        break;
    case CallersLists::View::Worklist:
        m_empty->say(
            tr("Nothing waits here. A follow-up begins with the first word written beside a caller."),
            {{QStringLiteral("callers.toBursts"), tr("Show the callers"), [this] {
                  m_lists->setView(CallersLists::View::Bursts);
                  present();
              }}});
    }
}

void CallersPage::showCurrent()
{
    m_pane->show(m_data, m_lists->current());
}

void CallersPage::setThreshold(int calls, qint64 withinSeconds)
{
    Scheme scheme = m_session.scheme();
    scheme.monitorCalls = calls;
    scheme.monitorSeconds = withinSeconds;
    m_session.setScheme(scheme);
    if (m_lists->view() != CallersLists::View::Bursts && m_lists->view() != CallersLists::View::Details)
        m_lists->setView(CallersLists::View::Bursts);
}

void CallersPage::openOrder(std::optional<OrderId> order)
{
    if (m_order == order)
        return;
    m_order = order;
    present();
    emit stateChanged();
}

void CallersPage::showCauses(bool causes)
{
    m_order.reset();
    m_showsCauses = causes;
    present();
    emit stateChanged();
}

void CallersPage::showFollowUpsOf(const std::string& cause)
{
    m_lists->setView(CallersLists::View::Worklist, Waiting::All, cause);
    showCauses(false);
}

void CallersPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    compute();
}

void CallersPage::retranslate()
{
    m_tools->retranslate();
    m_threshold->retranslate();
    m_lists->retranslate();
    m_pane->retranslate();
    m_orderPane->retranslate();
    m_bulk->retranslate();
    m_keys->retranslate();
    m_causes->retranslate();
    present();
}

} // namespace redial
