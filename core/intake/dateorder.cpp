#include "core/intake/dateorder.h"

#include "core/intake/mapping.h"
#include "core/intake/timeparser.h"

#include <bitset>

namespace redial {

namespace {

/// Different numbers in the first and in the last place of dates like 24-03-01.
struct Spread {
    std::bitset<100> first;
    std::bitset<100> last;
    size_t count = 0;

    /// Years are few where days are many.
    bool yearsFirst() const { return first.count() <= 3 && last.count() >= 5; }
    bool yearsLast() const { return last.count() <= 3 && first.count() >= 5; }
};

} // namespace

DateOrder settleDateOrder(std::span<const std::string_view> values)
{
    size_t dayFirst = 0;
    size_t monthFirst = 0;
    size_t ordered = 0;
    Spread spread;
    for (const std::string_view value : values) {
        const TimeReading reading = readTime(value, {});
        if (reading.mayBeYearFirst) {
            ++spread.count;
            spread.first.set(static_cast<size_t>(reading.parts[0]));
            spread.last.set(static_cast<size_t>(reading.parts[1]));
        }
        if (reading.clue == DateClue::None)
            continue;
        ++ordered;
        dayFirst += reading.clue == DateClue::DayFirstOnly;
        monthFirst += reading.clue == DateClue::MonthFirstOnly;
    }
    if (ordered == 0)
        return DateOrder::NotNeeded;
    if (spread.count == ordered && !spread.yearsLast()) {
        if (spread.yearsFirst())
            return DateOrder::YearFirst;
        return DateOrder::Open;
    }
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
