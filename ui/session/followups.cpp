#include "ui/session/followups.h"

#include "core/store/linkstore.h"
#include "ui/session/session.h"

#include <QTimer>

#include <algorithm>

namespace redial {

namespace {

constexpr int retryMilliseconds = 2000;

Stamp stampNow()
{
    return {Session::userName(), Session::now()};
}

/// The later edit over the earlier one.
void join(FollowUpEdit& earlier, const FollowUpEdit& later)
{
    const auto takeOver = [](auto& to, const auto& from) {
        if (from)
            to = from;
    };
    takeOver(earlier.state, later.state);
    takeOver(earlier.cause, later.cause);
    takeOver(earlier.finding, later.finding);
    takeOver(earlier.action, later.action);
    takeOver(earlier.department, later.department);
    takeOver(earlier.reviewDay, later.reviewDay);
}

bool isProvisional(FollowUpId id)
{
    return id.value < 0;
}

/// Nothing is not worth a sentence.
template <typename Say> QString sentence(qint64 count, Say say)
{
    return count > 0 ? say(static_cast<int>(count)) : QString();
}

} // namespace

FollowUps::FollowUps(Session& session)
    : m_session(session)
    , m_retry(new QTimer(this))
    , m_runner(std::make_unique<TaskRunner>())
{
    m_retry->setSingleShot(true);
    m_retry->setInterval(retryMilliseconds);
    connect(m_retry, &QTimer::timeout, this, &FollowUps::writeNext);
    connect(&session, &Session::closed, this, &FollowUps::clear);
    connect(&session, &Session::bookChanged, this, &FollowUps::reload);
}

FollowUps::~FollowUps()
{
    finish();
}

void FollowUps::clear()
{
    m_all.reset();
    m_pending.clear();
    m_error.reset();
    m_savedAt.reset();
    m_lastOperation.reset();
    m_isWriting = false;
    m_runner = std::make_unique<TaskRunner>(); // answers for the workspace before are not wanted
    emit manyChanged({});
    announce();
}

void FollowUps::finish()
{
    const auto workspace = m_session.workspace();
    if (!workspace)
        return;
    for (Pending& pending : m_pending)
        m_runner->runInOrder(
            this,
            [workspace, pending = std::move(pending), stamp = stampNow()](
                Progress&) { return write(*workspace, pending, stamp); },
            [](const Result<FollowUp>&) {});
    m_pending.clear();
    m_runner = std::make_unique<TaskRunner>(); // the old one waits for its jobs
    m_isWriting = false;
}

Result<FollowUps::Loaded> FollowUps::load(const Workspace& workspace, std::shared_ptr<const OrderBook> book,
    bool mayWrite, Timestamp now, Progress& progress)
{
    const FollowUpStore store = workspace.followUps();
    auto list = store.resolved(progress);
    if (!list)
        return list.error();
    const bool anyDone = std::any_of(list->begin(), list->end(),
        [](const ResolvedFollowUp& one) { return one.followUp.state == FollowUpState::Done; });
    if (!anyDone || !mayWrite)
        return Loaded{now, std::move(*list), 0};
    const auto links = workspace.links().all();
    if (links && !links->empty()) { // a call from a linked number counts
        Scheme byPerson;
        byPerson.identity = Identity::Person;
        auto grouped = workspace.groupedBook(book, byPerson, progress);
        if (!grouped)
            return grouped.error();
        book = std::move(*grouped);
    }
    const std::vector<Reopening> reopenings = findReopenings(*book, *list);
    if (reopenings.empty())
        return Loaded{now, std::move(*list), 0};
    const auto reopened = workspace.followUps().reopen(reopenings, now);
    if (!reopened)
        return reopened.error();
    list = store.resolved(progress);
    if (!list)
        return list.error();
    return Loaded{now, std::move(*list), *reopened};
}

void FollowUps::reload()
{
    const auto workspace = m_session.workspace();
    const auto book = m_session.phoneBook();
    if (!workspace || !book)
        return;
    m_session.tasks().run(
        QStringLiteral("follow-ups"), {}, this,
        [workspace, book, mayWrite = !m_session.isReadOnly(), now = Session::now()](Progress& progress) {
            return std::pair(workspace, load(*workspace, book, mayWrite, now, progress));
        },
        [this](std::pair<std::shared_ptr<Workspace>, Result<Loaded>> answer) {
            if (answer.first != m_session.workspace())
                return;
            if (answer.second)
                take(std::move(*answer.second));
            else if (answer.second.error().code != ErrorCode::Cancelled)
                emit m_session.failed(answer.second.error());
        });
}

void FollowUps::keepNewer(List& loaded, Timestamp asked) const
{
    if (!m_all)
        return;
    for (const ResolvedFollowUp& one : *m_all) {
        ResolvedFollowUp* other = entry(loaded, one.followUp.id);
        if (other != nullptr) {
            if (other->followUp.version < one.followUp.version)
                other->followUp = one.followUp;
        } else if (isProvisional(one.followUp.id) || one.followUp.createdAt >= asked) {
            loaded.push_back(one);
        }
    }
}

void FollowUps::take(Loaded loaded)
{
    keepNewer(loaded.list, loaded.asked);
    m_all = std::make_shared<const List>(std::move(loaded.list));
    for (const Pending& pending : m_pending)
        show(pending, stampNow());
    emit changed();
    if (loaded.reopened > 0)
        emit m_session.noticed(tr("%n follow-up(s) are open again: the caller has called since.", nullptr,
            static_cast<int>(loaded.reopened)));
}

ResolvedFollowUp* FollowUps::entry(List& list, FollowUpId id) const
{
    const auto found = std::find_if(
        list.begin(), list.end(), [id](const ResolvedFollowUp& one) { return one.followUp.id == id; });
    return found == list.end() ? nullptr : &*found;
}

const ResolvedFollowUp* FollowUps::find(FollowUpId id) const
{
    if (!m_all)
        return nullptr;
    const auto found = std::find_if(
        m_all->begin(), m_all->end(), [id](const ResolvedFollowUp& one) { return one.followUp.id == id; });
    return found == m_all->end() ? nullptr : &*found;
}

WaitingCounts FollowUps::waiting() const
{
    WaitingCounts counts;
    if (m_all)
        for (const ResolvedFollowUp& one : *m_all)
            counts.add(one.followUp.state, one.followUp.reviewDay, Session::now().day());
    return counts;
}

void FollowUps::show(const Pending& pending, Stamp stamp)
{
    auto list = m_all ? *m_all : List{};
    ResolvedFollowUp* shown = entry(list, pending.id);
    if (shown == nullptr) {
        if (!isProvisional(pending.id))
            return;
        ResolvedFollowUp added;
        added.followUp.id = pending.id;
        added.followUp.caller = pending.caller;
        added.followUp.createdAt = stamp.at;
        list.push_back(std::move(added));
        shown = &list.back();
    }
    shown->followUp = edited(std::move(shown->followUp), pending.edit, stamp);
    shown->orders.insert(shown->orders.end(), pending.orders.begin(), pending.orders.end());
    std::sort(shown->orders.begin(), shown->orders.end());
    shown->orders.erase(std::unique(shown->orders.begin(), shown->orders.end()), shown->orders.end());
    m_all = std::make_shared<const List>(std::move(list));
}

FollowUpId FollowUps::start(
    const std::string& caller, const std::vector<OrderId>& orders, const FollowUpEdit& first)
{
    const FollowUpId id(--m_lastProvisional);
    enqueue({id, caller, orders, first});
    return id;
}

void FollowUps::edit(FollowUpId id, const FollowUpEdit& edit)
{
    enqueue({id, {}, {}, edit});
}

void FollowUps::addOrders(FollowUpId id, const std::vector<OrderId>& orders)
{
    enqueue({id, {}, orders, {}});
}

void FollowUps::enqueue(Pending pending)
{
    if (!m_session.workspace() || m_session.isReadOnly())
        return;
    show(pending, stampNow());
    const auto waiting = std::find_if(
        m_pending.begin(), m_pending.end(), [&](const Pending& one) { return one.id == pending.id; });
    if (waiting == m_pending.end()) {
        m_pending.push_back(std::move(pending));
    } else {
        join(waiting->edit, pending.edit);
        waiting->orders.insert(waiting->orders.end(), pending.orders.begin(), pending.orders.end());
    }
    announce();
    writeNext();
}

Result<FollowUp> FollowUps::write(const Workspace& workspace, const Pending& pending, const Stamp& stamp)
{
    FollowUpStore store = workspace.followUps();
    if (isProvisional(pending.id))
        return store.create(pending.caller, pending.orders, pending.edit, stamp);
    if (!pending.orders.empty())
        if (const auto added = store.addOrders(pending.id, pending.orders, stamp); !added)
            return added.error();
    return store.change(pending.id, pending.edit, stamp);
}

void FollowUps::writeNext()
{
    if (m_isWriting || m_pending.empty() || !m_session.workspace())
        return;
    m_isWriting = true;
    Pending next = std::move(m_pending.front());
    m_pending.pop_front();
    m_runner->runInOrder(
        this,
        [workspace = m_session.workspace(), next, stamp = stampNow()](
            Progress&) { return write(*workspace, next, stamp); },
        [this, next](const Result<FollowUp>& answer) { written(next, answer); });
}

void FollowUps::written(const Pending& what, const Result<FollowUp>& answer)
{
    m_isWriting = false;
    if (answer) {
        m_error.reset();
        m_savedAt = Session::now();
        replace(what.id, *answer);
    } else if (answer.error().code == ErrorCode::FollowUpNotFound) {
        remove(what.id);
        emit m_session.failed(answer.error());
    } else {
        // Kept, under what came since, and tried again.
        const auto newer = std::find_if(
            m_pending.begin(), m_pending.end(), [&](const Pending& one) { return one.id == what.id; });
        Pending again = what;
        if (newer != m_pending.end()) {
            join(again.edit, newer->edit);
            again.orders.insert(again.orders.end(), newer->orders.begin(), newer->orders.end());
            m_pending.erase(newer);
        }
        m_pending.push_front(std::move(again));
        const bool isNew = !m_error || m_error->code != answer.error().code;
        m_error = answer.error();
        m_retry->start();
        if (isNew)
            emit m_session.failed(answer.error());
    }
    announce();
    if (!m_error)
        writeNext();
}

void FollowUps::replace(FollowUpId id, FollowUp followUp)
{
    const FollowUpId saved = followUp.id;
    auto list = m_all ? *m_all : List{};
    if (ResolvedFollowUp* shown = entry(list, id))
        shown->followUp = std::move(followUp);
    m_all = std::make_shared<const List>(std::move(list));
    for (Pending& pending : m_pending) {
        if (pending.id != id)
            continue;
        pending.id = saved;
        show(pending, stampNow());
    }
    if (saved != id)
        emit renamed(id, saved);
}

void FollowUps::remove(FollowUpId id)
{
    auto list = m_all ? *m_all : List{};
    std::erase_if(list, [id](const ResolvedFollowUp& one) { return one.followUp.id == id; });
    std::erase_if(m_pending, [id](const Pending& one) { return one.id == id; });
    m_all = std::make_shared<const List>(std::move(list));
}

void FollowUps::announce()
{
    emit changed();
    emit savingChanged();
}

void FollowUps::editAll(const std::vector<FollowUpId>& ids, const FollowUpEdit& edit,
    std::vector<FollowUpStore::Beginning> beginnings)
{
    if (!m_session.workspace() || m_session.isReadOnly())
        return;
    std::vector<FollowUpId> saved;
    for (const FollowUpId id : ids) {
        if (isProvisional(id))
            this->edit(id, edit); // the store does not know it yet
        else
            saved.push_back(id);
    }
    m_runner->runInOrder(
        this,
        [workspace = m_session.workspace(), saved = std::move(saved), edit,
            beginnings = std::move(beginnings), stamp = stampNow()](
            Progress&) { return workspace->followUps().changeAll(saved, edit, stamp, beginnings); },
        [this](const Result<FollowUpStore::BulkOutcome>& outcome) {
            if (!outcome) {
                emit m_session.failed(outcome.error());
                return;
            }
            m_lastOperation = outcome->operation;
            m_savedAt = Session::now();
            sayMany({sentence(outcome->changed, [](int n) { return tr("%n follow-up(s) changed.", nullptr, n); }),
                sentence(outcome->begun, [](int n) { return tr("%n caller(s) put on the worklist.", nullptr, n); }),
                sentence(outcome->passedOver,
                    [](int n) { return tr("%n left out: their orders are gone.", nullptr, n); }),
                outcome->changed + outcome->begun == 0 ? tr("All were so already.") : QString()});
            reload();
        });
}

void FollowUps::takeBack()
{
    if (!m_lastOperation || !m_session.workspace())
        return;
    m_runner->runInOrder(
        this,
        [workspace = m_session.workspace(), operation = *m_lastOperation, stamp = stampNow()](
            Progress&) { return workspace->followUps().takeBack(operation, stamp); },
        [this](const Result<FollowUpStore::TakeBackOutcome>& outcome) {
            if (!outcome) {
                emit m_session.failed(outcome.error());
                return;
            }
            m_lastOperation.reset();
            const bool isNothing = outcome->restored + outcome->shelved + outcome->kept == 0;
            sayMany({sentence(outcome->restored,
                         [](int n) { return tr("%n follow-up(s) are as they were.", nullptr, n); }),
                sentence(outcome->shelved,
                    [](int n) {
                        return tr("%n that had been begun are set to “no action”: none is ever deleted.", nullptr, n);
                    }),
                sentence(outcome->kept,
                    [](int n) { return tr("%n have been changed since and stay.", nullptr, n); }),
                isNothing ? tr("There was nothing to take back.") : QString()});
            reload();
        });
}

void FollowUps::sayMany(QStringList sentences)
{
    sentences.removeAll(QString());
    const QString said = sentences.join(QLatin1Char(' '));
    emit m_session.noticed(said);
    emit manyChanged(said);
}

void FollowUps::fillBack(std::vector<FillBack> rows)
{
    if (!m_session.workspace() || m_session.isReadOnly())
        return;
    m_runner->runInOrder(
        this,
        [workspace = m_session.workspace(), rows = std::move(rows), stamp = stampNow()](
            Progress&) { return workspace->followUps().fillBack(rows, stamp); },
        [this](const Result<FollowUpStore::FillBackOutcome>& outcome) {
            if (!outcome) {
                emit m_session.failed(outcome.error());
                return;
            }
            m_savedAt = Session::now();
            emit filledBack(*outcome);
            reload();
        });
}

} // namespace redial
