#pragma once

/// Callers who are back too often, in words. Keys are never part of these sentences: who is meant stands
/// beside them, masked or not.

#include "core/callers/burstranking.h"
#include "core/callers/followupeffect.h"
#include "core/callers/periodiccallers.h"
#include "core/callers/sameperson.h"
#include "core/callers/thresholdmap.h"
#include "core/wording/masking.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace redial {

class CallerWording {
    Q_DECLARE_TR_FUNCTIONS(redial::CallerWording)

public:
    /// "6 of 7 unresolved"
    static QString reason(const BurstReasonNumbers& reason);
    /// The reasons joined as in a sentence.
    static QString reasons(const BurstScore& score);
    /// How the score is made up, to stand beside the list.
    static QString scoreRule();
    /// "212 callers, 240 bursts, 1,034 calls"
    static QString totals(const BurstTotals& totals);
    /// Why nobody is on the list, and which thresholds would put somebody there; one sentence each.
    static QStringList nobody(const Scheme& scheme, const NearestThresholds& nearest);
    /// "at least 3 calls within 26 h 14 min: 2 callers", for the one click that uses it.
    static QString threshold(const NearestThresholds::Threshold& threshold);

    /// "about every 7 days, 12 visits; expected again 2024-03-11 09:05:00"
    static QString rhythm(const PeriodicCaller& caller);

    /// "4.5 calls a week before (6 weeks), 1.0 after (3 weeks)"
    static QString effect(const WeeklyEffect& effect);
    /// "5 of 20 callers were back within 30 days (25.0%, interval …); 3 too recent to judge, 1 of them back"
    static QString cause(const CauseEffect& effect, int days);

    /// "the same identity number (440106********1234)"; numbers and names inside are masked unless revealed.
    static QString evidence(const SamePersonReason& reason, Reveal reveal);
    static QString crowd(const SharedByMany& crowd, Reveal reveal);

    /// 0.017 → "+1.7 points"; "–" for nothing
    static QString change(std::optional<double> change);

private:
    static QString perWeek(double calls);
};

} // namespace redial
