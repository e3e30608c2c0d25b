#include "ui/pages/wellbeing/indexcharts.h"

#include "core/wellbeing/indexsteps.h"
#include "core/wording/formatting.h"
#include "core/wording/wellbeingwording.h"
#include "ui/pages/wellbeing/wellbeingplace.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace redial {

namespace {

constexpr double gap = std::numeric_limits<double>::quiet_NaN();
constexpr double ten = 10; ///< axes of scores end at whole tens

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(redial::IndexCharts)
};

QVariant keyOf(const Wellbeing& wellbeing, const Wellbeing::Mark& mark)
{
    return NamedMark::of(wellbeing, mark).toVariant();
}

QString ordersNote(qint64 orders)
{
    return Texts::tr("%1 order(s)", nullptr, Formatting::grammaticalNumber(orders))
        .arg(Formatting::count(orders));
}

/// Scores without the empty space beneath and above them.
void fitScores(ChartContent& content)
{
    double lowest = 100;
    double highest = 0;
    for (const ChartSeries& series : content.series)
        for (const ChartMark& mark : series.marks)
            if (std::isfinite(mark.y)) {
                lowest = std::min(lowest, mark.y);
                highest = std::max(highest, mark.y);
            }
    if (lowest > highest)
        return;
    content.y.lowest = std::max(0.0, std::floor((lowest - 1) / ten) * ten);
    content.y.highest = std::min(100.0, std::ceil((highest + 1) / ten) * ten);
}

/// Labels of the axis: the year where it begins, as far as there are two.
QStringList periodLabels(const Wellbeing& wellbeing)
{
    QStringList labels;
    const WellbeingPeriods kind = wellbeing.input().settings.periods;
    for (const WellbeingPeriod& one : wellbeing.periods())
        labels << WellbeingWording::shortPeriod(one.period, kind);
    return labels;
}

} // namespace

ChartContent indexLines(const Wellbeing& wellbeing, size_t unit, std::optional<size_t> looked)
{
    ChartContent content;
    content.title = Texts::tr("Index and dimensions: %1").arg(unitName(wellbeing, unit));
    content.notes << WellbeingWording::whatItIsNot(wellbeing);
    content.empty = Texts::tr("Nothing to judge: too few orders in every period.");
    content.namesAtEnd = true;
    content.x.kind = ChartAxis::Kind::Categories;
    content.x.title = Texts::tr("Period");
    content.x.categories = periodLabels(wellbeing);
    const size_t periods = wellbeing.periods().size();
    const auto line = [&](const QString& name, auto scoreOf, auto markOf) {
        ChartSeries series{name, ChartSeries::Kind::Line, {}};
        bool isAny = false;
        for (size_t at = 0; at < periods; ++at) {
            const std::optional<double> score = scoreOf(at);
            isAny = isAny || score.has_value();
            series.marks.push_back(
                {static_cast<double>(at), score.value_or(gap), keyOf(wellbeing, markOf(at)),
                    ordersNote(markOf(at).dimension
                            ? wellbeing.figure(unit, at).dimensions[*markOf(at).dimension].orders
                            : wellbeing.figure(unit, at).orders)});
        }
        if (isAny)
            content.series.push_back(std::move(series));
    };
    for (size_t dimension = 0; dimension < wellbeing.dimensions().size(); ++dimension)
        line(
            WellbeingWording::dimension(wellbeing.dimensions()[dimension]),
            [&](size_t at) { return wellbeing.figure(unit, at).dimensions[dimension].score; },
            [&](size_t at) {
                return Wellbeing::Mark{unit, at, dimension, {}, true};
            });
    line(
        Texts::tr("Index"), [&](size_t at) { return wellbeing.figure(unit, at).index; },
        [&](size_t at) {
            return Wellbeing::Mark{unit, at, {}, {}, true};
        });
    if (!content.series.empty() && content.series.back().name == Texts::tr("Index"))
        content.series.back().sense = ChartSeries::Sense::Main;
    ChartSeries earlier{
        Texts::tr("Index a year before"), ChartSeries::Kind::Line, {}, true, ChartSeries::Sense::Main};
    for (size_t at = 0; at < periods; ++at)
        if (const auto before = wellbeing.periods()[at].yearBefore)
            if (const auto index = wellbeing.figure(unit, *before).index)
                earlier.marks.push_back({static_cast<double>(at), *index,
                    keyOf(wellbeing, {unit, *before, {}, {}, true}), periodName(wellbeing, *before)});
    if (!earlier.marks.empty())
        content.series.push_back(std::move(earlier));
    fitScores(content);
    if (looked)
        content.bands.push_back({static_cast<double>(*looked) - 0.5, static_cast<double>(*looked) + 0.5});
    return content;
}

ChartContent indexWaterfall(
    const Wellbeing& wellbeing, size_t unit, std::optional<size_t> period, size_t most)
{
    ChartContent content;
    content.title = Texts::tr("What moved it: %1").arg(unitName(wellbeing, unit));
    content.x.kind = ChartAxis::Kind::Categories;
    content.x.title = Texts::tr("Part");
    const auto before = period ? wellbeing.periods()[*period].previous : std::nullopt;
    const auto steps =
        before ? indexSteps(wellbeing, unit, *before, *period, most) : std::vector<IndexStep>();
    if (steps.empty()) {
        content.empty = !before ? Texts::tr("There is no period before: with a second month it is seen here "
                                            "what moved the index.")
                                : Texts::tr("One of the two periods has no index: nothing to compare.");
        return content;
    }
    ChartSeries totals{Texts::tr("Index"), ChartSeries::Kind::Steps, {}, false, ChartSeries::Sense::Total};
    ChartSeries better{Texts::tr("Better"), ChartSeries::Kind::Steps, {}, false, ChartSeries::Sense::Good};
    ChartSeries worse{Texts::tr("Worse"), ChartSeries::Kind::Steps, {}, false, ChartSeries::Sense::Bad};
    const bool byResidents = !wellbeing.input().population.isEmpty();
    double lowest = 100;
    double highest = 0;
    for (size_t at = 0; at < steps.size(); ++at) {
        const IndexStep& step = steps[at];
        ChartMark mark{static_cast<double>(at), step.points, {}, {}, step.from};
        ChartSeries* series = step.points < 0 ? &worse : &better;
        switch (step.kind) {
        case IndexStep::Kind::Before:
        case IndexStep::Kind::After: {
            const size_t when = step.kind == IndexStep::Kind::Before ? *before : *period;
            series = &totals;
            content.x.categories << WellbeingWording::shortPeriod(
                wellbeing.periods()[when].period, wellbeing.input().settings.periods);
            mark.key = keyOf(wellbeing, {unit, when, {}, {}, true});
            mark.note = ordersNote(wellbeing.figure(unit, when).orders);
            break;
        }
        case IndexStep::Kind::Indicator: {
            const auto figureAt = [&](size_t when) {
                return WellbeingWording::figure(step.indicator,
                    wellbeing.figure(unit, when)
                        .dimensions[step.dimension]
                        .indicators[static_cast<size_t>(step.indicator)],
                    byResidents);
            };
            const Dimension& dimension = wellbeing.dimensions()[step.dimension];
            content.x.categories << WellbeingWording::dimension(dimension) + QLatin1Char(' ')
                    + WellbeingWording::shortIndicator(step.indicator, byResidents);
            mark.key = keyOf(wellbeing, {unit, *period, step.dimension, step.indicator, true});
            mark.note =
                Texts::tr("%1 → %2", "figures before and now").arg(figureAt(*before), figureAt(*period));
            break;
        }
        case IndexStep::Kind::Others:
            content.x.categories << Texts::tr("%Ln smaller part(s)", nullptr, step.count);
            mark.key = indicatorsKey;
            break;
        case IndexStep::Kind::Coverage:
            content.x.categories << Texts::tr("Coverage");
            mark.key = indicatorsKey;
            mark.note = Texts::tr("Indicators that came or went, and the weight they took along");
            break;
        }
        for (const double level : {step.from, step.from + step.points})
            if (series != &totals || level != step.from) {
                lowest = std::min(lowest, level);
                highest = std::max(highest, level);
            }
        series->marks.push_back(mark);
    }
    content.notes << Texts::tr("The parts sum to %1 exactly")
                         .arg(Formatting::signedDecimal(steps.back().points - steps.front().points, 1));
    // What moves is a small part of the whole: the columns are cut below, as the axis says.
    const double span = std::max(2.0, highest - lowest);
    content.y.lowest = std::max(0.0, std::floor(lowest - 0.6 * span));
    content.y.highest = std::ceil(highest + 0.15 * span);
    for (ChartSeries* series : {&totals, &better, &worse})
        if (!series->marks.empty())
            content.series.push_back(std::move(*series));
    return content;
}

ChartContent dimensionRadar(const Wellbeing& wellbeing, size_t unit, std::optional<size_t> period)
{
    ChartContent content;
    content.shape = ChartContent::Shape::Radar;
    content.title = Texts::tr("Dimensions: %1").arg(unitName(wellbeing, unit));
    content.empty = Texts::tr("Nothing to judge in this period.");
    content.x.kind = ChartAxis::Kind::Categories;
    content.x.title = Texts::tr("Dimension");
    content.y.lowest = 0;
    content.y.highest = 100;
    if (!period)
        return content;
    const auto add = [&](const QString& name, size_t of, size_t when, bool isEarlier) {
        ChartSeries series{name, ChartSeries::Kind::Line, {}, isEarlier,
            isEarlier ? ChartSeries::Sense::Any : ChartSeries::Sense::Main};
        bool isAny = false;
        const WellbeingFigure& figure = wellbeing.figure(of, when);
        for (size_t at = 0; at < figure.dimensions.size(); ++at) {
            isAny = isAny || figure.dimensions[at].score;
            series.marks.push_back({static_cast<double>(at), figure.dimensions[at].score.value_or(gap),
                keyOf(wellbeing, {of, when, at, {}, true}), ordersNote(figure.dimensions[at].orders)});
        }
        if (isAny)
            content.series.push_back(std::move(series));
    };
    for (size_t at = 0; at < wellbeing.dimensions().size(); ++at) {
        const auto score = wellbeing.figure(unit, *period).dimensions[at].score;
        QString name = WellbeingWording::dimension(wellbeing.dimensions()[at]);
        if (score)
            name += QLatin1Char(' ') + Formatting::decimal(*score, 1);
        content.x.categories << name;
    }
    const auto before = wellbeing.periods()[*period].previous;
    if (unit != 0)
        add(unitName(wellbeing, 0), 0, *period, true);
    else if (before)
        add(periodName(wellbeing, *before), unit, *before, true);
    add(unit != 0 ? unitName(wellbeing, unit) : periodName(wellbeing, *period), unit, *period, false);
    return content;
}

} // namespace redial
