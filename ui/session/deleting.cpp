// How the session deletes for good: in the background, after what was typed is saved, and with everything
// read again that may have named the person.
#include "ui/session/session.h"

#include "core/store/erasure.h"
#include "core/wording/formatting.h"
#include "ui/session/followups.h"

#include <algorithm>

namespace redial {

struct Session::Deleted {
    std::shared_ptr<Workspace> workspace;
    Result<DeletionOutcome> outcome;
    std::vector<Scheme> schemes;
    QHash<QString, QByteArray> settings;
};

void Session::deleteCallers(const std::vector<std::string>& keys)
{
    runDeletion([keys](Erasure& erasure, const Stamp& stamp,
                    Progress& progress) { return erasure.deleteCallers(keys, stamp, progress); },
        keys);
}

void Session::deleteBefore(Timestamp limit)
{
    runDeletion([limit](Erasure& erasure, const Stamp& stamp,
                    Progress& progress) { return erasure.deleteBefore(limit, stamp, progress); },
        {});
}

void Session::runDeletion(const Deletion& deletion, const std::vector<std::string>& keys)
{
    if (!m_workspace || m_readOnly || m_isDeleting)
        return;
    if (m_followUps->saveError()) {
        emit failed(*m_followUps->saveError());
        return;
    }
    if (!m_followUps->isSaved()) {
        // A note that waits would bring the caller back after the deletion.
        connect(
            m_followUps.get(), &FollowUps::savingChanged, this,
            [this, workspace = m_workspace, deletion, keys] {
                if (workspace == m_workspace)
                    runDeletion(deletion, keys);
            },
            Qt::SingleShotConnection);
        return;
    }
    setDeleting(true);
    m_tasks.run(
        QStringLiteral("deletion"), tr("Deleting for good"), this,
        [workspace = m_workspace, deletion, stamp = Stamp{userName(), now()}, settings = m_settings.keys()](
            Progress& progress) {
            Erasure erasure = workspace->erasure();
            Deleted deleted{workspace, deletion(erasure, stamp, progress), {}, {}};
            if (!deleted.outcome)
                return deleted;
            if (auto schemes = workspace->schemes())
                deleted.schemes = std::move(*schemes);
            for (const QString& name : settings)
                if (auto value = workspace->setting(name))
                    deleted.settings.insert(name, std::move(*value));
            return deleted;
        },
        [this, keys](const Deleted& deleted) {
            setDeleting(false);
            if (deleted.workspace == m_workspace)
                takeDeleted(deleted, keys);
        });
}

void Session::takeDeleted(const Deleted& deleted, const std::vector<std::string>& keys)
{
    if (!deleted.outcome) {
        emit failed(deleted.outcome.error());
        return;
    }
    m_savedSchemes = deleted.schemes;
    m_settings = deleted.settings;
    std::erase_if(m_scheme.excludedCallers,
        [&](const std::string& key) { return std::find(keys.begin(), keys.end(), key) != keys.end(); });
    emit settingsChanged();
    emit schemeChanged();
    loadBook();
    const DeletionRecord& record = deleted.outcome->record;
    QStringList said{
        tr("%Ln order(s) were deleted for good.", nullptr, Formatting::grammaticalNumber(record.orders)),
        tr("%Ln follow-up(s) went with them.", nullptr, Formatting::grammaticalNumber(record.followUps))};
    if (!deleted.outcome->compacted)
        said << tr("The file could not be rewritten: traces of earlier changes may be left in it. Make room, "
                   "close it elsewhere, and delete once more.");
    emit noticed(Formatting::sentences(said));
}

void Session::setDeleting(bool isDeleting)
{
    m_isDeleting = isDeleting;
    emit deletionChanged();
}

} // namespace redial
