#include "core/wording/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

// A resource in a static library is left out by the linker unless somebody names it.
static void useTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace redial {

Language languageFromName(const QString& name)
{
    return name.startsWith(QLatin1String("zh"), Qt::CaseInsensitive) ? Language::Chinese : Language::English;
}

Language systemLanguage()
{
    return languageFromName(QLocale::system().uiLanguages().value(0));
}

std::unique_ptr<QTranslator> speak(Language language)
{
    useTranslations();
    QLocale::setDefault(language == Language::Chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                                      : QLocale(QLocale::English, QLocale::UnitedKingdom));
    auto translator = std::make_unique<QTranslator>();
    // English only for its singulars.
    if (translator->load(language == Language::Chinese ? QStringLiteral(":/translations/redial_zh_CN.qm")
                                                       : QStringLiteral(":/translations/redial_en.qm")))
        QCoreApplication::installTranslator(translator.get());
    return translator;
}

} // namespace redial
