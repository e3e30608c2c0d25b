#pragma once

#include "core/base/result.h"
#include "core/store/recovery.h"
#include "ui/common/panel.h"

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace redial {

class Session;

/// What can be done when a workspace is damaged, gone, or was taken away while it was open: restoring one of
/// its backups, saving what can be saved into a new file. Hidden as long as nothing is the matter.
class RescuePanel : public Panel {
    Q_OBJECT
public:
    explicit RescuePanel(Session& session, QWidget* parent = nullptr);

    /// True when there is something to be done about the error; the panel then shows itself.
    bool offer(const Error& error);
    void retranslate();

private:
    void say(const QString& title, const QString& text);
    void addWay(const QString& name, const QString& text, const std::function<void()>& take);
    void clearWays();
    void listBackupsOf(const QString& workspace);
    void recover();
    void saveElsewhere();
    void report(const RecoveryAccount& account, const QString& output);

    Session& m_session;
    Error m_error{};
    QLabel* m_title;
    QLabel* m_text;
    QVBoxLayout* m_ways;
    QList<QPushButton*> m_buttons;
};

} // namespace redial
