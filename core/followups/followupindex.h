#pragma once

/// Which follow-ups show where: a follow-up belongs to every burst that shares an order with it
/// (DOMAIN.md §3), however the burst was found.

#include "core/callers/bursts.h"
#include "core/callers/followupeffect.h"
#include "core/followups/followup.h"

#include <unordered_map>

namespace redial {

/// Made once for a list of follow-ups; then a look-up for each order.
/// Example: follow-up 7 has orders 11 and 12; of({rows of 12, 13}) is {7}.
class FollowUpIndex {
public:
    explicit FollowUpIndex(std::span<const ResolvedFollowUp> followUps);

    /// Positions in the list given, ascending, each once. `rows`: of the book.
    std::vector<size_t> of(const OrderBook& book, std::span<const quint32> rows) const;
    std::vector<size_t> of(OrderId order) const;
    bool isEmpty() const { return m_ofOrder.empty(); }

private:
    std::unordered_multimap<OrderId, size_t> m_ofOrder;
};

/// By burst: positions in `followUps`. Linear in the orders of the bursts.
std::vector<std::vector<size_t>> followUpsOfBursts(
    const OrderBook& book, std::span<const Burst> bursts, std::span<const ResolvedFollowUp> followUps);

/// By follow-up: the book row of its last order; nothing when none of its orders is in the book. One pass.
std::vector<std::optional<quint32>> lastRowsOf(
    const OrderBook& book, std::span<const ResolvedFollowUp> followUps);

/// Those that were set to done once (also when they are open again), under the caller the book counts
/// their last order to; where no order is there, under the follow-up's own key.
std::vector<DoneFollowUp> doneFollowUps(const OrderBook& book, std::span<const ResolvedFollowUp> followUps);

} // namespace redial
