#include "core/sample/calendar.h"

#include <cstdlib>

namespace redial {

namespace {

constexpr CivilDate none{0, 1, 1};

constexpr PublicHoliday holidays[] = {
    {"元旦", {2022, 12, 31}, {2023, 1, 2}, {none, none}},
    {"春节", {2023, 1, 21}, {2023, 1, 27}, {{{2023, 1, 28}, {2023, 1, 29}}}},
    {"清明节", {2023, 4, 5}, {2023, 4, 5}, {none, none}},
    {"劳动节", {2023, 4, 29}, {2023, 5, 3}, {{{2023, 4, 23}, {2023, 5, 6}}}},
    {"端午节", {2023, 6, 22}, {2023, 6, 24}, {{{2023, 6, 25}, none}}},
    {"国庆节", {2023, 9, 29}, {2023, 10, 6}, {{{2023, 10, 7}, {2023, 10, 8}}}},
    {"元旦", {2023, 12, 30}, {2024, 1, 1}, {none, none}},
    {"春节", {2024, 2, 10}, {2024, 2, 17}, {{{2024, 2, 4}, {2024, 2, 18}}}},
    {"清明节", {2024, 4, 4}, {2024, 4, 6}, {{{2024, 4, 7}, none}}},
    {"劳动节", {2024, 5, 1}, {2024, 5, 5}, {{{2024, 4, 28}, {2024, 5, 11}}}},
    {"端午节", {2024, 6, 8}, {2024, 6, 10}, {none, none}},
    {"中秋节", {2024, 9, 15}, {2024, 9, 17}, {{{2024, 9, 14}, none}}},
    {"国庆节", {2024, 10, 1}, {2024, 10, 7}, {{{2024, 9, 29}, {2024, 10, 12}}}},
    {"元旦", {2025, 1, 1}, {2025, 1, 1}, {none, none}},
    {"春节", {2025, 1, 28}, {2025, 2, 4}, {{{2025, 1, 26}, {2025, 2, 8}}}},
    {"清明节", {2025, 4, 4}, {2025, 4, 6}, {none, none}},
    {"劳动节", {2025, 5, 1}, {2025, 5, 5}, {{{2025, 4, 27}, none}}},
    {"端午节", {2025, 5, 31}, {2025, 6, 2}, {none, none}},
    {"国庆节", {2025, 10, 1}, {2025, 10, 8}, {{{2025, 9, 28}, {2025, 10, 11}}}},
    {"元旦", {2026, 1, 1}, {2026, 1, 3}, {{{2026, 1, 4}, none}}},
    {"春节", {2026, 2, 15}, {2026, 2, 23}, {{{2026, 2, 14}, {2026, 2, 28}}}},
    {"清明节", {2026, 4, 4}, {2026, 4, 6}, {none, none}},
    {"劳动节", {2026, 5, 1}, {2026, 5, 5}, {{{2026, 5, 9}, none}}},
    {"端午节", {2026, 6, 19}, {2026, 6, 21}, {none, none}},
    {"中秋节", {2026, 9, 25}, {2026, 9, 27}, {none, none}},
    {"国庆节", {2026, 10, 1}, {2026, 10, 7}, {{{2026, 9, 20}, {2026, 10, 10}}}},
};

bool fallsOnFixedHoliday(CivilDate date)
{
    return (date.month == 1 && date.day == 1) || (date.month == 5 && date.day <= 5)
        || (date.month == 10 && date.day <= 7) || (date.month == 4 && date.day >= 4 && date.day <= 6);
}

bool isWorkedInstead(CivilDate date)
{
    for (const PublicHoliday& holiday : holidays) {
        if (holiday.workedInstead[0] == date || holiday.workedInstead[1] == date)
            return true;
    }
    return false;
}

/// Days to the nearest first day of a Spring Festival holiday; late January where the year has none.
int daysFromSpringFestival(qint64 day)
{
    const int year = civilFromDays(day).year;
    qint64 nearest = std::llabs(day - daysFromCivil({year, 1, 28}));
    for (const PublicHoliday& holiday : holidays) {
        if (holiday.name == "春节" && holiday.first.year == year)
            nearest = std::llabs(day - daysFromCivil(holiday.first));
    }
    return static_cast<int>(nearest);
}

} // namespace

std::span<const PublicHoliday> publicHolidays()
{
    return holidays;
}

const PublicHoliday* holidayOn(qint64 day)
{
    for (const PublicHoliday& holiday : holidays) {
        if (day >= daysFromCivil(holiday.first) && day <= daysFromCivil(holiday.last))
            return &holiday;
    }
    return nullptr;
}

DayKind dayKind(qint64 day)
{
    const CivilDate date = civilFromDays(day);
    const bool known = date.year >= 2023 && date.year <= 2026;
    if (holidayOn(day) || (!known && fallsOnFixedHoliday(date)))
        return DayKind::Holiday;
    return weekday(day) >= 6 && !isWorkedInstead(date) ? DayKind::Weekend : DayKind::Workday;
}

double dayWeight(qint64 day)
{
    static constexpr double byWeekday[] = {1.14, 1.05, 1.0, 0.99, 0.97, 0.74, 0.67};
    switch (dayKind(day)) {
    case DayKind::Workday:
        return weekday(day) >= 6 ? 0.9 : byWeekday[weekday(day) - 1];
    case DayKind::Weekend:
        return byWeekday[weekday(day) - 1];
    case DayKind::Holiday:
        return holidayOn(day) && holidayOn(day)->name == "春节" ? 0.38 : 0.52;
    }
    return 1;
}

std::span<const double, 24> hourWeights(DayKind kind)
{
    static constexpr double work[24] = {0.9, 0.5, 0.35, 0.3, 0.35, 0.6, 1.6, 3.4, 7.6, 11.2, 10.6, 7.0, 4.2,
        5.0, 8.6, 9.4, 8.2, 5.8, 3.8, 3.5, 3.4, 2.7, 2.0, 1.4};
    static constexpr double free[24] = {1.6, 0.9, 0.5, 0.4, 0.4, 0.7, 1.6, 3.2, 5.8, 8.2, 8.6, 6.8, 5.0, 5.2,
        6.4, 6.8, 6.6, 5.8, 5.0, 5.2, 5.4, 4.6, 3.4, 2.3};
    return kind == DayKind::Workday ? work : free;
}

double seasonWeight(Season season, qint64 day)
{
    const CivilDate date = civilFromDays(day);
    const int month = date.month;
    switch (season) {
    case Season::AllYear:
        return 1;
    case Season::Heating: {
        if (month == 11)
            return date.day < 8 ? 0.3 : date.day < 15 ? 1.6 : 5.5; // the first cold flats of the season
        static constexpr double rest[] = {3.2, 2.4, 1.6, 0.15, 0.05, 0.03, 0.03, 0.05, 0.1, 0.4, 0, 3.2};
        return month == 3 && date.day > 15 ? 0.4 : rest[month - 1];
    }
    case Season::ExamTime:
        return month == 6 ? (date.day <= 20 ? 13 : 5) : month == 5 && date.day > 20 ? 5 : 0.15;
    case Season::Rain: {
        static constexpr double byMonth[] = {0.15, 0.2, 0.4, 0.7, 1, 2.2, 3.6, 2.4, 0.8, 0.3, 0.2, 0.15};
        return byMonth[month - 1];
    }
    case Season::Summer: {
        static constexpr double byMonth[] = {0.3, 0.3, 0.5, 0.8, 1.2, 1.7, 2.1, 2, 1.4, 0.8, 0.5, 0.4};
        return byMonth[month - 1];
    }
    case Season::Harvest:
        return month == 6 ? 3.6 : month == 10 ? 4.4 : month == 9 || month == 11 ? 1.2 : 0.25;
    case Season::Enrolment:
        return month == 6 ? 2.2 : month == 7 ? 2.8 : month == 8 ? 3.6 : month == 9 && date.day < 10 ? 2 : 0.3;
    case Season::YearEnd:
        return month == 12 ? 2.1 : month == 1 ? 2.8 : month == 11 ? 1.2 : 0.65;
    case Season::SpringFestival: {
        const int distance = daysFromSpringFestival(day);
        return distance <= 3 ? 14 : distance <= 10 ? 7 : distance <= 18 ? 3 : 0.2;
    }
    case Season::Travel:
        return dayKind(day) == DayKind::Holiday ? 4.5 : month == 7 || month == 8 ? 1.5 : 0.8;
    }
    return 1;
}

} // namespace redial
