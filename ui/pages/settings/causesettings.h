#pragma once

#include "ui/pages/settings/settingspanel.h"

namespace redial {

class EditableTable;
class Session;

/// The list of causes a follow-up can have. Emptied, it is the list one starts with.
class CauseSettings : public SettingsPanel {
    Q_OBJECT
public:
    explicit CauseSettings(Session& session, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();
    void keep();

    Session& m_session;
    EditableTable* m_table;
};

} // namespace redial
