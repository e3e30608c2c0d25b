#pragma once

/// The follow-ups of the open workspace, as all pages see them (core/followups/followup.h), and the one
/// way to change them from the window.
///
/// A change is seen at once and saved in the background, one after the other, by a runner of its own: no
/// export and no import stands before a note. What could not be saved (disk full, another program holds
/// the file) stays here, is said, and is tried again; nothing that was typed is dropped. Leaving the
/// workspace writes what is left first, and is held back once when that fails (mayLeave()).
/// A new follow-up has a provisional id until it is saved; renamed() then tells the real one, and whoever
/// still holds the provisional one is understood.
///
/// After each load of the book the follow-ups that are done and whose caller has called again are
/// re-opened (core/followups/reopening.h).

#include "core/followups/followup.h"
#include "core/followups/worklist.h"
#include "core/store/followupstore.h"
#include "ui/tasks/taskrunner.h"

#include <QObject>

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

class QTimer;

namespace redial {

class Session;
class Workspace;

class FollowUps : public QObject {
    Q_OBJECT
public:
    using List = std::vector<ResolvedFollowUp>;

    explicit FollowUps(Session& session);
    ~FollowUps() override;

    /// By number, those not saved yet last; null until they are loaded.
    std::shared_ptr<const List> all() const { return m_all; }
    const ResolvedFollowUp* find(FollowUpId id) const; ///< null when there is none; until the next change
    /// The real id of one that had a provisional id; else the same.
    FollowUpId savedId(FollowUpId id) const;
    /// The one last changed of those that share an order.
    std::optional<FollowUpId> sharing(const std::vector<OrderId>& orders) const;
    WaitingCounts waiting() const; ///< as of today

    /// Of a caller key and its orders. Answers the provisional id.
    FollowUpId start(
        const std::string& caller, const std::vector<OrderId>& orders, const FollowUpEdit& first);
    void edit(FollowUpId id, const FollowUpEdit& edit);
    void addOrders(FollowUpId id, const std::vector<OrderId>& orders);
    /// Many at once, to be taken back at once; `beginnings`: who has none yet gets one with that edit.
    void editAll(const std::vector<FollowUpId>& ids, const FollowUpEdit& edit,
        std::vector<FollowUpStore::Beginning> beginnings = {});
    bool canTakeBack() const { return m_lastOperation.has_value(); }
    void takeBack(); ///< the last editAll()
    /// What was chosen of a file that colleagues filled in; filledBack() or failed() follows.
    void fillBack(std::vector<FillBack> rows);

    bool isSaved() const { return m_pending.empty() && !m_writing && m_manyUnderWay.empty(); }
    /// Why what is waiting could not be saved so far.
    const std::optional<Error>& saveError() const { return m_error; }
    std::optional<Timestamp> savedAt() const { return m_savedAt; } ///< the last save from this window

    void reload(); ///< what another part of the program changed in the workspace
    /// The workspace is about to go: collects what is being typed and waits until everything is written or
    /// has been tried. False when something could not be saved; heldBack() then said why. Asked once more,
    /// with nothing written since, it lets go.
    bool mayLeave();

signals:
    void changed();
    void renamed(redial::FollowUpId provisional, redial::FollowUpId saved);
    void savingChanged(); ///< isSaved(), saveError(), savedAt()
    /// What editAll() or takeBack() did, as a sentence; empty: another workspace, nothing to say any more.
    void manyChanged(const QString& sentence);
    void filledBack(const redial::FollowUpStore::FillBackOutcome& outcome);
    void collecting(); ///< hand on what is being typed
    void heldBack(const QString& sentence); ///< mayLeave() said no

private:
    /// What waits to be written, one entry a follow-up.
    struct Pending {
        FollowUpId id;
        std::string caller; ///< of a new one
        std::vector<OrderId> orders; ///< of a new one, or to be added
        FollowUpEdit edit;
        bool hasFailed = false; ///< waits for the next try
    };
    using SavedIds = std::map<FollowUpId, FollowUpId>; ///< by provisional id
    struct Loaded {
        List list;
        qint64 reopened = 0;
    };
    static Result<Loaded> load(const Workspace& workspace, std::shared_ptr<const OrderBook> book,
        bool mayWrite, Timestamp now, Progress& progress);
    /// `saved` belongs to the jobs, which follow one another: a change of a follow-up whose creation was
    /// under way when it was asked for.
    static Result<FollowUp> write(
        const Workspace& workspace, Pending pending, const Stamp& stamp, SavedIds& saved);
    static void join(Pending& earlier, const Pending& later);
    static Stamp stampNow(); ///< who and when
    static bool isProvisional(FollowUpId id);
    void clear();
    void take(Loaded loaded);
    void keepNewer(List& loaded) const;
    void enqueue(Pending pending);
    void writeNext();
    void tryAgain();
    void written(const Pending& what, const Result<FollowUp>& answer);
    void keep(Pending what); ///< first in the queue, under what came since
    using Answers = std::vector<std::pair<Pending, Result<FollowUp>>>;
    Answers writeRest(); ///< waits for what is under way, too
    /// Many follow-ups by one job, after what waits already; `arrived` is told what became of it, also when
    /// the workspace is left meanwhile.
    template <typename Job, typename Arrived> void changeMany(Job job, Arrived arrived);
    void manyArrived();
    void show(const Pending& pending, Stamp stamp);
    void replace(FollowUpId id, FollowUp followUp);
    void remove(FollowUpId id);
    ResolvedFollowUp* entry(List& list, FollowUpId id) const;
    void announce();
    void sayMany(QStringList sentences);

    Session& m_session;
    std::shared_ptr<const List> m_all;
    std::deque<Pending> m_pending;
    std::optional<Pending> m_writing; ///< under way
    SavedIds m_renamed;
    std::shared_ptr<SavedIds> m_savedIds = std::make_shared<SavedIds>();
    std::set<FollowUpId> m_savedSince; ///< since a reload was asked for: it may not have them
    bool m_isHeldBack = false;
    std::optional<Error> m_error;
    std::optional<Timestamp> m_savedAt;
    std::optional<OperationId> m_lastOperation;
    std::deque<std::function<std::optional<Error>()>> m_manyUnderWay; ///< each tells what became of it
    qint64 m_lastProvisional = 0;
    QTimer* m_retry;
    std::unique_ptr<TaskRunner> m_runner; ///< last: ends first
};

} // namespace redial
