#include "ui/common/preferences.h"
#include "ui/frame/mainwindow.h"

#include <QApplication>
#include <QStringList>

using namespace redial;

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("redial"));
    QApplication::setApplicationDisplayName(QStringLiteral("Redial"));
    QApplication::setApplicationVersion(QStringLiteral(REDIAL_VERSION));
    Theme::apply(application, Preferences::appearance());
    LanguageSwitch languages;
    languages.speak(Preferences::language().value_or(systemLanguage()));

    MainWindow window(languages);
    window.show();
    if (const QStringList arguments = QApplication::arguments().mid(1); !arguments.isEmpty())
        window.openWorkspace(arguments.first());
    return QApplication::exec();
}
