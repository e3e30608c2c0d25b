#include "core/commands/wellbeingresult.h"

#include "core/commands/results.h"
#include "core/reports/csvtable.h"
#include "core/statistics/wilson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace redial {

namespace {

QString name(const char* latin1)
{
    return QLatin1String(latin1);
}

QJsonValue timeJson(const std::optional<Timestamp>& time)
{
    return time ? QJsonValue(jsonText(formatTimestamp(*time))) : QJsonValue();
}

QJsonValue numberJson(const std::optional<double>& value)
{
    return value ? QJsonValue(sixDecimals(*value)) : QJsonValue();
}

template <typename Number> QJsonValue countJson(const std::optional<Number>& value)
{
    return value ? QJsonValue(static_cast<double>(*value)) : QJsonValue();
}

QJsonValue stepJson(const std::optional<double>& index, const WellbeingSettings& settings)
{
    if (!index)
        return {};
    switch (stepOf(*index, settings)) {
    case WellbeingStep::Good:
        return name("good");
    case WellbeingStep::Watch:
        return name("watch");
    case WellbeingStep::Act:
        return name("act");
    }
    Q_UNREACHABLE();
}

QJsonObject rateJson(const Share& now, const Share& before, const Share& yearBefore)
{
    const auto interval = wilsonInterval(now.part, now.of);
    return {{name("part"), now.part}, {name("of"), now.of}, {name("rate"), numberJson(now.rate())},
        {name("wilson"),
            interval ? QJsonValue(QJsonArray{sixDecimals(interval->low), sixDecimals(interval->high)})
                     : QJsonValue()},
        {name("points_since_before"), numberJson(pointsSince(now, before))},
        {name("points_in_a_year"), numberJson(pointsSince(now, yearBefore))}};
}

QJsonObject unitRatesJson(const ThreeRatesRow& row, bool hasResponses)
{
    QJsonObject object{{name("unit"), jsonText(row.name)}, {name("orders"), row.now.orders},
        {name("pending"), row.now.pending},
        {name("resolution"), rateJson(row.now.resolution, row.before.resolution, row.yearBefore.resolution)},
        {name("satisfaction"),
            rateJson(row.now.satisfaction, row.before.satisfaction, row.yearBefore.satisfaction)},
        {name("complaints"), row.now.complaints}, {name("residents"), countJson(row.residents)},
        {name("complaints_per_10000"), numberJson(row.complaintsPerTenThousand)}};
    object.insert(name("response"),
        hasResponses ? QJsonValue(rateJson(row.now.response, row.before.response, row.yearBefore.response))
                     : QJsonValue());
    return object;
}

std::vector<size_t> shownPeriods(const Wellbeing& wellbeing, const Period& shown)
{
    std::vector<size_t> places;
    for (size_t at = 0; at < wellbeing.periods().size(); ++at) {
        const Period& one = wellbeing.periods()[at].period;
        if ((!shown.from || *shown.from < *one.to) && (!shown.to || *one.from < *shown.to))
            places.push_back(at);
    }
    return places;
}

QJsonObject settingsJson(const WellbeingSettings& settings)
{
    QJsonObject object = QJsonDocument::fromJson(settings.toJson()).object();
    for (const char* open : {"baseline_from", "baseline_to"})
        if (!object.contains(name(open)))
            object.insert(name(open), QJsonValue());
    return object;
}

QJsonArray dimensionsJson(const Wellbeing& wellbeing)
{
    QJsonArray list;
    for (size_t dimension = 0; dimension < wellbeing.dimensions().size(); ++dimension) {
        QJsonObject indicators;
        for (const Indicator indicator : allIndicators) {
            const IndicatorScale& scale = wellbeing.scale(dimension, indicator);
            indicators.insert(name(indicatorName(indicator)),
                QJsonObject{{name("weight"), sixDecimals(scale.weight)},
                    {name("lowest"), numberJson(scale.lowest)},
                    {name("highest"), numberJson(scale.highest)}});
        }
        const Dimension& one = wellbeing.dimensions()[dimension];
        list.append(QJsonObject{{name("id"), jsonText(one.id)}, {name("name"), jsonText(one.name)},
            {name("weight"), sixDecimals(wellbeing.dimensionWeight(dimension))},
            {name("indicators"), indicators}});
    }
    return list;
}

QJsonObject dimensionJson(const DimensionFigure& figure)
{
    QJsonObject indicators;
    for (const Indicator indicator : allIndicators) {
        const IndicatorFigure& one = figure.indicators[static_cast<size_t>(indicator)];
        indicators.insert(name(indicatorName(indicator)),
            QJsonObject{{name("part"), one.part}, {name("of"), sixDecimals(one.of)},
                {name("value"), numberJson(one.value)}, {name("score"), numberJson(one.score)}});
    }
    return {{name("score"), numberJson(figure.score)}, {name("coverage"), sixDecimals(figure.coverage)},
        {name("orders"), figure.orders}, {name("indicators"), indicators}};
}

QJsonValue differenceJson(
    const Wellbeing& wellbeing, size_t unit, const std::optional<size_t>& before, size_t now)
{
    if (!before)
        return {};
    const auto earlier = wellbeing.figure(unit, *before).index;
    const auto later = wellbeing.figure(unit, now).index;
    return earlier && later ? QJsonValue(sixDecimals(*later - *earlier)) : QJsonValue();
}

QJsonValue movedJson(const Wellbeing& wellbeing, size_t unit, size_t period)
{
    const auto before = wellbeing.periods()[period].previous;
    const auto change = before ? wellbeing.change(unit, *before, period) : std::nullopt;
    if (!change)
        return {};
    QJsonArray items;
    for (size_t leaf = 0; leaf < change->leaves.size(); ++leaf)
        if (change->leaves[leaf])
            items.append(
                QJsonObject{{name("dimension"), jsonText(wellbeing.dimensions()[leaf / indicatorCount].id)},
                    {name("indicator"), name(indicatorName(allIndicators[leaf % indicatorCount]))},
                    {name("points"), sixDecimals(*change->leaves[leaf])}});
    return QJsonObject{{name("total"), sixDecimals(change->total)}, {name("items"), items},
        {name("coverage"), sixDecimals(change->coverage)}};
}

QJsonObject figureJson(const Wellbeing& wellbeing, size_t unit, size_t period, bool withChanges)
{
    const WellbeingFigure& figure = wellbeing.figure(unit, period);
    const WellbeingPeriod& when = wellbeing.periods()[period];
    QJsonObject dimensions;
    for (size_t dimension = 0; dimension < figure.dimensions.size(); ++dimension)
        dimensions.insert(
            jsonText(wellbeing.dimensions()[dimension].id), dimensionJson(figure.dimensions[dimension]));
    QJsonObject object{{name("region"), jsonText(wellbeing.units()[unit].name)},
        {name("period"), timeJson(when.period.from)}, {name("orders"), figure.orders},
        {name("too_small"), figure.isTooSmall}, {name("index"), numberJson(figure.index)},
        {name("step"), stepJson(figure.index, wellbeing.input().settings)},
        {name("coverage"), sixDecimals(figure.coverage)}, {name("rank"), countJson(figure.rank)},
        {name("ranks"),
            figure.ranks ? QJsonValue(QJsonArray{figure.ranks->best, figure.ranks->worst}) : QJsonValue()},
        {name("change"), differenceJson(wellbeing, unit, when.previous, period)},
        {name("change_in_a_year"), differenceJson(wellbeing, unit, when.yearBefore, period)},
        {name("dimensions"), dimensions}};
    if (withChanges)
        object.insert(name("moved"), movedJson(wellbeing, unit, period));
    return object;
}

void insertDictionary(QJsonObject& result, const Wellbeing& wellbeing)
{
    const auto& rules = wellbeing.input().dictionary.rules;
    QJsonArray caught;
    for (size_t rule = 0; rule < rules.size(); ++rule)
        if (wellbeing.use().rules[rule].orders > 0)
            caught.append(QJsonObject{
                {name("kind"), name(rules[rule].kind == DictionaryRule::Kind::Word ? "word" : "prefix")},
                {name("text"), jsonText(rules[rule].text)},
                {name("dimension"), jsonText(rules[rule].dimension)},
                {name("orders"), wellbeing.use().rules[rule].orders}});
    QJsonArray open;
    auto uncaught = wellbeing.use().uncaught;
    if (const qint64 orders = wellbeing.use().withoutCategory; orders > 0)
        uncaught.insert(std::find_if(uncaught.begin(), uncaught.end(),
                            [&](const auto& one) { return one.second <= orders; }),
            {CategoryTree::none, orders});
    for (const auto& [node, orders] : uncaught)
        open.append(QJsonObject{
            {name("category"), jsonText(wellbeing.input().book->dictionaries().categories.joined(node))},
            {name("orders"), orders}});
    result.insert(name("rules"), caught);
    result.insert(name("uncaught"), open);
}

} // namespace

QJsonObject wellbeingJson(const Wellbeing& wellbeing, const Period& shown, bool withChanges)
{
    const TextTable& regionNames = wellbeing.input().book->dictionaries().regions;
    QJsonArray regions;
    for (size_t unit = 1; unit < wellbeing.units().size(); ++unit)
        regions.append(QJsonObject{{name("region"), jsonText(wellbeing.units()[unit].name)},
            {name("residents"), countJson(wellbeing.units()[unit].residents)}});
    QJsonArray small;
    for (const auto& [region, orders] : wellbeing.smallRegions())
        small.append(
            QJsonObject{{name("region"), jsonText(regionNames.at(region))}, {name("orders"), orders}});
    QJsonArray periods;
    QJsonArray figures;
    for (const size_t period : shownPeriods(wellbeing, shown)) {
        const WellbeingPeriod& one = wellbeing.periods()[period];
        periods.append(
            QJsonObject{{name("from"), timeJson(one.period.from)}, {name("to"), timeJson(one.period.to)},
                {name("covered"), one.isCovered}, {name("baseline"), one.isBaseline}});
        for (size_t unit = 0; unit < wellbeing.units().size(); ++unit)
            figures.append(figureJson(wellbeing, unit, period, withChanges));
    }
    QJsonObject result{{name("settings"), settingsJson(wellbeing.input().settings)},
        {name("by_residents"), !wellbeing.input().population.isEmpty()}, {name("orders"), wellbeing.orders()},
        {name("sorted"), wellbeing.use().caught}, {name("without_region"), wellbeing.withoutRegion()},
        {name("dimensions"), dimensionsJson(wellbeing)}, {name("regions"), regions},
        {name("small_regions"), small}, {name("periods"), periods}, {name("figures"), figures}};
    insertDictionary(result, wellbeing);
    return result;
}

QJsonObject ratesJson(const ThreeRatesTable& table, RatesBy by)
{
    const auto period = [](const Period& one, bool isThere) {
        return isThere
            ? QJsonValue(QJsonObject{{name("from"), timeJson(one.from)}, {name("to"), timeJson(one.to)}})
            : QJsonValue();
    };
    QJsonArray rows;
    for (const ThreeRatesRow& row : table.rows)
        rows.append(unitRatesJson(row, table.hasResponses));
    return {{name("by"), name(by == RatesBy::Region ? "region" : "department")},
        {name("before"), period(table.before, table.hasBefore)},
        {name("a_year_before"), period(table.yearBefore, table.hasYearBefore)}, {name("units"), rows},
        {name("all"), unitRatesJson(table.all, table.hasResponses)}};
}

void writeWellbeingTable(const Wellbeing& wellbeing, const Period& shown, QIODevice& output)
{
    const auto number = [](const std::optional<double>& value) {
        return value ? QString::number(sixDecimals(*value), 'g', 12).toStdString() : std::string();
    };
    CsvTable table(output);
    std::vector<std::string> cells{
        "region", "period", "index", "coverage", "rank", "rank_best", "rank_worst", "orders"};
    for (const Dimension& dimension : wellbeing.dimensions())
        cells.push_back(dimension.id);
    table.row(cells);
    for (const size_t period : shownPeriods(wellbeing, shown))
        for (size_t unit = 0; unit < wellbeing.units().size(); ++unit) {
            const WellbeingFigure& figure = wellbeing.figure(unit, period);
            cells = {wellbeing.units()[unit].name, formatDay(wellbeing.periods()[period].period.from->day()),
                number(figure.index), number(figure.coverage),
                figure.rank ? std::to_string(*figure.rank) : std::string(),
                figure.ranks ? std::to_string(figure.ranks->best) : std::string(),
                figure.ranks ? std::to_string(figure.ranks->worst) : std::string(),
                std::to_string(figure.orders)};
            for (const DimensionFigure& dimension : figure.dimensions)
                cells.push_back(number(dimension.score));
            table.row(cells);
        }
}

} // namespace redial
