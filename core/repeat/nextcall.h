#pragma once

#include "core/orders/orderselection.h"

namespace redial {

inline constexpr quint32 noRow = 0xffffffff;

/// Which calls count as being about the same issue.
struct IssueMatch {
    IssueRule rule = IssueRule::Any;
    int depth = 0; ///< SameCategory: levels that have to agree; 0 = the full path
};

/// By row: the first later call, as a row and as its time of the same caller that is more than `gapSeconds`
/// after it, about the same issue, and has RowRole::canRepeat. Of several in one second the one imported
/// first. No window applies. One pass, linear also for a caller with 100,000 calls.
struct NextCalls {
    static constexpr quint32 never = 0xffffffff;
    std::vector<quint32> rows; ///< noRow where there is none
    std::vector<quint32> times; ///< never where there is none
};
NextCalls nextCalls(
    const OrderBook& book, const std::vector<quint8>& roles, IssueMatch match, qint64 gapSeconds);

} // namespace redial
