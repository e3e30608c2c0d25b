#include "core/store/stagedimport.h"

#include "core/store/batchstore.h"
#include "core/store/cleanup.h"
#include "core/store/versions.h"
#include "core/store/workspacefile.h"

#include <algorithm>

namespace redial {

struct StagedImport::Insert {
    explicit Insert(Database& database)
        : order(database,
            std::string("INSERT INTO orders (")
                .append(OrderRecord::columns)
                .append(") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"))
        , content(database, "INSERT INTO order_row (id, content) VALUES (?1, ?2)")
        , sighting(database, "INSERT INTO sighting (batch, version, source, sheet, row) VALUES (?,?,?,?,?)")
        , reject(database,
              "INSERT INTO reject (batch, number, source, sheet, row, reason, column_name, value, "
              "names, keys) VALUES (?,?,?,?,?,?,?,?,?,?)")
        , readOrder(database,
              std::string("SELECT ").append(OrderRecord::columns).append(" FROM orders WHERE id = ?1"))
        , readContent(database, "SELECT content FROM order_row WHERE id = ?1")
    {
    }
    Statement order;
    Statement content;
    Statement sighting;
    Statement reject;
    Statement readOrder;
    Statement readContent;
};

StagedImport::StagedImport(
    std::unique_ptr<Database> database, std::unique_lock<std::mutex> lock, Timestamp now)
    : m_lock(std::move(lock))
    , m_database(std::move(database))
    , m_pacer(*m_database)
    , m_dictionary(*m_database)
    , m_layouts(*m_database)
    , m_now(now)
{
}

StagedImport::~StagedImport()
{
    m_insert.reset();
    if (m_published || m_batch == BatchId())
        return;
    // What cannot be cleared now (a full disk) is cleared when the workspace is opened next.
    NoProgress unwatched;
    [[maybe_unused]] const Result<void> cleared = Cleanup(*m_database).clear(m_batch, unwatched);
}

Result<std::unique_ptr<StagedImport>> StagedImport::begin(
    Workspace& workspace, Timestamp now, Progress& progress)
{
    WorkspaceFile& file = workspace.file();
    if (file.access() == Access::ReadOnly)
        return Error{ErrorCode::WorkspaceReadOnly, file.path(), {}};
    std::unique_lock<std::mutex> lock = file.lockBatches();
    Result<std::unique_ptr<Database>> database = file.connect();
    if (!database)
        return database.error();
    if (const Result<void> cleared = Cleanup(**database).clearLeftovers(progress); !cleared)
        return cleared.error();
    std::unique_ptr<StagedImport> import(new StagedImport(std::move(*database), std::move(lock), now));
    if (const Result<void> ready = import->prepare(progress); !ready)
        return ready.error();
    return import;
}

Result<void> StagedImport::prepare(Progress& progress)
{
    m_database->setCacheSize(64 << 20);
    if (const Result<void> loaded = m_database->check(); !loaded)
        return loaded;
    m_insert = std::make_unique<Insert>(*m_database);
    m_firstOrder = m_nextOrder = BatchStore(*m_database).nextOrder();
    if (const Result<void> loaded = loadIdentities(progress); !loaded)
        return loaded;
    BatchId batch;
    const Result<void> begun =
        m_pacer.slice([&] { batch = BatchStore(*m_database).insertStaged(m_now, m_firstOrder); });
    if (begun)
        m_batch = batch;
    return begun;
}

Result<void> StagedImport::loadIdentities(Progress& progress)
{
    std::vector<IdentityIndex::Entry> entries;
    bool goOn = true;
    const Result<std::vector<qint64>> hidden = scanVersions(
        *m_database, "id, batch, replaces, time, caller, minute_only, order_key, fields_hash",
        [&] { entries.clear(); },
        [&](const Statement& row) {
            IdentityIndex::Entry& entry = entries.emplace_back();
            entry.version = row.integer(0);
            entry.time = static_cast<quint32>(row.integer(3));
            entry.caller = static_cast<quint32>(row.integer(4));
            entry.hasSeconds = !(row.integer(5) & MinuteOnly::received);
            entry.orderKey = static_cast<quint64>(row.integer(6));
            entry.fieldsHash = static_cast<quint64>(row.integer(7));
            if (entries.size() % 16384 == 0)
                goOn = progress.advance(0, 0);
            return goOn;
        });
    if (!hidden)
        return hidden.error();
    if (!goOn)
        return Error{ErrorCode::Cancelled, {}, {}};
    for (const IdentityIndex::Entry& entry : entries) {
        if (!std::binary_search(hidden->begin(), hidden->end(), entry.version))
            m_identities.add(entry);
    }
    return {};
}

StagedImport::SourceKey StagedImport::addSource(
    const QString& file, const std::vector<std::pair<size_t, std::string>>& sheets, const Layout& layout)
{
    m_sources.push_back({file, sheets});
    return {static_cast<qint64>(m_sources.size()) - 1, m_layouts.number(layout)};
}

Result<StagedImport::Version> StagedImport::version(qint64 id)
{
    OrderRecord record;
    const qint64 firstPending = m_nextOrder - static_cast<qint64>(m_orders.size());
    if (id >= firstPending) {
        record = m_orders[static_cast<size_t>(id - firstPending)];
    } else {
        m_insert->readOrder.bind(1, id);
        if (m_insert->readOrder.step())
            record.read(m_insert->readOrder);
        m_insert->readOrder.reset();
        m_insert->readContent.bind(1, id);
        if (m_insert->readContent.step())
            record.content = m_insert->readContent.blob(0);
        m_insert->readContent.reset();
        if (const Result<void> read = m_database->check(); !read)
            return read.error();
    }
    Version version;
    version.fields = fieldsOf(record, m_dictionary, version.extras);
    version.layout = record.layout;
    return version;
}

void StagedImport::add(SourceOrder& order, SourceKey source, quint64 orderKey, quint64 fieldsHash,
    std::optional<Replaced> replaces)
{
    const OrderFields& fields = order.fields;
    OrderRecord record;
    record.id = m_nextOrder++;
    record.batch = m_batch.value;
    record.source = source.number;
    record.sheet = static_cast<qint64>(order.position.sheet);
    record.row = order.position.row;
    record.layout = source.layout;
    record.orderKey = orderKey;
    record.fieldsHash = fieldsHash;
    setNumbers(record, fields);
    record.caller = m_dictionary.callerNumber(fields.caller, fields.callerQuality);
    const auto set = [&](WordColumn column, std::string_view text) {
        record.words[static_cast<size_t>(column)] = m_dictionary.wordNumber(column, text);
    };
    set(WordColumn::Agent, fields.agent);
    set(WordColumn::Category, joinCategory(fields.category));
    set(WordColumn::Type, fields.type);
    set(WordColumn::Region, fields.region);
    set(WordColumn::Department, fields.department);
    set(WordColumn::Channel, fields.channel);
    set(WordColumn::Dispatched, fields.dispatched);
    set(WordColumn::Satisfaction, fields.satisfaction);
    set(WordColumn::Resolved, fields.resolved);
    set(WordColumn::Status, fields.status);
    set(WordColumn::Direction, fields.direction);
    set(WordColumn::Person, fields.identityNumber);
    IdentityIndex::Entry entry{orderKey, fieldsHash, record.id, static_cast<quint32>(record.time),
        static_cast<quint32>(record.caller), fields.received.hasSeconds, false};
    if (replaces) {
        const Version& old = *replaces->version;
        record.replaces = replaces->entry->version;
        record.layout = m_layouts.mergeExtras(old.layout, old.extras, source.layout, order.extras);
        *replaces->entry = entry;
    } else {
        m_identities.add(entry);
    }
    record.content = encodeContent(fields, order.extras);
    m_pendingBytes += record.content.size();
    m_orders.push_back(std::move(record));
}

void StagedImport::sight(IdentityIndex::Entry& entry, const SourcePosition& position, SourceKey source)
{
    if (entry.sighted || isOwn(entry.version))
        return;
    entry.sighted = true;
    m_sightings.push_back({entry.version, source.number, position});
}

void StagedImport::addReject(SourceKey source, std::string_view sheet, const Reject& reject)
{
    m_pendingBytes += reject.value.size();
    for (const auto* texts : {&reject.names, &reject.keys})
        for (const std::string& text : *texts)
            m_pendingBytes += text.size();
    m_rejects.push_back({source.number, std::string(sheet), reject});
}

Result<void> StagedImport::writeIfDue()
{
    constexpr size_t largestSlice = size_t(8) << 20;
    if (m_orders.size() + m_sightings.size() + m_rejects.size() < m_sliceRows
        && m_pendingBytes < largestSlice)
        return {};
    return write();
}

Result<void> StagedImport::write()
{
    const size_t rows = m_orders.size() + m_sightings.size() + m_rejects.size();
    const Result<void> written = m_pacer.slice([&] { writePending(); });
    if (!written)
        return written;
    m_orders.clear();
    m_sightings.clear();
    m_rejects.clear();
    m_pendingBytes = 0;
    m_writtenSources = m_sources.size();
    const double factor =
        std::clamp(WritePacer::sliceSeconds / std::max(m_pacer.lastSeconds(), 1e-4), 0.1, 2.0);
    m_sliceRows = std::clamp<size_t>(static_cast<size_t>(static_cast<double>(rows) * factor), 200, 40000);
    return {};
}

namespace {

std::string joinedLines(const std::vector<std::string>& lines)
{
    std::string joined;
    for (const std::string& line : lines)
        joined.append(joined.empty() ? "" : "\n").append(line);
    return joined;
}

} // namespace

void StagedImport::writePending()
{
    m_layouts.save(*m_database);
    m_dictionary.save(*m_database);
    BatchStore batches(*m_database);
    for (size_t i = m_writtenSources; i < m_sources.size(); ++i)
        batches.insertSource(m_batch, static_cast<qint64>(i), m_sources[i].file, m_sources[i].sheets);
    for (const OrderRecord& order : m_orders) {
        order.bindTo(m_insert->order);
        m_insert->order.run();
        m_insert->content.bind(1, order.id).bindBlob(2, order.content).run();
    }
    for (const Sighting& sighting : m_sightings) {
        m_insert->sighting.bind(1, m_batch.value).bind(2, sighting.version).bind(3, sighting.source);
        m_insert->sighting.bind(4, static_cast<qint64>(sighting.position.sheet));
        m_insert->sighting.bind(5, sighting.position.row).run();
    }
    for (const RejectRow& row : m_rejects) {
        m_insert->reject.bind(1, m_batch.value).bind(2, ++m_nextReject).bind(3, row.source);
        m_insert->reject.bindText(4, row.sheet).bind(5, row.reject.position.row);
        m_insert->reject.bindText(6, rejectReasonName(row.reject.reason));
        m_insert->reject.bindText(7, row.reject.column).bindText(8, row.reject.value);
        const std::string names = joinedLines(row.reject.names); // bound texts must outlive the run
        const std::string keys = joinedLines(row.reject.keys);
        m_insert->reject.bindText(9, names).bindText(10, keys).run();
    }
}

Result<void> StagedImport::publish(const std::vector<BatchSummary::Source>& sources)
{
    if (const Result<void> written = write(); !written)
        return written;
    const Result<void> visible =
        m_pacer.slice([&] { BatchStore(*m_database).publish(m_batch, sources, m_nextOrder); });
    m_published = visible.has_value();
    return visible;
}

std::string_view rejectReasonName(RejectReason reason)
{
    switch (reason) {
    case RejectReason::TimeMissing:
        return "time_missing";
    case RejectReason::TimeUnreadable:
        return "time_unreadable";
    case RejectReason::TimeInFuture:
        return "time_in_future";
    case RejectReason::TimeTooEarly:
        return "time_too_early";
    case RejectReason::DigitsLost:
        return "digits_lost";
    case RejectReason::TotalRow:
        return "total_row";
    case RejectReason::ExtraCells:
        return "extra_cells";
    }
    Q_UNREACHABLE();
}

} // namespace redial
