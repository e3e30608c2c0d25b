#include "core/store/workspace.h"

#include "core/store/backups.h"
#include "core/store/batchorders.h"
#include "core/store/batchstore.h"
#include "core/store/bookloader.h"
#include "core/store/cleanup.h"
#include "core/store/erasure.h"
#include "core/store/followupstore.h"
#include "core/store/grouping.h"
#include "core/store/layoutstore.h"
#include "core/store/linkstore.h"
#include "core/store/ordersearch.h"
#include "core/store/orderstore.h"
#include "core/store/revealstore.h"
#include "core/store/settingstore.h"
#include "core/store/workspacefile.h"
#include "core/store/writepacer.h"

#include <set>

namespace redial {

Workspace::Workspace(std::unique_ptr<WorkspaceFile> file) : m_file(std::move(file)) { }

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& path, Access access)
{
    Result<std::unique_ptr<WorkspaceFile>> file = WorkspaceFile::open(path, access, Database::Missing::Fail);
    if (!file)
        return file.error();
    return start(*std::move(file));
}

Result<std::unique_ptr<Workspace>> Workspace::openOrCreate(const QString& path)
{
    Result<std::unique_ptr<WorkspaceFile>> file =
        WorkspaceFile::open(path, Access::ReadWrite, Database::Missing::Create);
    if (!file)
        return file.error();
    return start(*std::move(file));
}

Result<std::unique_ptr<Workspace>> Workspace::start(std::unique_ptr<WorkspaceFile> file)
{
    if (file->access() == Access::ReadWrite) {
        NoProgress unwatched;
        const WorkspaceFile::Use database = file->use();
        const Result<void> cleared = Cleanup(database).clearLeftovers(unwatched);
        // On a full disk leftovers stay: they are not visible, and everything can still be read.
        if (!cleared && cleared.error().code != ErrorCode::DiskFull)
            return cleared.error();
    }
    return std::unique_ptr<Workspace>(new Workspace(std::move(file)));
}

const QString& Workspace::path() const
{
    return m_file->path();
}

Result<std::shared_ptr<const OrderBook>> Workspace::loadBook(Progress& progress) const
{
    Result<std::unique_ptr<Database>> database = m_file->connect();
    if (!database)
        return database.error();
    return loadOrderBook(**database, progress);
}

Result<std::shared_ptr<const OrderBook>> Workspace::groupedBook(
    std::shared_ptr<const OrderBook> book, const Scheme& scheme, Progress& progress) const
{
    if (scheme.identity == Identity::Phone)
        return book;
    Result<std::unique_ptr<Database>> database = m_file->connect();
    if (!database)
        return database.error();
    switch (scheme.identity) {
    case Identity::Person:
        return groupByPerson(**database, *book, progress);
    case Identity::Code:
        return groupByCode(**database, *book, scheme.codeColumn, progress);
    case Identity::Address:
        return groupByAddress(**database, *book, progress);
    case Identity::Phone:
        break;
    }
    return book;
}

Result<std::vector<StoredOrder>> Workspace::orders(std::span<const OrderId> ids) const
{
    const WorkspaceFile::Use database = m_file->use();
    return OrderStore(database).orders(ids);
}

Result<void> Workspace::eachOrder(
    std::optional<std::string_view> caller, FunctionRef<bool(const StoredOrder&)> take) const
{
    Result<std::unique_ptr<Database>> database = m_file->connect();
    if (!database)
        return database.error();
    return OrderStore(**database).each(caller, take);
}

Result<std::vector<std::string>> Workspace::extraHeaders(
    size_t count, FunctionRef<OrderId(size_t place)> orderAt, Progress& progress) const
{
    Result<std::unique_ptr<Database>> database = m_file->connect();
    if (!database)
        return database.error();
    return OrderStore(**database).extraHeaders(count, orderAt, progress);
}

Result<FoundOrders> Workspace::searchOrders(std::string_view text, size_t limit, Progress& progress) const
{
    Result<std::unique_ptr<Database>> database = m_file->connect();
    if (!database)
        return database.error();
    return OrderSearch(**database).search(text, limit, progress);
}

Result<std::vector<BatchSummary>> Workspace::batches() const
{
    const WorkspaceFile::Use database = m_file->use();
    return BatchStore(database).live();
}

Result<std::vector<OrderId>> Workspace::batchOrders(BatchId batch, BatchPart part) const
{
    Result<std::unique_ptr<Database>> database = m_file->connect();
    if (!database)
        return database.error();
    return redial::batchOrders(**database, batch, part);
}

Result<std::vector<StoredReject>> Workspace::rejects(BatchId batch) const
{
    const WorkspaceFile::Use database = m_file->use();
    return BatchStore(database).rejects(batch);
}

Result<void> Workspace::setCompleteness(
    BatchId batch, size_t source, std::optional<Timestamp> from, std::optional<Timestamp> to)
{
    const WorkspaceFile::Use database = m_file->use();
    return BatchStore(database).setCompleteness(batch, source, from, to);
}

Result<std::pair<BatchId, qint64>> Workspace::undoImport(std::optional<BatchId> batch, Progress& progress)
{
    if (m_file->access() == Access::ReadOnly)
        return Error{ErrorCode::WorkspaceReadOnly, path(), {}};
    const std::unique_lock<std::mutex> lock = m_file->lockBatches();
    Result<std::unique_ptr<Database>> connection = m_file->connect();
    if (!connection)
        return connection.error();
    Database& database = **connection;
    if (const Result<void> cleared = Cleanup(database).clearLeftovers(progress); !cleared)
        return cleared.error();
    const std::vector<BatchId> live = BatchStore(database).withState(BatchState::Live);
    if (live.empty() || (batch && std::find(live.begin(), live.end(), *batch) == live.end()))
        return Error{ErrorCode::BatchNotFound, batch ? QString::number(batch->value) : QString(), {}};
    const BatchId undone = batch.value_or(live.back());
    const Result<qint64> affected = Cleanup(database).countAffected(undone);
    if (!affected)
        return affected.error();
    const Result<void> takenBack =
        WritePacer(database).slice([&] { BatchStore(database).setState(undone, BatchState::Undone); });
    if (!takenBack)
        return takenBack.error();
    // From here on it is done; what cannot be cleared now is cleared before the next import or when
    // the workspace is opened next.
    [[maybe_unused]] const Result<void> cleared = Cleanup(database).clear(undone, progress);
    return std::pair(undone, *affected);
}

Result<std::vector<std::pair<std::string, std::string>>> Workspace::sourceColumns() const
{
    const WorkspaceFile::Use database = m_file->use();
    const LayoutStore layouts(database);
    if (const Result<void> read = (*database).check(); !read)
        return read.error();
    std::set<std::pair<std::string, std::string>> columns;
    for (const auto& [id, layout] : layouts.all())
        for (const LayoutColumn& column : layout)
            columns.emplace(column.header, column.field);
    return std::vector(columns.begin(), columns.end());
}

Result<std::vector<Scheme>> Workspace::schemes() const
{
    const WorkspaceFile::Use database = m_file->use();
    return SettingStore(database).schemes();
}

Result<void> Workspace::saveScheme(const Scheme& scheme)
{
    const WorkspaceFile::Use database = m_file->use();
    return SettingStore(database).saveScheme(scheme);
}

Result<void> Workspace::removeScheme(const std::string& name)
{
    const WorkspaceFile::Use database = m_file->use();
    return SettingStore(database).removeScheme(name);
}

Result<std::optional<ImportProfile>> Workspace::profile(const std::string& fingerprint) const
{
    const WorkspaceFile::Use database = m_file->use();
    return SettingStore(database).profile(fingerprint);
}

Result<void> Workspace::saveProfile(const ImportProfile& profile)
{
    const WorkspaceFile::Use database = m_file->use();
    return SettingStore(database).saveProfile(profile);
}

Result<WordLists> Workspace::wordLists() const
{
    const WorkspaceFile::Use database = m_file->use();
    return SettingStore(database).wordLists();
}

Result<void> Workspace::saveWordLists(const WordLists& lists)
{
    const WorkspaceFile::Use database = m_file->use();
    return SettingStore(database).saveWordLists(lists);
}

Result<QByteArray> Workspace::setting(const QString& name) const
{
    const WorkspaceFile::Use database = m_file->use();
    return SettingStore(database).setting(name);
}

Result<void> Workspace::saveSetting(const QString& name, const QByteArray& value)
{
    const WorkspaceFile::Use database = m_file->use();
    return SettingStore(database).saveSetting(name, value);
}

Result<void> Workspace::recordReveal(const RevealRecord& record)
{
    Result<std::unique_ptr<Database>> database =
        Database::open(m_file->path(), Access::ReadWrite, Database::Missing::Fail);
    if (!database)
        return database.error();
    return RevealStore(**database).add(record);
}

Result<std::vector<RevealRecord>> Workspace::reveals() const
{
    const WorkspaceFile::Use database = m_file->use();
    return RevealStore(database).all();
}

FollowUpStore Workspace::followUps() const
{
    return FollowUpStore(*m_file);
}

LinkStore Workspace::links() const
{
    return LinkStore(*m_file);
}

Erasure Workspace::erasure() const
{
    return Erasure(*m_file);
}

Backups Workspace::backups() const
{
    return Backups(*m_file);
}

Result<void> Workspace::eachEvidence(FunctionRef<bool(const PersonEvidence&)> take, Progress& progress) const
{
    const Result<std::unique_ptr<Database>> database = m_file->connect();
    if (!database)
        return database.error();
    return OrderStore(**database).eachEvidence(take, progress);
}

void Workspace::limitSize(qint64 bytes)
{
    m_file->limitSize(bytes);
}

} // namespace redial
