#pragma once

#include "core/base/timestamp.h"

#include <array>
#include <span>
#include <string_view>

namespace redial {

enum class DayKind { Workday, Weekend, Holiday };

/// A public holiday of mainland China and the weekend days worked in exchange.
struct PublicHoliday {
    std::string_view name;
    CivilDate first;
    CivilDate last;
    std::array<CivilDate, 2> workedInstead; ///< year 0 where there is none
};

/// The holidays of 2023 to 2026, from the State Council's yearly notices (国办发明电〔2022〕16号,
/// 〔2023〕7号, 〔2024〕12号, 〔2025〕7号). Other years have only those of fixed date (dayKind).
std::span<const PublicHoliday> publicHolidays();
/// The holiday a day belongs to, or nothing.
const PublicHoliday* holidayOn(qint64 day);
DayKind dayKind(qint64 day);

/// How many calls a day gets beside an ordinary Wednesday (1).
double dayWeight(qint64 day);
/// How many calls each hour of a day gets, in shares that add up to about 1: two peaks on workdays,
/// a later and flatter day on weekends and holidays.
std::span<const double, 24> hourWeights(DayKind kind);

/// The seasons a matter can depend on.
enum class Season {
    AllYear,
    Heating, ///< mid-November to mid-March
    ExamTime, ///< June: school-leaving and entrance examinations
    Rain, ///< June to August, most in July
    Summer,
    Harvest, ///< June and October: straw is burnt
    Enrolment, ///< June to early September
    YearEnd, ///< December and January: wages are due before people travel home
    SpringFestival, ///< the weeks around it
    Travel, ///< public holidays and the summer
};
/// Factor on the volume of a matter of that season on that day; 1 on average over a year, roughly.
double seasonWeight(Season season, qint64 day);

} // namespace redial
