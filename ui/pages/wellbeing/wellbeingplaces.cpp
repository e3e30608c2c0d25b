// Where on the page of well-being the user is: for ‹ › and breadcrumbs.
#include "core/wording/formatting.h"
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

QStringList WellbeingPage::breadcrumbs() const
{
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
    const int regions = m_place.region.empty() ? 0 : 1;
    if (index < 0)
        place.region.clear();
    if (index < regions)
        place.mark.reset();
    place.order.reset();
    go(place);
}

} // namespace redial
