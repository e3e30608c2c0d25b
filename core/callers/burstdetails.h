#pragma once

#include "core/callers/bursts.h"
#include "core/orders/orderselection.h"

#include <optional>

namespace redial {

/// One order of a burst, with what came after it (DOMAIN.md §3 "Detail rows").
///
/// "Next call" and "calls after" are of the same caller and look at every incoming call there is, also
/// past the burst, the period and the filters: whether somebody called again does not depend on what one
/// was looking for. Orders of one second are one call: they share rank and next call.
struct BurstDetail {
    quint32 row = 0;
    Timestamp time;
    qint64 rank = 1; ///< of its call in the burst: 1 is the first
    std::optional<quint32> nextRow; ///< of several at that time the one imported first
    std::optional<Timestamp> nextCall;
    std::optional<qint64> secondsUntilNext;
    std::optional<double> hoursUntilNext;
    qint64 callsWithin = 0; ///< calls more than 0 s and at most T after it
};

class BurstDetails {
public:
    /// T is the scheme's monitor period. One pass over the book, then each burst costs its own orders and
    /// those up to T behind it.
    BurstDetails(std::shared_ptr<const OrderBook> book, const Scheme& scheme);

    /// The burst's orders, in order of time.
    std::vector<BurstDetail> describe(const Burst& burst) const;

private:
    std::shared_ptr<const OrderBook> m_book;
    qint64 m_withinSeconds;
    std::vector<quint8> m_roles;
};

} // namespace redial
