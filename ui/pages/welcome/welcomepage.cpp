#include "ui/pages/welcome/welcomepage.h"

namespace redial {

WelcomePage::WelcomePage(Session& session, QWidget* parent) : Page(parent) { Q_UNUSED(session)  }

void WelcomePage::retranslate() { }

} // namespace redial
