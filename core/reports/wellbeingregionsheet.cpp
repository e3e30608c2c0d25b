#include "core/reports/wellbeingregionsheet.h"

#include "core/reports/wellbeingproblems.h"
#include "core/reports/wellbeingrates.h"
#include "core/wellbeing/indexsteps.h"
#include "core/wording/formatting.h"
#include "core/wording/wellbeingdefinition.h"
#include "core/wording/wellbeingwording.h"

#include <algorithm>
#include <cmath>

namespace redial {

namespace {

constexpr int better = 0x2F7D5B;
constexpr int worse = 0xB5442E;
constexpr int ends = 0x55657A;
constexpr double roundScore = 10;
constexpr int allRegionsColumn = 5; ///< of the table of dimensions

/// Columns of the waterfall's table.
enum Step { What, Points, Level, Carried, End, Up, Down };

} // namespace

WellbeingRegionSheet::WellbeingRegionSheet(
    ReportWorkbook& workbook, const WellbeingReportInput& input, size_t unit)
    : m_input(input)
    , m_unit(unit)
    , m_period(input.period)
    , m_sheet(workbook, WellbeingDefinition::unit(input.wellbeing->units()[unit]), input)
{
}

QString WellbeingRegionSheet::since(size_t earlier) const
{
    //: Heading of a column: the change since a period
    return tr("Since %1").arg(m_sheet.periodName(earlier));
}

Result<void> WellbeingRegionSheet::write(
    const ThreeRatesTable& table, const ThreeRatesRow* rates, const Workspace& workspace)
{
    //: Title of a region's sheet: the region and the period
    m_sheet.heading(
        tr("%1: how people fare, %2").arg(m_sheet.regionName(m_unit), m_sheet.periodName(m_period)));
    figures();
    dimensions();
    course();
    moved();
    indicators();
    writeWorstCategories(m_sheet, m_unit, mostCategories);
    if (const Result<void> done = writeExampleOrders(m_sheet, m_unit, mostExamples, workspace); !done)
        return done.error();
    if (rates != nullptr)
        writeRatesOf(m_sheet, table, *rates);
    m_sheet.print(WellbeingDefinition::line(m_sheet.wellbeing()));
    return {};
}

void WellbeingRegionSheet::figures()
{
    m_sheet.section(tr("Index"));
    const WellbeingFigure& now = figure();
    ReportSheet& sheet = m_sheet.sheet();
    const auto label = [&](const QString& text) {
        sheet.text(m_sheet.row(), 0, text);
        return m_sheet.nextRow();
    };
    const int row = label(tr("Well-being index, 0 to 100"));
    sheet.lines(row, 2);
    m_sheet.score(row, 1, now.index, Style::FigureScore);
    if (now.index)
        sheet.text(row, 2, WellbeingWording::step(stepOf(*now.index, m_sheet.wellbeing().input().settings)),
            Style::RightText);
    else
        sheet.text(row, 2, WellbeingWording::whyNoIndex(now, m_sheet.wellbeing().input().settings));
    for (const std::optional<size_t> earlier : {period().previous, period().yearBefore})
        if (earlier)
            m_sheet.change(
                label(since(*earlier)), 1, m_sheet.index(m_unit, m_period), m_sheet.index(m_unit, earlier));
    if (m_unit != 0) {
        m_sheet.score(label(tr("All regions together")), 1, m_sheet.index(0, m_period));
        if (now.rank) {
            int ranked = 0;
            for (size_t unit = 1; unit < m_sheet.wellbeing().units().size(); ++unit)
                ranked += m_sheet.wellbeing().figure(unit, m_period).rank.has_value();
            const int at = label(tr("Rank"));
            sheet.count(at, 1, *now.rank, Style::StrongCount);
            //: Beside a rank: of how many, and the range it takes when dimensions are weighted otherwise
            sheet.text(at, 2,
                tr("of %1 regions; %2 when the dimensions are weighted otherwise")
                    .arg(ranked)
                    .arg(WellbeingDefinition::ranks(now.ranks)));
        }
    }
    sheet.count(label(tr("Orders")), 1, now.orders);
    sheet.percent(label(tr("Coverage: weight with figures")), 1, now.coverage);
    if (!period().isCovered)
        m_sheet.paragraph(tr("The data cover only a part of this period."), Style::Warning);
}

void WellbeingRegionSheet::dimensions()
{
    const int top = m_sheet.row() + 1;
    m_sheet.section(tr("Dimensions"));
    QStringList names{tr("Dimension"), tr("Score"), tr("Step")};
    for (const std::optional<size_t> earlier : {period().previous, period().yearBefore})
        names << (earlier ? since(*earlier) : tr("Earlier"));
    if (m_unit != 0)
        names << tr("All regions");
    names << tr("Orders") << tr("Coverage");
    m_sheet.headers(names);
    const int first = m_sheet.row();
    const Wellbeing& all = m_sheet.wellbeing();
    for (size_t at = 0; at < all.dimensions().size(); ++at) {
        const int row = m_sheet.nextRow();
        const DimensionFigure& one = figure().dimensions[at];
        m_sheet.sheet().text(row, 0, WellbeingWording::dimension(all.dimensions()[at]));
        m_sheet.step(row, 1, one.score);
        if (one.score)
            m_sheet.sheet().text(
                row, 2, WellbeingWording::step(stepOf(*one.score, all.input().settings)), Style::RightText);
        m_sheet.change(row, 3, one.score, m_sheet.dimension(m_unit, period().previous, at));
        m_sheet.change(row, 4, one.score, m_sheet.dimension(m_unit, period().yearBefore, at));
        int column = allRegionsColumn;
        if (m_unit != 0)
            m_sheet.score(row, column++, m_sheet.dimension(0, m_period, at));
        m_sheet.sheet().count(row, column++, one.orders);
        m_sheet.sheet().percent(row, column, one.coverage);
    }
    if (all.dimensions().empty())
        return;
    SeriesChart chart;
    chart.kind = SeriesChart::Kind::Radar;
    chart.title = tr("Dimensions");
    chart.sheet = m_sheet.sheet().name();
    chart.firstRow = first;
    chart.lastRow = m_sheet.row() - 1;
    chart.series.push_back({m_sheet.regionName(m_unit), 1, chartColour(0), true, {}});
    if (m_unit != 0)
        chart.series.push_back({m_sheet.regionName(0), allRegionsColumn, 0x8A94A0, false, {}});
    m_sheet.chart(top - 10, chart);
}

void WellbeingRegionSheet::course()
{
    const int top = m_sheet.row() + 1;
    m_sheet.section(m_sheet.wellbeing().input().settings.periods == WellbeingPeriods::Weeks ? tr("By week")
                                                                                            : tr("By month"));
    QStringList names{tr("Period"), tr("Index")};
    for (const Dimension& one : m_sheet.wellbeing().dimensions())
        names << WellbeingWording::dimension(one);
    if (m_unit != 0)
        names << tr("All regions");
    names << tr("Orders");
    m_sheet.headers(names);
    const int first = m_sheet.row();
    const auto dimensions = m_sheet.wellbeing().dimensions().size();
    double lowest = 100;
    for (const size_t at : m_sheet.shownPeriods()) {
        const int row = m_sheet.nextRow();
        m_sheet.sheet().text(row, 0, m_sheet.periodName(at));
        m_sheet.step(row, 1, m_sheet.index(m_unit, at));
        lowest = std::min(lowest, m_sheet.index(m_unit, at).value_or(100));
        int column = 2;
        for (size_t dimension = 0; dimension < dimensions; ++dimension) {
            m_sheet.score(row, column++, m_sheet.dimension(m_unit, at, dimension));
            lowest = std::min(lowest, m_sheet.dimension(m_unit, at, dimension).value_or(100));
        }
        if (m_unit != 0)
            m_sheet.score(row, column++, m_sheet.index(0, at));
        m_sheet.sheet().count(row, column, m_sheet.wellbeing().figure(m_unit, at).orders);
    }
    SeriesChart chart;
    chart.title = tr("Index and dimensions");
    chart.sheet = m_sheet.sheet().name();
    chart.firstRow = first;
    chart.lastRow = m_sheet.row() - 1;
    chart.lowest = std::floor(std::max(0.0, lowest - 1) / roundScore) * roundScore;
    chart.series.push_back({tr("Index"), 1, indexColour, true, {}});
    for (size_t dimension = 0; dimension < dimensions; ++dimension)
        chart.series.push_back({names.at(static_cast<qsizetype>(dimension) + 2),
            static_cast<int>(dimension) + 2, chartColour(dimension), false, {}});
    chart.height = 1.1;
    m_sheet.chart(top, chart);
}

void WellbeingRegionSheet::moved()
{
    const int top = m_sheet.row() + 1;
    const std::optional<size_t> before = period().previous;
    const auto steps = before ? indexSteps(m_sheet.wellbeing(), m_unit, *before, m_period, mostSteps)
                              : std::vector<IndexStep>();
    if (steps.empty()) {
        m_sheet.section(tr("What moved it"));
        m_sheet.paragraph(figure().index
                ? tr("There is no index of the period before to compare with.")
                : WellbeingWording::whyNoIndex(figure(), m_sheet.wellbeing().input().settings));
        return;
    }
    m_sheet.section(tr("What moved it since %1, in points of the index").arg(m_sheet.periodName(*before)));
    m_sheet.headers({tr("What"), tr("Points"), tr("Index after it"), tr("For the chart: carried"), tr("ends"),
        tr("better"), tr("worse")});
    const int first = m_sheet.row();
    double lowest = 100;
    double highest = 0;
    double level = 0;
    double sum = 0;
    for (const IndexStep& step : steps) {
        const int row = m_sheet.nextRow();
        const bool isEnd = step.kind == IndexStep::Kind::Before || step.kind == IndexStep::Kind::After;
        QString name;
        switch (step.kind) {
        case IndexStep::Kind::Before:
            name = m_sheet.periodName(*before);
            break;
        case IndexStep::Kind::After:
            name = m_sheet.periodName(m_period);
            break;
        case IndexStep::Kind::Indicator:
            name = WellbeingDefinition::leaf(
                m_sheet.wellbeing().dimensions()[step.dimension], step.indicator, m_sheet.byResidents());
            break;
        case IndexStep::Kind::Others:
            name = tr("%1 others").arg(step.count);
            break;
        case IndexStep::Kind::Coverage:
            name = WellbeingDefinition::coverageItem();
            break;
        }
        level = isEnd ? step.points : step.from + step.points;
        lowest = std::min(lowest, level);
        highest = std::max(highest, level);
        m_sheet.sheet().text(row, What, name, isEnd ? Style::StrongText : Style::Text);
        m_sheet.score(row, Level, level, isEnd ? Style::StrongScore : Style::Score);
        if (isEnd) {
            m_sheet.score(row, End, level, Style::FaintScore);
            continue;
        }
        sum += step.points;
        m_sheet.points(row, Points, step.points);
        m_sheet.score(row, Carried, std::min(step.from, level), Style::FaintScore);
        m_sheet.score(row, step.points < 0 ? Down : Up, std::abs(step.points), Style::FaintScore);
    }
    const int last = m_sheet.row() - 1;
    const int total = m_sheet.nextRow();
    m_sheet.sheet().text(total, What, tr("Together"), Style::StrongText);
    m_sheet.points(total, Points, sum, Style::StrongPoints);

    SeriesChart chart;
    chart.kind = SeriesChart::Kind::Waterfall;
    chart.title = tr("What moved the index");
    chart.sheet = m_sheet.sheet().name();
    chart.firstRow = first;
    chart.lastRow = last;
    chart.lowest = std::floor(std::max(0.0, lowest - 2) / 5) * 5;
    chart.highest = std::ceil((highest + 2) / 5) * 5;
    chart.series = {{tr("carried"), Carried, std::nullopt, false, {}},
        {tr("ends"), End, ends, false, QStringLiteral("0.0")},
        {tr("better"), Up, better, false, QStringLiteral("[>=0.05]+0.0;\"±0.0\"")},
        {tr("worse"), Down, worse, false, QStringLiteral("[>=0.05]\"−\"0.0;\"±0.0\"")}};
    chart.height = 1.3;
    m_sheet.chart(top, chart);
}

void WellbeingRegionSheet::indicators()
{
    m_sheet.section(tr("Indicators"));
    const Wellbeing& all = m_sheet.wellbeing();
    const std::optional<size_t> before = period().previous;
    const auto change = before ? all.change(m_unit, *before, m_period) : std::nullopt;
    m_sheet.headers(
        {tr("Indicator"), tr("Counted"), tr("Of"), tr("Value"), tr("Score 100 up to"), tr("Score 0 from"),
            tr("Score"), before ? tr("Score, %1").arg(m_sheet.periodName(*before)) : tr("Score before"),
            tr("Weight in the index"), tr("Points moved")});
    for (size_t dimension = 0; dimension < all.dimensions().size(); ++dimension)
        for (const Indicator indicator : allIndicators) {
            const auto at = static_cast<size_t>(indicator);
            const IndicatorFigure& one = figure().dimensions[dimension].indicators[at];
            if (indicator == Indicator::SurgeDays && !one.value)
                continue; // the definition says why
            const int row = m_sheet.nextRow();
            const bool isPerResidents = indicator == Indicator::OrderRate && m_sheet.byResidents();
            const Style style =
                isPerResidents || indicator == Indicator::SurgeDays ? Style::Score : Style::Percent;
            const IndicatorScale& scale = all.scale(dimension, indicator);
            m_sheet.sheet().text(row, 0,
                WellbeingDefinition::leaf(all.dimensions()[dimension], indicator, m_sheet.byResidents()));
            m_sheet.sheet().count(row, 1, one.part);
            m_sheet.score(row, 2, one.of, isPerResidents ? Style::Score : Style::Count);
            m_sheet.score(row, 3, one.value, style);
            m_sheet.score(row, 4, scale.lowest, style);
            m_sheet.score(row, 5, scale.highest, style);
            m_sheet.step(row, 6, one.score);
            if (before)
                m_sheet.score(row, 7, all.figure(m_unit, *before).dimensions[dimension].indicators[at].score);
            m_sheet.percent(row, 8, scale.weight * all.dimensionWeight(dimension));
            if (change)
                m_sheet.points(row, 9, change->leaves[dimension * indicatorCount + at]);
        }
    if (!change)
        return;
    m_sheet.sheet().text(m_sheet.row(), 0, WellbeingDefinition::coverageItem());
    m_sheet.points(m_sheet.nextRow(), 9, change->coverage);
    m_sheet.sheet().text(m_sheet.row(), 0, tr("Together"), Style::StrongText);
    m_sheet.points(m_sheet.nextRow(), 9, change->total, Style::StrongPoints);
}

} // namespace redial
