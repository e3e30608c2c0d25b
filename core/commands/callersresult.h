#pragma once

#include "core/callers/burstranking.h"
#include "core/callers/periodiccallers.h"
#include "core/callers/thresholdmap.h"
#include "core/commands/analysiscommand.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace redial {

/// What `redial-cli callers` answers: objects with the same members, and the order of the members as the
/// columns of a table.
struct CallersResult {
    QStringList columns;
    QJsonArray rows;

    /// As CSV: a list of names with counts becomes "name ×2; other ×1", null an empty cell.
    void writeTable(QIODevice& output) const;
};

CallersResult burstList(const Question& question, const std::vector<Burst>& bursts);
/// With what each burst consists of and why it stands where it stands.
/// `facts` of `bursts`, in the same order.
CallersResult burstFactList(
    const Question& question, const std::vector<Burst>& bursts, const std::vector<BurstFacts>& facts);
CallersResult periodicList(const Question& question, const std::vector<PeriodicCaller>& callers);
/// One row for each T, one column for each K.
CallersResult mapList(const ThresholdMap& map);

/// null, or what K and T would flag somebody.
QJsonValue thresholdJson(const std::optional<NearestThresholds::Threshold>& threshold);

} // namespace redial
