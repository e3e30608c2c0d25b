#pragma once

/// When two source rows are the same order, and what becomes of it then (DOMAIN.md §1 "Which row is
/// which order"). Pure rules; who holds which rows is the store's business.
///
/// An order's identity is (order id, time received); without an order id a row is only the same
/// order as one with all mapped fields equal. Rows that could be the same order have the same
/// identityKey() and lie in the same minute; isSameOrder() settles it.

#include "core/base/functionref.h"
#include "core/intake/orderfields.h"

#include <optional>
#include <string_view>

namespace redial {

/// Equal, or equal to the minute when one of them has no seconds.
bool isSameTime(SourceTime a, SourceTime b);

/// A number that orders of one identity share: from the order id, or without one from every mapped
/// field but the times. Kept in workspaces: must never change.
quint64 identityKey(const OrderFields& fields);
/// Of every mapped field but the time received. Kept in workspaces: must never change.
quint64 fieldsHash(const OrderFields& fields);

/// Whether `row` is the order that `old` is; both have the same identityKey() or it is unlikely.
bool isSameOrder(const OrderFields& old, const OrderFields& row);

struct MergeOutcome {
    bool changed = false; ///< the row says something new: it replaces the old order
    bool statusKept = false; ///< its status would have gone backwards
};

/// Makes `row` what the order is after it: blanks take the old value, a status whose rank is lower
/// stays the old one, a time without seconds takes the old one's seconds, a masked key that fits the
/// old whole one is that key. `statusRank` answers 0 for a word it does not know.
MergeOutcome mergeOrder(
    const OrderFields& old, OrderFields& row, FunctionRef<int(std::string_view)> statusRank);

} // namespace redial
