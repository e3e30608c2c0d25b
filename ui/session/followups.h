#pragma once

/// The follow-ups of the open workspace, as all pages see them (core/followups/followup.h), and the one
/// way to change them from the window.
///
/// A change is seen at once and saved in the background, one after the other, by a runner of its own: no
/// export and no import stands before a note. What could not be saved (disk full, another program holds
/// the file) stays here, is said, and is tried again; nothing that was typed is dropped. Closing the
/// workspace writes what is left first.
/// A new follow-up has a provisional id until it is saved; renamed() then tells the real one.
///
/// After each load of the book the follow-ups that are done and whose caller has called again are
/// re-opened (core/followups/reopening.h).

#include "core/followups/followup.h"
#include "core/followups/worklist.h"
#include "core/store/followupstore.h"
#include "ui/tasks/taskrunner.h"

#include <QObject>

#include <deque>
#include <memory>
#include <optional>
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

    bool isSaved() const { return m_pending.empty() && !m_isWriting; }
    /// Why what is waiting could not be saved so far.
    const std::optional<Error>& saveError() const { return m_error; }
    std::optional<Timestamp> savedAt() const { return m_savedAt; } ///< the last save from this window

    void reload(); ///< what another part of the program changed in the workspace
    /// Waits until everything is written, or has been tried: the workspace is about to go.
    void finish();

signals:
    void changed();
    void renamed(redial::FollowUpId provisional, redial::FollowUpId saved);
    void savingChanged(); ///< isSaved(), saveError(), savedAt()
    /// What editAll() or takeBack() did, as a sentence; empty: another workspace, nothing to say any more.
    void manyChanged(const QString& sentence);
    void filledBack(const redial::FollowUpStore::FillBackOutcome& outcome);

private:
    /// What waits to be written, one entry a follow-up.
    struct Pending {
        FollowUpId id;
        std::string caller; ///< of a new one
        std::vector<OrderId> orders; ///< of a new one, or to be added
        FollowUpEdit edit;
    };
    struct Loaded {
        Timestamp asked; ///< what has been written since may not be in it
        List list;
        qint64 reopened = 0;
    };
    static Result<Loaded> load(const Workspace& workspace, std::shared_ptr<const OrderBook> book,
        bool mayWrite, Timestamp now, Progress& progress);
    static Result<FollowUp> write(const Workspace& workspace, const Pending& pending, const Stamp& stamp);
    void clear();
    void take(Loaded loaded);
    void keepNewer(List& loaded, Timestamp asked) const;
    void enqueue(Pending pending);
    void writeNext();
    void written(const Pending& what, const Result<FollowUp>& answer);
    void show(const Pending& pending, Stamp stamp);
    void replace(FollowUpId id, FollowUp followUp);
    void remove(FollowUpId id);
    ResolvedFollowUp* entry(List& list, FollowUpId id) const;
    void announce();
    void sayMany(QStringList sentences);

    Session& m_session;
    std::shared_ptr<const List> m_all;
    std::deque<Pending> m_pending;
    bool m_isWriting = false;
    std::optional<Error> m_error;
    std::optional<Timestamp> m_savedAt;
    std::optional<OperationId> m_lastOperation;
    qint64 m_lastProvisional = 0;
    QTimer* m_retry;
    std::unique_ptr<TaskRunner> m_runner; ///< last: ends first
};

} // namespace redial
