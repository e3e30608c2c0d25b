#pragma once

#include <QString>

namespace redial {

/// The name of whoever is logged in, for the log of unmasked views; never empty. The name that the
/// environment gives (USERNAME, USER, LOGNAME), else that of the home folder, else "unknown".
QString systemUser();

} // namespace redial
