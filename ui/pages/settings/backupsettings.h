#pragma once

#include "core/store/backups.h"
#include "ui/pages/settings/settingspanel.h"

#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace redial {

class Confirmation;
class Session;

/// The backups of the workspace (core/store/backups.h): where they lie, which there are, making one now, and
/// restoring one.
class BackupSettings : public SettingsPanel {
    Q_OBJECT
public:
    explicit BackupSettings(Session& session, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    void retranslate();
    void refresh(); ///< reads the folder, in the background
    void list(std::vector<Backup> backups);
    void enable();
    void make();
    void ask();

    Session& m_session;
    std::vector<Backup> m_backups;
    QString m_asked;
    bool m_isMaking = false;
    QListWidget* m_list;
    QLabel* m_none;
    QPushButton* m_make;
    QPushButton* m_restore;
    Confirmation* m_confirmation;
};

} // namespace redial
