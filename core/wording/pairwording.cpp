#include "core/wording/pairwording.h"

#include "core/statistics/wilson.h"
#include "core/wording/formatting.h"

namespace redial {

namespace {

double share(const RepeatTally& tally)
{
    return static_cast<double>(tally.repeats) / static_cast<double>(tally.calls);
}

QString onePlace(double share)
{
    return QString::number(share * 100, 'f', 1);
}

} // namespace

QString PairWording::interval(qint64 repeats, qint64 calls)
{
    const auto found = wilsonInterval(repeats, calls);
    if (!found)
        return {};
    //: A range of percentages
    return tr("%1–%2%").arg(onePlace(found->low), onePlace(found->high));
}

QString PairWording::shortRate(const RepeatTally& tally)
{
    return tally.calls == 0 ? QString() : onePlace(share(tally));
}

QString PairWording::headline(const RepeatTally& tally, const Scheme& scheme)
{
    if (tally.calls == 0)
        return tr("No calls here.");
    const QString numbers = Formatting::count(tally.repeats);
    const QString calls = Formatting::count(tally.calls);
    const QString rate = Formatting::percent(share(tally));
    const QString range = interval(tally.repeats, tally.calls);
    if (!scheme.overrides.empty())
        return tr("%1 of %2 calls came back within their window (%3, interval %4)")
            .arg(numbers, calls, rate, range);
    return tr("%1 of %2 calls came back within %3 (%4, interval %5)")
        .arg(numbers, calls, Formatting::duration(scheme.windowSeconds), rate, range);
}

QStringList PairWording::details(const PairSummary& summary)
{
    QStringList details;
    if (summary.tally.calls == 0)
        return details;
    details << tr("%1 callers").arg(Formatting::count(summary.tally.callers));
    if (summary.tally.repeats == 0)
        return details;
    details << tr("%1 of them came back").arg(Formatting::count(summary.callersBack));
    details << tr("%1 about the same category").arg(Formatting::count(summary.sameCategory));
    if (summary.medianSeconds)
        details << tr("median interval %1").arg(Formatting::elapsed(*summary.medianSeconds));
    return details;
}

QString PairWording::comparison(
    const PairSummary& summary, const RepeatTally& other, const QString& otherName)
{
    if (other.calls == 0)
        return {};
    const QString rate = Formatting::percent(share(other));
    switch (summary.standing(other)) {
    case Standing::TooFew:
        return tr("too few calls to compare with %1 (%2)").arg(otherName, rate);
    case Standing::Usual:
        return tr("within the usual range of %1 (%2)").arg(otherName, rate);
    case Standing::Above:
        return tr("above %1 (%2)").arg(otherName, rate);
    case Standing::Below:
        return tr("below %1 (%2)").arg(otherName, rate);
    }
    Q_UNREACHABLE();
}

QString PairWording::tally(const RepeatTally& tally)
{
    if (tally.calls == 0)
        return tr("no calls");
    QString text = tr("%1: %2 of %3 calls came back, interval %4, %5 callers")
                       .arg(Formatting::percent(share(tally)), Formatting::count(tally.repeats),
                           Formatting::count(tally.calls), interval(tally.repeats, tally.calls),
                           Formatting::count(tally.callers));
    if (tally.calls < PairSummary::fewCalls)
        text += tr("; too few calls to judge");
    return text;
}

} // namespace redial
