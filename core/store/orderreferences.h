#pragma once

/// From stored orders to references that outlive them, and back to where the orders are at present.

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/followups/followup.h"

namespace redial {

class Database;

/// In order of time; ids of orders that are gone are left out.
Result<std::vector<OrderReference>> referencesTo(Database& database, std::span<const OrderId> orders);

/// One scan over the orders, however many follow-ups there are. A reference with an order id is found by
/// id and time, one without by caller key and time (then possibly several orders of that second).
Result<std::vector<ResolvedFollowUp>> resolve(
    Database& database, std::vector<FollowUp> followUps, Progress& progress);

} // namespace redial
