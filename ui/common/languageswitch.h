#pragma once

#include "core/wording/language.h"

#include <QTranslator>

#include <memory>

namespace redial {

/// What language the program speaks while it runs: our own words and Qt's (dialogs, buttons).
/// Installing one sends LanguageChange to every widget.
class LanguageSwitch {
public:
    void speak(Language language);
    Language language() const { return m_language; }

private:
    Language m_language = Language::English;
    std::unique_ptr<QTranslator> m_own;
    std::unique_ptr<QTranslator> m_qt;
};

} // namespace redial
