#include "core/base/timestamp.h"

namespace redial {

qint64 daysFromCivil(CivilDate date)
{
    const qint64 y = date.year - (date.month <= 2 ? 1 : 0);
    const qint64 era = (y >= 0 ? y : y - 399) / 400;
    const qint64 yearOfEra = y - era * 400;
    const qint64 dayOfYear = (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1;
    const qint64 dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + dayOfEra - 719468;
}

CivilDate civilFromDays(qint64 days)
{
    days += 719468;
    const qint64 era = (days >= 0 ? days : days - 146096) / 146097;
    const qint64 dayOfEra = days - era * 146097;
    const qint64 yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const qint64 dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const qint64 shifted = (5 * dayOfYear + 2) / 153;
    const int month = static_cast<int>(shifted < 10 ? shifted + 3 : shifted - 9);
    return {static_cast<int>(yearOfEra + era * 400 + (month <= 2 ? 1 : 0)), month,
        static_cast<int>(dayOfYear - (153 * shifted + 2) / 5 + 1)};
}

int daysInMonth(int year, int month)
{
    static constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : lengths[month - 1];
}

int weekday(qint64 days)
{
    const qint64 fromMonday = (days + 3) % 7;
    return static_cast<int>(fromMonday >= 0 ? fromMonday : fromMonday + 7) + 1;
}

std::optional<Timestamp> makeTimestamp(CivilDate date, int hour, int minute, int second)
{
    if (date.month < 1 || date.month > 12 || date.day < 1 || date.day > daysInMonth(date.year, date.month))
        return std::nullopt;
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59)
        return std::nullopt;
    return Timestamp{daysFromCivil(date) * Timestamp::secondsPerDay + hour * 3600 + minute * 60 + second};
}

namespace {

void appendTwoDigits(std::string& text, int number)
{
    text += static_cast<char>('0' + number / 10);
    text += static_cast<char>('0' + number % 10);
}

} // namespace

std::string formatDay(qint64 days)
{
    const CivilDate date = civilFromDays(days);
    std::string text;
    appendTwoDigits(text, date.year / 100 % 100);
    appendTwoDigits(text, date.year % 100);
    text += '-';
    appendTwoDigits(text, date.month);
    text += '-';
    appendTwoDigits(text, date.day);
    return text;
}

std::string formatTimestamp(Timestamp time)
{
    const int rest = static_cast<int>(time.secondOfDay());
    std::string text = formatDay(time.day());
    text += ' ';
    appendTwoDigits(text, rest / 3600);
    text += ':';
    appendTwoDigits(text, rest / 60 % 60);
    text += ':';
    appendTwoDigits(text, rest % 60);
    return text;
}

std::optional<Timestamp> parseIsoTimestamp(std::string_view text)
{
    const auto number = [&](size_t at, size_t length) -> int {
        int value = 0;
        for (size_t i = at; i < at + length; ++i) {
            if (i >= text.size() || text[i] < '0' || text[i] > '9')
                return -1;
            value = value * 10 + (text[i] - '0');
        }
        return value;
    };
    const auto is = [&](size_t at, char c) { return at < text.size() && text[at] == c; };

    if (text.size() != 10 && text.size() != 16 && text.size() != 19)
        return std::nullopt;
    if (!is(4, '-') || !is(7, '-') || number(0, 4) < 0)
        return std::nullopt;
    const CivilDate date{number(0, 4), number(5, 2), number(8, 2)};
    if (text.size() == 10)
        return makeTimestamp(date, 0, 0, 0);
    if (!(is(10, ' ') || is(10, 'T')) || !is(13, ':') || (text.size() == 19 && !is(16, ':')))
        return std::nullopt;
    return makeTimestamp(date, number(11, 2), number(14, 2), text.size() == 19 ? number(17, 2) : 0);
}

} // namespace redial
