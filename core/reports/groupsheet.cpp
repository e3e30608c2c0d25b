#include "core/reports/groupsheet.h"

#include "core/statistics/wilson.h"
#include "core/wording/formatting.h"

#include <xlsxwriter.h>

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
        tr("Most repeats first. Pale: fewer than %1 calls, the rate says little.").arg(RepeatFigures::fewCalls),
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
    const auto first = static_cast<lxw_row_t>(firstRow);
    const auto last = static_cast<lxw_row_t>(firstRow + bars - 1);
    const QByteArray sheet = m_sheet.name().toUtf8();

    lxw_chart* chart = workbook_add_chart(m_sheet.workbook().handle(), LXW_CHART_BAR);
    lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
    chart_series_set_categories(series, sheet.constData(), first, Name, last, Name);
    chart_series_set_values(series, sheet.constData(), first, Repeated, last, Repeated);
    chart_series_set_name(series, tr("Repeats").toUtf8().constData());
    lxw_chart_fill fill{};
    fill.color = 0x4A7FCF;
    chart_series_set_fill(series, &fill);
    chart_series_set_labels(series);
    chart_series_set_labels_num_format(series, "#,##0");

    const bool agents = m_kind == Kind::Agents;
    const QString title = groups().size() > charted
        ? (agents ? tr("The %1 agents with most repeats") : tr("The %1 categories with most repeats")).arg(charted)
        : (agents ? tr("Repeats by agent") : tr("Repeats by category"));
    chart_title_set_name(chart, title.toUtf8().constData());
    lxw_chart_font titleFont{};
    titleFont.size = 12;
    titleFont.bold = LXW_TRUE;
    chart_title_set_name_font(chart, &titleFont);
    chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    chart_axis_set_reverse(chart->x_axis); // the first row on top
    chart_axis_set_num_format(chart->y_axis, "#,##0");
    chart_axis_set_min(chart->y_axis, 0);
    lxw_chart_line grid{};
    grid.color = 0xE3E8EE;
    chart_axis_major_gridlines_set_line(chart->y_axis, &grid);
    chart_set_series_gap(chart, 45);

    lxw_chart_options options{};
    options.x_offset = 16;
    options.x_scale = 1.25; // of 480 × 288 pixels
    options.y_scale = std::max(0.8, (bars * 24.0 + 90) / 288);
    m_sheet.workbook().note(
        worksheet_insert_chart_opt(m_sheet.handle(), headerRow, columnCount, chart, &options));
}

} // namespace redial
