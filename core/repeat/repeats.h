#pragma once

/// Repeats: which base calls were followed by another call of the same caller (DOMAIN.md §2).
///
/// A *base call* is an order whose caller could have come back: selected by period and filter, with a
/// key, mature. It is *repeated* when a later call of the caller lies within the window. The rate of
/// any group is repeated / base, charged to the earlier call: that is the answer which did not hold.
/// Example (24 h, any issue): calls of one caller on Monday 10:00 and Tuesday 09:00: Monday's call is
/// repeated by Tuesday's; Tuesday's is a base call without repeat once Wednesday 09:00 is covered.

#include "core/repeat/nextcall.h"

#include <memory>

namespace redial {

/// How long after a call another one still repeats it, by the category of the call. Rolling: W.
/// Natural day with D days: to the end of the day D − 1 days later. In 32 bits: validate() keeps
/// windows under maximumWindowSeconds.
class RepeatWindow {
public:
    RepeatWindow(const OrderBook& book, const Scheme& scheme);

    /// A later call repeats when it comes at most this many seconds after; a call is mature when at
    /// least this many seconds after it are covered.
    quint32 seconds(quint32 time, CategoryTree::Node category) const
    {
        const quint32 window = m_isUniform ? m_uniform : m_windows[category];
        return m_naturalDays ? window - 1 - time % static_cast<quint32>(Timestamp::secondsPerDay) : window;
    }
    bool isUniformRolling() const { return m_isUniform && !m_naturalDays; }
    qint64 longest() const { return m_longest; } ///< seconds

private:
    std::vector<quint32> m_windows; ///< by category
    quint32 m_uniform;
    bool m_isUniform;
    bool m_naturalDays;
    qint64 m_longest;
};

struct Repeats {
    std::shared_ptr<const OrderBook> book;
    Scheme scheme;
    Period period;

    enum class State : quint8 { NotBase, Immature, ImmatureBack, BaseOnce, BaseRepeated };
    std::vector<State> states; ///< by row
    bool isBase(quint32 row) const { return states[row] >= State::BaseOnce; }
    /// By row: the first call that repeats it, for base and immature calls; else noRow.
    std::vector<quint32> repeatedBy;

    qint64 base = 0;
    qint64 repeated = 0;
    qint64 immature = 0; ///< too recent to judge; 0 when the scheme includes them
    qint64 immatureBack = 0; ///< of those, already back
    qint64 callers = 0; ///< different callers behind the base calls
    qint64 notFirstContact = 0; ///< base calls that were repeated, or dispatched where that counts

    qint64 orders = 0; ///< orders of the period, whatever their filter
    qint64 identified = 0; ///< of those, with a caller key
};

/// `book` grouped as the scheme's identity asks (Workspace::groupedBook). `scheme` must be valid.
Repeats findRepeats(std::shared_ptr<const OrderBook> book, const Scheme& scheme, const Period& period);

/// The later call's view, which cities publish: of the calls of the period that could be judged, the
/// share that *are* repeats. Calls in the first window of a stretch cannot be judged.
/// Never to be mixed with the repeat rate.
struct RepeatShare {
    qint64 calls = 0; ///< judged
    qint64 repeats = 0;
    qint64 unknown = 0; ///< in the first window of a stretch
};
RepeatShare repeatShare(const OrderBook& book, const Scheme& scheme, const Period& period);

} // namespace redial
