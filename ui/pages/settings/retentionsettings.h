#pragma once

#include "core/base/timestamp.h"
#include "ui/pages/settings/settingspanel.h"

#include <optional>

class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace redial {

class Confirmation;
class Session;

/// How long orders are kept, a reminder when some are older, and deleting what is old. Nothing is deleted
/// without being asked for.
class RetentionSettings : public SettingsPanel {
    Q_OBJECT
public:
    explicit RetentionSettings(Session& session, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void retranslate();
    void refresh();
    void enable();
    void keep();
    void remind(); ///< counts what is older, in the background
    void showReminder();
    void ask();
    void askWith(qint64 orders, Timestamp limit);

    Session& m_session;
    bool m_isReminded = false; ///< in the status line, since the workspace was opened
    std::optional<Timestamp> m_limit;
    std::optional<qint64> m_older; ///< orders before m_limit
    Timestamp m_asked;

    QLabel* m_monthsLabel;
    QLineEdit* m_months;
    QLabel* m_reminder;
    QLabel* m_beforeLabel;
    QDateEdit* m_before;
    QPushButton* m_delete;
    Confirmation* m_confirmation;
};

} // namespace redial
