#include "core/store/versions.h"

#include "core/store/database.h"

#include <algorithm>
#include <string>

namespace redial {

Versions::Versions(Database& database) : m_states(readStates(database))
{
    const auto undone = [](const auto& state) { return state.second == BatchState::Undone; };
    if (std::none_of(m_states.begin(), m_states.end(), undone))
        return;
    Statement sightings(database, "SELECT version, batch FROM sighting");
    while (sightings.step()) {
        if (isLive(sightings.integer(1)))
            m_sighted.insert(sightings.integer(0));
    }
}

bool Versions::admit(qint64 id, qint64 batch, qint64 replaces)
{
    if (batch != m_lastBatch) {
        const auto found = std::lower_bound(m_states.begin(), m_states.end(), batch,
            [](const auto& state, qint64 sought) { return state.first < sought; });
        m_lastBatch = batch;
        m_lastState = found != m_states.end() && found->first == batch ? found->second : BatchState::Staged;
    }
    switch (m_lastState) {
    case BatchState::Staged:
        return false;
    case BatchState::Undone:
        if (!m_sighted.contains(id)) {
            m_dead.emplace(id, replaces);
            return false;
        }
        break;
    case BatchState::Live:
        break;
    }
    if (replaces)
        m_replaced.push_back(replaces);
    return true;
}

const std::vector<qint64>& Versions::hidden()
{
    for (size_t i = 0; i < m_replaced.size(); ++i) {
        qint64& version = m_replaced[i];
        for (auto dead = m_dead.find(version); dead != m_dead.end(); dead = m_dead.find(version))
            version = dead->second;
    }
    std::sort(m_replaced.begin(), m_replaced.end());
    return m_replaced;
}

bool Versions::isLive(qint64 batch) const
{
    return std::find(m_states.begin(), m_states.end(), std::pair(batch, BatchState::Live)) != m_states.end();
}

bool Versions::unchanged(Database& database) const
{
    return readStates(database) == m_states;
}

Versions::States Versions::readStates(Database& database)
{
    States states;
    Statement statement(database, "SELECT id, state FROM batch ORDER BY id");
    while (statement.step())
        states.emplace_back(statement.integer(0), static_cast<BatchState>(statement.integer(1)));
    return states;
}

Result<void> scanById(Database& database, std::string_view table, std::string_view columns,
    FunctionRef<bool(const Statement&)> row)
{
    // A commit waits for whoever is reading.
    constexpr qint64 sliceRows = 20000;
    std::string sql = "SELECT ";
    sql.append(columns).append(" FROM ").append(table).append(" WHERE id > ?1 ORDER BY id LIMIT ?2");
    Statement statement(database, sql);
    qint64 last = 0;
    bool more = true;
    while (more) {
        more = false;
        statement.bind(1, last).bind(2, sliceRows);
        qint64 rows = 0;
        while (statement.step()) {
            last = statement.integer(0);
            if (!row(statement)) {
                statement.reset();
                return database.check();
            }
            more = ++rows == sliceRows;
        }
    }
    return database.check();
}

Result<std::vector<qint64>> scanVersions(Database& database, std::string_view columns,
    FunctionRef<void()> begin, FunctionRef<bool(const Statement&)> row)
{
    // Batches change rarely and an import holds them still; more than a few restarts mean that
    // something else is wrong.
    for (int attempt = 0; attempt < 20; ++attempt) {
        begin();
        Versions versions(database);
        const Result<void> scanned = scanById(database, "orders", columns, [&](const Statement& statement) {
            return !versions.admit(statement.integer(0), statement.integer(1), statement.integer(2))
                || row(statement);
        });
        if (!scanned)
            return scanned.error();
        if (versions.unchanged(database))
            return versions.hidden();
    }
    return Error{ErrorCode::WorkspaceLocked, database.path(), {}};
}

Result<qint64> countSeen(Database& database, std::string_view columns,
    FunctionRef<bool(const Statement&)> isWanted, Progress& progress)
{
    static constexpr qint64 rowsBetweenReports = 32768;
    std::vector<qint64> wanted;
    bool goOn = true;
    qint64 rows = 0;
    const Result<std::vector<qint64>> hidden = scanVersions(
        database, columns, [&] { wanted.clear(); },
        [&](const Statement& row) {
            if (isWanted(row))
                wanted.push_back(row.integer(0));
            goOn = ++rows % rowsBetweenReports != 0 || progress.advance(rows, 0);
            return goOn;
        });
    if (!hidden)
        return hidden.error();
    if (!goOn)
        return Error{ErrorCode::Cancelled, {}, {}};
    return std::ranges::count_if(
        wanted, [&](qint64 id) { return !std::binary_search(hidden->begin(), hidden->end(), id); });
}

} // namespace redial
