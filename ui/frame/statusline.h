#pragma once

#include "core/repeat/callset.h"
#include "ui/session/session.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace redial {

class ElidedLabel;

/// The line at the bottom: which workspace, how many orders and how many with a caller, how many calls are
/// too recent to judge, what is covered; and what is running, once it has taken 300 ms, with progress and
/// cancel. Errors and things done are said here too.
class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(Session& session, QWidget* parent = nullptr);

    void refresh();
    void retranslate();
    /// Something that was done: stays for some seconds.
    void say(const QString& sentence);
    /// Stays until it is closed or the next one comes.
    void complain(const QString& sentence);
    /// The same: the name of the file before all else, its whole path in the tool tip.
    void complain(const Error& error);
    QSize minimumSizeHint() const override; ///< no wider than what is shown in any case

signals:
    void setChosen(redial::CallSet set); ///< the orders a number stands for
    void cancelRequested(const QString& lane);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refreshTask();
    void refreshFacts();
    void want(QWidget* fact, bool isWanted);
    void fit();
    int roomTaken() const;

    Session& m_session;
    QLabel* m_workspace;
    QLabel* m_orders;
    QLabel* m_recent;
    ElidedLabel* m_message;
    QPushButton* m_close;
    QLabel* m_revealed;
    ElidedLabel* m_task;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QLabel* m_coverage;
    QTimer m_late; ///< a task becomes worth showing
    QTimer m_said;
    QString m_lane;
    bool m_isComplaint = false;
    QSet<QWidget*> m_wanted; ///< of the facts: there is something to say, whether there is room or not
};

} // namespace redial
