#include "core/store/cleanup.h"

#include "core/store/batchstore.h"
#include "core/store/database.h"
#include "core/store/orderrecord.h"
#include "core/store/versions.h"
#include "core/store/writepacer.h"

#include <algorithm>
#include <unordered_map>

namespace redial {

namespace {

/// Numbers that are in use, dense from 1.
class UsedNumbers {
public:
    void add(qint64 number)
    {
        if (number >= static_cast<qint64>(m_used.size()))
            m_used.resize(static_cast<size_t>(number) * 2 + 64);
        m_used[static_cast<size_t>(number)] = true;
    }
    bool contains(qint64 number) const
    {
        return number < static_cast<qint64>(m_used.size()) && m_used[static_cast<size_t>(number)];
    }

private:
    std::vector<bool> m_used;
};

struct HandOver {
    qint64 version = 0;
    qint64 sighting = 0;
    qint64 batch = 0;
    qint64 source = 0;
    qint64 sheet = 0;
    qint64 row = 0;
};

struct Relink {
    qint64 version = 0;
    qint64 replaces = 0;
};

/// What there is to do for one batch, found by reading the tables once. Holds numbers only, some 30 bytes for
/// each order of the batch: a batch can have millions.
class ClearingPlan {
public:
    ClearingPlan(Database& database, BatchId batch) : m_database(database), m_batch(batch.value) { }
    Result<void> make();

    std::vector<HandOver> handOvers;
    std::vector<Relink> relinks;
    std::vector<qint64> versions;
    std::vector<qint64> sightings;
    std::vector<qint64> words;
    std::vector<qint64> callers;

private:
    void readOrders();
    void readSightings();
    void useHandedOver();
    void relinkOthers();
    void findUnused(const char* table, const UsedNumbers& used, std::vector<qint64>& unused);
    void use(const OrderRecord& order);
    const Relink* own(qint64 version) const; ///< nothing when the version is not the batch's

    Database& m_database;
    const qint64 m_batch;
    std::vector<Relink> m_own; ///< versions of the batch, ascending
    std::vector<Relink> m_links; ///< of all versions that replace one
    UsedNumbers m_usedWords;
    UsedNumbers m_usedCallers;
    Result<void> m_failure;
};

Result<void> ClearingPlan::make()
{
    readOrders();
    readSightings();
    if (!m_failure)
        return m_failure;
    useHandedOver();
    relinkOthers();
    for (const Relink& order : m_own)
        versions.push_back(order.version);
    findUnused("word", m_usedWords, words);
    findUnused("caller", m_usedCallers, callers);
    return m_failure;
}

void ClearingPlan::readOrders()
{
    OrderRecord order;
    const auto read = [&](const Statement& row) {
        order.read(row);
        if (order.replaces)
            m_links.push_back({order.id, order.replaces});
        if (order.batch == m_batch)
            m_own.push_back({order.id, order.replaces});
        else
            use(order);
        return true;
    };
    if (const Result<void> scanned = scanById(m_database, "orders", OrderRecord::columns, read); !scanned)
        m_failure = scanned;
}

void ClearingPlan::readSightings()
{
    std::unordered_map<qint64, HandOver> earliest;
    const Versions states(m_database);
    const auto read = [&](const Statement& row) {
        const HandOver sighting{
            row.integer(2), row.integer(0), row.integer(1), row.integer(3), row.integer(4), row.integer(5)};
        if (sighting.batch == m_batch)
            sightings.push_back(sighting.sighting);
        else if (own(sighting.version) && states.isLive(sighting.batch))
            earliest.try_emplace(sighting.version, sighting); // sightings come in the order of batches
        return true;
    };
    if (const Result<void> scanned =
            scanById(m_database, "sighting", "id, batch, version, source, sheet, row", read);
        !scanned)
        m_failure = scanned;
    for (const auto& [version, handOver] : earliest)
        handOvers.push_back(handOver);
    std::sort(handOvers.begin(), handOvers.end(),
        [](const HandOver& a, const HandOver& b) { return a.version < b.version; });
}

/// What goes to another batch stays, and is the batch's no longer.
void ClearingPlan::useHandedOver()
{
    Statement read(m_database, std::string("SELECT ") + OrderRecord::columns + " FROM orders WHERE id = ?1");
    OrderRecord order;
    for (const HandOver& handOver : handOvers) {
        read.bind(1, handOver.version);
        if (read.step()) {
            order.read(read);
            use(order);
        }
        read.reset();
    }
    const auto isHandedOver = [this](const Relink& one) {
        const auto at = std::ranges::lower_bound(handOvers, one.version, {}, &HandOver::version);
        return at != handOvers.end() && at->version == one.version;
    };
    std::erase_if(m_own, isHandedOver);
}

const Relink* ClearingPlan::own(qint64 version) const
{
    const auto at = std::ranges::lower_bound(m_own, version, {}, &Relink::version);
    return at != m_own.end() && at->version == version ? &*at : nullptr;
}

void ClearingPlan::relinkOthers()
{
    for (const Relink& link : m_links) {
        if (own(link.version))
            continue;
        qint64 replaces = link.replaces;
        while (const Relink* gone = own(replaces))
            replaces = gone->replaces;
        if (replaces != link.replaces)
            relinks.push_back({link.version, replaces});
    }
}

void ClearingPlan::findUnused(const char* table, const UsedNumbers& used, std::vector<qint64>& unused)
{
    const auto read = [&](const Statement& row) {
        if (!used.contains(row.integer(0)))
            unused.push_back(row.integer(0));
        return true;
    };
    if (const Result<void> scanned = scanById(m_database, table, "id", read); !scanned)
        m_failure = scanned;
}

void ClearingPlan::use(const OrderRecord& order)
{
    m_usedCallers.add(order.caller);
    for (const qint64 word : order.words)
        m_usedWords.add(word);
}

/// Runs the steps of a plan one after the other, until one fails or is cancelled.
class Clearing {
public:
    Clearing(Database& database, Progress& progress, qint64 total)
        : m_database(database)
        , m_pacer(database)
        , m_progress(progress)
        , m_total(total)
    {
    }

    template <typename Item> void each(const std::vector<Item>& items, FunctionRef<void(const Item&)> write)
    {
        if (!m_outcome)
            return;
        m_outcome = m_pacer.each(
            static_cast<qint64>(items.size()), [&](qint64 i) { write(items[static_cast<size_t>(i)]); },
            [&](qint64 done) { return m_progress.advance(m_done + done, m_total); });
        m_done += static_cast<qint64>(items.size());
    }
    void remove(const char* table, const std::vector<qint64>& ids)
    {
        Statement statement(m_database, std::string("DELETE FROM ").append(table).append(" WHERE id = ?1"));
        each<qint64>(ids, [&](const qint64& id) { statement.bind(1, id).run(); });
    }
    void once(FunctionRef<void()> write)
    {
        if (m_outcome)
            m_outcome = m_pacer.slice(write);
    }
    const Result<void>& outcome() const { return m_outcome; }

private:
    Database& m_database;
    WritePacer m_pacer;
    Progress& m_progress;
    qint64 m_total;
    qint64 m_done = 0;
    Result<void> m_outcome;
};

void writeHandOvers(Clearing& clearing, Database& database, const std::vector<HandOver>& handOvers)
{
    Statement order(
        database, "UPDATE orders SET batch = ?2, source = ?3, sheet = ?4, row = ?5 WHERE id = ?1");
    Statement sighting(database, "DELETE FROM sighting WHERE id = ?1");
    clearing.each<HandOver>(handOvers, [&](const HandOver& handOver) {
        order.bind(1, handOver.version).bind(2, handOver.batch).bind(3, handOver.source);
        order.bind(4, handOver.sheet).bind(5, handOver.row).run();
        sighting.bind(1, handOver.sighting).run();
    });
}

void writeRelinks(Clearing& clearing, Database& database, const std::vector<Relink>& relinks)
{
    Statement order(database, "UPDATE orders SET replaces = ?2 WHERE id = ?1");
    clearing.each<Relink>(relinks, [&](const Relink& relink) {
        order.bind(1, relink.version);
        order.bind(2, relink.replaces ? std::optional(relink.replaces) : std::nullopt).run();
    });
}

void removeRejects(Clearing& clearing, Database& database, BatchId batch)
{
    std::vector<qint64> numbers;
    Statement read(database, "SELECT number FROM reject WHERE batch = ?1");
    read.bind(1, batch.value);
    while (read.step())
        numbers.push_back(read.integer(0));
    Statement remove(database, "DELETE FROM reject WHERE batch = ?1 AND number = ?2");
    clearing.each<qint64>(
        numbers, [&](const qint64& number) { remove.bind(1, batch.value).bind(2, number).run(); });
}

} // namespace

Result<void> Cleanup::clear(BatchId batch, Progress& progress)
{
    m_database.setCacheSize(64 << 20);
    ClearingPlan plan(m_database, batch);
    if (const Result<void> made = plan.make(); !made)
        return made;
    const size_t total = plan.handOvers.size() + plan.relinks.size() + plan.versions.size() * 2
        + plan.sightings.size() + plan.words.size() + plan.callers.size();
    Clearing clearing(m_database, progress, static_cast<qint64>(total));
    writeHandOvers(clearing, m_database, plan.handOvers);
    writeRelinks(clearing, m_database, plan.relinks);
    clearing.remove("order_row", plan.versions);
    clearing.remove("orders", plan.versions);
    clearing.remove("sighting", plan.sightings);
    clearing.remove("word", plan.words);
    clearing.remove("caller", plan.callers);
    removeRejects(clearing, m_database, batch);
    clearing.once([&] { BatchStore(m_database).remove(batch); });
    return clearing.outcome();
}

Result<void> Cleanup::clearLeftovers(Progress& progress)
{
    for (const BatchState state : {BatchState::Undone, BatchState::Staged}) {
        for (const BatchId batch : BatchStore(m_database).withState(state)) {
            if (const Result<void> cleared = clear(batch, progress); !cleared)
                return cleared;
        }
    }
    return m_database.check();
}

Result<qint64> Cleanup::countAffected(BatchId batch)
{
    std::vector<qint64> own;
    const Result<std::vector<qint64>> hidden = scanVersions(
        m_database, "id, batch, replaces", [&] { own.clear(); },
        [&](const Statement& row) {
            if (row.integer(1) == batch.value)
                own.push_back(row.integer(0));
            return true;
        });
    if (!hidden)
        return hidden.error();
    std::erase_if(own, [&](qint64 id) { return std::binary_search(hidden->begin(), hidden->end(), id); });
    const Versions states(m_database);
    std::vector<qint64> stay;
    const Result<void> sightings =
        scanById(m_database, "sighting", "id, batch, version", [&](const Statement& row) {
            if (row.integer(1) != batch.value && states.isLive(row.integer(1))
                && std::binary_search(own.begin(), own.end(), row.integer(2)))
                stay.push_back(row.integer(2));
            return true;
        });
    if (!sightings)
        return sightings.error();
    std::sort(stay.begin(), stay.end());
    stay.erase(std::unique(stay.begin(), stay.end()), stay.end());
    return static_cast<qint64>(own.size() - stay.size());
}

} // namespace redial
