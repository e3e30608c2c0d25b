#pragma once

#include "core/orders/orderbook.h"
#include "core/orders/scheme.h"

#include <vector>

namespace redial {

/// From one category to the category of the same caller's next call (DOMAIN.md §6).
struct Transition {
    CategoryTree::Node source = CategoryTree::none; ///< cut to the level
    CategoryTree::Node target = CategoryTree::none;
    std::vector<quint32> rows; ///< the earlier calls; their number is the count
    double share = 0; ///< of the transitions that leave the source, 0…1
    double lift = 0; ///< share / (share of all transitions that end at the target)

    qint64 count() const { return static_cast<qint64>(rows.size()); }
};

/// Count descending, then source, then target by code point of the joined path. Maturity and issue
/// rule do not apply; the window does, as it is for the earlier call. level 0: the full path.
std::vector<Transition> findFlow(
    const OrderBook& book, const Scheme& scheme, const Period& period, int level);

} // namespace redial
