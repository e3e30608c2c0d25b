#pragma once

#include "ui/pages/callers/callerslists.h"

#include <QObject>

class QAction;
class QMenu;

namespace redial {

class BulkBar;
class FillBackDesk;
class FillBackView;

/// What is done with many follow-ups at once: changed together and taken back, sent out for colleagues to
/// fill in, and read in again. For the page of frequent callers, beside its lists.
class CallersBulk : public QObject {
    Q_OBJECT
public:
    CallersBulk(Session& session, CallersLists& lists, QWidget* page);

    /// Both are to be laid out by the page.
    BulkBar& bar() { return *m_bar; }
    FillBackView& review() { return *m_review; }
    void addTo(QMenu& exportMenu);

    bool isReviewing() const;
    void openFile(const QString& path);
    void closeReview();
    void retranslate();

signals:
    void reviewChanged(); ///< isReviewing()

private:
    void showChosen();
    void edit(const FollowUpEdit& edit);
    void begin();
    void sendOut();
    void includeAndSend(); ///< who has no follow-up yet gets one first
    void sendBegun();
    void save(const std::vector<FollowUpId>& wanted);
    void readIn();

    Session& m_session;
    CallersLists& m_lists;
    QWidget* m_page;
    BulkBar* m_bar;
    FillBackDesk* m_desk;
    FillBackView* m_review;
    QAction* m_sendOut;
    QAction* m_readIn;
    std::vector<CallerChoice> m_outgoing; ///< rows asked for last
    bool m_sendsWhenBegun = false;
};

} // namespace redial
