// Where on the page of well-being the user is: for ‹ › and breadcrumbs.
#include "core/wording/formatting.h"
#include "ui/pages/wellbeing/dictionaryview.h"
#include "ui/pages/wellbeing/listedorders.h"
#include "ui/pages/wellbeing/populationview.h"
#include "ui/pages/wellbeing/threeratesview.h"
#include "ui/pages/wellbeing/wellbeingpage.h"
#include "ui/pages/wellbeing/wellbeingtools.h"
#include "ui/session/session.h"

namespace redial {

QWidget* WellbeingPage::tools()
{
    return m_tools;
}

QVariant WellbeingPage::state() const
{
    return m_place.toVariant();
}

void WellbeingPage::restore(const QVariant& state)
{
    m_place = WellbeingPlace::fromVariant(state.toMap());
    present();
    emit breadcrumbsChanged();
}

void WellbeingPage::go(const WellbeingPlace& place)
{
    if (m_place == place)
        return;
    m_place = place;
    present();
    emit stateChanged();
}

void WellbeingPage::openMark(const Wellbeing::Mark& mark)
{
    WellbeingPlace place = m_place;
    place.mark = NamedMark::of(*m_wellbeing, mark);
    place.order.reset();
    go(place);
}

void WellbeingPage::connectViews()
{
    connect(m_rates, &ThreeRatesView::ordersAsked, this, &WellbeingPage::openList);
    connect(m_dictionary, &DictionaryView::ordersAsked, this, &WellbeingPage::openList);
    connect(m_residents, &PopulationView::ordersAsked, this, &WellbeingPage::openList);
    connect(m_rates, &ThreeRatesView::populationAsked, this, [this] {
        WellbeingPlace place;
        place.view = WellbeingView::Residents;
        go(place);
    });
    connect(m_listed, &ListedOrders::orderChosen, this, [this](OrderId order) {
        WellbeingPlace place = m_place;
        place.order = order;
        go(place);
    });
    for (const auto signal : {&Session::bookChanged, &Session::closed})
        connect(&m_session, signal, this, &WellbeingPage::forgetLists);
}

void WellbeingPage::openList(const std::vector<quint32>& rows, const QString& name)
{
    m_lists.push_back(std::make_shared<const OrderList>(OrderList{m_session.book(), rows, name}));
    WellbeingPlace place = m_place;
    place.list = static_cast<int>(m_lists.size()) - 1;
    place.order.reset();
    go(place);
}

std::shared_ptr<const OrderList> WellbeingPage::list() const
{
    const auto at = static_cast<size_t>(m_place.list.value_or(-1));
    return at < m_lists.size() ? m_lists[at] : nullptr;
}

void WellbeingPage::forgetLists()
{
    // Numbers stay taken: ‹ may ask for one, and finds its view instead.
    for (auto& one : m_lists)
        one.reset();
    m_listed->clear();
    if (!m_place.list)
        return;
    m_place.list.reset();
    m_place.order.reset();
    present();
    emit breadcrumbsChanged();
}

QStringList WellbeingPage::breadcrumbs() const
{
    if (const auto listed = list()) {
        QStringList crumbs{m_tools->viewName(m_place.view), listed->name};
        if (m_place.order)
            crumbs << tr("Order");
        return crumbs;
    }
    if (m_place.view != WellbeingView::Index || !m_wellbeing)
        return {};
    QStringList crumbs;
    if (!m_place.region.empty())
        crumbs << Formatting::text(m_place.region);
    if (const auto mark = m_place.mark ? m_place.mark->in(*m_wellbeing) : std::nullopt) {
        QStringList names{periodName(*m_wellbeing, mark->period), markName(*m_wellbeing, *mark)};
        if (m_place.mark->region != m_place.region)
            names.prepend(unitName(*m_wellbeing, mark->unit));
        crumbs << names.join(QStringLiteral(" · "));
    }
    if (m_place.mark && m_place.order)
        crumbs << tr("Order");
    return crumbs;
}

void WellbeingPage::restoreCrumb(int index)
{
    WellbeingPlace place = m_place;
    if (m_place.list) {
        if (index < 0)
            place.view = WellbeingView::Index;
        if (index < 1)
            place.list.reset();
        place.order.reset();
        go(place);
        return;
    }
    const int regions = m_place.region.empty() ? 0 : 1;
    if (index < 0)
        place.region.clear();
    if (index < regions)
        place.mark.reset();
    place.order.reset();
    go(place);
}

} // namespace redial
