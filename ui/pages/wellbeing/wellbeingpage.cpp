#include "ui/pages/wellbeing/wellbeingpage.h"

#include "core/wording/wellbeingwording.h"
#include "ui/pages/orders/surface.h"
#include "ui/pages/wellbeing/choicespanel.h"
#include "ui/pages/wellbeing/dictionaryview.h"
#include "ui/pages/wellbeing/healthreport.h"
#include "ui/pages/wellbeing/heatmodel.h"
#include "ui/pages/wellbeing/indexview.h"
#include "ui/pages/wellbeing/listedorders.h"
#include "ui/pages/wellbeing/markorders.h"
#include "ui/pages/wellbeing/movedview.h"
#include "ui/pages/wellbeing/populationview.h"
#include "ui/pages/wellbeing/threeratesview.h"
#include "ui/pages/wellbeing/wellbeingempty.h"
#include "ui/pages/wellbeing/wellbeingtools.h"
#include "ui/session/followups.h"
#include "ui/session/session.h"
#include "ui/session/tableexport.h"

#include <QMenu>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace redial {

namespace {

constexpr int keepingDelay = 400; ///< ms

} // namespace

WellbeingPage::WellbeingPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_keeping(new QTimer(this))
    , m_tools(new WellbeingTools(this))
    , m_stack(new QStackedWidget)
    , m_index(new IndexView(session))
    , m_empty(new WellbeingEmpty(session))
    , m_orders(new MarkOrders(session))
    , m_rates(new ThreeRatesView(session))
    , m_dictionary(new DictionaryView(session))
    , m_residents(new PopulationView(session))
    , m_listed(new ListedOrders(session, QStringLiteral("listedOrders")))
{
    m_tools->hide();
    m_keeping->setSingleShot(true);
    m_keeping->setInterval(keepingDelay);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_orders);
    m_stack->addWidget(m_listed);
    addView(WellbeingView::Index, m_index);
    addView(WellbeingView::Rates, new Surface(m_rates));
    addView(WellbeingView::Dictionary, new Surface(m_dictionary));
    addView(WellbeingView::Residents, new Surface(m_residents));
    m_tools->finish();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connectAll();
    connectViews();
    addExports();
    readChoices();
    retranslate();
}

void WellbeingPage::addView(WellbeingView view, QWidget* widget)
{
    m_stack->addWidget(widget);
    m_views.emplace_back(view, widget);
    m_tools->addView(view);
}

void WellbeingPage::connectAll()
{
    const auto refresh = [this] {
        if (isVisible())
            compute();
        showStale();
    };
    connect(&m_session, &Session::resultsChanged, this, refresh);
    connect(&m_session, &Session::staleChanged, this, &WellbeingPage::showStale);
    connect(&m_session, &Session::opened, this, [this] {
        m_place = {};
        readChoices();
        present();
    });
    connect(&m_session, &Session::closed, this, [this] {
        m_keeping->stop();
        m_place = {};
        m_asked = {};
        take(nullptr);
    });
    connect(&m_session, &Session::settingsChanged, this, [this] {
        readChoices();
        if (isVisible())
            compute();
    });
    connect(&m_session, &Session::schemeChanged, this, [this] {
        if (m_wasRevealed != m_session.isRevealed()) {
            m_wasRevealed = m_session.isRevealed();
            m_orders->forgetTexts();
            m_listed->forgetTexts();
        }
        // Another period in the sentence above moves the one that is looked at.
        if (m_period == m_session.period())
            return;
        m_period = m_session.period();
        m_place.period.reset();
        present();
    });
    connect(m_keeping, &QTimer::timeout, this, &WellbeingPage::keepChoices);
    // The workspace is left before the slider's time is over.
    connect(&m_session.followUps(), &FollowUps::collecting, this, [this] {
        if (m_keeping->isActive())
            keepChoices();
    });
    connect(m_tools, &WellbeingTools::viewChosen, this, [this](WellbeingView view) {
        WellbeingPlace place;
        place.view = view;
        place.region = m_place.region;
        place.period = m_place.period;
        go(place);
    });
    connect(m_tools, &WellbeingTools::periodsChosen, this, [this](WellbeingPeriods periods) {
        WellbeingSettings settings = m_choices.settings;
        settings.periods = periods;
        m_place.period.reset();
        choose(settings);
    });
    connect(m_tools, &WellbeingTools::choicesToggled, this, &WellbeingPage::setChoosing);
    connect(&m_tools->baselineMenu(), &QMenu::aboutToShow, this, &WellbeingPage::fillBaselines);
    connect(&m_index->choices(), &ChoicesPanel::changed, this, &WellbeingPage::choose);
    connect(&m_index->choices(), &ChoicesPanel::closeRequested, this, [this] { setChoosing(false); });
    connect(m_index, &IndexView::markActivated, this, &WellbeingPage::openMark);
    connect(m_index, &IndexView::regionLooked, this, [this](size_t unit) {
        WellbeingPlace place = m_place;
        place.region = m_wellbeing->units()[unit].name;
        go(place);
    });
    connect(m_index, &IndexView::periodLooked, this, [this](size_t period) {
        WellbeingPlace place = m_place;
        place.period = m_wellbeing->periods()[period].period.from->seconds;
        go(place);
    });
    connect(m_orders, &MarkOrders::orderChosen, this, [this](OrderId order) {
        WellbeingPlace place = m_place;
        place.order = order;
        go(place);
    });
    connect(m_orders, &MarkOrders::partChosen, this, [this](bool part) {
        WellbeingPlace place = m_place;
        place.order.reset();
        if (place.mark)
            place.mark->part = part;
        go(place);
    });
    connect(m_empty, &WellbeingEmpty::pageWanted, this,
        [this](const QString& page) { emit pageRequested(page, {}); });
    connect(m_empty, &WellbeingEmpty::dictionaryWanted, this, [this] {
        WellbeingPlace place;
        place.view = WellbeingView::Dictionary;
        go(place);
    });
    connect(m_empty, &WellbeingEmpty::choicesWanted, this, [this] { setChoosing(true); });
}

void WellbeingPage::setChoosing(bool isChoosing)
{
    m_tools->setChoosing(isChoosing);
    m_index->setChoosing(isChoosing);
    present();
}

void WellbeingPage::present()
{
    m_tools->showView(m_place.view);
    m_tools->showChoices(m_choices.settings, m_wellbeing.get());
    m_tools->exportMenu().setEnabled(m_wellbeing != nullptr);
    showTools();
    const auto view = std::find_if(
        m_views.begin(), m_views.end(), [this](const auto& one) { return one.first == m_place.view; });
    QWidget* shown = view == m_views.end() ? m_index : view->second;
    if (const auto listed = list()) {
        m_listed->show(listed);
        m_listed->showOrder(m_place.order);
        shown = m_listed;
    } else if (shown == m_index) {
        shown = presentIndex();
    }
    m_stack->setCurrentWidget(shown);
}

void WellbeingPage::showTools()
{
    // Among orders the way back needs the room, and nothing is chosen there. The frame shows and hides the
    // tools with the page.
    if (isVisible())
        m_tools->setVisible(!m_place.mark && !list());
}

QWidget* WellbeingPage::presentIndex()
{
    const bool isEmpty =
        !m_wellbeing || WellbeingWording::emptiness(*m_wellbeing) != WellbeingWording::Empty::Not;
    if (!m_wellbeing || (isEmpty && !m_index->isChoosing())) {
        m_empty->explain(m_wellbeing.get());
        return m_empty;
    }
    if (m_place.mark) {
        m_orders->show(m_wellbeing, *m_place.mark, m_place.order);
        return m_orders;
    }
    m_index->show(
        m_wellbeing, m_place.unit(*m_wellbeing), m_place.periodIn(*m_wellbeing, m_session.period()));
    return m_index;
}

void WellbeingPage::addExports()
{
    QMenu& menu = m_tools->exportMenu();
    const auto add = [&](const char* name, auto act) {
        QAction* action = menu.addAction(QString());
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, act);
    };
    const auto report = [this](bool isOfRegion) {
        const auto period = m_wellbeing ? m_place.periodIn(*m_wellbeing, m_session.period()) : std::nullopt;
        if (!period)
            return;
        const size_t unit = m_place.unit(*m_wellbeing);
        exportHealthReport(m_session, this, m_wellbeing, *period,
            isOfRegion && unit != 0 ? std::optional(unit) : std::nullopt);
    };
    add("wellbeing.exportReport", [report] { report(false); });
    add("wellbeing.exportRegionReport", [report] { report(true); });
    connect(&menu, &QMenu::aboutToShow, this, [this, &menu] {
        const auto enable = [&](const char* name, bool isThere) {
            menu.findChild<QAction*>(QLatin1String(name))->setEnabled(isThere);
        };
        enable("wellbeing.exportReport", m_wellbeing != nullptr);
        enable("wellbeing.exportRegionReport", m_wellbeing && m_place.unit(*m_wellbeing) != 0);
    });
    menu.addSeparator();
    add("wellbeing.exportTable", [this] { askAndExport(m_session, this, m_index->heat().content()); });
    add("wellbeing.exportIndicators",
        [this] { askAndExport(m_session, this, m_index->moved().indicators()); });
}

void WellbeingPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    compute();
    QTimer::singleShot(0, this, &WellbeingPage::showTools);
}

void WellbeingPage::hideEvent(QHideEvent* event)
{
    if (m_keeping->isActive())
        keepChoices();
    Page::hideEvent(event);
}

void WellbeingPage::retranslate()
{
    m_tools->retranslate();
    m_index->retranslate();
    m_orders->retranslate();
    m_rates->retranslate();
    m_dictionary->retranslate();
    m_residents->retranslate();
    m_listed->retranslate();
    const auto name = [this](const char* action, const QString& text) {
        m_tools->exportMenu().findChild<QAction*>(QLatin1String(action))->setText(text);
    };
    name("wellbeing.exportReport", tr("Report for Excel, all regions…"));
    name("wellbeing.exportRegionReport", tr("Report for Excel, the region looked at…"));
    name("wellbeing.exportTable", tr("Index by region and period…"));
    name("wellbeing.exportIndicators", tr("Indicators of the region…"));
    present();
}

} // namespace redial
