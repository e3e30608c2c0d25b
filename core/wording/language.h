#pragma once

#include <QString>

#include <memory>

class QTranslator;

namespace redial {

/// The languages Redial speaks. Source strings are English, in the plural where there is one; Chinese and
/// the English singulars are translations built into the program.
enum class Language { English, Chinese };

/// "zh…" is Chinese, all else English; for names such as zh_CN, zh-CN.UTF-8, en_GB.
Language languageFromName(const QString& name);
/// What the system speaks.
Language systemLanguage();

/// Installs the translation in the running application; the source strings again when the answer is
/// destroyed. Numbers in sentences (%Ln) have the thousands separators of that language from then on.
std::unique_ptr<QTranslator> speak(Language language);

} // namespace redial
