#include "core/intake/timeparser.h"

#include "core/intake/celltext.h"
#include "core/intake/timescanner.h"
#include "core/intake/timetext.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace redial {

namespace {

/// Serials outside are no times of orders but some other number: 1950-01-01 … 2099-12-31.
constexpr int firstSerial = 18264;
constexpr int lastSerial = 73050;
constexpr int serialOf1970 = 25569;
constexpr int days1904 = 1462;

std::optional<SourceTime> combine(CivilDate date, const Clock& clock)
{
    if (date.year < 1900 || date.year > 2199)
        return std::nullopt;
    const auto day = makeTimestamp(date, 0, 0, 0);
    if (!day)
        return std::nullopt;
    return SourceTime{
        Timestamp{day->seconds + clock.hour * 3600 + clock.minute * 60 + clock.second}, clock.hasSeconds};
}

/// Two-digit years: 00…69 are 2000…2069, the rest of the 20th century.
int fullYear(int year, int length)
{
    if (length > 2)
        return year;
    return year + (year < 70 ? 2000 : 1900);
}

bool exists(int year, int month, int day)
{
    return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/// A decimal number that is an Excel serial, or nothing.
std::optional<SourceTime> serialTime(std::string_view text, bool dates1904)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    if (dates1904)
        value += days1904;
    if (value < firstSerial || value >= lastSerial + 1)
        return std::nullopt;
    const double days = std::floor(value);
    const auto seconds = static_cast<qint64>(std::llround((value - days) * 86400.0));
    return SourceTime{
        Timestamp{(static_cast<qint64>(days) - serialOf1970) * Timestamp::secondsPerDay + seconds}, true};
}

int twoDigits(std::string_view text, size_t at)
{
    return (text[at] - '0') * 10 + (text[at + 1] - '0');
}

/// 20240301, 202403010805, 20240301080509.
TimeReading compactTime(std::string_view digits)
{
    TimeReading reading;
    const CivilDate date{
        twoDigits(digits, 0) * 100 + twoDigits(digits, 2), twoDigits(digits, 4), twoDigits(digits, 6)};
    Clock clock;
    if (digits.size() >= 12) {
        clock.hour = twoDigits(digits, 8);
        clock.minute = twoDigits(digits, 10);
        reading.hasClock = true;
    }
    if (digits.size() == 14) {
        clock.second = twoDigits(digits, 12);
        clock.hasSeconds = true;
    }
    if (isClock(clock))
        reading.time = combine(date, clock);
    return reading;
}

/// Numbers without any mark but a decimal point.
TimeReading bareNumber(std::string_view text, bool dates1904)
{
    const size_t point = text.find('.');
    std::string_view whole = text.substr(0, point);
    bool zeroFraction = true;
    if (point != std::string_view::npos) {
        for (const char c : text.substr(point + 1))
            zeroFraction = zeroFraction && c == '0';
    }
    if (zeroFraction && (whole.size() == 8 || whole.size() == 12 || whole.size() == 14))
        return compactTime(whole);
    if (whole.size() == 14)
        return compactTime(whole);
    TimeReading reading;
    if (whole.size() != 5 || text.size() > 40)
        return reading;
    reading.time = serialTime(text, dates1904);
    reading.hasClock = !zeroFraction;
    reading.isSerial = reading.time.has_value();
    return reading;
}

bool isBareNumber(std::string_view text)
{
    bool point = false;
    for (const char c : text) {
        if (c == '.' && !point)
            point = true;
        else if (!isDigit(c))
            return false;
    }
    return !text.empty() && isDigit(text.front());
}

/// The date of three numbers none of which is a year of four digits in front.
CivilDate orderedDate(
    const int (&numbers)[3], int firstLength, int lastLength, DateOrder order, TimeReading& reading)
{
    const int year = fullYear(numbers[2], lastLength);
    const bool dayFirst = lastLength > 1 && exists(year, numbers[1], numbers[0]);
    const bool monthFirst = lastLength > 1 && exists(year, numbers[0], numbers[1]);
    if (firstLength == 2 && lastLength <= 2 && exists(fullYear(numbers[0], 2), numbers[1], numbers[2])) {
        reading.mayBeYearFirst = true;
        reading.parts[0] = numbers[0];
        reading.parts[1] = numbers[2];
    }
    if (dayFirst && monthFirst)
        reading.clue = DateClue::Either;
    else if (dayFirst)
        reading.clue = DateClue::DayFirstOnly;
    else if (monthFirst)
        reading.clue = DateClue::MonthFirstOnly;
    else
        reading.clue = DateClue::Neither;
    switch (order) {
    case DateOrder::DayFirst:
        return dayFirst ? CivilDate{year, numbers[1], numbers[0]} : CivilDate{0, 0, 0};
    case DateOrder::MonthFirst:
        return monthFirst ? CivilDate{year, numbers[0], numbers[1]} : CivilDate{0, 0, 0};
    case DateOrder::YearFirst:
        if (reading.mayBeYearFirst)
            return {fullYear(numbers[0], 2), numbers[1], numbers[2]};
        break;
    case DateOrder::NotNeeded:
    case DateOrder::Open:
        break;
    }
    return {0, 0, 0};
}

/// "Mar 1, 2024", after the month's name.
bool takeAmericanDate(TimeScanner& scan, int month, CivilDate& date)
{
    int length = 0;
    scan.take('.');
    scan.skipBlanks();
    scan.take('-');
    date.month = month;
    date.day = scan.number(length);
    if (date.day < 0 || length > 2)
        return false;
    for (const std::string_view ending : {"st", "nd", "rd", "th"}) {
        if (scan.rest().starts_with(ending)) {
            scan.moveTo(scan.position() + 2);
            break;
        }
    }
    scan.skipBlanks();
    scan.take('-');
    date.year = scan.number(length);
    return date.year >= 0 && length == 4;
}

/// The date at the beginning of the text; false when there is none in any order.
bool takeDate(TimeScanner& scan, DateOrder order, CivilDate& date, TimeReading& reading)
{
    if (isLetter(scan.peek())) {
        std::string_view name = scan.word();
        if (isWeekdayName(name)) {
            scan.take('.');
            scan.skipBlanks();
            if (!isDigit(scan.peek()))
                name = scan.word();
        }
        if (!isDigit(scan.peek()) || monthFromName(name) > 0) {
            const int month = monthFromName(name);
            return month > 0 && takeAmericanDate(scan, month, date);
        }
    }
    int length = 0;
    const int first = scan.number(length);
    if (first < 0)
        return false;
    if (length == 8) {
        date = {first / 10000, first / 100 % 100, first % 100};
        return true;
    }
    const int firstLength = length;
    const bool yearFirst = length == 4;
    if (!yearFirst && length > 2)
        return false;
    const char mark = scan.peek();
    if (mark != '-' && mark != '/' && mark != '.' && mark != ' ')
        return false;
    scan.advance();
    if (isLetter(scan.peek())) {
        date.month = monthFromName(scan.word());
        if (date.month == 0 || yearFirst)
            return false;
        scan.take('.');
        scan.skipBlanks();
        if (!scan.take(mark))
            scan.take('-');
        date.day = first;
        date.year = scan.number(length);
        if (date.year < 0 || (length != 2 && length != 4))
            return false;
        date.year = fullYear(date.year, length);
        return true;
    }
    if (mark == ' ')
        return false;
    const int second = scan.number(length);
    if (second < 0 || length > 2 || !scan.take(mark))
        return false;
    const int third = scan.number(length);
    if (third < 0 || length > (yearFirst ? 2 : 4) || length == 3)
        return false;
    if (yearFirst)
        date = {first, second, third};
    else
        date = orderedDate({first, second, third}, firstLength, length, order, reading);
    return true;
}

/// "8:05:09" behind a date that need not exist.
std::optional<Clock> clockAfterDate(std::string_view text)
{
    TimeScanner scan(text);
    CivilDate date;
    TimeReading reading;
    if (!takeDate(scan, DateOrder::NotNeeded, date, reading) || scan.atEnd())
        return std::nullopt;
    if (scan.peek() == 'T' || scan.peek() == 't')
        scan.advance();
    scan.skipBlanks();
    return takeClock(scan);
}

ClockReading toReading(const Clock& clock)
{
    return {clock.hour * 3600 + clock.minute * 60 + clock.second, clock.hasSeconds};
}

TimeReading readPlain(std::string_view text, TimeFormat format)
{
    if (isBareNumber(text))
        return bareNumber(text, format.dates1904);
    TimeReading reading;
    TimeScanner scan(text);
    CivilDate date;
    if (!takeDate(scan, format.order, date, reading))
        return {};
    Clock clock;
    if (scan.peek() == 'T' || scan.peek() == 't' || scan.peek() == '_' || scan.peek() == ':')
        scan.advance();
    else if (!scan.atEnd() && scan.peek() != ' ' && scan.peek() != '\t' && scan.peek() != ',')
        return {};
    scan.skipBlanks();
    if (!scan.atEnd()) {
        const auto read = takeClock(scan);
        if (!read)
            return {};
        clock = *read;
        reading.hasClock = true;
    }
    reading.time = combine(date, clock);
    return reading;
}

} // namespace

TimeReading readTime(std::string_view text, TimeFormat format)
{
    TimeText plain;
    return plain.assign(text) ? readPlain(plain.text(), format) : TimeReading();
}

std::optional<ClockReading> readClock(std::string_view text)
{
    TimeText plain;
    if (!plain.assign(text))
        return std::nullopt;
    const std::string_view value = plain.text();
    if (value.starts_with("0.") && isBareNumber(value)) {
        double fraction = 0;
        std::from_chars(value.data(), value.data() + value.size(), fraction);
        return ClockReading{std::llround(fraction * 86400.0), true};
    }
    if (value == "0")
        return ClockReading{0, true};
    if (value.size() == 5 && isAllDigits(value)) {
        const Clock clock{value[0] - '0', twoDigits(value, 1), twoDigits(value, 3), true};
        return isClock(clock) ? std::optional(toReading(clock)) : std::nullopt;
    }
    TimeScanner scan(value);
    if (const auto clock = takeClock(scan))
        return toReading(*clock);
    for (const DateOrder order : {DateOrder::DayFirst, DateOrder::MonthFirst}) {
        const TimeReading full = readPlain(value, {order, false});
        if (full.time && full.hasClock)
            return ClockReading{full.time->time.secondOfDay(), full.time->hasSeconds};
    }
    if (const auto clock = clockAfterDate(value))
        return toReading(*clock);
    return std::nullopt;
}

bool isNoDate(const SourceTime& time)
{
    constexpr CivilDate noDates[] = {{1900, 1, 1}, {1904, 1, 1}, {1970, 1, 1}};
    return std::any_of(std::begin(noDates), std::end(noDates),
        [&](const CivilDate& date) { return time.time.day() == makeTimestamp(date, 0, 0, 0)->day(); });
}

} // namespace redial
