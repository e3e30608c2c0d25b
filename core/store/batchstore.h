#pragma once

/// Batches, their sources and rejects. Failures stay in the database given, except where a Result is
/// answered.

#include "core/store/versions.h"
#include "core/store/workspace.h"

namespace redial {

class BatchStore {
public:
    explicit BatchStore(Database& database) : m_database(database) { }

    /// The number the next version gets; none is ever given twice.
    qint64 nextOrder();
    BatchId insertStaged(Timestamp importedAt, qint64 firstOrder);
    void insertSource(BatchId batch, qint64 number, const QString& file,
        const std::vector<std::pair<size_t, std::string>>& sheets);
    void publish(BatchId batch, const std::vector<BatchSummary::Source>& sources, qint64 nextOrder);
    void setState(BatchId batch, BatchState state);
    void remove(BatchId batch); ///< with its sources and what rejects are left

    std::vector<BatchId> withState(BatchState state);
    Result<std::vector<BatchSummary>> live();
    Result<std::vector<StoredReject>> rejects(BatchId batch);
    /// The stretches of all live sources, merged.
    Result<std::vector<Stretch>> coverage();
    /// BatchNotFound when there is no such live source.
    Result<void> setCompleteness(
        BatchId batch, size_t source, std::optional<Timestamp> from, std::optional<Timestamp> to);

private:
    std::vector<BatchSummary::Source> sources(BatchId batch);
    std::vector<std::string> sheets(BatchId batch, qint64 source);

    Database& m_database;
};

/// The stretch in force: from the orders, each end as edited where it was. Nothing when that leaves
/// nothing.
std::optional<Stretch> coverageInForce(std::optional<Stretch> ofOrders, std::optional<Timestamp> completeFrom,
    std::optional<Timestamp> completeTo);

} // namespace redial
