#pragma once

/// How the well-being index is made, in sentences: what a report and a help text say under the figures.

#include "core/wellbeing/wellbeing.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace redial {

class WellbeingDefinition {
    Q_DECLARE_TR_FUNCTIONS(redial::WellbeingDefinition)

public:
    /// One sentence a choice: indicators, scale, weights, joining, coverage, ranks.
    static QStringList sentences(const Wellbeing& wellbeing);
    /// In one line, for the foot of every page.
    static QString line(const Wellbeing& wellbeing);
    /// What an indicator divides by what.
    static QString meaning(Indicator indicator, bool byResidents);
    /// "Good: 70 and more. Watch: 60 to under 70. Act: under 60."
    static QString steps(const WellbeingSettings& settings);
    static QString weightRule(WeightRule rule);
    static QString aggregation(Aggregation aggregation);

    /// What of the orders is in the index: "The dictionary sorts 92.0% of 50,000 orders. 312 have no region."
    static QString sorted(const Wellbeing& wellbeing);
    /// Regions without known residents, although others have them; empty when there are none.
    static QString withoutResidents(const Wellbeing& wellbeing);

    static QString unit(const WellbeingUnit& unit); ///< the region, or "All regions"
    /// "Comfort: repeat rate"
    static QString leaf(const Dimension& dimension, Indicator indicator, bool byResidents);
    /// "2–5", "1"; empty for nothing
    static QString ranks(const std::optional<RankRange>& ranks);
    /// The rest of a change: figures that came or went.
    static QString coverageItem();
};

} // namespace redial
