#include "ui/pages/schemes/schemespage.h"

namespace redial {

SchemesPage::SchemesPage(Session& session, QWidget* parent) : Page(parent) { Q_UNUSED(session)  }

void SchemesPage::retranslate() { }

} // namespace redial
