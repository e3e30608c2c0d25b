#include "core/intake/dateorder.h"

#include "core/intake/mapping.h"
#include "core/intake/timeparser.h"

#include <algorithm>
#include <bitset>

namespace redial {

namespace {

/// Different numbers in the first and in the last place of dates like 24-03-01.
struct Spread {
    std::bitset<100> first;
    std::bitset<100> last;
    size_t count = 0;

    bool yearsFirst() const { return areYears(first, last); }
    bool yearsLast() const { return areYears(last, first); }

private:
    using Numbers = std::bitset<100>;

    /// Years are few where days are many. Three days will do when the years are one or two in a row: read
    /// the other way, the orders would be scattered over years, always on the same days of the month.
    static bool areYears(const Numbers& years, const Numbers& days)
    {
        if (years.count() <= 3 && days.count() >= 5)
            return true;
        return width(years) <= 2 && days.count() >= 3 && width(days) >= 4;
    }
    static size_t width(const Numbers& numbers)
    {
        size_t lowest = numbers.size();
        size_t highest = 0;
        for (size_t i = 0; i < numbers.size(); ++i) {
            if (numbers.test(i)) {
                lowest = std::min(lowest, i);
                highest = i;
            }
        }
        return lowest <= highest ? highest - lowest + 1 : 0;
    }
};

} // namespace

DateOrder settleDateOrder(std::span<const std::string_view> values)
{
    size_t dayFirst = 0;
    size_t monthFirst = 0;
    size_t ordered = 0;
    size_t yearFirst = 0;
    Spread spread;
    for (const std::string_view value : values) {
        const TimeReading reading = readTime(value, {});
        if (reading.mayBeYearFirst) {
            ++spread.count;
            spread.first.set(static_cast<size_t>(reading.parts[0]));
            spread.last.set(static_cast<size_t>(reading.parts[1]));
        }
        yearFirst += reading.isYearFirstOnly();
        if (reading.clue == DateClue::None || (reading.clue == DateClue::Neither && !reading.mayBeYearFirst))
            continue;
        ++ordered;
        dayFirst += reading.clue == DateClue::DayFirstOnly;
        monthFirst += reading.clue == DateClue::MonthFirstOnly;
    }
    if (ordered == 0)
        return DateOrder::NotNeeded;
    // A slip of the pen must not make days of the years.
    if (spread.count * 20 >= ordered * 19 && !spread.yearsLast())
        return yearFirst > 0 || spread.yearsFirst() ? DateOrder::YearFirst : DateOrder::Open;
    if (dayFirst > 0 && monthFirst == 0)
        return DateOrder::DayFirst;
    if (monthFirst > 0 && dayFirst == 0)
        return DateOrder::MonthFirst;
    // Both: the order of the many, when the few are plainly slips of the pen.
    if (dayFirst > 20 * monthFirst)
        return dayFirst > 0 ? DateOrder::DayFirst : DateOrder::Open;
    if (monthFirst > 20 * dayFirst)
        return DateOrder::MonthFirst;
    return DateOrder::Open;
}

} // namespace redial
