#pragma once

/// Clearing away a batch that is not live: one that was taken back, or an import that was cut short.
/// Works in slices; each leaves what is seen as it is, so it may be interrupted anywhere and begun
/// again. In this order:
/// 1. Versions of the batch that a live batch has a sighting of go over to the earliest such batch.
/// 2. Versions that replaced one that now goes are linked to what that one had replaced.
/// 3. The batch's other versions and its sightings go, then words and callers nobody uses, rejects,
///    and the batch itself.

#include "core/base/id.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <vector>

namespace redial {

class Database;

class Cleanup {
public:
    explicit Cleanup(Database& database) : m_database(database) { }

    /// Clears one batch. Cancelled leaves the rest for another time.
    Result<void> clear(BatchId batch, Progress& progress);
    /// Clears everything that is not live.
    Result<void> clearLeftovers(Progress& progress);

    /// How many orders are gone, or back to an earlier version, when a live batch is taken back.
    Result<qint64> countAffected(BatchId batch);

private:
    Database& m_database;
};

} // namespace redial
