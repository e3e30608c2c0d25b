#pragma once

#include <QString>

#include <memory>

class QTranslator;

namespace redial {

/// The languages Redial speaks. Source strings are English; Chinese is a translation built into the
/// program.
enum class Language { English, Chinese };

/// "zh…" is Chinese, all else English; for names such as zh_CN, zh-CN.UTF-8, en_GB.
Language languageFromName(const QString& name);
/// What the system speaks.
Language systemLanguage();

/// Installs the translation in the running application; English again when the answer is destroyed.
std::unique_ptr<QTranslator> speak(Language language);

} // namespace redial
