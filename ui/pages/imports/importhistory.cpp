#include "ui/pages/imports/importhistory.h"

#include "core/imports/leftopen.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace redial {

namespace {

const QString peopleSetting = QStringLiteral("known_people");

struct Kept {
    std::vector<BatchSummary> batches;
    QByteArray people;
};

Result<Kept> readKept(const Workspace& workspace)
{
    Result<std::vector<BatchSummary>> batches = workspace.batches();
    if (!batches)
        return batches.error();
    Result<QByteArray> people = workspace.setting(peopleSetting);
    if (!people)
        return people.error();
    return Kept{*std::move(batches), *std::move(people)};
}

Result<BatchAccount> readAccount(const Workspace& workspace, const BatchSummary& batch)
{
    const Result<std::vector<StoredReject>> rejects = workspace.rejects(batch.id);
    if (!rejects)
        return rejects.error();
    BatchAccount account = accountOf(batch, *rejects);
    if (const Result<void> read = readLeftOpen(workspace, account); !read)
        return read.error();
    return account;
}

QStringList listFrom(const QByteArray& json)
{
    QStringList list;
    for (const QJsonValue& value : QJsonDocument::fromJson(json).array())
        list << value.toString();
    return list;
}

} // namespace

ImportHistory::ImportHistory(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::opened, this, &ImportHistory::reload);
    connect(&session, &Session::closed, this, [this] {
        m_batches.clear();
        emit changed();
    });
    reload();
}

void ImportHistory::reload()
{
    if (!m_session.hasWorkspace())
        return;
    m_session.tasks().run(
        QStringLiteral("import-history"), {}, this,
        [workspace = m_session.workspace()](Progress&) { return std::pair(workspace, readKept(*workspace)); },
        [this](std::pair<std::shared_ptr<Workspace>, Result<Kept>> answer) {
            if (answer.first != m_session.workspace())
                return;
            if (!answer.second) {
                emit failed(answer.second.error());
                return;
            }
            m_batches = std::move(answer.second->batches);
            std::reverse(m_batches.begin(), m_batches.end());
            m_people = listFrom(answer.second->people);
            emit changed();
        });
}

const BatchSummary* ImportHistory::batch(BatchId id) const
{
    const auto found = std::find_if(
        m_batches.begin(), m_batches.end(), [&](const BatchSummary& one) { return one.id == id; });
    return found == m_batches.end() ? nullptr : &*found;
}

void ImportHistory::open(BatchId id)
{
    const BatchSummary* summary = batch(id);
    if (!summary)
        return;
    m_session.tasks().run(
        QStringLiteral("import-account"), {}, this,
        [workspace = m_session.workspace(), batch = *summary](
            Progress&) { return std::pair(workspace, readAccount(*workspace, batch)); },
        [this](const std::pair<std::shared_ptr<Workspace>, Result<BatchAccount>>& answer) {
            const auto& [workspace, account] = answer;
            if (workspace != m_session.workspace())
                return;
            if (account)
                emit opened(*account);
            else
                emit failed(account.error());
        });
}

void ImportHistory::undo(BatchId id)
{
    const BatchSummary* summary = batch(id);
    if (!summary || m_session.isReadOnly())
        return;
    m_session.tasks().run(
        QStringLiteral("import-undo"), tr("Undoing an import"), this,
        [workspace = m_session.workspace(), id](
            Progress& progress) { return std::pair(workspace, workspace->undoImport(id, progress)); },
        [this, batch = *summary](
            const std::pair<std::shared_ptr<Workspace>, Result<std::pair<BatchId, qint64>>>& answer) {
            const auto& [workspace, undone] = answer;
            if (workspace != m_session.workspace())
                return;
            reload();
            if (!undone) {
                emit failed(undone.error());
                return;
            }
            m_session.reload();
            emit this->undone(batch, undone->second);
        });
}

void ImportHistory::setCompleteness(
    BatchId batch, size_t source, std::optional<Timestamp> from, std::optional<Timestamp> to)
{
    m_session.tasks().runInOrder(
        this,
        [workspace = m_session.workspace(), batch, source, from, to](
            Progress&) { return workspace->setCompleteness(batch, source, from, to); },
        [this](const Result<void>& written) {
            if (!written)
                emit failed(written.error());
            reload();
            m_session.reload();
        });
}

bool ImportHistory::isPerson(const std::string& caller) const
{
    return m_people.contains(QString::fromStdString(caller));
}

void ImportHistory::keepAsPerson(const std::string& caller)
{
    if (isPerson(caller))
        return;
    m_people << QString::fromStdString(caller);
    m_session.saveSetting(
        peopleSetting, QJsonDocument(QJsonArray::fromStringList(m_people)).toJson(QJsonDocument::Compact));
    emit changed();
}

bool ImportHistory::isExcluded(const std::string& caller) const
{
    const std::vector<std::string> excluded = m_session.effectiveScheme().excludedCallers;
    return std::find(excluded.begin(), excluded.end(), caller) != excluded.end();
}

void ImportHistory::exclude(const std::string& caller, const QString& reason)
{
    if (isExcluded(caller))
        return;
    std::vector<QStringList> lines = m_session.excludedLines();
    lines.push_back({QString::fromStdString(caller), reason});
    m_session.setExcludedLines(lines);
    emit changed();
}

void ImportHistory::keepOpen(const BatchAccount& account)
{
    m_session.tasks().runInOrder(
        this,
        [workspace = m_session.workspace(), account](Progress&) { return keepLeftOpen(*workspace, account); },
        [this](const Result<void>& written) {
            if (!written)
                emit failed(written.error());
        });
    emit changed();
}

} // namespace redial
