#pragma once

#include "core/orders/scheme.h"

#include <optional>

namespace redial {

/// Usual periods, seen from a day (days since 1970-01-01) that belongs to the newest of them: the last day
/// with orders rather than today, so that an old export has a "last 30 days" too.

/// The `count` days that end with `day`.
Period lastDays(qint64 day, int count);
/// The calendar month of `day`, or `back` months before it.
Period calendarMonth(qint64 day, int back = 0);
/// The quarter (January to March …) of `day`, or `back` quarters before it.
Period calendarQuarter(qint64 day, int back = 0);
/// From the first to the last of two days, in either order.
Period wholeDays(qint64 one, qint64 other);

/// The first day of the calendar month that the period is, exactly; nothing for any other.
std::optional<CivilDate> asCalendarMonth(const Period& period);
/// The first day of the quarter that the period is, exactly.
std::optional<CivilDate> asCalendarQuarter(const Period& period);

} // namespace redial
