#include "app/console.h"
#include "core/commands/command.h"
#include "core/wording/language.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QTranslator>

#include <cstdio>

using namespace redial;

namespace {

/// The local time, as order systems write it.
Timestamp localNow()
{
    const QDateTime now = QDateTime::currentDateTime();
    return {now.date().toJulianDay() * Timestamp::secondsPerDay - QDate(1970, 1, 1).toJulianDay() * Timestamp::secondsPerDay
        + now.time().msecsSinceStartOfDay() / 1000};
}

/// --language NAME or --language=NAME may stand anywhere; the commands do not see it.
Language takeLanguage(QStringList& arguments)
{
    const QString option = QStringLiteral("--language");
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        QString name;
        if (arguments[at] == option && at + 1 < arguments.size())
            name = arguments.takeAt(at + 1);
        else if (arguments[at].startsWith(option + u'='))
            name = arguments[at].mid(option.size() + 1);
        else
            continue;
        arguments.removeAt(at);
        return languageFromName(name);
    }
    return systemLanguage();
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("redial-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(REDIAL_VERSION));
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const std::unique_ptr<QTranslator> translation = speak(takeLanguage(arguments));

    const Console console;
    QFile output;
    QFile messages;
    if (!output.open(stdout, QIODevice::WriteOnly) || !messages.open(stderr, QIODevice::WriteOnly))
        return 1;
    CommandContext context{output, messages, localNow()};
    return runCommandLine(arguments, context);
}
