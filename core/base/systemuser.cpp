#include "core/base/systemuser.h"

#include <QDir>

namespace redial {

QString systemUser()
{
    for (const char* variable : {"USERNAME", "USER", "LOGNAME"})
        if (const QString user = qEnvironmentVariable(variable).trimmed(); !user.isEmpty())
            return user;
    // Services and containers start programs without any of them.
    const QString home = QDir::home().dirName();
    return home.isEmpty() ? QStringLiteral("unknown") : home;
}

} // namespace redial
