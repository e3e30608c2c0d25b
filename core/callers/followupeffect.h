#pragma once

/// Did it help? What callers did after a follow-up was done (DOMAIN.md §3 and the notebook around it).
///
/// Calls are incoming orders of distinct seconds, whatever the period and the filters; callers the scheme
/// excludes have none. A time that was never imported says nothing: a week counts only when all of it is
/// covered, and whether somebody "came back within N days" is judged only where those N days are covered.
///
/// Example (done on the 10th at 12:00, data from the 1st to the 30th): weeks −1 (3rd 12:00 to 10th 12:00),
/// 1 and 2 are covered; 3 is not, its calls are shown but in no mean.

#include "core/orders/orderbook.h"
#include "core/orders/scheme.h"
#include "core/statistics/wilson.h"

#include <optional>
#include <string>

namespace redial {

/// Seven days counted from the moment of "done", so that no week lies on both sides of it.
struct EffectWeek {
    int number = 0; ///< … −2, −1 before, 1, 2 … after; there is no week 0
    Timestamp after; ///< exclusive: what happened at the very moment of "done" was before it
    Timestamp until; ///< inclusive
    bool covered = false; ///< all seven days
    qint64 calls = 0;
};

struct WeeklyEffect {
    static constexpr int mostWeeks = 520; ///< on each side: ten years

    std::vector<EffectWeek> weeks; ///< in order of time
    qint64 weeksBefore = 0; ///< covered ones
    qint64 weeksAfter = 0;
    qint64 callsBefore = 0; ///< in covered weeks
    qint64 callsAfter = 0;
    std::optional<double> perWeekBefore; ///< nothing without a covered week
    std::optional<double> perWeekAfter;
    std::optional<Timestamp> firstCallAfter; ///< whether covered or not
};

/// `mostWeeks` (1 … WeeklyEffect::mostWeeks) on each side; weeks without any covered time at the outer ends
/// are left out.
WeeklyEffect weeklyEffect(
    const OrderBook& book, const Scheme& scheme, quint32 caller, Timestamp done, int mostWeeks);

/// One follow-up that was set to "done", in plain values.
struct DoneFollowUp {
    std::string caller; ///< key, as in the book
    Timestamp done;
    std::string cause; ///< empty: no cause was given
};

/// What became of the callers of one cause. A caller counts once, from the earliest time it was done for
/// this cause: had a second attempt been needed, the first one failed.
struct CauseEffect {
    std::string cause;
    qint64 callers = 0; ///< different ones the book knows
    qint64 backEver = 0; ///< came back after all, however late
    qint64 judged = 0; ///< the N days after "done" are covered
    qint64 backWithin = 0; ///< of those, back within N days
    std::optional<double> share; ///< backWithin / judged; nothing for none judged
    std::optional<ProportionInterval> interval; ///< Wilson, 95 %
    qint64 tooRecent = 0; ///< the N days are not over, or not covered: in no share
    qint64 tooRecentBack = 0; ///< of those, back within N days already
    qint64 unknown = 0; ///< callers the book does not have (an import was taken back, another identity)
    qint64 masked = 0; ///< of `callers`: keys masked in the source, perhaps several people
};

struct CauseEffects {
    std::vector<CauseEffect> causes; ///< most callers first, then by name
    CauseEffect all; ///< over all causes; a caller counts once, from the earliest time
};

/// `days` (1 …): N. One pass over the book for the callers' calls, then a binary search a follow-up.
CauseEffects causeEffects(
    const OrderBook& book, const Scheme& scheme, const std::vector<DoneFollowUp>& followUps, int days);

} // namespace redial
