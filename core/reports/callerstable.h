#pragma once

#include "core/callers/burstranking.h"
#include "core/followups/followup.h"
#include "core/orders/agentroster.h"
#include "core/reports/streamedtable.h"
#include "core/wording/masking.h"

#include <QCoreApplication>

#include <memory>

namespace redial {

/// By burst: of the follow-ups that share an order with it the one changed last.
std::vector<std::optional<FollowUp>> latestFollowUps(
    const OrderBook& book, const std::vector<Burst>& bursts, const std::vector<ResolvedFollowUp>& followUps);

/// The callers who are back too often, worst first, with the reasons and where their follow-up stands: on
/// its way to a file.
struct CallersListing {
    std::shared_ptr<const OrderBook> book;
    std::vector<BurstFacts> facts;
    std::vector<BurstScore> scores;
    std::vector<size_t> worstFirst; ///< places in `facts`
    std::vector<std::optional<FollowUp>> followUps; ///< by burst; may be shorter
    std::shared_ptr<const AgentRoster> roster; ///< not null
    Reveal reveal = Reveal::Masked;

    /// Facts, scores and order of these bursts.
    static CallersListing make(
        std::shared_ptr<const OrderBook> book, const std::vector<Burst>& bursts, int level);
    /// Title, columns and number of rows; notes and time are the caller's.
    StreamedTable table() const;
    void fill(qint64 row, std::vector<TableCell>& cells) const;
};

} // namespace redial
