#pragma once

/// Reading the times of source cells (DOMAIN.md §1 "Time").
///
/// A cell of a time column holds a date, usually with a clock time, in any of the forms order
/// systems write: 2024-03-01 08:05:09, 2024/3/1 8:05, 20240301080509, 2024年3月1日 8时5分,
/// 01-Mar-2024, 1/3/2024 3:05 PM, a serial number of Excel. Fractions of a second and zones in text
/// are dropped, serials are rounded to the nearest second. Which of "1/3/2024" is the day is a
/// property of the column, never of the cell: the reader is told, and reports what the cell by
/// itself would have allowed (DateClue).
///
/// Example: "1/3/2024 01:16" read DayFirst is 2024-03-01 01:16, without seconds, clue Either;
/// "29/2/2016 01:16" read MonthFirst is no time at all, clue DayFirstOnly.

#include "core/intake/dateorder.h"
#include "core/intake/orderfields.h"

#include <optional>
#include <string_view>

namespace redial {

/// What a date that does not begin with its four-digit year tells about the order of its column.
enum class DateClue {
    None, ///< year first, month by name, serial
    DayFirstOnly,
    MonthFirstOnly,
    Either,
    Neither, ///< such a date in neither order: 45/99/2024, or 31/2/2024
};

struct TimeFormat {
    DateOrder order = DateOrder::NotNeeded;
    bool dates1904 = false; ///< serials count from 1904-01-01
};

struct TimeReading {
    std::optional<SourceTime> time; ///< nothing: not a time under this format
    bool hasClock = false; ///< false for a date alone, which reads as its 00:00 without seconds
    bool isSerial = false;
    DateClue clue = DateClue::None;
    /// Only of dates of three numbers of at most two digits each, the first of two ("24-03-01", "24/3/1"):
    /// could be year first. With the clue Neither it can be nothing else: no year has one digit.
    bool mayBeYearFirst = false;
    bool isYearFirstOnly() const { return mayBeYearFirst && clue == DateClue::Neither; }
    int parts[2] = {0, 0}; ///< with mayBeYearFirst: the first and the last number
};

/// The cell's text, blanks and a leading apostrophe allowed around it. Any year from 1900 to 2199.
TimeReading readTime(std::string_view text, TimeFormat format);

/// The clock half of a time in two columns.
struct ClockReading {
    qint64 secondOfDay = 0; ///< 86400 for 24:00:00
    bool hasSeconds = true;
};
/// Reads "8:05", "08:05:09", "8时5分", "下午3:05", "080509", "80509" (which lost its zero to a spreadsheet),
/// "0805", a fraction of a day, and of a cell that holds date and clock its clock. The date may be one that
/// is none: "1900-01-00 08:05".
std::optional<ClockReading> readClock(std::string_view text);

/// Days that stand for "no date" where a clock alone was written as date and clock: the day zero of a
/// spreadsheet, a database or a programming language.
bool isNoDate(const SourceTime& time);

} // namespace redial
