#include "ui/pages/callers/fillbackdesk.h"

#include "core/reports/followupsheet.h"
#include "core/wording/errors.h"
#include "ui/session/followups.h"
#include "ui/session/session.h"

#include <QFileInfo>

#include <algorithm>

namespace redial {

namespace {

const QString lane = QStringLiteral("fill-back");

/// The file does not say whether it went out masked: as that was, fewer texts seem to have changed since.
Result<FilledBack> compareFile(const Workspace& workspace, const QString& path, Progress& progress)
{
    const auto rows = FollowUpSheet::read(path, progress);
    if (!rows)
        return rows.error();
    std::optional<FilledBack> best;
    for (const Reveal reveal : {Reveal::Masked, Reveal::Revealed}) {
        const auto listing = listFollowUps(workspace, reveal, progress);
        if (!listing)
            return listing.error();
        FilledBack compared =
            compareFilledBack(listing->workspaceMark, *rows, listing->shown, listing->causes);
        if (!best || compared.conflicts.size() < best->conflicts.size())
            best = std::move(compared);
        if (best->conflicts.empty())
            break;
    }
    return *std::move(best);
}

bool isAllFromElsewhere(const FilledBack& compared)
{
    return compared.unchanged == 0 && compared.changed.empty() && compared.conflicts.empty()
        && compared.invalid.empty() && !compared.unknown.empty()
        && std::ranges::any_of(compared.unknown,
            [](const auto& one) { return one.second == FilledBack::Unknown::OtherWorkspace; })
        && std::ranges::all_of(compared.unknown, [](const auto& one) {
               return one.second == FilledBack::Unknown::OtherWorkspace
                   || one.second == FilledBack::Unknown::NoKey;
           });
}

} // namespace

FillBackDesk::FillBackDesk(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::closed, this, &FillBackDesk::close);
    connect(&session.followUps(), &FollowUps::filledBack, this,
        [this](const FollowUpStore::FillBackOutcome& outcome) {
            if (m_phase != Phase::Writing && m_phase != Phase::Compared)
                return;
            m_outcome = outcome;
            enter(Phase::Written);
        });
    connect(&session, &Session::failed, this, [this] {
        if (m_phase == Phase::Writing)
            enter(Phase::Compared); // what went wrong is said by the frame; it can be tried again
    });
}

QString FillBackDesk::fileName() const
{
    return QFileInfo(m_path).fileName();
}

void FillBackDesk::enter(Phase phase)
{
    m_phase = phase;
    emit changed();
}

void FillBackDesk::refuse(const QString& why)
{
    m_refusal = why;
    enter(Phase::Refused);
}

void FillBackDesk::open(const QString& path)
{
    m_path = path;
    m_compared = {};
    m_outcome = {};
    if (!m_session.workspace())
        return refuse(tr("Open the workspace the list came from first, then read it again."));
    enter(Phase::Reading);
    m_session.tasks().run(
        lane, tr("Reading %1").arg(fileName()), this,
        [workspace = m_session.workspace(), path](
            Progress& progress) { return compareFile(*workspace, path, progress); },
        [this](const Result<FilledBack>& compared) { take(compared); });
}

void FillBackDesk::take(const Result<FilledBack>& compared)
{
    if (m_phase != Phase::Reading)
        return;
    if (!compared) {
        if (compared.error().code == ErrorCode::Cancelled)
            return close();
        if (compared.error().code == ErrorCode::NoHeader)
            return refuse(
                tr("%1 is no list of follow-ups from Redial, or its hidden first row is gone. Fill in a "
                   "file made by “For colleagues to fill in” and keep its hidden row and column.")
                    .arg(fileName()));
        return refuse(errorSentence(compared.error()));
    }
    if (isAllFromElsewhere(*compared))
        return refuse(tr("%1 comes from another workspace: none of its rows belongs here.").arg(fileName()));
    m_compared = *compared;
    enter(Phase::Compared);
}

void FillBackDesk::apply(const std::set<size_t>& fileWins)
{
    if (m_phase != Phase::Compared || m_session.isReadOnly())
        return;
    enter(Phase::Writing);
    m_session.followUps().fillBack(chosenFillBacks(m_compared, fileWins));
}

void FillBackDesk::close()
{
    m_session.tasks().cancel(lane);
    m_compared = {};
    enter(Phase::Empty);
}

} // namespace redial
