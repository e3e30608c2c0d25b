#include "ui/pages/wellbeing/indicatorrows.h"

#include "core/wording/formatting.h"
#include "core/wording/wellbeingwording.h"

#include <QCoreApplication>

namespace redial {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(redial::IndicatorRows)
};

using Column = TableColumn<IndicatorRow>;
constexpr Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
const QString none = QStringLiteral("–");

QVariant valueOf(const std::optional<double>& value)
{
    return value ? QVariant(*value) : QVariant();
}

/// A rate in per cent, orders per 10,000 residents with one decimal.
QString valueText(const IndicatorRow& row, const IndicatorFigure& figure)
{
    if (!figure.value)
        return none;
    return row.indicator == Indicator::OrderRate && row.byResidents ? Formatting::decimal(*figure.value, 1)
                                                                    : Formatting::percent(*figure.value);
}

QString tip(const IndicatorRow& row)
{
    return Texts::tr("%1 · %2: %3; before: %4")
        .arg(row.dimensionName, WellbeingWording::indicator(row.indicator, row.byResidents),
            WellbeingWording::figure(row.indicator, row.now, row.byResidents),
            WellbeingWording::figure(row.indicator, row.before, row.byResidents));
}

} // namespace

std::vector<IndicatorRow> indicatorRows(const Wellbeing& wellbeing, size_t unit, size_t period)
{
    const auto before = wellbeing.periods()[period].previous;
    const auto change = before ? wellbeing.change(unit, *before, period) : std::nullopt;
    std::vector<IndicatorRow> rows;
    for (size_t dimension = 0; dimension < wellbeing.dimensions().size(); ++dimension)
        for (const Indicator indicator : allIndicators) {
            if (indicator == Indicator::SurgeDays)
                continue;
            const auto at = static_cast<size_t>(indicator);
            IndicatorRow row;
            row.dimension = dimension;
            row.indicator = indicator;
            row.dimensionName = WellbeingWording::dimension(wellbeing.dimensions()[dimension]);
            row.now = wellbeing.figure(unit, period).dimensions[dimension].indicators[at];
            if (before)
                row.before = wellbeing.figure(unit, *before).dimensions[dimension].indicators[at];
            row.weight = wellbeing.dimensionWeight(dimension) * wellbeing.scale(dimension, indicator).weight;
            if (change)
                row.points = change->leaves[dimension * indicatorCount + at];
            row.byResidents = !wellbeing.input().population.isEmpty();
            rows.push_back(std::move(row));
        }
    return rows;
}

std::vector<Column> indicatorColumns()
{
    const auto tips = [](const IndicatorRow& row, int role) -> QVariant {
        if (role == Qt::ToolTipRole)
            return tip(row);
        return role == TableRole::Pale ? QVariant(!row.now.value) : QVariant();
    };
    std::vector<Column> columns;
    columns.push_back({Texts::tr("Dimension"), left,
        [](const IndicatorRow& row) { return row.dimensionName; }, nullptr, tips});
    columns.push_back({Texts::tr("Indicator"), left,
        [](const IndicatorRow& row) {
            return WellbeingWording::shortIndicator(row.indicator, row.byResidents);
        },
        nullptr, tips});
    columns.push_back(
        {Texts::tr("Now"), right, [](const IndicatorRow& row) { return valueText(row, row.now); },
            [](const IndicatorRow& row) { return valueOf(row.now.value); }, tips});
    columns.push_back(
        {Texts::tr("Before"), right, [](const IndicatorRow& row) { return valueText(row, row.before); },
            [](const IndicatorRow& row) { return valueOf(row.before.value); }, tips});
    columns.push_back({Texts::tr("Moved"), right,
        [](const IndicatorRow& row) { return row.points ? Formatting::signedDecimal(*row.points, 1) : none; },
        [](const IndicatorRow& row) { return valueOf(row.points); }, tips});
    columns.push_back({Texts::tr("Score"), right,
        [](const IndicatorRow& row) { return row.now.score ? Formatting::decimal(*row.now.score, 0) : none; },
        [](const IndicatorRow& row) { return valueOf(row.now.score); }, tips});
    columns.push_back(
        {Texts::tr("Weight"), right, [](const IndicatorRow& row) { return Formatting::percent(row.weight); },
            [](const IndicatorRow& row) { return QVariant(row.weight); }, tips});
    return columns;
}

} // namespace redial
