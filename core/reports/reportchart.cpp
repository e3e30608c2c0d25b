#include "core/reports/reportchart.h"

#include <xlsxwriter.h>

#include <algorithm>

namespace redial {

double heightOfBars(int bars)
{
    return std::max(0.8, (bars * 24.0 + 90) / 288);
}

void placeChart(ReportSheet& onto, int row, int column, const ReportChart& spec)
{
    const bool isBars = spec.kind == ReportChart::Kind::Bars;
    const auto first = static_cast<lxw_row_t>(spec.firstRow);
    const auto last = static_cast<lxw_row_t>(spec.lastRow);
    const auto names = static_cast<lxw_col_t>(spec.names);
    const auto values = static_cast<lxw_col_t>(spec.values);
    const QByteArray sheet = spec.sheet.toUtf8();

    lxw_chart* chart =
        workbook_add_chart(onto.workbook().handle(), isBars ? LXW_CHART_BAR : LXW_CHART_COLUMN);
    lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
    chart_series_set_categories(series, sheet.constData(), first, names, last, names);
    chart_series_set_values(series, sheet.constData(), first, values, last, values);
    chart_series_set_name(series, spec.series.toUtf8().constData());
    lxw_chart_fill fill{};
    fill.color = 0x4A7FCF;
    chart_series_set_fill(series, &fill);
    if (isBars) {
        chart_series_set_labels(series);
        chart_series_set_labels_num_format(series, "#,##0");
    }
    chart_title_set_name(chart, spec.title.toUtf8().constData());
    lxw_chart_font titleFont{};
    titleFont.size = 12;
    titleFont.bold = LXW_TRUE;
    chart_title_set_name_font(chart, &titleFont);
    chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    // In bar charts libxlsxwriter calls the axis of the names y, that of the values x.
    lxw_chart_axis* valueAxis = isBars ? chart->x_axis : chart->y_axis;
    if (isBars)
        chart_axis_set_reverse(chart->y_axis); // the first row on top
    chart_axis_set_num_format(valueAxis, "#,##0");
    chart_axis_set_min(valueAxis, 0);
    lxw_chart_line grid{};
    grid.color = 0xE3E8EE;
    chart_axis_major_gridlines_set_line(valueAxis, &grid);
    chart_set_series_gap(chart, 45);

    lxw_chart_options options{};
    options.x_offset = 16;
    options.x_scale = spec.width;
    options.y_scale = spec.height;
    onto.workbook().note(worksheet_insert_chart_opt(
        onto.handle(), static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), chart, &options));
}

} // namespace redial
