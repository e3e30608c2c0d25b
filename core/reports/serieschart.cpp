#include "core/reports/serieschart.h"

#include <xlsxwriter.h>

namespace redial {

namespace {

constexpr lxw_color_t gridColour = 0xE3E8EE;

lxw_chart_type typeOf(SeriesChart::Kind kind)
{
    switch (kind) {
    case SeriesChart::Kind::Lines:
        return LXW_CHART_LINE;
    case SeriesChart::Kind::Radar:
        return LXW_CHART_RADAR;
    case SeriesChart::Kind::Waterfall:
        return LXW_CHART_COLUMN_STACKED;
    }
    Q_UNREACHABLE();
}

void addSeries(lxw_chart* chart, const SeriesChart& spec, const SeriesChart::Series& one)
{
    const auto first = static_cast<lxw_row_t>(spec.firstRow);
    const auto last = static_cast<lxw_row_t>(spec.lastRow);
    const auto names = static_cast<lxw_col_t>(spec.names);
    const auto values = static_cast<lxw_col_t>(one.values);
    const QByteArray sheet = spec.sheet.toUtf8();
    lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
    chart_series_set_categories(series, sheet.constData(), first, names, last, names);
    chart_series_set_values(series, sheet.constData(), first, values, last, values);
    chart_series_set_name(series, one.name.toUtf8().constData());
    const auto colour = static_cast<lxw_color_t>(one.colour.value_or(0xFFFFFF));
    if (spec.kind == SeriesChart::Kind::Waterfall) {
        lxw_chart_fill fill{};
        fill.color = colour;
        fill.none = one.colour ? LXW_FALSE : LXW_TRUE;
        chart_series_set_fill(series, &fill);
    } else {
        lxw_chart_line line{};
        line.color = colour;
        line.width = one.isStrong ? 2.75F : 1.75F;
        chart_series_set_line(series, &line);
    }
    if (!one.labels.isEmpty()) {
        chart_series_set_labels(series);
        chart_series_set_labels_num_format(series, one.labels.toUtf8().constData());
        lxw_chart_font font{};
        font.size = 8;
        chart_series_set_labels_font(series, &font);
    }
}

} // namespace

void placeChart(ReportSheet& onto, int row, int column, const SeriesChart& spec)
{
    lxw_chart* chart = workbook_add_chart(onto.workbook().handle(), static_cast<uint8_t>(typeOf(spec.kind)));
    for (const SeriesChart::Series& one : spec.series)
        addSeries(chart, spec, one);
    chart_title_set_name(chart, spec.title.toUtf8().constData());
    lxw_chart_font titleFont{};
    titleFont.size = 12;
    titleFont.bold = LXW_TRUE;
    chart_title_set_name_font(chart, &titleFont);
    chart_axis_set_min(chart->y_axis, spec.lowest);
    chart_axis_set_max(chart->y_axis, spec.highest);
    chart_axis_set_num_format(chart->y_axis, "0");
    lxw_chart_line grid{};
    grid.color = gridColour;
    chart_axis_major_gridlines_set_line(chart->y_axis, &grid);
    lxw_chart_font axisFont{};
    axisFont.size = 8;
    chart_axis_set_num_font(chart->y_axis, &axisFont);
    chart_axis_set_num_font(chart->x_axis, &axisFont);
    if (spec.kind == SeriesChart::Kind::Waterfall) {
        chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
        chart_set_series_gap(chart, 45);
    } else {
        chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    }
    lxw_chart_options options{};
    options.x_offset = 8;
    options.y_offset = 4;
    options.x_scale = spec.width;
    options.y_scale = spec.height;
    onto.workbook().note(worksheet_insert_chart_opt(
        onto.handle(), static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), chart, &options));
}

} // namespace redial
