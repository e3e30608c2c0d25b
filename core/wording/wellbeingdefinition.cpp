#include "core/wording/wellbeingwording.h"

#include "core/wording/formatting.h"

#include <algorithm>
#include <cmath>

namespace redial {

namespace {

const QString nothing = QStringLiteral("–");
constexpr size_t namedLeaves = 3;

/// A setting as it was typed: 70, 62.5.
QString plain(double number)
{
    return QString::number(number, 'g', 6);
}

} // namespace

QString WellbeingWording::dimension(const Dimension& dimension)
{
    if (!dimension.name.empty())
        return Formatting::text(dimension.name);
    if (dimension.id == "safety")
        return tr("Safety");
    if (dimension.id == "comfort")
        return tr("Comfort");
    if (dimension.id == "health")
        return tr("Health");
    if (dimension.id == "housing")
        return tr("Housing");
    return Formatting::text(dimension.id);
}

QString WellbeingWording::indicator(Indicator indicator, bool byResidents)
{
    switch (indicator) {
    case Indicator::OrderRate:
        return byResidents ? tr("Orders per 10,000 residents") : tr("Share of all orders");
    case Indicator::RepeatRate:
        return tr("Repeat rate");
    case Indicator::UnresolvedRate:
        return tr("Unresolved rate");
    case Indicator::DissatisfiedRate:
        return tr("Dissatisfied rate");
    case Indicator::OverdueRate:
        return tr("Overdue rate");
    case Indicator::SurgeDays:
        return tr("Surge days");
    }
    Q_UNREACHABLE();
}

QString WellbeingWording::meaning(Indicator indicator, bool byResidents)
{
    switch (indicator) {
    case Indicator::OrderRate:
        return byResidents ? tr("orders of the dimension per 10,000 residents of the region")
                           : tr("orders of the dimension, of all orders of the region; as no residents are "
                                "entered, this says what the orders are about, not how many there are");
    case Indicator::RepeatRate:
        return tr("calls after which the caller was back, of those that can be judged, by the definition of "
                  "a repeat in force");
    case Indicator::UnresolvedRate:
        return tr("unresolved orders, of those known to be resolved or not");
    case Indicator::DissatisfiedRate:
        return tr("dissatisfied ratings, of all ratings");
    case Indicator::OverdueRate:
        return tr("orders closed after they were due or still open then, of those with a due time");
    case Indicator::SurgeDays:
        return tr("days with far more callers than usual; these come with the early warning and are missing "
                  "until then");
    }
    Q_UNREACHABLE();
}

QString WellbeingWording::value(Indicator indicator, std::optional<double> value, bool byResidents)
{
    if (!value)
        return nothing;
    const bool isCount =
        indicator == Indicator::SurgeDays || (indicator == Indicator::OrderRate && byResidents);
    return isCount ? Formatting::decimal(*value, 1) : Formatting::percent(*value);
}

QString WellbeingWording::leaf(const Dimension& dimension, Indicator indicator, bool byResidents)
{
    //: %1 a dimension of well-being, %2 one of its indicators
    return tr("%1: %2").arg(
        WellbeingWording::dimension(dimension), WellbeingWording::indicator(indicator, byResidents));
}

QString WellbeingWording::unit(const WellbeingUnit& unit)
{
    return unit.name.empty() ? tr("All regions") : Formatting::text(unit.name);
}

QString WellbeingWording::period(const WellbeingPeriod& period, WellbeingPeriods kind)
{
    if (kind == WellbeingPeriods::Weeks)
        //: A week, by its Monday
        return tr("week of %1").arg(Formatting::text(formatDay(period.period.from->day())));
    const CivilDate date = civilFromDays(period.period.from->day());
    //: %1 year, %2 month
    return tr("%1-%2", "month").arg(date.year).arg(date.month, 2, 10, QLatin1Char('0'));
}

QString WellbeingWording::score(std::optional<double> score)
{
    return score ? Formatting::decimal(*score, 1) : nothing;
}

QString WellbeingWording::change(std::optional<double> change)
{
    return change ? Formatting::signedDecimal(*change, 1) : nothing;
}

QString WellbeingWording::ranks(const std::optional<RankRange>& ranks)
{
    if (!ranks)
        return nothing;
    const QString best = QString::number(ranks->best);
    return ranks->best == ranks->worst ? best : best + QChar(0x2013) + QString::number(ranks->worst);
}

QString WellbeingWording::step(WellbeingStep step)
{
    switch (step) {
    case WellbeingStep::Good:
        return tr("Good");
    case WellbeingStep::Watch:
        return tr("Watch");
    case WellbeingStep::Act:
        return tr("Act");
    }
    Q_UNREACHABLE();
}

QString WellbeingWording::steps(const WellbeingSettings& settings)
{
    if (settings.act >= settings.good)
        return tr("Good: %1 and more. Act: under %1.").arg(plain(settings.good));
    return tr("Good: %1 and more. Watch: %2 to under %1. Act: under %2.")
        .arg(plain(settings.good), plain(settings.act));
}

QString WellbeingWording::weightRule(WeightRule rule)
{
    switch (rule) {
    case WeightRule::Equal:
        return tr("all weigh the same");
    case WeightRule::Entered:
        return tr("as entered");
    case WeightRule::Entropy:
        return tr("by entropy: what tells regions and periods apart most weighs most");
    }
    Q_UNREACHABLE();
}

QString WellbeingWording::aggregation(Aggregation aggregation)
{
    switch (aggregation) {
    case Aggregation::Arithmetic:
        return tr("weighted mean");
    case Aggregation::Geometric:
        return tr("geometric mean: a low dimension is not made good by a high one");
    }
    Q_UNREACHABLE();
}

QString WellbeingWording::whatItIsNot()
{
    return tr("The index is derived from orders. It is not how people feel: few complaints do not mean that "
              "people are content.");
}

QStringList WellbeingWording::definition(const Wellbeing& wellbeing)
{
    const WellbeingSettings& settings = wellbeing.input().settings;
    QStringList sentences;
    sentences << tr("A category belongs to one dimension or to none, as the dictionary says.");
    sentences << tr("Each indicator is scored from 100 (5% of regions and periods are lower) to 0 (5% are "
                    "higher); less is better. Baseline of this scale: %1.")
                     .arg(Formatting::period(settings.baseline));
    sentences << tr("Weights of indicators and dimensions: %1.").arg(weightRule(settings.weights));
    sentences << tr("Dimensions are joined by: %1.").arg(aggregation(settings.aggregation));
    sentences << tr(
        "A rate of fewer than %1 is missing; a missing figure is left out and the others take its "
        "weight. With less than %2 of the weight there is no score; neither is there for a region "
        "with fewer than %3 orders in a period.")
                     .arg(Formatting::count(settings.leastBase), Formatting::percent(settings.leastCoverage),
                         Formatting::count(settings.leastOrders));
    sentences << tr(
        "Range of ranks: the best and the worst rank under %1 weightings of the dimensions, drawn "
        "evenly from all possible ones.")
                     .arg(Formatting::count(Wellbeing::weightings));
    return sentences;
}

QString WellbeingWording::smallRegions(const Wellbeing& wellbeing)
{
    if (wellbeing.smallRegions().empty())
        return {};
    const TextTable& names = wellbeing.input().book->dictionaries().regions;
    QStringList regions;
    for (const auto& [region, orders] : wellbeing.smallRegions())
        //: A region and its number of orders
        regions << tr("%1 (%2)").arg(Formatting::text(names.at(region)), Formatting::count(orders));
    return tr("Too few orders to be judged (under %1): %2.")
        .arg(Formatting::count(wellbeing.input().settings.leastOrders), Formatting::list(regions));
}

QString WellbeingWording::sorted(const Wellbeing& wellbeing)
{
    if (wellbeing.orders() == 0)
        return {};
    QString text = tr("The dictionary sorts %1 of %2 orders.")
                       .arg(Formatting::percent(static_cast<double>(wellbeing.caughtOrders())
                                / static_cast<double>(wellbeing.orders())),
                           Formatting::count(wellbeing.orders()));
    if (wellbeing.withoutRegion() > 0)
        text = Formatting::sentences(
            {text, tr("%1 have no region.").arg(Formatting::count(wellbeing.withoutRegion()))});
    return text;
}

QString WellbeingWording::whyMissing(const Wellbeing& wellbeing, size_t unit, size_t period)
{
    const WellbeingFigure& figure = wellbeing.figure(unit, period);
    if (figure.index)
        return {};
    const WellbeingSettings& settings = wellbeing.input().settings;
    if (figure.isTooSmall)
        return tr("too few orders to be judged: %1, at least %2 are needed")
            .arg(Formatting::count(figure.orders), Formatting::count(settings.leastOrders));
    return tr("figures for only %1 of the weight, at least %2 are needed")
        .arg(Formatting::percent(figure.coverage), Formatting::percent(settings.leastCoverage));
}

QString WellbeingWording::withoutResidents(const Wellbeing& wellbeing)
{
    if (wellbeing.input().population.isEmpty())
        return {};
    QStringList regions;
    for (size_t unit = 1; unit < wellbeing.units().size(); ++unit)
        if (!wellbeing.units()[unit].residents)
            regions << WellbeingWording::unit(wellbeing.units()[unit]);
    if (regions.isEmpty())
        return {};
    return tr("Residents are not known, so orders per 10,000 are missing: %1.")
        .arg(Formatting::list(regions));
}

QString WellbeingWording::coverageItem()
{
    return tr("Figures that came or went");
}

QString WellbeingWording::moved(const Wellbeing& wellbeing, size_t unit, size_t before, size_t after)
{
    const auto change = wellbeing.change(unit, before, after);
    if (!change)
        return {};
    const bool byResidents = !wellbeing.input().population.isEmpty();
    std::vector<std::pair<double, QString>> parts;
    for (size_t leaf = 0; leaf < change->leaves.size(); ++leaf)
        if (const auto points = change->leaves[leaf])
            parts.emplace_back(*points,
                WellbeingWording::leaf(wellbeing.dimensions()[leaf / indicatorCount],
                    allIndicators[leaf % indicatorCount], byResidents));
    parts.emplace_back(change->coverage, coverageItem());
    std::stable_sort(parts.begin(), parts.end(),
        [](const auto& a, const auto& b) { return std::abs(a.first) > std::abs(b.first); });
    QStringList named;
    for (const auto& [points, name] : parts) {
        if (named.size() == static_cast<qsizetype>(namedLeaves)
            || WellbeingWording::change(points).startsWith(QChar(0xb1)))
            break;
        //: An indicator and by how many points it moved the index
        named << tr("%1 (%2)", "moved").arg(name, WellbeingWording::change(points));
    }
    const QString since = tr("%1 since %2.")
                              .arg(WellbeingWording::change(change->total),
                                  period(wellbeing.periods()[before], wellbeing.input().settings.periods));
    if (named.isEmpty())
        return since;
    return Formatting::sentences({since, tr("Moved most by: %1.").arg(Formatting::list(named))});
}

} // namespace redial
