#include "core/wording/wellbeingdefinition.h"

#include "core/wording/formatting.h"
#include "core/wording/wellbeingwording.h"

namespace redial {

namespace {

/// A setting as it was typed: 70, 62.5.
QString plain(double number)
{
    return QString::number(number, 'g', 6);
}

} // namespace

QString WellbeingDefinition::meaning(Indicator indicator, bool byResidents)
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
        return tr(
            "unresolved orders, of those known to be resolved or not; open ones that are not yet due are not "
            "judged");
    case Indicator::DissatisfiedRate:
        return tr("dissatisfied ratings, of all ratings");
    case Indicator::OverdueRate:
        return tr(
            "orders closed after they were due or still open then, of those with a due time; open ones that "
            "are not yet due are not judged");
    case Indicator::SurgeDays:
        return tr("days with far more callers than usual; these come with the early warning and are missing "
                  "until then");
    }
    Q_UNREACHABLE();
}

QString WellbeingDefinition::leaf(const Dimension& dimension, Indicator indicator, bool byResidents)
{
    //: %1 a dimension of well-being, %2 one of its indicators
    return tr("%1: %2").arg(
        WellbeingWording::dimension(dimension), WellbeingWording::indicator(indicator, byResidents));
}

QString WellbeingDefinition::unit(const WellbeingUnit& unit)
{
    return unit.name.empty() ? tr("All regions") : Formatting::text(unit.name);
}

QString WellbeingDefinition::ranks(const std::optional<RankRange>& ranks)
{
    if (!ranks)
        return {};
    const QString best = QString::number(ranks->best);
    return ranks->best == ranks->worst ? best : best + QChar(0x2013) + QString::number(ranks->worst);
}

QString WellbeingDefinition::steps(const WellbeingSettings& settings)
{
    if (settings.act >= settings.good)
        return tr("Good: %1 and more. Act: under %1.").arg(plain(settings.good));
    return tr("Good: %1 and more. Watch: %2 to under %1. Act: under %2.")
        .arg(plain(settings.good), plain(settings.act));
}

QString WellbeingDefinition::weightRule(WeightRule rule)
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

QString WellbeingDefinition::aggregation(Aggregation aggregation)
{
    switch (aggregation) {
    case Aggregation::Arithmetic:
        return tr("weighted mean");
    case Aggregation::Geometric:
        return tr("geometric mean: a low dimension is not made good by a high one");
    }
    Q_UNREACHABLE();
}

QStringList WellbeingDefinition::sentences(const Wellbeing& wellbeing)
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

QString WellbeingDefinition::sorted(const Wellbeing& wellbeing)
{
    if (wellbeing.orders() == 0)
        return {};
    QString text =
        tr("The dictionary sorts %1 of %2 orders.")
            .arg(WellbeingWording::coverage(wellbeing.use()), Formatting::count(wellbeing.orders()));
    if (wellbeing.withoutRegion() > 0)
        text = Formatting::sentences(
            {text, tr("%1 have no region.").arg(Formatting::count(wellbeing.withoutRegion()))});
    return text;
}

QString WellbeingDefinition::withoutResidents(const Wellbeing& wellbeing)
{
    if (wellbeing.input().population.isEmpty())
        return {};
    QStringList regions;
    for (size_t unit = 1; unit < wellbeing.units().size(); ++unit)
        if (!wellbeing.units()[unit].residents)
            regions << WellbeingDefinition::unit(wellbeing.units()[unit]);
    if (regions.isEmpty())
        return {};
    return tr("Residents are not known, so orders per 10,000 are missing: %1.")
        .arg(Formatting::list(regions));
}

QString WellbeingDefinition::coverageItem()
{
    return tr("Figures that came or went");
}

QString WellbeingDefinition::line(const Wellbeing& wellbeing)
{
    const WellbeingSettings& settings = wellbeing.input().settings;
    return tr("Weights: %1; joined by %2; baseline: %3")
        .arg(weightRule(settings.weights), aggregation(settings.aggregation),
            Formatting::period(settings.baseline));
}

} // namespace redial
