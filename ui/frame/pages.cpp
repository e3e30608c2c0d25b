#include "ui/frame/pages.h"

#include "ui/pages/callers/callerspage.h"
#include "ui/pages/imports/importpage.h"
#include "ui/pages/orders/orderspage.h"
#include "ui/pages/repeat/repeatpage.h"
#include "ui/pages/schemes/schemespage.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/pages/welcome/welcomepage.h"
#include "ui/pages/wellbeing/wellbeingpage.h"

namespace redial {

std::vector<PageEntry> makePages(Session& session, LanguageSwitch& languages, QWidget* parent)
{
    return {
        {new WelcomePage(session, parent), NavigationGroup::Data},
        {new ImportPage(session, parent), NavigationGroup::Data},
        {new RepeatPage(session, parent), NavigationGroup::Calls},
        {new CallersPage(session, parent), NavigationGroup::Calls},
        {new OrdersPage(session, parent), NavigationGroup::Calls},
        {new WellbeingPage(session, parent), NavigationGroup::Alerts},
        {new SchemesPage(session, parent), NavigationGroup::Setup},
        {new SettingsPage(session, languages, parent), NavigationGroup::Setup},
    };
}

} // namespace redial
