#include "ui/frame/pages.h"

#include "ui/pages/schemes/schemespage.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/pages/welcome/welcomepage.h"
#if __has_include("ui/pages/imports/importpage.h")
#include "ui/pages/imports/importpage.h"
#define REDIAL_IMPORT_PAGE
#endif
#if __has_include("ui/pages/orders/orderspage.h")
#include "ui/pages/orders/orderspage.h"
#define REDIAL_ORDERS_PAGE
#endif
#if __has_include("ui/pages/repeat/repeatpage.h")
#include "ui/pages/repeat/repeatpage.h"
#define REDIAL_REPEAT_PAGE
#endif

namespace redial {

std::vector<PageEntry> makePages(Session& session, LanguageSwitch& languages, QWidget* parent)
{
    return {
        {new WelcomePage(session, parent), NavigationGroup::Data},
#ifdef REDIAL_IMPORT_PAGE
        {new ImportPage(session, parent), NavigationGroup::Data},
#endif
#ifdef REDIAL_REPEAT_PAGE
        {new RepeatPage(session, parent), NavigationGroup::Calls},
#endif
#ifdef REDIAL_ORDERS_PAGE
        {new OrdersPage(session, parent), NavigationGroup::Calls},
#endif
        {new SchemesPage(session, parent), NavigationGroup::Setup},
        {new SettingsPage(session, languages, parent), NavigationGroup::Setup},
    };
}

} // namespace redial
