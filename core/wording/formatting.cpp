#include "core/wording/formatting.h"

#include <limits>

namespace redial {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 3600;
constexpr qint64 day = Timestamp::secondsPerDay;
constexpr qsizetype namedItems = 6;

} // namespace

QString Formatting::text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString Formatting::percent(double share)
{
    constexpr double roundedUp = 0.9995;
    constexpr double nearlyAll = 0.999;
    constexpr double rounding = 1e-9; // a sum of parts that are all of it
    const bool isRoundedUp = share >= roundedUp && share < 1 - rounding;
    //: A percentage, %1 is the number
    return tr("%1%").arg(QString::number((isRoundedUp ? nearlyAll : share) * 100, 'f', 1));
}

QString Formatting::count(qint64 number)
{
    QString digits = QString::number(number);
    const qsizetype first = number < 0 ? 1 : 0;
    for (qsizetype at = digits.size() - 3; at > first; at -= 3)
        digits.insert(at, QLatin1Char(','));
    return digits;
}

QString Formatting::decimal(double value, int places)
{
    QString digits = QString::number(std::abs(value), 'f', places);
    const bool isNothing = digits.count(QLatin1Char('0')) + digits.count(QLatin1Char('.')) == digits.size();
    return value < 0 && !isNothing ? QChar(0x2212) + digits : digits;
}

QString Formatting::signedDecimal(double value, int places)
{
    const QString digits = QString::number(std::abs(value), 'f', places);
    const bool isNothing = digits.count(QLatin1Char('0')) + digits.count(QLatin1Char('.')) == digits.size();
    return (isNothing ? QChar(0x00b1) : value < 0 ? QChar(0x2212) : QChar(u'+')) + digits;
}

int Formatting::grammaticalNumber(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

QString Formatting::duration(qint64 seconds)
{
    if (seconds % day == 0 && seconds > 3 * day)
        return tr("%1 days").arg(seconds / day);
    if (seconds % hour == 0 && seconds != 0)
        return seconds == hour ? tr("1 hour") : tr("%1 hours").arg(seconds / hour);
    if (seconds % minute == 0 && seconds != 0)
        return seconds == minute ? tr("1 minute") : tr("%1 minutes").arg(seconds / minute);
    return seconds == 1 ? tr("1 second") : tr("%1 seconds").arg(seconds);
}

QString Formatting::elapsed(qint64 seconds)
{
    if (seconds < minute)
        return tr("%1 s").arg(seconds);
    if (seconds < hour)
        return tr("%1 min").arg(seconds / minute);
    return tr("%1 h %2 min").arg(seconds / hour).arg(seconds % hour / minute, 2, 10, QLatin1Char('0'));
}

QString Formatting::time(Timestamp time)
{
    return text(formatTimestamp(time));
}

QString Formatting::period(const Period& period)
{
    if (!period.from && !period.to)
        return tr("all orders");
    const auto start = [](Timestamp at) {
        return at.secondOfDay() == 0 ? text(formatDay(at.day())) : time(at);
    };
    if (!period.to)
        return tr("from %1").arg(start(*period.from));
    const bool wholeDays = period.to->secondOfDay() == 0;
    if (!period.from)
        return wholeDays ? tr("up to %1").arg(text(formatDay(period.to->day() - 1)))
                         : tr("before %1").arg(time(*period.to));
    if (!wholeDays)
        return tr("%1 until before %2").arg(start(*period.from), time(*period.to));
    const QString last = text(formatDay(period.to->day() - 1));
    return start(*period.from) == last ? last : tr("%1 to %2").arg(start(*period.from), last);
}

QString Formatting::sentences(const QStringList& sentences)
{
    QString text;
    for (const QString& sentence : sentences) {
        if (!text.isEmpty() && !text.endsWith(QChar(0x3002))) // 。 needs no blank after it
            text += QLatin1Char(' ');
        text += sentence;
    }
    return text;
}

QString Formatting::list(const QStringList& items)
{
    //: Between the items of a list
    const QString separator = tr(", ");
    if (items.size() <= namedItems)
        return items.join(separator);
    return tr("%1 and %2 more").arg(items.first(namedItems).join(separator)).arg(items.size() - namedItems);
}

} // namespace redial
