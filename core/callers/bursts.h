#pragma once

/// Callers who are back too often (DOMAIN.md §3): who they are, and what a supervisor needs to see why.
///
/// *Calls.* Identity, period, filters and excluded callers of the scheme decide which orders are looked
/// at; its window, gap, issue rule, dispatch rule and maturity do not. Orders of one caller at the same
/// second are one call. Outgoing orders are none.
/// *Window, burst.* A window is the calls from one call up to T later, inclusive; it qualifies with at
/// least K. Two qualifying windows that share a call merge into one burst. T and K are the scheme's
/// monitor period and calls. A caller can have many bursts; a caller with at least one is *flagged*.
/// *Periodic.* Somebody who calls every seventh day never qualifies for a burst, but keeps a rhythm.
///
/// Example (3 in 24 h): calls at 0 h, 10 h, 20 h, 30 h: the windows from 0 h and from 10 h qualify and
/// share calls, so they are one burst of 4 that spans 30 h.
///
/// Where to look: bursts.h finds; burstfacts.h says what a burst consists of; burstranking.h puts the
/// worst first and says why; burstdetails.h describes its orders one by one; thresholdmap.h shows what
/// other T and K would flag, and what would qualify when nothing does; periodiccallers.h finds rhythms;
/// callerhistory.h lays out all calls of one caller; followupeffect.h tells whether a follow-up helped;
/// sameperson.h finds keys that may belong to one person; heavycallers.h keys that may be a line.

#include "core/orders/orderbook.h"
#include "core/orders/scheme.h"

#include <vector>

namespace redial {

struct Burst {
    quint32 caller = 0;
    quint32 firstRow = 0; ///< book rows firstRow…lastRow belong to the caller; those in `rows` to the burst
    quint32 lastRow = 0;
    qint64 calls = 0; ///< distinct seconds
    std::vector<quint32> rows; ///< its orders, in order of time

    qint64 orders() const { return static_cast<qint64>(rows.size()); }
};

/// More calls first, then the earlier first, then by caller key. Linear, also for a caller with 100,000
/// calls.
std::vector<Burst> findBursts(const OrderBook& book, const Scheme& scheme, const Period& period);

/// The line above a list of bursts: "212 callers, 240 bursts, 1,034 calls".
struct BurstTotals {
    qint64 callers = 0; ///< different
    qint64 bursts = 0;
    qint64 calls = 0;
    qint64 orders = 0;
};
BurstTotals burstTotals(const std::vector<Burst>& bursts);

} // namespace redial
