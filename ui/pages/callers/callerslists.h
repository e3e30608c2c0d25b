#pragma once

#include "ui/pages/callers/burstsmodel.h"
#include "ui/pages/callers/worklistmodel.h"

#include <QStackedWidget>

namespace redial {

class DenseTable;
class DetailsList;
class Session;

/// Whom the user is looking at, and which orders it is about.
struct CallerChoice {
    std::string key; ///< what a follow-up would be of: the telephone number; empty: nobody
    quint32 caller = 0; ///< number in the book; 0: not (or no longer) in it
    std::optional<size_t> burst; ///< place in CallersData::bursts
    std::vector<OrderId> orders;
    std::optional<FollowUpId> followUp;
};

/// Follow-ups and where they are in the book: made in the background when either changes.
struct CallersMarks {
    std::shared_ptr<const std::vector<ResolvedFollowUp>> followUps;
    std::vector<std::vector<size_t>> ofBurst; ///< places in followUps, by burst
    std::vector<std::optional<quint32>> rowOf; ///< book row of the last order, by place in followUps
};

/// The lists of the page, one shown at a time: callers who are back too often, callers with a rhythm, and
/// the worklist. Says who is chosen, by mouse or arrow keys.
class CallersLists : public QStackedWidget {
    Q_OBJECT
public:
    enum class View { Bursts, Rhythm, Worklist, Details };

    explicit CallersLists(Session& session, QWidget* parent = nullptr);

    void show(std::shared_ptr<const CallersData> data, CallersMarks marks);
    /// The same follow-ups with other texts: nothing is looked up anew, and who is on the worklist stays
    /// there until it is opened again: a row does not vanish under the hand that sets it to done.
    void updateFollowUps(std::shared_ptr<const std::vector<ResolvedFollowUp>> followUps);
    /// `cause`: of the worklist only follow-ups of that cause.
    void setView(View view, Waiting waiting = Waiting::All, const std::optional<std::string>& cause = {});
    const std::optional<std::string>& cause() const { return m_cause; }
    View view() const { return m_view; }
    Waiting waiting() const { return m_waiting; }
    int rowCount() const;
    std::shared_ptr<const CallersData> data() const { return m_data; } ///< null while there is none
    const DetailsList& details() const { return *m_details; }
    /// By burst: the one last changed of those that share an order with it.
    std::vector<std::optional<FollowUp>> followUpsOfBursts() const;
    DenseTable& table() const; ///< the one shown

    CallerChoice current() const;
    /// Everybody chosen, in the order shown.
    std::vector<CallerChoice> chosen() const;
    std::vector<CallerChoice> all() const; ///< in the order shown
    /// The row below (or above) the current one; false at the end.
    bool step(int rows);
    /// Chooses the caller with this key, if the list has it.
    bool choose(const std::string& key);
    void retranslate();

signals:
    void currentChanged();
    void selectionChanged();

private:
    void fillBursts();
    void fillRhythm();
    void fillWorklist();
    void fillDetails();
    std::vector<std::optional<FollowUpState>> burstStates() const;
    void fill();
    void fillAndChoose(const CallerChoice& before);
    /// Where `choice` is now, in the model; -1: nowhere.
    static bool isTextFocused(); ///< the next key goes into a text
    BurstRow rowOfBurst(size_t burst) const;
    int rowOf(const CallerChoice& choice) const;
    int rowAmong(const CallerChoice& choice, const std::vector<int>& ofCaller) const;
    std::string keyAt(int sourceRow) const;
    void clear(); ///< rows point into what is about to go
    std::vector<BurstRow> burstRows() const;
    void updateWorklist();
    void keepLayout();
    void restoreLayout();
    void chooseAgain(const std::vector<CallerChoice>& wasChosen);
    CallerChoice choiceAt(int sourceRow) const;
    CallerChoice choiceOfBurst(const BurstRow& row) const;
    std::string phoneOf(quint32 bookRow) const;
    const ResolvedFollowUp* followUpOfBurst(size_t burst) const;

    Session& m_session;
    std::shared_ptr<const CallersData> m_data;
    CallersMarks m_marks;
    View m_view = View::Bursts;
    Waiting m_waiting = Waiting::All;
    std::optional<std::string> m_cause;
    bool m_isFilling = false;

    TableModel<BurstRow>* m_bursts;
    TableModel<PeriodicCaller>* m_rhythms;
    TableModel<WorkRow>* m_work;
    DenseTable* m_burstTable;
    DenseTable* m_rhythmTable;
    DenseTable* m_workTable;
    DetailsList* m_details;
    ColumnLayout* m_layout = nullptr;
};

} // namespace redial
