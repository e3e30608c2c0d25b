#pragma once

/// How the well-being index is made: what a user chooses, kept in the workspace.

#include "core/orders/scheme.h"
#include "core/statistics/compositescore.h"

#include <QByteArray>

#include <array>
#include <map>
#include <optional>
#include <string>

namespace redial {

/// All "less is better".
enum class Indicator {
    OrderRate, ///< orders per 10,000 residents; without a population the share of the unit's orders
    RepeatRate, ///< under the scheme in force
    UnresolvedRate, ///< unresolved of those known to be resolved or not; PendingOrders are in neither
    DissatisfiedRate, ///< dissatisfied of the rated ones
    OverdueRate, ///< overdue of those that have a due time; PendingOrders are in neither
    SurgeDays, ///< comes with the early warning; missing until then
};
inline constexpr size_t indicatorCount = 6;
inline constexpr std::array<Indicator, indicatorCount> allIndicators{Indicator::OrderRate,
    Indicator::RepeatRate, Indicator::UnresolvedRate, Indicator::DissatisfiedRate, Indicator::OverdueRate,
    Indicator::SurgeDays};
/// "order_rate", …: names in JSON and on the command line.
const char* indicatorName(Indicator indicator);

enum class WellbeingPeriods { Months, Weeks }; ///< weeks begin on Monday
enum class WeightRule {
    Equal,
    Entered,
    Entropy, ///< on both levels: of the indicators of a dimension by their scores, of the dimensions by
             ///< theirs
};

struct WellbeingSettings {
    WellbeingPeriods periods = WellbeingPeriods::Months;
    WeightRule weights = WeightRule::Equal;
    /// WeightRule::Entered: of the indicators (the same in every dimension) and of the dimensions by id; what
    /// is not named weighs 1.
    std::array<double, indicatorCount> indicatorWeights{1, 1, 1, 1, 1, 1};
    std::map<std::string, double> dimensionWeights;
    Aggregation aggregation = Aggregation::Arithmetic; ///< of the dimensions
    Period baseline; ///< open: all that is covered
    double leastCoverage = 0.5;
    int leastOrders = 50; ///< a unit with fewer orders in a period is not scored there
    int leastBase = 5; ///< a rate of fewer is missing
    double good = 60; ///< colour steps: good from here on …
    double act = 45; ///< … act below
    quint64 seed = 1; ///< of the weightings
    bool operator==(const WellbeingSettings&) const = default;

    QByteArray toJson() const;
    /// Members that are missing or make no sense take their default.
    static WellbeingSettings fromJson(const QByteArray& json);
};

/// The colour steps of a score: what should be seen first is what asks for an act.
enum class WellbeingStep { Good, Watch, Act };
WellbeingStep stepOf(double score, const WellbeingSettings& settings);

/// Names of the workspace's settings that decide on the index.
inline constexpr const char* wellbeingSetting = "wellbeing";
inline constexpr const char* wellbeingDictionarySetting = "wellbeing_dictionary";
inline constexpr const char* populationSetting = "population";

} // namespace redial
