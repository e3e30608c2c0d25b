#pragma once

#include "ui/common/page.h"
#include "ui/session/session.h"

namespace redial {

class WelcomePage : public Page {
    Q_OBJECT
public:
    explicit WelcomePage(Session& session, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("welcome"); }
    QString title() const override { return tr("Start"); }
    QString iconName() const override { return QStringLiteral("welcome"); }
    void retranslate() override;
};

} // namespace redial
