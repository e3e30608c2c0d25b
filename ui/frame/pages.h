#pragma once

#include "ui/common/page.h"

#include <vector>

namespace redial {

class LanguageSwitch;
class Session;

/// Entries of one group stand together in the navigation, a hairline between groups. Hidden ones are
/// reached by other ways only.
enum class NavigationGroup { Hidden, Data, Calls, Alerts, Setup };

struct PageEntry {
    Page* page;
    NavigationGroup group;
};

/// All pages of the window, in the order of the navigation. A new page is a line there.
std::vector<PageEntry> makePages(Session& session, LanguageSwitch& languages, QWidget* parent);

} // namespace redial
