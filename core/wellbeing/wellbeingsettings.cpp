#include "core/wellbeing/wellbeingsettings.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace redial {

namespace {

constexpr std::array<const char*, indicatorCount> indicatorNames{
    "order_rate", "repeat_rate", "unresolved_rate", "dissatisfied_rate", "overdue_rate", "surge_days"};
constexpr std::array weightRuleNames{"equal", "entered", "entropy"};
constexpr double heaviest = 1e6;

QString name(const char* latin1)
{
    return QLatin1String(latin1);
}

bool isWeight(const QJsonValue& value)
{
    return value.isDouble() && value.toDouble() >= 0 && value.toDouble() <= heaviest;
}

/// Left as it is when the member is missing or outside.
void readNumber(const QJsonObject& from, const char* member, double least, double most, double& to)
{
    const QJsonValue value = from.value(name(member));
    if (value.isDouble() && value.toDouble() >= least && value.toDouble() <= most)
        to = value.toDouble();
}

void readCount(const QJsonObject& from, const char* member, int& to)
{
    double value = to;
    readNumber(from, member, 1, 1e9, value);
    to = static_cast<int>(std::floor(value));
}

std::optional<Timestamp> readTime(const QJsonObject& from, const char* member)
{
    return parseIsoTimestamp(from.value(name(member)).toString().toStdString());
}

} // namespace

const char* indicatorName(Indicator indicator)
{
    return indicatorNames[static_cast<size_t>(indicator)];
}

QByteArray WellbeingSettings::toJson() const
{
    QJsonObject indicators;
    for (const Indicator indicator : allIndicators)
        indicators.insert(name(indicatorName(indicator)), indicatorWeights[static_cast<size_t>(indicator)]);
    QJsonObject dimensions;
    for (const auto& [id, weight] : dimensionWeights)
        dimensions.insert(QString::fromStdString(id), weight);
    QJsonObject object{
        {name("periods"), name(periods == WellbeingPeriods::Weeks ? "weeks" : "months")},
        {name("weights"), name(weightRuleNames[static_cast<size_t>(weights)])},
        {name("indicator_weights"), indicators},
        {name("dimension_weights"), dimensions},
        {name("aggregation"), name(aggregation == Aggregation::Geometric ? "geometric" : "arithmetic")},
        {name("least_coverage"), leastCoverage},
        {name("least_orders"), leastOrders},
        {name("least_base"), leastBase},
        {name("good"), good},
        {name("act"), act},
        {name("seed"), QString::number(seed)},
    };
    if (baseline.from)
        object.insert(name("baseline_from"), QString::fromStdString(formatTimestamp(*baseline.from)));
    if (baseline.to)
        object.insert(name("baseline_to"), QString::fromStdString(formatTimestamp(*baseline.to)));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

WellbeingSettings WellbeingSettings::fromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    WellbeingSettings settings;
    if (object.value(name("periods")).toString() == name("weeks"))
        settings.periods = WellbeingPeriods::Weeks;
    for (size_t rule = 0; rule < weightRuleNames.size(); ++rule)
        if (object.value(name("weights")).toString() == name(weightRuleNames[rule]))
            settings.weights = static_cast<WeightRule>(rule);
    const QJsonObject indicators = object.value(name("indicator_weights")).toObject();
    for (const Indicator indicator : allIndicators)
        if (const QJsonValue weight = indicators.value(name(indicatorName(indicator))); isWeight(weight))
            settings.indicatorWeights[static_cast<size_t>(indicator)] = weight.toDouble();
    const QJsonObject dimensions = object.value(name("dimension_weights")).toObject();
    for (auto it = dimensions.begin(); it != dimensions.end(); ++it)
        if (isWeight(it.value()))
            settings.dimensionWeights[it.key().toStdString()] = it.value().toDouble();
    if (object.value(name("aggregation")).toString() == name("geometric"))
        settings.aggregation = Aggregation::Geometric;
    settings.baseline = {readTime(object, "baseline_from"), readTime(object, "baseline_to")};
    if (settings.baseline.from && settings.baseline.to && !(*settings.baseline.from < *settings.baseline.to))
        settings.baseline = {};
    readNumber(object, "least_coverage", 0, 1, settings.leastCoverage);
    readCount(object, "least_orders", settings.leastOrders);
    readCount(object, "least_base", settings.leastBase);
    readNumber(object, "good", 0, 100, settings.good);
    readNumber(object, "act", 0, 100, settings.act);
    if (settings.act > settings.good)
        settings.act = settings.good;
    bool isNumber = false;
    const quint64 seed = object.value(name("seed")).toString().toULongLong(&isNumber);
    if (isNumber)
        settings.seed = seed;
    return settings;
}

WellbeingStep stepOf(double score, const WellbeingSettings& settings)
{
    return score >= settings.good ? WellbeingStep::Good
        : score < settings.act    ? WellbeingStep::Act
                                  : WellbeingStep::Watch;
}

} // namespace redial
