#include "ui/session/followups.h"

#include "core/store/linkstore.h"
#include "ui/session/session.h"

#include <QTimer>

#include <algorithm>

namespace redial {

namespace {

constexpr int retryMilliseconds = 2000;

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
    connect(m_retry, &QTimer::timeout, this, &FollowUps::tryAgain);
    connect(&session, &Session::closed, this, &FollowUps::clear);
    connect(&session, &Session::bookChanged, this, &FollowUps::reload);
}

FollowUps::~FollowUps()
{
    m_manyUnderWay.clear(); // nobody listens any more
    writeRest();
}

void FollowUps::clear()
{
    m_all.reset();
    m_pending.clear();
    m_error.reset();
    m_savedAt.reset();
    m_lastOperation.reset();
    m_manyUnderWay.clear();
    m_writing.reset();
    m_renamed.clear();
    m_savedSince.clear();
    m_isHeldBack = false;
    m_retry->stop();
    m_runner = std::make_unique<TaskRunner>(); // answers for the workspace before are not wanted
    emit manyChanged({});
    m_savedIds = std::make_shared<SavedIds>();
    announce();
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
        return Loaded{std::move(*list), 0};
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
        return Loaded{std::move(*list), 0};
    const auto reopened = workspace.followUps().reopen(reopenings, now);
    if (!reopened)
        return reopened.error();
    list = store.resolved(progress);
    if (!list)
        return list.error();
    return Loaded{std::move(*list), *reopened};
}

void FollowUps::reload()
{
    const auto workspace = m_session.workspace();
    const auto book = m_session.phoneBook();
    if (!workspace || !book)
        return;
    m_savedSince.clear();
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

void FollowUps::keepNewer(List& loaded) const
{
    if (!m_all)
        return;
    std::map<FollowUpId, ResolvedFollowUp*> known;
    for (ResolvedFollowUp& one : loaded)
        known.emplace(one.followUp.id, &one);
    List missing;
    for (const ResolvedFollowUp& one : *m_all) {
        if (const auto other = known.find(one.followUp.id); other != known.end()) {
            if (other->second->followUp.version < one.followUp.version)
                other->second->followUp = one.followUp;
        } else if (isProvisional(one.followUp.id) || m_savedSince.contains(one.followUp.id)) {
            missing.push_back(one);
        }
    }
    loaded.insert(loaded.end(), missing.begin(), missing.end());
}

void FollowUps::take(Loaded loaded)
{
    keepNewer(loaded.list);
    m_all = std::make_shared<const List>(std::move(loaded.list));
    if (m_writing) // read before it was written, perhaps
        show(*m_writing, stampNow());
    for (const Pending& pending : m_pending)
        show(pending, stampNow());
    emit changed();
    if (loaded.reopened > 0)
        emit m_session.noticed(tr("%Ln follow-up(s) are open again: the caller has called since.", nullptr,
            static_cast<int>(loaded.reopened)));
}

ResolvedFollowUp* FollowUps::entry(List& list, FollowUpId id) const
{
    const auto found = std::find_if(
        list.begin(), list.end(), [id](const ResolvedFollowUp& one) { return one.followUp.id == id; });
    return found == list.end() ? nullptr : &*found;
}

FollowUpId FollowUps::savedId(FollowUpId id) const
{
    const auto saved = m_renamed.find(id);
    return saved == m_renamed.end() ? id : saved->second;
}

const ResolvedFollowUp* FollowUps::find(FollowUpId id) const
{
    if (!m_all)
        return nullptr;
    const auto found = std::find_if(m_all->begin(), m_all->end(),
        [wanted = savedId(id)](const ResolvedFollowUp& one) { return one.followUp.id == wanted; });
    return found == m_all->end() ? nullptr : &*found;
}

std::optional<FollowUpId> FollowUps::sharing(const std::vector<OrderId>& orders) const
{
    const FollowUp* latest = nullptr;
    if (m_all)
        for (const ResolvedFollowUp& one : *m_all) {
            const bool shares = std::any_of(orders.begin(), orders.end(), [&](OrderId order) {
                return std::binary_search(one.orders.begin(), one.orders.end(), order);
            });
            if (shares && (latest == nullptr || one.followUp.changedAt > latest->changedAt))
                latest = &one.followUp;
        }
    return latest != nullptr ? std::optional(latest->id) : std::nullopt;
}

WaitingCounts FollowUps::waiting() const
{
    WaitingCounts counts;
    const qint64 today = Session::now().day();
    if (m_all)
        for (const ResolvedFollowUp& one : *m_all)
            counts.add(one.followUp.state, one.followUp.reviewDay, today);
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

template <typename Job, typename Arrived> void FollowUps::changeMany(Job job, Arrived arrived)
{
    using Outcome = std::invoke_result_t<Job>;
    const auto outcome = std::make_shared<std::optional<Outcome>>();
    m_manyUnderWay.push_back([outcome, arrived]() -> std::optional<Error> {
        if (!**outcome)
            return (*outcome)->error();
        arrived(***outcome);
        return std::nullopt;
    });
    m_runner->runInOrder(
        this,
        [outcome, job = std::move(job)](Progress&) {
            outcome->emplace(job());
            return true;
        },
        [this](bool) { manyArrived(); });
    emit savingChanged();
}

void FollowUps::manyArrived()
{
    const auto told = std::move(m_manyUnderWay.front());
    m_manyUnderWay.pop_front();
    if (const std::optional<Error> error = told())
        emit m_session.failed(*error);
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
    changeMany(
        [workspace = m_session.workspace(), saved = std::move(saved), edit,
            beginnings = std::move(beginnings),
            stamp = stampNow()] { return workspace->followUps().changeAll(saved, edit, stamp, beginnings); },
        [this](const FollowUpStore::BulkOutcome& outcome) {
            m_lastOperation = outcome.operation;
            m_savedAt = Session::now();
            sayMany(
                {sentence(outcome.changed, [](int n) { return tr("%Ln follow-up(s) changed.", nullptr, n); }),
                    sentence(outcome.begun,
                        [](int n) { return tr("%Ln caller(s) put on the worklist.", nullptr, n); }),
                    sentence(outcome.passedOver,
                        [](int n) { return tr("%Ln left out: their orders are gone.", nullptr, n); }),
                    outcome.changed + outcome.begun == 0 ? tr("All were so already.") : QString()});
            reload();
        });
}

void FollowUps::takeBack()
{
    if (!m_lastOperation || !m_session.workspace())
        return;
    changeMany([workspace = m_session.workspace(), operation = *m_lastOperation,
                   stamp = stampNow()] { return workspace->followUps().takeBack(operation, stamp); },
        [this](const FollowUpStore::TakeBackOutcome& outcome) {
            m_lastOperation.reset();
            const bool isNothing = outcome.restored + outcome.shelved + outcome.kept == 0;
            sayMany({sentence(outcome.restored,
                         [](int n) { return tr("%Ln follow-up(s) are as they were.", nullptr, n); }),
                sentence(outcome.shelved,
                    [](int n) {
                        return tr("%Ln that had been begun are set to “no action”: none is ever deleted.",
                            nullptr, n);
                    }),
                sentence(outcome.kept,
                    [](int n) { return tr("%Ln have been changed since and stay.", nullptr, n); }),
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
    changeMany([workspace = m_session.workspace(), rows = std::move(rows),
                   stamp = stampNow()] { return workspace->followUps().fillBack(rows, stamp); },
        [this](const FollowUpStore::FillBackOutcome& outcome) {
            m_savedAt = Session::now();
            emit filledBack(outcome);
            reload();
        });
}

} // namespace redial
