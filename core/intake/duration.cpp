#include "core/intake/duration.h"

#include "core/intake/celltext.h"

#include <charconv>
#include <cmath>
#include <string>

namespace redial {

namespace {

constexpr double longest = 10 * 366 * 86400.0;

double secondsOf(DurationUnit unit)
{
    switch (unit) {
    case DurationUnit::Milliseconds:
        return 0.001;
    case DurationUnit::Seconds:
        return 1;
    case DurationUnit::Minutes:
        return 60;
    case DurationUnit::Hours:
        return 3600;
    }
    return 1;
}

struct UnitWord {
    std::string_view word;
    double seconds;
};

/// Longer words before those they begin with.
constexpr UnitWord unitWords[] = {{"milliseconds", 0.001}, {"毫秒", 0.001}, {"ms", 0.001}, {"hours", 3600},
    {"hour", 3600}, {"hrs", 3600}, {"hr", 3600}, {"h", 3600}, {"小时", 3600}, {"时", 3600}, {"minutes", 60},
    {"minute", 60}, {"mins", 60}, {"min", 60}, {"m", 60}, {"分钟", 60}, {"分", 60}, {"'", 60}, {"seconds", 1},
    {"second", 1}, {"secs", 1}, {"sec", 1}, {"s", 1}, {"秒钟", 1}, {"秒", 1}, {"\"", 1}, {"days", 86400},
    {"day", 86400}, {"d", 86400}, {"天", 86400}};

bool takeNumber(std::string_view& text, double& value)
{
    size_t length = 0;
    while (length < text.size() && (isDigit(text[length]) || text[length] == '.'))
        ++length;
    if (length == 0 || length > 24 || !isDigit(text.front()))
        return false;
    const auto [end, error] = std::from_chars(text.data(), text.data() + length, value);
    if (error != std::errc() || end != text.data() + length)
        return false;
    text.remove_prefix(length);
    return true;
}

/// Parts with a unit each: "3分25秒", "1h 2m".
std::optional<double> readUnits(std::string_view text)
{
    double total = 0;
    double lastUnit = 1e18;
    while (!text.empty()) {
        double value = 0;
        if (!takeNumber(text, value))
            return std::nullopt;
        text = trimmed(text);
        const UnitWord* found = nullptr;
        for (const UnitWord& unit : unitWords) {
            if (text.size() >= unit.word.size()
                && equalsIgnoringCase(text.substr(0, unit.word.size()), unit.word)) {
                found = &unit;
                break;
            }
        }
        if (!found || found->seconds >= lastUnit)
            return std::nullopt;
        lastUnit = found->seconds;
        total += value * found->seconds;
        text = trimmed(text.substr(found->word.size()));
    }
    return total;
}

/// m:ss or h:mm:ss, the seconds perhaps with a fraction.
std::optional<double> readColons(std::string_view text)
{
    double parts[3] = {0, 0, 0};
    size_t count = 0;
    while (count < 3) {
        if (!takeNumber(text, parts[count]))
            return std::nullopt;
        ++count;
        if (text.empty())
            break;
        if (text.front() != ':')
            return std::nullopt;
        text.remove_prefix(1);
    }
    if (!text.empty() || count < 2)
        return std::nullopt;
    const double seconds = parts[count - 1];
    const double minutes = parts[count - 2];
    const double hours = count == 3 ? parts[0] : 0;
    if (seconds >= 60 || (count == 3 && minutes >= 60))
        return std::nullopt;
    return hours * 3600 + minutes * 60 + seconds;
}

} // namespace

DurationUnit durationUnitOf(std::string_view header)
{
    std::string buffer;
    const std::string text = lowered(foldWidth(header, buffer));
    const auto has = [&](std::string_view word) { return text.find(word) != std::string::npos; };
    if (has("毫秒") || has("(ms") || has("_ms") || has(" ms") || has("millis"))
        return DurationUnit::Milliseconds;
    if (has("秒") || has("sec") || has("(s)"))
        return DurationUnit::Seconds;
    if (has("分钟") || has("(分") || has("minute") || has("(min") || has("_min") || has(" min"))
        return DurationUnit::Minutes;
    if (has("小时") || has("(时") || has("hour") || has("(h)"))
        return DurationUnit::Hours;
    return DurationUnit::Seconds;
}

std::optional<qint64> readDuration(std::string_view cell, DurationUnit unit)
{
    std::string_view text = trimmed(cell);
    if (text.starts_with('\''))
        text.remove_prefix(1);
    if (text.empty() || text.size() > 64)
        return std::nullopt;
    std::string buffer;
    text = foldWidth(text, buffer);
    std::optional<double> seconds;
    std::string_view rest = text;
    double value = 0;
    if (takeNumber(rest, value) && rest.empty())
        seconds = value * secondsOf(unit);
    else if (text.find(':') != std::string_view::npos)
        seconds = readColons(text);
    else
        seconds = readUnits(text);
    if (!seconds || !(*seconds >= 0) || *seconds > longest)
        return std::nullopt;
    return std::llround(*seconds);
}

} // namespace redial
