#pragma once

#include "core/followups/followup.h"

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QTimer;

namespace redial {

class DayField;
class ElidedLabel;
class Session;

/// Where the supervisor writes what was found out. Nothing has to be saved by hand: a choice is written at
/// once, a text a moment after the last key (and at the latest a moment after the first), and whatever is
/// typed is handed on before another caller is shown. The first key makes the follow-up.
class FollowUpEditor : public QWidget {
    Q_OBJECT
public:
    explicit FollowUpEditor(Session& session, QWidget* parent = nullptr);

    /// What a new follow-up would be of.
    struct Subject {
        std::string caller; ///< key; empty: nothing to write about
        std::vector<OrderId> orders;
    };
    void show(std::optional<FollowUpId> followUp, Subject subject);
    std::optional<FollowUpId> followUp() const { return m_followUp; }
    /// Hands on what was typed and not yet.
    void commit();
    void retranslate();
    void setState(FollowUpState state); ///< as if chosen: for keys that work through a list
    void focusFinding();

signals:
    void started(redial::FollowUpId followUp);
    void historyRequested();

protected:
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void connectAll();
    void fillLists();
    void refresh();
    void refreshSaved();
    void send(const FollowUpEdit& edit);
    void typed();

    Session& m_session;
    Subject m_subject;
    std::optional<FollowUpId> m_followUp;
    bool m_isFilling = false; ///< values come from the follow-up, not from the user

    QLabel* m_stateName;
    QLabel* m_causeName;
    QLabel* m_reviewName;
    QLabel* m_departmentName;
    QLabel* m_findingName;
    QLabel* m_actionName;
    QComboBox* m_state;
    QComboBox* m_cause;
    DayField* m_review;
    QComboBox* m_department;
    QPlainTextEdit* m_finding;
    QPlainTextEdit* m_action;
    ElidedLabel* m_saved;
    QTimer* m_pause; ///< after the last key
    QTimer* m_latest; ///< after the first
};

} // namespace redial
