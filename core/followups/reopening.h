#pragma once

/// A caller back after "done" re-opens the follow-up (DOMAIN.md §3, issue "worklist").

#include "core/followups/followup.h"
#include "core/orders/orderbook.h"

namespace redial {

struct Reopening {
    FollowUpId followUp;
    Timestamp doneAt; ///< the "done" it answers: a later one is not touched
    Timestamp calledAt; ///< the first call after it
    OrderId order;
    bool operator==(const Reopening&) const = default;
};

/// Which follow-ups in state done are of a caller who has called since, and when first. A call is an
/// incoming order that is not invalid, is none of the follow-up's own, and came later than doneAt.
/// Whose: of the follow-up's caller key, and of everybody the book counts as the same: give it the book
/// grouped by person, and a call from a linked number counts. Linear in the book's callers and the calls
/// of those concerned.
std::vector<Reopening> findReopenings(const OrderBook& book, std::span<const ResolvedFollowUp> followUps);

} // namespace redial
