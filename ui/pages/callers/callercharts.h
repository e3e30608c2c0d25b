#pragma once

#include "core/callers/callerhistory.h"
#include "core/callers/followupeffect.h"
#include "ui/charts/chartcontent.h"

namespace redial {

/// The charts about one caller. Keys of the marks: the order's book row (timeline), a week's number
/// (effect).

/// All calls by date and time of day, by category; bursts shaded. The categories beyond the first few
/// share one series, so that shapes can still be told apart; what the centre's own calls are is said.
/// `who`: the caller as shown, masked or not.
ChartContent callerTimeline(const OrderBook& book, const CallerHistory& history, const QString& who);

/// Calls per week before and after "done". Weeks that are not wholly covered are no bars.
ChartContent weeklyEffectChart(const WeeklyEffect& effect, const QString& who);

} // namespace redial
