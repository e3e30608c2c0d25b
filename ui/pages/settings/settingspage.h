#pragma once

#include "ui/common/languageswitch.h"
#include "ui/common/page.h"
#include "ui/session/session.h"

namespace redial {

class SettingsPage : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(Session& session, LanguageSwitch& languages, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("settings"); }
    QString title() const override { return tr("Settings"); }
    QString iconName() const override { return QStringLiteral("settings"); }
    void retranslate() override;
};

} // namespace redial
