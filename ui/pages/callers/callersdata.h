#pragma once

#include "core/callers/burstranking.h"
#include "core/callers/periodiccallers.h"
#include "core/callers/thresholdmap.h"
#include "core/followups/followup.h"
#include "core/reports/detailtable.h"
#include "ui/session/session.h"

#include <memory>
#include <vector>

namespace redial {

/// What the page of frequent callers shows, of one moment: figures, list and map cannot disagree. Made in
/// the background and never changed.
struct CallersData {
    std::shared_ptr<const OrderBook> book;
    Scheme scheme; ///< as computed: with the lines the workspace excludes
    Period period;
    int level = 0;
    std::shared_ptr<const std::vector<Burst>> bursts;
    std::vector<BurstFacts> facts; ///< by burst, as are the next two
    std::vector<BurstScore> scores;
    std::vector<size_t> worstFirst; ///< places in `bursts`
    std::shared_ptr<const std::vector<DetailRow>> details; ///< worst first
    BurstTotals totals;
    std::vector<PeriodicCaller> periodic;
    ThresholdMap map;
    NearestThresholds nearest; ///< what would qualify, when nothing does
};

/// What it is made from: shared snapshots and values, for another thread.
struct CallersQuestion {
    std::shared_ptr<const OrderBook> book;
    std::shared_ptr<const std::vector<Burst>> bursts;
    Scheme scheme;
    Period period;
    int level = 0;
};
/// Of the session's present results; nothing where there are none yet.
std::optional<CallersQuestion> callersQuestion(const Session& session);
/// Errors: Cancelled.
Result<std::shared_ptr<const CallersData>> makeCallersData(
    const CallersQuestion& question, Progress& progress);

} // namespace redial
