#include "core/tabular/exceldate.h"

#include "core/base/timestamp.h"

#include <algorithm>
#include <cmath>

namespace redial {

namespace {

constexpr qint64 secondsPerDay = Timestamp::secondsPerDay;
constexpr CivilDate lastDate{9999, 12, 31};

void appendTwo(std::string& out, int value)
{
    out += static_cast<char>('0' + value / 10);
    out += static_cast<char>('0' + value % 10);
}

void appendDate(std::string& out, CivilDate date)
{
    appendTwo(out, date.year / 100);
    appendTwo(out, date.year % 100);
    out += '-';
    appendTwo(out, date.month);
    out += '-';
    appendTwo(out, date.day);
}

void appendTime(std::string& out, qint64 seconds, bool withSeconds)
{
    const qint64 hours = seconds / 3600;
    if (hours < 100)
        appendTwo(out, static_cast<int>(hours));
    else
        out += std::to_string(hours);
    out += ':';
    appendTwo(out, static_cast<int>(seconds / 60 % 60));
    if (withSeconds) {
        out += ':';
        appendTwo(out, static_cast<int>(seconds % 60));
    }
}

/// Nothing the value says is left out: a time under a format that shows the date alone is kept.
void appendDateTime(std::string& out, CivilDate date, qint64 secondOfDay, const NumberFormat& format)
{
    appendDate(out, date);
    if (secondOfDay == 0 && format.showsDate && !format.showsTime)
        return;
    out += ' ';
    const bool hidesSeconds = format.showsTime && !format.showsSeconds;
    appendTime(out, secondOfDay, !hidesSeconds || secondOfDay % 60 != 0);
}

CivilDate dateOfSerial(qint64 day, DateSystem system)
{
    switch (system) {
    case DateSystem::From1900:
        if (day == 60)
            return {1900, 2, 29};
        return civilFromDays(daysFromCivil({1899, 12, day < 60 ? 31 : 30}) + day);
    case DateSystem::From1904:
        return civilFromDays(daysFromCivil({1904, 1, 1}) + day);
    }
    Q_UNREACHABLE();
}

/// Digits from the front of `text`, between one and `most` of them; -1 when there are none.
int takeNumber(std::string_view& text, size_t most)
{
    int value = -1;
    for (size_t i = 0; i < most && !text.empty() && text[0] >= '0' && text[0] <= '9'; ++i) {
        value = (value < 0 ? 0 : value * 10) + (text[0] - '0');
        text.remove_prefix(1);
    }
    return value;
}

bool take(std::string_view& text, char c)
{
    if (text.empty() || text[0] != c)
        return false;
    text.remove_prefix(1);
    return true;
}

/// "08:05", "08:05:09", "08:05:09.25", each with or without a zone → seconds; -1 when it is none.
qint64 secondsOfIsoTime(std::string_view text)
{
    const int hour = takeNumber(text, 2);
    if (!take(text, ':'))
        return -1;
    const int minute = takeNumber(text, 2);
    const int second = take(text, ':') ? takeNumber(text, 2) : 0;
    if (take(text, '.') || take(text, ','))
        text.remove_prefix(std::min(text.find_first_not_of("0123456789"), text.size()));
    if (!text.empty() && text.find_first_not_of("Z+-:0123456789") != std::string_view::npos)
        return -1;
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59)
        return -1;
    return hour * 3600 + minute * 60 + second;
}

} // namespace

bool appendSerial(std::string& out, double serial, const NumberFormat& format, DateSystem system)
{
    constexpr double serialBound = 3.0e6; // a little after the year 9999 in both systems
    if (!(serial >= 0 && serial < serialBound))
        return false;
    const qint64 seconds = std::llround(serial * static_cast<double>(secondsPerDay));
    if (format.kind == NumberFormat::Kind::Elapsed) {
        appendTime(out, seconds, true);
        return true;
    }
    if (serial < 1 && (system == DateSystem::From1900 || !format.showsDate)) {
        appendTime(out, seconds % secondsPerDay, true);
        return true;
    }
    const CivilDate date = dateOfSerial(seconds / secondsPerDay, system);
    if (date > lastDate)
        return false;
    appendDateTime(out, date, seconds % secondsPerDay, format);
    return true;
}

bool appendIsoDate(std::string& out, std::string_view iso, const NumberFormat& format)
{
    if (iso.size() > 2 && (iso[2] == ':' || iso[0] == 'T')) {
        take(iso, 'T');
        const qint64 seconds = secondsOfIsoTime(iso);
        if (seconds < 0)
            return false;
        appendTime(out, seconds, true);
        return true;
    }
    CivilDate date;
    date.year = takeNumber(iso, 4);
    if (!take(iso, '-'))
        return false;
    date.month = takeNumber(iso, 2);
    if (!take(iso, '-'))
        return false;
    date.day = takeNumber(iso, 2);
    if (date.year < 0 || !makeTimestamp(date, 0, 0, 0))
        return false;
    if (iso.empty()) {
        appendDate(out, date);
        return true;
    }
    if (!take(iso, 'T') && !take(iso, ' '))
        return false;
    const qint64 seconds = secondsOfIsoTime(iso);
    if (seconds < 0)
        return false;
    appendDateTime(out, date, seconds, format);
    return true;
}

} // namespace redial
