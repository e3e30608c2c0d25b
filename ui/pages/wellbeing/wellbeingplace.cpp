#include "ui/pages/wellbeing/wellbeingplace.h"

#include "core/wording/formatting.h"
#include "core/wording/wellbeingwording.h"

#include <QCoreApplication>

#include <algorithm>

namespace redial {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(redial::WellbeingPlace)
};

const QString viewName = QStringLiteral("view");
const QString regionName = QStringLiteral("region");
const QString periodKey = QStringLiteral("period");
const QString dimensionName = QStringLiteral("dimension");
const QString indicatorKey = QStringLiteral("indicator");
const QString wholeName = QStringLiteral("whole");
const QString markKey = QStringLiteral("mark");
const QString orderName = QStringLiteral("order");
const QString listName = QStringLiteral("list");

std::optional<size_t> unitOf(const Wellbeing& wellbeing, const std::string& region)
{
    if (region.empty())
        return 0;
    for (size_t unit = 1; unit < wellbeing.units().size(); ++unit)
        if (wellbeing.units()[unit].name == region)
            return unit;
    return {};
}

std::optional<size_t> periodOf(const Wellbeing& wellbeing, qint64 from)
{
    return wellbeing.periodOf(Timestamp{from});
}

bool overlap(const Period& whole, const Period& part)
{
    return (!whole.from || *whole.from < *part.to) && (!whole.to || *part.from < *whole.to);
}

} // namespace

NamedMark NamedMark::of(const Wellbeing& wellbeing, const Wellbeing::Mark& mark)
{
    return {wellbeing.units()[mark.unit].name, wellbeing.periods()[mark.period].period.from->seconds,
        mark.dimension ? wellbeing.dimensions()[*mark.dimension].id : std::string(), mark.indicator,
        mark.part};
}

std::optional<Wellbeing::Mark> NamedMark::in(const Wellbeing& wellbeing) const
{
    const auto unit = unitOf(wellbeing, region);
    const auto period = periodOf(wellbeing, from);
    if (!unit || !period)
        return {};
    Wellbeing::Mark mark{*unit, *period, {}, indicator, part};
    if (!dimension.empty()) {
        const auto& all = wellbeing.dimensions();
        const auto found = std::find_if(
            all.begin(), all.end(), [this](const Dimension& one) { return one.id == dimension; });
        if (found == all.end())
            return {};
        mark.dimension = static_cast<size_t>(found - all.begin());
    }
    return mark;
}

QVariantMap NamedMark::toVariant() const
{
    QVariantMap map{{regionName, QString::fromStdString(region)}, {periodKey, from},
        {dimensionName, QString::fromStdString(dimension)}, {wholeName, !part}};
    if (indicator)
        map.insert(indicatorKey, static_cast<int>(*indicator));
    return map;
}

NamedMark NamedMark::fromVariant(const QVariantMap& map)
{
    NamedMark mark{map.value(regionName).toString().toStdString(), map.value(periodKey).toLongLong(),
        map.value(dimensionName).toString().toStdString(), {}, !map.value(wholeName).toBool()};
    if (const int at = map.value(indicatorKey, -1).toInt(); at >= 0 && at < static_cast<int>(indicatorCount))
        mark.indicator = allIndicators[static_cast<size_t>(at)];
    return mark;
}

size_t WellbeingPlace::unit(const Wellbeing& wellbeing) const
{
    return unitOf(wellbeing, region).value_or(0);
}

std::optional<size_t> WellbeingPlace::periodIn(const Wellbeing& wellbeing, const Period& inForce) const
{
    if (period)
        if (const auto found = periodOf(wellbeing, *period))
            return found;
    if (inForce == Period())
        return wellbeing.newest();
    std::optional<size_t> found;
    for (size_t at = 0; at < wellbeing.periods().size(); ++at)
        if (overlap(inForce, wellbeing.periods()[at].period) && wellbeing.figure(0, at).index)
            found = at;
    return found ? found : wellbeing.newest();
}

QVariantMap WellbeingPlace::toVariant() const
{
    QVariantMap map{{viewName, static_cast<int>(view)}};
    if (!region.empty())
        map.insert(regionName, QString::fromStdString(region));
    if (period)
        map.insert(periodKey, *period);
    if (mark)
        map.insert(markKey, mark->toVariant());
    if (list)
        map.insert(listName, *list);
    if (order)
        map.insert(orderName, order->value);
    return map;
}

WellbeingPlace WellbeingPlace::fromVariant(const QVariantMap& map)
{
    WellbeingPlace place;
    place.view = static_cast<WellbeingView>(std::clamp(map.value(viewName).toInt(), 0, 3));
    place.region = map.value(regionName).toString().toStdString();
    if (const QVariant period = map.value(periodKey); period.isValid())
        place.period = period.toLongLong();
    if (const QVariant mark = map.value(markKey); mark.isValid())
        place.mark = NamedMark::fromVariant(mark.toMap());
    if (const QVariant list = map.value(listName); list.isValid())
        place.list = list.toInt();
    if (const QVariant order = map.value(orderName); order.isValid())
        place.order = OrderId(order.toLongLong());
    return place;
}

QString markName(const Wellbeing& wellbeing, const Wellbeing::Mark& mark)
{
    QStringList names;
    if (mark.dimension)
        names << WellbeingWording::dimension(wellbeing.dimensions()[*mark.dimension]);
    if (mark.indicator)
        names << WellbeingWording::indicator(*mark.indicator, !wellbeing.input().population.isEmpty());
    return names.isEmpty() ? Texts::tr("All orders") : names.join(QStringLiteral(" · "));
}

QString unitName(const Wellbeing& wellbeing, size_t unit)
{
    return unit == 0 ? Texts::tr("All regions") : Formatting::text(wellbeing.units()[unit].name);
}

QString periodName(const Wellbeing& wellbeing, size_t period)
{
    return WellbeingWording::period(wellbeing.periods()[period].period, wellbeing.input().settings.periods);
}

} // namespace redial
