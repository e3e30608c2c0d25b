#pragma once

#include "ui/common/wordlink.h"
#include "ui/session/session.h"

namespace redial {

/// The period in force as a word of the top bar: all orders, months, quarters, the last days, or from–to.
/// "Last" is seen from the last day that is covered.
class PeriodPicker : public WordLink {
    Q_OBJECT
public:
    explicit PeriodPicker(Session& session, QWidget* parent = nullptr);

    static QString wordFor(const Period& period);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void fill(QMenu& menu);

    Session& m_session;
};

} // namespace redial
