#include "core/wording/repeatswording.h"

#include "core/statistics/wilson.h"
#include "core/wording/formatting.h"

namespace redial {

QString RepeatsWording::rate(qint64 repeated, qint64 base)
{
    const auto interval = wilsonInterval(repeated, base);
    if (!interval)
        return tr("no rate");
    return tr("%1 (%2 of %3 calls, %4–%5)")
        .arg(Formatting::percent(static_cast<double>(repeated) / static_cast<double>(base)),
            Formatting::count(repeated), Formatting::count(base), Formatting::percent(interval->low),
            Formatting::percent(interval->high));
}

QString RepeatsWording::tooRecent(const Repeats& repeats)
{
    if (repeats.scheme.immature == ImmatureCalls::Include)
        return tr("Calls too recent to judge are counted, as the scheme asks.");
    if (repeats.immature == 0)
        return tr("No call is too recent to judge.");
    return tooRecent(Formatting::count(repeats.immature), Formatting::count(repeats.immatureBack));
}

QString RepeatsWording::tooRecent(const QString& calls, const QString& back)
{
    return tr("Too recent to judge: %1, %2 of them already back.").arg(calls, back);
}

RepeatsWording::Empty RepeatsWording::emptiness(const Repeats& repeats)
{
    if (repeats.base > 0)
        return Empty::Not;
    if (repeats.book->size() == 0)
        return Empty::NoOrders;
    if (repeats.orders == 0)
        return Empty::NoneInPeriod;
    if (repeats.identified == 0)
        return Empty::NoCallers;
    return repeats.immature > 0 ? Empty::AllTooRecent : Empty::AllLeftOut;
}

QString RepeatsWording::whyEmpty(const Repeats& repeats)
{
    switch (emptiness(repeats)) {
    case Empty::Not:
        return {};
    case Empty::NoOrders:
        return tr("The workspace holds no orders yet: import an export of the order system first.");
    case Empty::NoneInPeriod:
        return tr(
            "There are no orders in this period: choose another period, or import the months it covers.");
    case Empty::NoCallers:
        return tr(
            "None of the orders of this period has a caller: check that the column with the phone number was "
            "recognised at import.");
    case Empty::AllTooRecent:
        return tr("All calls of this period are too recent to judge: wait for the next export, shorten the "
                  "window, or "
                  "include calls too recent to judge.");
    case Empty::AllLeftOut:
        return tr("The scheme leaves none of the calls of this period: loosen its filters, its rule for "
                  "dispatched orders, "
                  "or its list of excluded callers.");
    }
    Q_UNREACHABLE();
}

QString RepeatsWording::maskedKeys(qint64 calls, qint64 base)
{
    if (calls == 0)
        return {};
    return tr("%1 of %2 calls come from numbers that were already masked in the source. Different people can "
              "share a "
              "masked number, so their repeats may be too high.")
        .arg(Formatting::count(calls), Formatting::count(base));
}

} // namespace redial
