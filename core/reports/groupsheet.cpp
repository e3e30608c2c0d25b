#include "core/reports/groupsheet.h"

#include "core/reports/reportchart.h"
#include "core/statistics/wilson.h"
#include "core/wording/formatting.h"

#include <algorithm>

namespace redial {

namespace {

enum Column { Name, Repeated, Calls, Rate, Low, High, OfAllRepeats, Callers, FirstContact, columnCount };
constexpr int headerRow = 2;

} // namespace

GroupSheet::GroupSheet(
    ReportWorkbook& workbook, Kind kind, const RepeatFigures& figures, const PageFrame& frame)
    : m_kind(kind)
    , m_figures(figures)
    , m_frame(frame)
    , m_sheet(workbook, kind == Kind::Agents ? tr("Agents") : tr("Categories"))
{
}

const std::vector<GroupFigures>& GroupSheet::groups() const
{
    return m_kind == Kind::Agents ? m_figures.agents() : m_figures.categories();
}

void GroupSheet::write()
{
    const bool agents = m_kind == Kind::Agents;
    m_sheet.text(0, 0, agents ? tr("Agents by repeats") : tr("Categories by repeats"), Style::Title);
    m_sheet.lines(0, 2);
    m_sheet.text(1, 0,
        tr("Most repeats first. Pale: fewer than %1 calls, the rate says little.")
            .arg(RepeatFigures::fewCalls),
        Style::Note);
    double nameWidth = 16;
    for (const GroupFigures& group : groups())
        nameWidth = std::clamp(ReportSheet::columnsOf(group.name) + 2.0, nameWidth, 44.0);
    const std::vector<ReportSheet::Column> columns{
        {agents ? tr("Agent") : tr("Category"), nameWidth, false},
        {tr("Repeats"), 11, true},
        {tr("Calls"), 11, true},
        {tr("Repeat rate"), 11, true},
        {tr("95% from"), 10, true},
        {tr("95% to"), 10, true},
        {tr("Share of all repeats"), 13, true},
        {tr("Different callers"), 12, true},
        {tr("First-contact resolution"), 13, true},
    };
    const auto rows = static_cast<qint64>(groups().size());
    m_sheet.headings(headerRow, columns, rows);
    int at = headerRow;
    for (const GroupFigures& group : groups())
        row(++at, group);
    if (rows == 0)
        m_sheet.text(headerRow + 1, 0, tr("No calls to judge."), Style::Note);
    else
        chart(headerRow + 1);
    m_sheet.freeze(headerRow + 1, 1);
    m_sheet.print(m_frame, headerRow, headerRow);
}

void GroupSheet::row(int row, const GroupFigures& group)
{
    const RepeatTally& tally = group.tally;
    const bool few = tally.calls < RepeatFigures::fewCalls;
    m_sheet.text(row, Name, group.name);
    m_sheet.count(row, Repeated, tally.repeats);
    m_sheet.count(row, Calls, tally.calls);
    m_sheet.share(row, Rate, tally.repeats, tally.calls, few ? Style::FaintPercent : Style::StrongPercent);
    if (const auto interval = wilsonInterval(tally.repeats, tally.calls)) {
        m_sheet.percent(row, Low, interval->low, few ? Style::FaintPercent : Style::Percent);
        m_sheet.percent(row, High, interval->high, few ? Style::FaintPercent : Style::Percent);
    }
    m_sheet.share(row, OfAllRepeats, tally.repeats, m_figures.repeats().repeated);
    m_sheet.count(row, Callers, tally.callers);
    m_sheet.share(row, FirstContact, tally.calls - group.notFirstContact, tally.calls,
        few ? Style::FaintPercent : Style::Percent);
}

void GroupSheet::chart(int firstRow)
{
    const int bars = static_cast<int>(std::min<size_t>(groups().size(), charted));
    const bool agents = m_kind == Kind::Agents;
    ReportChart chart;
    chart.title = groups().size() > charted
        ? (agents ? tr("The %1 agents with most repeats") : tr("The %1 categories with most repeats"))
              .arg(charted)
        : (agents ? tr("Repeats by agent") : tr("Repeats by category"));
    chart.series = tr("Repeats");
    chart.sheet = m_sheet.name();
    chart.names = Name;
    chart.values = Repeated;
    chart.firstRow = firstRow;
    chart.lastRow = firstRow + bars - 1;
    chart.height = heightOfBars(bars);
    placeChart(m_sheet, headerRow, columnCount, chart);
}

} // namespace redial
