#include "core/wording/wellbeingwording.h"

#include "core/wording/formatting.h"

#include <cmath>

namespace redial {

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
        return tr("Unresolved");
    case Indicator::DissatisfiedRate:
        return tr("Dissatisfied");
    case Indicator::OverdueRate:
        return tr("Overdue");
    case Indicator::SurgeDays:
        return tr("Surge days");
    }
    Q_UNREACHABLE();
}

QString WellbeingWording::shortIndicator(Indicator indicator, bool byResidents)
{
    if (indicator == Indicator::OrderRate)
        return byResidents ? tr("per 10,000") : tr("share of orders");
    return WellbeingWording::indicator(indicator, byResidents).toLower();
}

QString WellbeingWording::part(Indicator indicator)
{
    switch (indicator) {
    case Indicator::OrderRate:
        return tr("Orders");
    case Indicator::RepeatRate:
        return tr("Came back");
    case Indicator::UnresolvedRate:
        return tr("Unresolved");
    case Indicator::DissatisfiedRate:
        return tr("Dissatisfied");
    case Indicator::OverdueRate:
        return tr("Overdue");
    case Indicator::SurgeDays:
        return tr("Surge days");
    }
    Q_UNREACHABLE();
}

QString WellbeingWording::whole(Indicator indicator)
{
    switch (indicator) {
    case Indicator::OrderRate:
    case Indicator::SurgeDays:
        return tr("Orders");
    case Indicator::RepeatRate:
        return tr("All calls judged");
    case Indicator::UnresolvedRate:
        return tr("All with an outcome");
    case Indicator::DissatisfiedRate:
        return tr("All rated");
    case Indicator::OverdueRate:
        return tr("All closed or due");
    }
    Q_UNREACHABLE();
}

QString WellbeingWording::figure(Indicator indicator, const IndicatorFigure& figure, bool byResidents)
{
    if (indicator == Indicator::OrderRate && byResidents)
        return figure.value ? tr("%1 orders, %2 per 10,000 residents")
                                  .arg(Formatting::count(figure.part), Formatting::decimal(*figure.value, 1))
                            : tr("%1 orders").arg(Formatting::count(figure.part));
    const QString of =
        tr("%1 of %2").arg(Formatting::count(figure.part), Formatting::count(std::llround(figure.of)));
    return figure.value ? tr("%1 (%2)", "n of m, and the share").arg(of, Formatting::percent(*figure.value))
                        : of;
}

QString WellbeingWording::shortPeriod(const Period& period, WellbeingPeriods kind)
{
    const CivilDate date = civilFromDays(period.from->day());
    if (kind == WellbeingPeriods::Weeks)
        return tr("%1-%2", "month and day")
            .arg(date.month, 2, 10, QLatin1Char('0'))
            .arg(date.day, 2, 10, QLatin1Char('0'));
    const QStringList names{tr("Jan"), tr("Feb"), tr("Mar"), tr("Apr"), tr("May"), tr("Jun"), tr("Jul"),
        tr("Aug"), tr("Sep"), tr("Oct"), tr("Nov"), tr("Dec")};
    return names.at(date.month - 1);
}

QString WellbeingWording::period(const Period& period, WellbeingPeriods kind)
{
    if (kind == WellbeingPeriods::Weeks)
        return tr("week of %1").arg(Formatting::text(formatDay(period.from->day())));
    //: %1 month, %2 year
    return tr("%1 %2", "month of a year")
        .arg(shortPeriod(period, kind))
        .arg(civilFromDays(period.from->day()).year);
}

QString WellbeingWording::whatItIsNot(const Wellbeing& wellbeing)
{
    QStringList sentences{
        tr("Reckoned from orders: a count of complaints is not how people feel, and few are no praise.")};
    QStringList small;
    for (const auto& [region, orders] : wellbeing.smallRegions())
        small << tr("%1 (%2)", "a region and its orders")
                     .arg(Formatting::text(wellbeing.input().book->dictionaries().regions.at(region)),
                         Formatting::count(orders));
    if (!small.isEmpty())
        sentences << tr("Too few orders to judge: %1.").arg(Formatting::list(small));
    return Formatting::sentences(sentences);
}

std::vector<IndexDifference> WellbeingWording::differences(
    const Wellbeing& wellbeing, size_t unit, size_t period)
{
    const WellbeingPeriod& now = wellbeing.periods()[period];
    const auto index = wellbeing.figure(unit, period).index;
    std::vector<IndexDifference> all;
    for (const auto& earlier : {now.previous, now.yearBefore}) {
        const auto before = earlier ? wellbeing.figure(unit, *earlier).index : std::nullopt;
        if (index && before)
            all.push_back({*index - *before,
                tr("against %1")
                    .arg(WellbeingWording::period(
                        wellbeing.periods()[*earlier].period, wellbeing.input().settings.periods)),
                earlier == now.previous});
    }
    return all;
}

QString WellbeingWording::sorted(const Wellbeing& wellbeing)
{
    return wellbeing.orders() == 0 ? QString() : tr("%1 sorted").arg(coverage(wellbeing.use()));
}

QString WellbeingWording::coverage(const DictionaryUse& use)
{
    const std::optional<double> share = use.coverage();
    return share ? Formatting::percent(*share) : QString();
}

QString WellbeingWording::pending(qint64 orders)
{
    return tr("%1 order(s) are unresolved, but open and not yet due when the data end: too early to say, and "
              "not in the resolution rate.",
        nullptr, Formatting::grammaticalNumber(orders))
        .arg(Formatting::count(orders));
}

QString WellbeingWording::weights(WeightRule rule)
{
    switch (rule) {
    case WeightRule::Equal:
        return tr("equal");
    case WeightRule::Entered:
        return tr("entered");
    case WeightRule::Entropy:
        return tr("by entropy");
    }
    Q_UNREACHABLE();
}

QString WellbeingWording::step(WellbeingStep step)
{
    switch (step) {
    case WellbeingStep::Good:
        return tr("good");
    case WellbeingStep::Watch:
        return tr("watch");
    case WellbeingStep::Act:
        return tr("act");
    }
    Q_UNREACHABLE();
}

QString WellbeingWording::whyNoIndex(const WellbeingFigure& figure, const WellbeingSettings& settings)
{
    if (figure.isTooSmall)
        return tr("Not judged: %1 orders, fewer than %2.")
            .arg(Formatting::count(figure.orders), Formatting::count(settings.leastOrders));
    return tr("Not judged: indicators are there for %1 of the weight, less than %2.")
        .arg(Formatting::percent(figure.coverage), Formatting::percent(settings.leastCoverage));
}

WellbeingWording::Empty WellbeingWording::emptiness(const Wellbeing& wellbeing)
{
    if (wellbeing.orders() == 0)
        return Empty::NoOrders;
    for (size_t unit = 0; unit < wellbeing.units().size(); ++unit)
        for (size_t period = 0; period < wellbeing.periods().size(); ++period)
            if (wellbeing.figure(unit, period).index)
                return Empty::Not;
    if (wellbeing.dimensions().empty())
        return Empty::NoDimensions;
    if (wellbeing.withoutRegion() == wellbeing.orders())
        return Empty::NoRegions;
    if (wellbeing.use().caught == 0)
        return Empty::NothingCaught;
    const auto isJudged = [&](size_t unit) {
        for (size_t period = 0; period < wellbeing.periods().size(); ++period)
            if (!wellbeing.figure(unit, period).isTooSmall)
                return true;
        return false;
    };
    for (size_t unit = 1; unit < wellbeing.units().size(); ++unit)
        if (isJudged(unit))
            return Empty::NothingToCompare;
    return Empty::OnlySmallRegions;
}

QString WellbeingWording::whyEmpty(const Wellbeing& wellbeing)
{
    switch (emptiness(wellbeing)) {
    case Empty::Not:
        return {};
    case Empty::NoOrders:
        return wellbeing.input().book->size() == 0
            ? tr("The index is reckoned from orders with a region and a category.")
            : tr("Filters and excluded lines of the scheme leave no order to look at.");
    case Empty::NoDimensions:
        return tr("The dictionary has no dimension of life to which orders could belong.");
    case Empty::NoRegions:
        return tr(
            "None of %1 order(s) says where it is about. The index compares regions: name the column with "
            "the street or town (镇街) when importing.",
            nullptr, Formatting::grammaticalNumber(wellbeing.orders()))
            .arg(Formatting::count(wellbeing.orders()));
    case Empty::NothingCaught:
        return tr("No rule of the dictionary catches the category of any of %1 order(s). Without a category "
                  "nothing is about safety, comfort, health or housing.",
            nullptr, Formatting::grammaticalNumber(wellbeing.orders()))
            .arg(Formatting::count(wellbeing.orders()));
    case Empty::OnlySmallRegions:
        return tr(
            "No region has %1 orders in one period. Count in months instead of weeks, or lower the least "
            "number of orders.")
            .arg(Formatting::count(wellbeing.input().settings.leastOrders));
    case Empty::NothingToCompare:
        return tr("Every score is a place between the best and the worst regions and periods: here there is "
                  "no difference to measure by. It takes two regions or two periods with enough orders.");
    }
    Q_UNREACHABLE();
}

} // namespace redial
