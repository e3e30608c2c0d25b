#include "core/orders/periods.h"

#include <algorithm>

namespace redial {

namespace {

constexpr int monthsPerQuarter = 3;

Timestamp startOfDay(qint64 day)
{
    return {day * Timestamp::secondsPerDay};
}

/// Months are counted through from year 0.
qint64 firstDayOfMonth(int month)
{
    const int year = month >= 0 ? month / 12 : -((-month + 11) / 12);
    return daysFromCivil({year, month - year * 12 + 1, 1});
}

int monthNumber(qint64 day)
{
    const CivilDate date = civilFromDays(day);
    return date.year * 12 + date.month - 1;
}

Period months(int first, int count)
{
    return {startOfDay(firstDayOfMonth(first)), startOfDay(firstDayOfMonth(first + count))};
}

} // namespace

Period lastDays(qint64 day, int count)
{
    return {startOfDay(day - count + 1), startOfDay(day + 1)};
}

Period calendarMonth(qint64 day, int back)
{
    return months(monthNumber(day) - back, 1);
}

Period calendarQuarter(qint64 day, int back)
{
    const int month = monthNumber(day);
    const int inQuarter = ((month % monthsPerQuarter) + monthsPerQuarter) % monthsPerQuarter;
    return months(month - inQuarter - back * monthsPerQuarter, monthsPerQuarter);
}

Period wholeDays(qint64 one, qint64 other)
{
    return {startOfDay(std::min(one, other)), startOfDay(std::max(one, other) + 1)};
}

std::optional<CivilDate> asCalendarMonth(const Period& period)
{
    if (!period.from || !(period == calendarMonth(period.from->day())))
        return {};
    return civilFromDays(period.from->day());
}

std::optional<CivilDate> asCalendarQuarter(const Period& period)
{
    if (!period.from || !(period == calendarQuarter(period.from->day())))
        return {};
    return civilFromDays(period.from->day());
}

} // namespace redial
