#pragma once

namespace redial {

/// How a column of text dates puts day and month ("1/3/2024"); settled per column from all its
/// values, never per cell.
enum class DateOrder {
    NotNeeded, ///< four-digit year first, serials, or month by name: nothing to settle
    DayFirst,
    MonthFirst,
    YearFirst, ///< a year of two digits first: "24-03-01"
    Open, ///< the values seen so far fit more than one
};

} // namespace redial
