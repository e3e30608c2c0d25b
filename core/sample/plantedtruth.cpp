#include "core/sample/plantedtruth.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace redial {

namespace {

QJsonValue text(const std::string& value)
{
    return QString::fromStdString(value);
}

QJsonValue text(Timestamp time)
{
    return text(formatTimestamp(time));
}

QLatin1String name(const char* key)
{
    return QLatin1String(key);
}

template <typename T, typename F> QJsonArray list(const std::vector<T>& values, F&& each)
{
    QJsonArray array;
    for (const T& value : values)
        array.append(each(value));
    return array;
}

QJsonArray agents(const PlantedTruth& truth)
{
    return list(truth.agents, [](const PlantedTruth::Agent& agent) {
        return QJsonObject{{name("agent"), text(agent.name)}, {name("shift"), text(agent.shift)},
            {name("desk"), agent.desk}, {name("return_factor"), agent.returnFactor},
            {name("first_day"), text(agent.firstDay)}, {name("last_day"), text(agent.lastDay)},
            {name("orders"), agent.orders}, {name("returned"), agent.returned}};
    });
}

QJsonArray categories(const PlantedTruth& truth)
{
    return list(truth.categories, [](const PlantedTruth::Category& category) {
        return QJsonObject{{name("category"), text(category.path)},
            {name("return_rate"), category.returnRate}, {name("median_hours"), category.medianHours},
            {name("agent_influence"), text(category.influence)}, {name("orders"), category.orders},
            {name("returned"), category.returned}, {name("seen_median_hours"), category.seenMedianHours}};
    });
}

QJsonArray serialCallers(const PlantedTruth& truth)
{
    return list(truth.serialCallers, [](const PlantedTruth::SerialCaller& caller) {
        const QJsonArray bursts = list(caller.bursts, [](const PlantedTruth::Burst& burst) {
            return QJsonObject{{name("first"), text(burst.first)}, {name("last"), text(burst.last)},
                {name("calls"), burst.calls}};
        });
        return QJsonObject{{name("caller"), text(caller.key)}, {name("category"), text(caller.category)},
            {name("bursts"), bursts}};
    });
}

QJsonArray periodicCallers(const PlantedTruth& truth)
{
    return list(truth.periodicCallers, [](const PlantedTruth::PeriodicCaller& caller) {
        return QJsonObject{{name("caller"), text(caller.key)}, {name("category"), text(caller.category)},
            {name("period_days"), caller.periodDays},
            {name("times"), list(caller.times, [](Timestamp time) { return text(time); })}};
    });
}

QJsonArray regions(const PlantedTruth& truth)
{
    return list(truth.regions, [](const PlantedTruth::Region& region) {
        return QJsonObject{{name("region"), text(region.name)}, {name("population"), region.population},
            {name("return_factor"), region.returnFactor},
            {name("unresolved_factor"), region.unresolvedFactor},
            {name("overdue_factor"), region.overdueFactor}, {name("orders"), region.orders}};
    });
}

} // namespace

QByteArray truthToJson(const PlantedTruth& truth)
{
    const QJsonObject root{
        {name("seed"), QString::number(truth.seed)}, // 64 bits do not fit a JSON number
        {name("orders"), truth.orders},
        {name("first"), text(truth.first)},
        {name("last"), text(truth.last)},
        {name("agents"), agents(truth)},
        {name("weaknesses"),
            list(truth.weaknesses,
                [](const PlantedTruth::Weakness& weakness) {
                    return QJsonObject{{name("agent"), text(weakness.agent)},
                        {name("category"), text(weakness.category)}, {name("factor"), weakness.factor}};
                })},
        {name("categories"), categories(truth)},
        {name("flows"),
            list(truth.flows,
                [](const PlantedTruth::Flow& flow) {
                    return QJsonObject{{name("source"), text(flow.from)}, {name("target"), text(flow.to)},
                        {name("share"), flow.share}};
                })},
        {name("regions"), regions(truth)},
        {name("serial_callers"), serialCallers(truth)},
        {name("periodic_callers"), periodicCallers(truth)},
        {name("innocents"),
            list(truth.innocents,
                [](const PlantedTruth::Innocent& innocent) {
                    return QJsonObject{{name("caller"), text(innocent.key)}, {name("calls"), innocent.calls}};
                })},
        {name("surges"),
            list(truth.surges,
                [](const PlantedTruth::Surge& surge) {
                    return QJsonObject{{name("category"), text(surge.category)},
                        {name("region"), text(surge.region)},
                        {name("days"), list(surge.days, [](const std::string& day) { return text(day); })},
                        {name("callers"), surge.callers}};
                })},
        {name("test_line"), text(truth.testLine)},
        {name("test_calls"), truth.testCalls},
        {name("holidays"),
            list(truth.holidays,
                [](const PlantedTruth::Holiday& holiday) {
                    return QJsonObject{{name("name"), text(holiday.name)},
                        {name("first"), text(holiday.first)}, {name("last"), text(holiday.last)}};
                })},
    };
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace redial
