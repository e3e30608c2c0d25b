#include "core/wording/callerwording.h"

#include "core/wording/formatting.h"
#include "core/wording/pairwording.h"
#include "core/wording/schemewording.h"

namespace redial {

QString CallerWording::reason(const BurstReasonNumbers& reason)
{
    const QString count = Formatting::count(reason.count);
    const QString of = Formatting::count(reason.of);
    switch (reason.reason) {
    case BurstReason::Calls:
        return tr("%1 calls").arg(count);
    case BurstReason::Unresolved:
        //: Orders of a burst, of those whose outcome is known
        return tr("%1 of %2 unresolved").arg(count, of);
    case BurstReason::SameSubject:
        //: Calls of a burst about a category an earlier one of it was about
        return tr("%1 of %2 about the same again").arg(count, of);
    case BurstReason::Dissatisfied:
        return tr("%1 of %2 ratings dissatisfied").arg(count, of);
    case BurstReason::SeveralAgents:
        return tr("%1 different agents").arg(count);
    case BurstReason::OneAgent:
        return tr("always the same agent");
    case BurstReason::MaskedKey:
        return tr("number masked in the source: perhaps several people");
    case BurstReason::HeavyKey:
        return tr("by far the most calls of all: perhaps a line, not a person");
    }
    Q_UNREACHABLE();
}

QString CallerWording::reasons(const BurstScore& score)
{
    QStringList reasons;
    for (const BurstReasonNumbers& one : score.reasons)
        reasons << reason(one);
    //: Between the reasons why a caller is on the list
    return reasons.join(tr(", "));
}

QString CallerWording::scoreRule()
{
    return tr("Worst first: one point for every call, one for every order known to be unresolved, one for "
              "every call about the same subject again.");
}

QString CallerWording::totals(const BurstTotals& totals)
{
    return tr("%1 callers, %2 bursts, %3 calls")
        .arg(Formatting::count(totals.callers), Formatting::count(totals.bursts),
            Formatting::count(totals.calls));
}

QString CallerWording::threshold(const NearestThresholds::Threshold& threshold)
{
    Scheme scheme;
    scheme.monitorCalls = threshold.calls;
    scheme.monitorSeconds = threshold.withinSeconds;
    return tr("%1 (callers: %2)")
        .arg(SchemeWording::monitoring(scheme), Formatting::count(threshold.callers));
}

QStringList CallerWording::nobody(const Scheme& scheme, const NearestThresholds& nearest)
{
    QStringList sentences{tr("No caller has %1.").arg(SchemeWording::monitoring(scheme))};
    if (nearest.mostCalls)
        sentences << tr("The most calls found in this time: %1.").arg(threshold(*nearest.mostCalls));
    else
        sentences << tr("No caller has even two calls in this time.");
    if (nearest.leastRoundTime)
        sentences << tr("The shortest time in which so many are found, rounded up: %1.")
                         .arg(threshold(*nearest.leastRoundTime));
    else
        sentences << tr("No caller has so many calls at all.");
    return sentences;
}

QString CallerWording::rhythm(const PeriodicCaller& caller)
{
    const Rhythm& rhythm = caller.rhythm;
    const double days = static_cast<double>(rhythm.periodSeconds) / Timestamp::secondsPerDay;
    const QString every = days >= 1 ? tr("about every %1 days").arg(QString::number(days, 'f', 1))
                                    : tr("about every %1").arg(Formatting::elapsed(rhythm.periodSeconds));
    QString text = tr("%1, %2 times since %3")
                       .arg(every, Formatting::count(rhythm.visits), Formatting::time(rhythm.first));
    if (caller.silentPeriods > 0)
        text += tr("; did not call when expected: silent for %1 periods")
                    .arg(Formatting::count(caller.silentPeriods));
    else
        text += tr("; expected again about %1").arg(Formatting::time(rhythm.next));
    if (caller.gapsAcrossHoles > 0)
        text += tr("; in %1 of the gaps some time was never imported")
                    .arg(Formatting::count(caller.gapsAcrossHoles));
    return text;
}

QString CallerWording::perWeek(double calls)
{
    return QString::number(calls, 'f', 1);
}

QString CallerWording::effect(const WeeklyEffect& effect)
{
    if (!effect.perWeekBefore && !effect.perWeekAfter)
        return tr("No whole week before or after is covered by the data.");
    const QString before = effect.perWeekBefore ? tr("%1 calls a week before (in %2 weeks)")
                                                      .arg(perWeek(*effect.perWeekBefore))
                                                      .arg(effect.weeksBefore)
                                                : tr("no whole week before is covered");
    const QString after = effect.perWeekAfter
        ? tr("%1 a week after (in %2 weeks)").arg(perWeek(*effect.perWeekAfter)).arg(effect.weeksAfter)
        : tr("no whole week after is covered yet");
    return tr("%1, %2").arg(before, after);
}

QString CallerWording::cause(const CauseEffect& effect, int days)
{
    if (effect.callers == 0)
        return tr("None of the callers is in the data.");
    QStringList parts;
    if (effect.judged > 0)
        parts << tr("within %1 days back: %2 of %3 callers (%4, interval %5)")
                     .arg(days)
                     .arg(Formatting::count(effect.backWithin), Formatting::count(effect.judged),
                         Formatting::percent(*effect.share),
                         PairWording::interval(effect.backWithin, effect.judged));
    if (effect.tooRecent > 0)
        parts << tr("too recent to judge: %1, %2 of them already back")
                     .arg(Formatting::count(effect.tooRecent), Formatting::count(effect.tooRecentBack));
    parts << tr("back at any time: %1 of %2")
                 .arg(Formatting::count(effect.backEver), Formatting::count(effect.callers));
    if (effect.unknown > 0)
        parts << tr("not in the data: %1").arg(Formatting::count(effect.unknown));
    if (effect.masked > 0)
        parts << tr("masked in the source: %1").arg(Formatting::count(effect.masked));
    //: Between the findings about one cause
    return parts.join(tr("; "));
}

QString CallerWording::change(std::optional<double> change)
{
    if (!change)
        return QStringLiteral("–");
    const QString points = QString::number(qAbs(*change) * 100, 'f', 1);
    QString sign = *change > 0 ? QStringLiteral("+") : QStringLiteral("−");
    if (points == QLatin1String("0.0"))
        sign = QStringLiteral("±");
    //: Percentage points: "+1.7 points"
    return tr("%1 points").arg(sign + points);
}

QString CallerWording::evidence(const SamePersonReason& reason, Reveal reveal)
{
    const auto shown = [&](const std::string& text) {
        return Formatting::text(reveal == Reveal::Revealed ? text : maskText(text));
    };
    switch (reason.evidence) {
    case SamePersonEvidence::IdentityNumber:
        return tr("the same identity number (%1)")
            .arg(Formatting::text(
                reveal == Reveal::Revealed ? reason.identityNumber : maskKey(reason.identityNumber)));
    case SamePersonEvidence::AddressAndSubject:
        return tr("the same address (%1) and the same subject (%2)")
            .arg(shown(reason.address), shown(reason.subject));
    }
    Q_UNREACHABLE();
}

QString CallerWording::crowd(const SharedByMany& crowd, Reveal reveal)
{
    return tr("%1: shared by %2 callers, too many to mean one person")
        .arg(evidence(crowd.reason, reveal), Formatting::count(crowd.keys));
}

} // namespace redial
