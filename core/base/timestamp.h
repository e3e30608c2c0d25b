#pragma once

#include <QtGlobal>

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace redial {

/// A point of local time as the order system wrote it: whole seconds, no zone, no summer time
/// (DOMAIN.md §1 "naive local"). Counted from 1970-01-01 00:00:00.
struct Timestamp {
    qint64 seconds = 0;
    auto operator<=>(const Timestamp&) const = default;

    static constexpr qint64 secondsPerDay = 86400;

    /// Days since 1970-01-01 (rounded towards the past).
    qint64 day() const
    {
        return seconds >= 0 ? seconds / secondsPerDay : -((-seconds + secondsPerDay - 1) / secondsPerDay);
    }
    qint64 secondOfDay() const { return seconds - day() * secondsPerDay; }
};

/// A date of the proleptic Gregorian calendar.
struct CivilDate {
    int year = 1970;
    int month = 1; ///< 1…12
    int day = 1; ///< 1…31
    auto operator<=>(const CivilDate&) const = default;
};

/// Days since 1970-01-01. H. Hinnant, "chrono-Compatible Low-Level Date Algorithms".
qint64 daysFromCivil(CivilDate date);
CivilDate civilFromDays(qint64 days);
/// 28…31.
int daysInMonth(int year, int month);
/// 1 = Monday … 7 = Sunday.
int weekday(qint64 days);

/// Nothing when the date or the time of day does not exist.
std::optional<Timestamp> makeTimestamp(CivilDate date, int hour, int minute, int second);

/// "2024-03-01 08:05:09", for years 0…9999
std::string formatTimestamp(Timestamp time);
/// "2024-03-01"
std::string formatDay(qint64 days);

/// Reads exactly what formatTimestamp writes, also with 'T' for the blank, without seconds, or the
/// date alone (its 00:00:00). For our own arguments and files; source cells go through
/// intake/timeparser.h.
std::optional<Timestamp> parseIsoTimestamp(std::string_view text);

} // namespace redial
