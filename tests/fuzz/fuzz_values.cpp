/// The text of one cell through every reader of values.

#include "fuzz.h"

#include "core/intake/callerkey.h"
#include "core/intake/categorypath.h"
#include "core/intake/duration.h"
#include "core/intake/headervocabulary.h"
#include "core/intake/timeparser.h"
#include "core/intake/totalrow.h"
#include "core/tabular/exceldate.h"
#include "core/tabular/numbertext.h"
#include "core/tabular/stringitem.h"

using namespace redial;
using fuzz::check;

namespace {

// 1900-01-01 and 2200-01-01.
constexpr qint64 earliest = -2'208'988'800;
constexpr qint64 latest = 7'258'118'400;

void readTimes(std::string_view cell)
{
    for (const DateOrder order : {DateOrder::NotNeeded, DateOrder::DayFirst, DateOrder::MonthFirst,
             DateOrder::YearFirst, DateOrder::Open}) {
        for (const bool dates1904 : {false, true}) {
            const TimeReading reading = readTime(cell, {order, dates1904});
            if (reading.time) {
                const qint64 seconds = reading.time->time.seconds;
                check(seconds >= earliest && seconds <= latest, "times are of the years that are read");
            }
        }
    }
    if (const auto clock = readClock(cell))
        check(clock->secondOfDay >= 0 && clock->secondOfDay <= 86'400, "a clock shows a time of day");
}

void readCaller(std::string_view cell)
{
    const CallerKey key = readCallerKey(cell);
    check(key.key.size() <= longestCallerKey, "keys are short");
    check(fuzz::isUtf8(key.key) && fuzz::isUtf8(key.second), "keys are UTF-8");
    check(key.key.empty() == (key.quality == KeyQuality::None), "a key has a quality");
    // Of a name nobody asks it.
    if (!key.key.empty() && key.key.find_first_not_of("0123456789*") == std::string::npos)
        check(readCallerKey(key.key).key == key.key, "the key of a number is that number");
}

void readCategory(std::string_view cell)
{
    std::vector<std::string> values;
    std::vector<std::string> path;
    std::string_view rest = cell;
    while (!rest.empty() && values.size() < 200) {
        const size_t end = std::min(rest.find('\n'), rest.size());
        values.emplace_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    const std::string separator = findSeparator(values);
    for (const std::string_view one : {std::string_view(separator), std::string_view("/"),
             std::string_view("-"), std::string_view("->"), std::string_view()}) {
        splitCategory(cell, one, path);
        check(path.size() <= deepestCategory, "paths are not deeper than that");
        for (const std::string& level : path)
            check(!level.empty() && fuzz::isUtf8(level), "levels are texts");
    }
}

void readNumbers(std::string_view cell)
{
    NumberBuffer buffer;
    const std::string_view text = numberText(cell, buffer);
    double value = 0;
    // Rounded to 15 digits the very largest numbers lie beyond the largest.
    const bool isLargest = text.ends_with("E+308");
    check(text.empty() || isLargest || parseNumber(text, value), "the text of a number is a number");
    NumberBuffer again;
    check(text.empty() || isLargest || numberText(text, again) == text, "and its own text");
    const NumberFormat format = parseNumberFormat(cell);
    std::string date;
    if (parseNumber(cell, value)) {
        for (const DateSystem system : {DateSystem::From1900, DateSystem::From1904}) {
            for (const qint64 id : {0, 14, 20, 22, 46, 47})
                appendSerial(date, value, builtinNumberFormat(id), system);
            appendSerial(date, value, format, system);
        }
    }
    appendIsoDate(date, cell, builtinNumberFormat(22));
    if (const auto seconds = readDuration(cell))
        check(*seconds >= 0, "durations are not negative");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static constexpr size_t longest = 8 * 1024;
    if (size > longest)
        return 0;
    const std::string cell = fuzz::asUtf8(fuzz::textOf(data, size));
    readTimes(cell);
    readCaller(cell);
    readCategory(cell);
    readNumbers(cell);
    for (const FieldGuess& guess : interpretHeader(cell).guesses)
        check(guess.weight >= 0 && guess.weight <= 1, "weights are shares");
    isTotalWord(cell);
    durationUnitOf(cell);
    std::string escaped = cell;
    decodeEscapes(escaped, 0);
    check(fuzz::isUtf8(escaped), "decoded escapes are UTF-8");
    return 0;
}
