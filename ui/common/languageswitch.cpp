#include "ui/common/languageswitch.h"

#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace redial {

void LanguageSwitch::speak(Language language)
{
    m_language = language;
    Theme::speak(language);
    m_qt.reset();
    m_own.reset(); // removes itself first: two languages must never be mixed
    auto qt = std::make_unique<QTranslator>();
    if (language == Language::Chinese
        && (qt->load(QStringLiteral("qtbase_zh_CN"),
                QCoreApplication::applicationDirPath() + QStringLiteral("/translations"))
            || qt->load(
                QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))) {
        QCoreApplication::installTranslator(qt.get());
        m_qt = std::move(qt);
    }
    m_own = redial::speak(language);
}

} // namespace redial
