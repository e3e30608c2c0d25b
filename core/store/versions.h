#pragma once

/// Which versions of orders are seen (workspace.h tells what versions are). Fed with every row of
/// table orders in the order of ids, it tells at once which rows cannot be seen, and at the end which
/// of the others are hidden by a newer one.
///
/// A version is *alive* when its batch is live, or a live batch has a sighting of it. An alive version
/// hides the one it replaces, and when that is not alive, the one that replaces, and so on.
///
/// Rows are read in slices, so that no reader holds the file for long; unchanged() tells whether the
/// slices belong together.

#include "core/base/functionref.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <QtGlobal>

#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace redial {

class Database;
class Statement;

/// Kept in workspaces: numbers must never change.
enum class BatchState { Staged = 0, Live = 1, Undone = 2 };

class Versions {
public:
    explicit Versions(Database& database);

    /// Whether the row may be seen. Rows must come in the order of their ids.
    bool admit(qint64 id, qint64 batch, qint64 replaces);
    /// After the last row: the ids that are admitted and yet hidden, in order.
    const std::vector<qint64>& hidden();

    bool isLive(qint64 batch) const;
    /// Whether no batch came, went or changed its state since the construction.
    bool unchanged(Database& database) const;

private:
    using States = std::vector<std::pair<qint64, BatchState>>; ///< by batch
    static States readStates(Database& database);

    States m_states;
    qint64 m_lastBatch = -1;
    BatchState m_lastState = BatchState::Staged;
    std::unordered_set<qint64> m_sighted; ///< by live batches; only filled when a batch is undone
    std::unordered_map<qint64, qint64> m_dead; ///< version of an undone batch → what it replaced
    std::vector<qint64> m_replaced;
};

/// Calls `row` for each row of `SELECT columns FROM table`, in the order of ids, reading a slice of ids
/// at a time. `row` returns false to stop. Columns' first must be the id.
Result<void> scanById(Database& database, std::string_view table, std::string_view columns,
    FunctionRef<bool(const Statement&)> row);

/// Feeds every version to a Versions. `row` gets those that may be seen, `begin` is called before the
/// first one, again when the scan has to start over because batches changed meanwhile.
/// `columns` must begin with "id, batch, replaces". Answers the hidden ids.
Result<std::vector<qint64>> scanVersions(Database& database, std::string_view columns,
    FunctionRef<void()> begin, FunctionRef<bool(const Statement&)> row);

/// How many of the orders that are seen `isWanted` takes. `columns` as above. Cancelled when progress says
/// so.
Result<qint64> countSeen(Database& database, std::string_view columns,
    FunctionRef<bool(const Statement&)> isWanted, Progress& progress);

} // namespace redial
