#include "core/reports/wellbeingoverview.h"

#include "core/reports/reportchart.h"
#include "core/wording/formatting.h"
#include "core/wording/orderwording.h"
#include "core/wording/schemewording.h"
#include "core/wording/wellbeingdefinition.h"
#include "core/wording/wellbeingwording.h"

#include <algorithm>
#include <tuple>

namespace redial {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(redial::WellbeingDefinitionSheet)
};

constexpr size_t mostUncaught = 20;

} // namespace

WellbeingOverview::WellbeingOverview(ReportWorkbook& workbook, const WellbeingReportInput& input)
    : m_input(input)
    , m_sheet(workbook, tr("Regions"), input)
{
}

void WellbeingOverview::write()
{
    m_sheet.heading(tr("How the regions fare, %1").arg(m_sheet.periodName(m_input.period)));
    ranking();
    heat();
    m_sheet.print(WellbeingDefinition::line(m_sheet.wellbeing()));
}

std::vector<size_t> WellbeingOverview::ranked() const
{
    std::vector<size_t> units;
    for (size_t unit = 1; unit < m_sheet.wellbeing().units().size(); ++unit)
        units.push_back(unit);
    std::stable_sort(units.begin(), units.end(), [&](size_t a, size_t b) {
        const auto one = m_sheet.index(a, m_input.period);
        const auto other = m_sheet.index(b, m_input.period);
        return std::tuple(!one, -one.value_or(0)) < std::tuple(!other, -other.value_or(0));
    });
    return units;
}

void WellbeingOverview::ranking()
{
    const Wellbeing& all = m_sheet.wellbeing();
    const WellbeingPeriod& when = all.periods()[m_input.period];
    const int top = m_sheet.row() + 1;
    m_sheet.section(tr("Ranking"));
    QStringList names{tr("Region"), tr("Rank"), tr("Range of ranks"), tr("Index"), tr("Step")};
    for (const std::optional<size_t> earlier : {when.previous, when.yearBefore})
        names << (earlier ? tr("Since %1").arg(m_sheet.periodName(*earlier)) : tr("Earlier"));
    names << tr("Orders") << tr("Coverage");
    m_sheet.headers(names);
    const int first = m_sheet.row();
    int last = first - 1;
    std::vector<size_t> units = ranked();
    units.push_back(0);
    for (const size_t unit : units) {
        const int row = m_sheet.nextRow();
        const WellbeingFigure& one = all.figure(unit, m_input.period);
        const bool isStrong = unit == 0 || m_input.unit == unit;
        m_sheet.sheet().text(row, 0, m_sheet.regionName(unit), isStrong ? Style::StrongText : Style::Text);
        if (one.rank)
            m_sheet.sheet().count(row, 1, *one.rank);
        m_sheet.sheet().text(row, 2, WellbeingDefinition::ranks(one.ranks), Style::RightText);
        m_sheet.step(row, 3, one.index);
        if (one.index) {
            m_sheet.sheet().text(
                row, 4, WellbeingWording::step(stepOf(*one.index, all.input().settings)), Style::RightText);
            if (unit != 0)
                last = row;
        } else {
            m_sheet.sheet().text(
                row, 9, WellbeingWording::whyNoIndex(one, all.input().settings), Style::Note);
        }
        m_sheet.change(row, 5, one.index, m_sheet.index(unit, when.previous));
        m_sheet.change(row, 6, one.index, m_sheet.index(unit, when.yearBefore));
        m_sheet.sheet().count(row, 7, one.orders);
        m_sheet.sheet().percent(row, 8, one.coverage);
    }
    m_sheet.paragraph(WellbeingDefinition::steps(all.input().settings));
    if (last < first)
        return;
    ReportChart chart;
    chart.title = tr("Index by region");
    chart.series = tr("Index");
    chart.sheet = m_sheet.sheet().name();
    chart.names = 0;
    chart.values = 3;
    chart.firstRow = first;
    chart.lastRow = last;
    chart.height = heightOfBars(last - first + 1);
    placeChart(m_sheet.sheet(), top, WellbeingSheet::chartColumn, chart);
    m_sheet.keepBelow(top, chart.height);
}

void WellbeingOverview::heat()
{
    const std::vector<size_t> periods = m_sheet.shownPeriods();
    const int last = std::max(WellbeingSheet::lastColumn, static_cast<int>(periods.size()));
    m_sheet.widen(last);
    m_sheet.section(tr("Index by region and period"), last);
    QStringList names{tr("Region")};
    for (const size_t period : periods)
        names << m_sheet.periodName(period);
    m_sheet.headers(names);
    std::vector<size_t> units = ranked();
    units.push_back(0);
    for (const size_t unit : units) {
        const int row = m_sheet.nextRow();
        m_sheet.sheet().text(row, 0, m_sheet.regionName(unit),
            unit == 0 || m_input.unit == unit ? Style::StrongText : Style::Text);
        for (size_t at = 0; at < periods.size(); ++at)
            m_sheet.step(row, static_cast<int>(at) + 1, m_sheet.index(unit, periods[at]));
    }
    if (const QString without = WellbeingDefinition::withoutResidents(m_sheet.wellbeing());
        !without.isEmpty())
        m_sheet.paragraph(without);
}

void writeWellbeingDefinition(ReportWorkbook& workbook, const WellbeingReportInput& input)
{
    WellbeingSheet sheet(workbook, Texts::tr("Definition"), input);
    const Wellbeing& all = sheet.wellbeing();
    sheet.sheet().text(sheet.nextRow(), 0, Texts::tr("How the index is made"), Style::Title);
    sheet.paragraph(WellbeingWording::whatItIsNot(all), Style::Warning);
    for (const QString& sentence : WellbeingDefinition::sentences(all))
        sheet.paragraph(sentence);
    sheet.paragraph(WellbeingDefinition::steps(all.input().settings));
    sheet.paragraph(Texts::tr("Repeats: %1").arg(SchemeWording::definition(all.input().scheme)));

    sheet.section(Texts::tr("Indicators: less is better"));
    for (const Indicator indicator : allIndicators) {
        const int row = sheet.nextRow();
        sheet.sheet().text(row, 0, WellbeingWording::indicator(indicator, sheet.byResidents()));
        const QString meaning = WellbeingDefinition::meaning(indicator, sheet.byResidents());
        sheet.sheet().lines(row, ReportSheet::linesIn(meaning, 10.5 * WellbeingSheet::lastColumn));
        sheet.sheet().merged(row, 1, WellbeingSheet::lastColumn, meaning, Style::Wrapped);
    }

    sheet.section(Texts::tr("Weights in the index"));
    QStringList names{Texts::tr("Dimension"), Texts::tr("Dimension")};
    for (const Indicator indicator : allIndicators)
        names << WellbeingWording::indicator(indicator, sheet.byResidents());
    sheet.headers(names);
    for (size_t dimension = 0; dimension < all.dimensions().size(); ++dimension) {
        const int row = sheet.nextRow();
        sheet.sheet().text(row, 0, WellbeingWording::dimension(all.dimensions()[dimension]));
        sheet.sheet().percent(row, 1, all.dimensionWeight(dimension), Style::StrongPercent);
        for (const Indicator indicator : allIndicators)
            sheet.sheet().percent(row, 2 + static_cast<int>(indicator),
                all.scale(dimension, indicator).weight * all.dimensionWeight(dimension));
    }

    sheet.section(Texts::tr("What the dictionary catches"));
    if (const QString sorted = WellbeingDefinition::sorted(all); !sorted.isEmpty())
        sheet.paragraph(sorted);
    if (!all.use().uncaught.empty()) {
        sheet.headers({Texts::tr("Categories no rule catches"), Texts::tr("Orders")});
        for (size_t at = 0; at < std::min(mostUncaught, all.use().uncaught.size()); ++at) {
            const auto& [node, orders] = all.use().uncaught[at];
            const int row = sheet.nextRow();
            sheet.sheet().text(
                row, 0, OrderWording::category(all.input().book->dictionaries().categories, node));
            sheet.sheet().count(row, 1, orders);
        }
    }
    sheet.print(WellbeingDefinition::line(all));
}

} // namespace redial
