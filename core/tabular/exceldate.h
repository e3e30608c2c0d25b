#pragma once

/// Excel's serial numbers as dates: days, with the time of day as their fraction, counted so that
/// 1 is 1900-01-01, or in the 1904 system so that 0 is 1904-01-01.
///
/// The 1900 system has a day that never was: serial 60 is "1900-02-29", and is written as Excel
/// shows it; from 61 on (1900-03-01) the count is the calendar's again. Times are rounded to the
/// nearest second, a day's last half second to the next midnight (DOMAIN.md §1).

#include "core/tabular/numberformat.h"

#include <string>

namespace redial {

enum class DateSystem : quint8 { From1900, From1904 };

/// Appends the serial as a DateTime cell says it (tablesource.h) and returns true; returns false,
/// appending nothing, for what Excel cannot show as a date: negative or after 9999-12-31.
/// A value below one day (in the 1900 system, or under a format that shows no date) is a time of
/// day: "08:05:09"; a duration may have more than 24 hours: "36:00:00".
bool appendSerial(std::string& out, double serial, const NumberFormat& format, DateSystem system);

/// Appends what an ISO 8601 cell (t="d": "2024-03-01T08:05:09.250Z", "2024-03-01", "08:05") says, in
/// the same shapes; a fraction of a second and a zone are dropped. False when it is none.
bool appendIsoDate(std::string& out, std::string_view iso, const NumberFormat& format);

} // namespace redial
