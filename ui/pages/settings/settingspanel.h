#pragma once

#include "ui/common/panel.h"

class QLabel;
class QVBoxLayout;

namespace redial {

/// One subject of the settings: its heading, a note on what it does, and below them what is set.
class SettingsPanel : public Panel {
    Q_OBJECT
public:
    explicit SettingsPanel(QWidget* parent = nullptr);

    /// Without a note its line is left out.
    void say(const QString& heading, const QString& note);
    QVBoxLayout* column() const { return m_column; }
    QLabel* note() const { return m_note; }

private:
    QLabel* m_heading;
    QLabel* m_note;
    QVBoxLayout* m_column;
};

} // namespace redial
