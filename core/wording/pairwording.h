#pragma once

#include "core/repeat/pairsummary.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace redial {

/// What a group of calls and their repeats have in common, in words; and the figures of one cell.
class PairWording {
    Q_DECLARE_TR_FUNCTIONS(redial::PairWording)

public:
    /// "23 of 89 calls came back within 24 hours (25.8%, interval 17.9%–35.8%)"
    static QString headline(const RepeatTally& tally, const Scheme& scheme);
    /// "71 callers", "18 of 23 about the same category", "half of them within 6 h 24 min"
    static QStringList details(const PairSummary& summary);
    /// "as usual beside 31.0% of 施工管理" …; empty when there is nothing to compare with.
    static QString comparison(const PairSummary& summary, const RepeatTally& other, const QString& otherName);
    /// For hover and screen readers: rate, both numbers, interval, different callers.
    static QString tally(const RepeatTally& tally);
    /// The rate as the matrix shows it: "25.8", without a sign, so that columns stay narrow.
    static QString shortRate(const RepeatTally& tally);
    static QString interval(qint64 repeats, qint64 calls); ///< "17.9–35.8%"; empty for no calls
};

} // namespace redial
