#pragma once

/// The well-being index in words: what page, report and command line call its parts, what it is not, and why
/// a figure is missing. Figures are said to one place after the point.

#include "core/wellbeing/wellbeing.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace redial {

class WellbeingWording {
    Q_DECLARE_TR_FUNCTIONS(redial::WellbeingWording)

public:
    /// A built-in dimension under its usual name (平安 …), another as the user named it.
    static QString dimension(const Dimension& dimension);
    /// "Repeat rate"; the orders are per 10,000 residents, or without a population a share of all orders.
    static QString indicator(Indicator indicator, bool byResidents);
    /// What it divides by what, one sentence.
    static QString meaning(Indicator indicator, bool byResidents);
    /// "12.3", "23.4%"; "–" for nothing.
    static QString value(Indicator indicator, std::optional<double> value, bool byResidents);
    /// "Comfort: repeat rate"
    static QString leaf(const Dimension& dimension, Indicator indicator, bool byResidents);

    static QString unit(const WellbeingUnit& unit); ///< the region, or "All regions"
    static QString period(const WellbeingPeriod& period, WellbeingPeriods kind); ///< "2024-03", "2024-03-04"
    static QString score(std::optional<double> score); ///< "68.3"; "–" for nothing
    static QString change(std::optional<double> change); ///< "−1.9"; "–" for nothing
    static QString ranks(const std::optional<RankRange>& ranks); ///< "2–5", "1"; "–" for nothing
    static QString step(WellbeingStep step);
    static QString steps(const WellbeingSettings& settings); ///< "Good from 70, act below 60, between: watch"
    static QString weightRule(WeightRule rule);
    static QString aggregation(Aggregation aggregation);

    /// What the index is not; stands wherever it is shown.
    static QString whatItIsNot();
    /// How it is made, one sentence a choice: indicators, scale, weights, joining, coverage, ranks.
    static QStringList definition(const Wellbeing& wellbeing);
    /// "Too few orders to be judged (under 50): A (41), B (12)."; empty when there are none.
    static QString smallRegions(const Wellbeing& wellbeing);
    /// "92.0% of 50,000 orders have a category the dictionary sorts; 312 have no region."
    static QString sorted(const Wellbeing& wellbeing);
    /// Why a unit has no index in a period; empty when it has one.
    static QString whyMissing(const Wellbeing& wellbeing, size_t unit, size_t period);
    /// Names of regions without known residents, although others are known; empty when there are none.
    static QString withoutResidents(const Wellbeing& wellbeing);

    static QString coverageItem(); ///< the rest of a change: figures that came or went
    /// "−1.9 since 2024-02. Most by: Comfort: repeat rate (−2.6), …", the largest three and what is left.
    static QString moved(const Wellbeing& wellbeing, size_t unit, size_t before, size_t after);
};

} // namespace redial
