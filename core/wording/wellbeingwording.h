#pragma once

#include "core/wellbeing/wellbeing.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <vector>

namespace redial {

struct IndexDifference {
    double points = 0;
    QString against; ///< "against Feb 2024"
    bool isToPrevious = false;
};

/// The well-being index in words (DOMAIN.md §7): names of dimensions, indicators and periods, what the index
/// is not, why there is none.
class WellbeingWording {
    Q_DECLARE_TR_FUNCTIONS(redial::WellbeingWording)

public:
    /// As the user named it, else its usual name: 平安, 舒适, 健康, 安居.
    static QString dimension(const Dimension& dimension);
    /// "Repeat rate"; the order rate is per 10,000 residents or a share of all orders.
    static QString indicator(Indicator indicator, bool byResidents);
    /// For narrow places: "per 10,000", "share".
    static QString shortIndicator(Indicator indicator, bool byResidents);
    /// "312 of 1,020 (30.6%)", "41 per 4.7 × 10,000 residents (8.7)".
    static QString figure(Indicator indicator, const IndicatorFigure& figure, bool byResidents);
    /// What a rate's part and its whole are called: "unresolved", "resolved or not".
    static QString part(Indicator indicator);
    static QString whole(Indicator indicator);

    /// "2024-03"; of a week its first day: "week of 2024-03-18".
    static QString period(const Period& period, WellbeingPeriods kind);
    /// For headings: "3月", with the year where it begins: "2024年1月"; of a week "03-18".
    static QString shortPeriod(const Period& period, WellbeingPeriods kind);

    /// That a count of complaints is not how people feel, and which regions are too small to judge.
    static QString whatItIsNot(const Wellbeing& wellbeing);
    /// To the period before and to a year before, as far as both have an index.
    static std::vector<IndexDifference> differences(const Wellbeing& wellbeing, size_t unit, size_t period);
    static QString sorted(const Wellbeing& wellbeing); ///< "92.4% sorted"; empty without orders
    /// Share of the orders the dictionary catches: "92.4%", and "100.0%" of all of them only.
    static QString coverage(const DictionaryUse& use);
    /// How many orders are left out of the resolution rate, as they are open and not yet due.
    static QString pending(qint64 orders);
    static QString weights(WeightRule rule);
    static QString step(WellbeingStep step); ///< "good", "watch", "act"
    /// Why one region and period has no index: too few orders, too little of the weight has a score.
    static QString whyNoIndex(const WellbeingFigure& figure, const WellbeingSettings& settings);

    /// Why there is no figure at all.
    enum class Empty {
        Not,
        NoOrders,
        NoDimensions,
        NoRegions,
        OnlySmallRegions,
        NothingCaught,
        NothingToCompare
    };
    static Empty emptiness(const Wellbeing& wellbeing);
    static QString whyEmpty(const Wellbeing& wellbeing);
};

} // namespace redial
