#pragma once

#include "ui/common/page.h"
#include "ui/session/session.h"

namespace redial {

class SchemesPage : public Page {
    Q_OBJECT
public:
    explicit SchemesPage(Session& session, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("schemes"); }
    QString title() const override { return tr("Schemes"); }
    QString iconName() const override { return QStringLiteral("schemes"); }
    void retranslate() override;
};

} // namespace redial
