#include "ui/pages/settings/settingspage.h"

namespace redial {

SettingsPage::SettingsPage(Session& session, LanguageSwitch& languages, QWidget* parent) : Page(parent) { Q_UNUSED(session) Q_UNUSED(languages) }

void SettingsPage::retranslate() { }

} // namespace redial
