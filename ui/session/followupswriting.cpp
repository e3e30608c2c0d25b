// How the follow-ups reach the disk: one entry a follow-up waits, one is under way; what fails waits for
// the next try, and leaving the workspace writes the rest.
#include "ui/session/followups.h"

#include "core/wording/errors.h"
#include "core/wording/formatting.h"
#include "ui/session/session.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace redial {

namespace {

/// The later edit over the earlier one.
void joinEdits(FollowUpEdit& earlier, const FollowUpEdit& later)
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

} // namespace

Stamp FollowUps::stampNow()
{
    return {Session::userName(), Session::now()};
}

bool FollowUps::isProvisional(FollowUpId id)
{
    return id.value < 0;
}

void FollowUps::join(Pending& earlier, const Pending& later)
{
    joinEdits(earlier.edit, later.edit);
    earlier.orders.insert(earlier.orders.end(), later.orders.begin(), later.orders.end());
    earlier.hasFailed = false;
}

void FollowUps::enqueue(Pending pending)
{
    if (!m_session.workspace() || m_session.isReadOnly())
        return;
    m_isHeldBack = false; // what was said then is not true of this
    pending.id = savedId(pending.id);
    show(pending, stampNow());
    const auto waiting = std::find_if(
        m_pending.begin(), m_pending.end(), [&](const Pending& one) { return one.id == pending.id; });
    if (waiting == m_pending.end())
        m_pending.push_back(std::move(pending));
    else
        join(*waiting, pending);
    announce();
    writeNext();
}

Result<FollowUp> FollowUps::write(
    const Workspace& workspace, Pending pending, const Stamp& stamp, SavedIds& saved)
{
    FollowUpStore store = workspace.followUps();
    if (const auto known = saved.find(pending.id); known != saved.end())
        pending.id = known->second;
    if (isProvisional(pending.id)) {
        auto created = store.create(pending.caller, pending.orders, pending.edit, stamp);
        if (created)
            saved.emplace(pending.id, created->id);
        return created;
    }
    if (!pending.orders.empty())
        if (const auto added = store.addOrders(pending.id, pending.orders, stamp); !added)
            return added.error();
    return store.change(pending.id, pending.edit, stamp);
}

void FollowUps::writeNext()
{
    if (m_writing || !m_session.workspace())
        return;
    const auto next =
        std::find_if(m_pending.begin(), m_pending.end(), [](const Pending& one) { return !one.hasFailed; });
    if (next == m_pending.end())
        return;
    m_writing = std::move(*next);
    m_pending.erase(next);
    m_runner->runInOrder(
        this,
        [workspace = m_session.workspace(), pending = *m_writing, stamp = stampNow(), saved = m_savedIds](
            Progress&) { return write(*workspace, pending, stamp, *saved); },
        [this](const Result<FollowUp>& answer) {
            if (m_writing)
                written(*std::exchange(m_writing, std::nullopt), answer);
            announce();
            writeNext();
        });
}

void FollowUps::tryAgain()
{
    for (Pending& pending : m_pending)
        pending.hasFailed = false;
    writeNext();
}

void FollowUps::keep(Pending what)
{
    const auto newer = std::find_if(
        m_pending.begin(), m_pending.end(), [&](const Pending& one) { return one.id == what.id; });
    if (newer != m_pending.end()) {
        join(what, *newer);
        m_pending.erase(newer);
    }
    m_pending.push_front(std::move(what));
}

void FollowUps::written(const Pending& what, const Result<FollowUp>& answer)
{
    if (answer) {
        m_savedAt = Session::now();
        m_savedSince.insert(answer->id);
        replace(what.id, *answer);
    } else if (answer.error().code == ErrorCode::FollowUpNotFound && !isProvisional(what.id)) {
        remove(what.id); // deleted by law meanwhile
        emit m_session.failed(answer.error());
    } else {
        const bool isNew = !m_error || m_error->code != answer.error().code;
        m_error = answer.error();
        Pending again = what;
        again.hasFailed = true;
        keep(std::move(again));
        m_retry->start();
        if (isNew)
            emit m_session.failed(answer.error());
        return;
    }
    if (std::none_of(m_pending.begin(), m_pending.end(), [](const Pending& one) { return one.hasFailed; }))
        m_error.reset();
    if (m_pending.empty())
        m_isHeldBack = false;
}

void FollowUps::replace(FollowUpId id, FollowUp followUp)
{
    const FollowUpId saved = followUp.id;
    auto list = m_all ? *m_all : List{};
    // A reload may have brought the new one already.
    if (saved != id)
        std::erase_if(list, [saved](const ResolvedFollowUp& one) { return one.followUp.id == saved; });
    if (ResolvedFollowUp* shown = entry(list, id))
        shown->followUp = std::move(followUp);
    m_all = std::make_shared<const List>(std::move(list));
    if (saved != id)
        m_renamed[id] = saved;
    for (Pending& pending : m_pending) {
        if (pending.id != id)
            continue;
        pending.id = saved;
        show(pending, stampNow());
    }
    if (saved != id)
        emit renamed(id, saved);
}

FollowUps::Answers FollowUps::writeRest()
{
    const auto workspace = m_session.workspace();
    if (!workspace)
        return {};
    // Whether what is under way arrives is not known yet: said once more it changes nothing.
    if (m_writing) {
        Pending first = *std::exchange(m_writing, std::nullopt);
        keep(std::move(first));
    }
    const auto answers = std::make_shared<Answers>();
    for (Pending& pending : m_pending)
        m_runner->runInOrder(
            this,
            [workspace, answers, pending = std::move(pending), stamp = stampNow(), saved = m_savedIds](
                Progress&) {
                // A file that is locked or a disk that is full is so for the next one, too: each try would
                // keep whoever leaves waiting for seconds.
                const bool isHopeless = !answers->empty() && !answers->back().second
                    && answers->back().second.error().code != ErrorCode::FollowUpNotFound;
                answers->emplace_back(pending,
                    isHopeless ? Result<FollowUp>(answers->back().second.error())
                               : write(*workspace, pending, stamp, *saved));
                return true;
            },
            [](bool) {});
    m_pending.clear();
    m_runner = std::make_unique<TaskRunner>(); // the old one waits for its jobs
    return std::move(*answers);
}

bool FollowUps::mayLeave()
{
    emit collecting();
    for (const auto& [pending, answer] : writeRest())
        written(pending, answer);
    QStringList unsaved;
    for (; !m_manyUnderWay.empty(); m_manyUnderWay.pop_front()) {
        const std::optional<Error> error = m_manyUnderWay.front()();
        if (!error)
            continue;
        emit m_session.failed(*error);
        unsaved = {tr("The follow-ups that were changed together could not be saved and are as before. %1")
                       .arg(errorSentence(*error))};
    }
    announce();
    if (!m_pending.empty() && !m_isHeldBack) {
        m_isHeldBack = true;
        unsaved << tr("%Ln follow-up(s) could not be saved and are still here. %1 Close once more to give up "
                      "what was written.",
            nullptr, static_cast<int>(m_pending.size()))
                       .arg(m_error ? errorSentence(*m_error) : QString());
    }
    if (unsaved.isEmpty())
        return true;
    m_retry->start();
    reload(); // answers that came meanwhile were not waited for
    emit heldBack(Formatting::sentences(unsaved));
    return false;
}

} // namespace redial
