#pragma once

#include "core/followups/followup.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace redial {

class Session;

/// Beneath the list when several are chosen: what can be done to all of them at once. Afterwards what was
/// done, with a button that takes it back.
class BulkBar : public QWidget {
    Q_OBJECT
public:
    explicit BulkBar(Session& session, QWidget* parent = nullptr);

    /// `without`: how many of them have no follow-up yet.
    void showChosen(qint64 chosen, qint64 without);
    /// What the button beside a sentence does.
    enum class Verb { None, TakeBack, Include };
    /// What was done; empty: nothing to say.
    void say(const QString& sentence, Verb verb = Verb::None);
    void retranslate();

signals:
    void editChosen(const redial::FollowUpEdit& edit);
    void beginChosen();
    void takeBackChosen();
    void includeChosen();

private:
    void fillStates(QMenu& menu);
    void fillCauses(QMenu& menu);
    void fillDepartments(QMenu& menu);
    void fillReview(QMenu& menu);
    QPushButton* addMenu(const char* name, void (BulkBar::*fill)(QMenu&));
    void addWord(QMenu& menu, const std::string& word, std::optional<std::string> FollowUpEdit::*field);

    Session& m_session;
    qint64 m_chosen = 0;
    qint64 m_without = 0;
    QWidget* m_verbs;
    QLabel* m_count;
    QPushButton* m_state;
    QPushButton* m_cause;
    QPushButton* m_review;
    QPushButton* m_department;
    QPushButton* m_begin;
    QWidget* m_outcome;
    QLabel* m_said;
    QPushButton* m_takeBack;
    QPushButton* m_include;
};

} // namespace redial
