#include "ui/charts/chartaxis.h"

#include "core/wording/formatting.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace redial {

namespace {

constexpr double hour = 3600;
constexpr double day = 24 * hour;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(redial::ChartAxis)
};

/// How many multiples of `step` a stretch of `span` has room for.
int stepsIn(double span, double step)
{
    return static_cast<int>(span / step * (1 + 1e-9)) + 1;
}

/// 1, 2 or 5 times a power of ten: the smallest that makes at most `most` ticks.
double roundStep(double span, int most)
{
    double power = std::pow(10.0, std::floor(std::log10(span / std::max(1, most))));
    for (;; power *= 10)
        for (const double factor : {1.0, 2.0, 5.0})
            if (stepsIn(span, factor * power) <= most)
                return factor * power;
}

double numberStep(const ChartAxis& axis, ChartRange range, int most)
{
    const double step = roundStep(std::max(range.span(), 1e-9), most);
    return axis.kind == ChartAxis::Kind::Number && range.span() >= 1 ? std::max(step, 1.0) : step;
}

int ticksIn(ChartRange range, double step)
{
    return static_cast<int>(std::floor(range.highest / step + 1e-9) - std::ceil(range.lowest / step - 1e-9))
        + 1;
}

/// The next smaller of 1, 2 and 5 times the powers of ten.
double finer(double step)
{
    const double factor = step / std::pow(10.0, std::floor(std::log10(step) + 1e-9));
    return factor > 4 ? step / 2.5 : step / 2;
}

/// A range that does not end at ticks has fewer of them than steps fit into it: 10 to 90 has one fifty, but
/// four twenties.
double tickStep(const ChartAxis& axis, ChartRange range, int most)
{
    double step = numberStep(axis, range, most);
    const bool isWhole = axis.kind == ChartAxis::Kind::Number && range.span() >= 1;
    while (range.span() > 0 && ticksIn(range, finer(step)) <= most && !(isWhole && finer(step) < 1 - 1e-9))
        step = finer(step);
    return step;
}

int decimalsOf(double step)
{
    return std::clamp(static_cast<int>(std::ceil(-std::log10(step) - 1e-9)), 0, 6);
}

QString numberText(double value, int decimals)
{
    if (decimals == 0)
        return Formatting::count(std::llround(value));
    return Formatting::decimal(value, decimals);
}

std::vector<ChartTick> numberTicks(const ChartAxis& axis, ChartRange range, int most)
{
    const double step = tickStep(axis, range, most);
    std::vector<ChartTick> ticks;
    for (double i = std::ceil(range.lowest / step - 1e-9); i * step <= range.highest + step * 1e-9; ++i) {
        const double at = i * step;
        ticks.push_back({at,
            axis.kind == ChartAxis::Kind::Percent
                ? Texts::tr("%1%").arg(numberText(at * 100, decimalsOf(step * 100)))
                : numberText(at, decimalsOf(step))});
    }
    return ticks;
}

QString clock(qint64 secondOfDay)
{
    return QStringLiteral("%1:%2")
        .arg(secondOfDay / 3600)
        .arg(secondOfDay / 60 % 60, 2, 10, QLatin1Char('0'));
}

std::vector<ChartTick> timeOfDayTicks(int most)
{
    const double step = most >= 9 ? 3 * hour : most >= 5 ? 6 * hour : 12 * hour;
    std::vector<ChartTick> ticks;
    for (double at = 0; at <= day; at += step)
        ticks.push_back({at, clock(static_cast<qint64>(at))});
    return ticks;
}

/// Months from year 0, so that steps of several months fall on the same months every year.
qint64 monthNumber(qint64 days)
{
    const CivilDate date = civilFromDays(days);
    return qint64{date.year} * 12 + date.month - 1;
}
double secondsOfMonth(qint64 number)
{
    return static_cast<double>(
               daysFromCivil({static_cast<int>(number / 12), static_cast<int>(number % 12) + 1, 1}))
        * day;
}

std::vector<ChartTick> monthTicks(ChartRange range, int most)
{
    const qint64 first = monthNumber(Timestamp{static_cast<qint64>(range.lowest)}.day());
    const qint64 last = monthNumber(Timestamp{static_cast<qint64>(range.highest)}.day());
    qint64 step = 1;
    for (const qint64 candidate : {1, 2, 3, 6, 12, 24, 60, 120, 240, 600}) {
        step = candidate;
        if ((last - first) / step + 1 <= most)
            break;
    }
    std::vector<ChartTick> ticks;
    for (qint64 number = (first + step - 1) / step * step; number <= last; number += step) {
        const double at = secondsOfMonth(number);
        if (at < range.lowest || at > range.highest)
            continue;
        const QString full = Formatting::text(formatDay(static_cast<qint64>(at / day)));
        ticks.push_back({at, step >= 12 ? full.left(4) : full.left(7)});
    }
    return ticks;
}

std::vector<ChartTick> timeTicks(ChartRange range, int most)
{
    constexpr std::array<double, 9> steps{
        hour, 3 * hour, 6 * hour, 12 * hour, day, 2 * day, 4 * day, 7 * day, 14 * day};
    const auto fits = std::find_if(
        steps.begin(), steps.end(), [&](double step) { return stepsIn(range.span(), step) <= most; });
    if (fits == steps.end())
        return monthTicks(range, most);
    std::vector<ChartTick> ticks;
    QString lastDay;
    const double start = *fits < 7 * day ? 0 : 4 * day; // weeks begin on Mondays, as 1970-01-05 was
    for (double at = std::ceil((range.lowest - start) / *fits) * *fits + start; at <= range.highest;
         at += *fits) {
        const Timestamp time{static_cast<qint64>(at)};
        const QString full = Formatting::text(formatDay(time.day()));
        QString label = full.mid(5);
        if (*fits < day)
            label = label == lastDay ? clock(time.secondOfDay())
                                     : label + QLatin1Char(' ') + clock(time.secondOfDay());
        else if (ticks.empty() || lastDay.left(4) != full.left(4))
            label = full;
        lastDay = *fits < day ? full.mid(5) : full;
        ticks.push_back({at, label});
    }
    return ticks;
}

std::vector<ChartTick> categoryTicks(const ChartAxis& axis, int most)
{
    const qsizetype step = (axis.categories.size() + most - 1) / std::max(1, most);
    std::vector<ChartTick> ticks;
    for (qsizetype i = 0; i < axis.categories.size(); i += std::max<qsizetype>(1, step))
        ticks.push_back({static_cast<double>(i), axis.categories.at(i)});
    return ticks;
}

} // namespace

std::vector<ChartTick> ticksOf(const ChartAxis& axis, ChartRange range, int most)
{
    switch (axis.kind) {
    case ChartAxis::Kind::Number:
    case ChartAxis::Kind::Percent:
        return numberTicks(axis, range, most);
    case ChartAxis::Kind::Time:
        return timeTicks(range, most);
    case ChartAxis::Kind::TimeOfDay:
        return timeOfDayTicks(most);
    case ChartAxis::Kind::Categories:
        return categoryTicks(axis, most);
    }
    Q_UNREACHABLE();
}

QString valueText(const ChartAxis& axis, double value)
{
    switch (axis.kind) {
    case ChartAxis::Kind::Number:
        return std::abs(value - std::round(value)) < 1e-9 ? Formatting::count(std::llround(value))
                                                          : Formatting::decimal(value, 2);
    case ChartAxis::Kind::Percent:
        return Formatting::percent(value);
    case ChartAxis::Kind::Time:
        return Formatting::time(Timestamp{static_cast<qint64>(value)});
    case ChartAxis::Kind::TimeOfDay:
        return clock(static_cast<qint64>(value));
    case ChartAxis::Kind::Categories:
        return axis.categories.value(static_cast<qsizetype>(std::llround(value)));
    }
    Q_UNREACHABLE();
}

ChartRange roundedRange(const ChartAxis& axis, ChartRange range, int most)
{
    if (axis.kind != ChartAxis::Kind::Number && axis.kind != ChartAxis::Kind::Percent)
        return range;
    const double step = numberStep(axis, range, most);
    if (!axis.lowest)
        range.lowest = std::floor(range.lowest / step + 1e-9) * step;
    if (!axis.highest)
        range.highest = std::ceil(range.highest / step - 1e-9) * step;
    return range;
}

} // namespace redial
