#include "core/reports/reportformats.h"

#include <QCoreApplication>

#include <cmath>
#include <xlsxwriter.h>

namespace redial {

namespace {

constexpr lxw_color_t ink = 0x1F2933;
constexpr lxw_color_t faint = 0x8A94A0;
constexpr lxw_color_t blue = 0x1D5BBF;
constexpr lxw_color_t rule = 0xC9D1DB;
constexpr lxw_color_t headerFill = 0xEEF2F7;
constexpr lxw_color_t warningFill = 0xFFF3D6;

constexpr const char* countFormat = "#,##0";
constexpr const char* percentFormat = "0.0%";
constexpr const char* scoreFormat = "0.0";
constexpr const char* changeFormat = "+0.0;\"\u2212\"0.0;\"\u00b1\"0.0";
constexpr const char* pointsFormat = "+0.00;\"\u2212\"0.00;\"\u00b1\"0.00";
constexpr const char* noChangeFormat = "\"\u00b1\"0.0;\"\u00b1\"0.0;\"\u00b1\"0.0";
constexpr const char* noPointsFormat = "\"\u00b1\"0.00;\"\u00b1\"0.00;\"\u00b1\"0.00";
constexpr const char* timeFormat = "yyyy-mm-dd hh:mm:ss";

int mixed(int cold, int hot, int step)
{
    return cold + (hot - cold) * step / ReportFormats::hottest;
}

lxw_color_t heatColour(int step)
{
    return static_cast<lxw_color_t>(
        mixed(0xF4, 0x4A, step) << 16 | mixed(0xF7, 0x7F, step) << 8 | mixed(0xFD, 0xCF, step));
}

} // namespace

ReportFormats::ReportFormats(lxw_workbook* workbook)
    : m_workbook(workbook)
    //: The font of the Excel report; one that every Excel of the language has
    , m_font(QCoreApplication::translate("redial::ReportFormats", "Calibri").toStdString())
{
}

lxw_format* ReportFormats::plain()
{
    lxw_format* format = workbook_add_format(m_workbook);
    format_set_font_name(format, m_font.c_str());
    format_set_font_size(format, 10);
    format_set_font_color(format, ink);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    return format;
}

lxw_format* ReportFormats::of(Style style)
{
    const auto [entry, isNew] = m_styles.try_emplace(style, nullptr);
    if (!isNew)
        return entry->second;
    lxw_format* format = plain();
    entry->second = format;
    const auto number = [&](const char* shape) {
        format_set_num_format(format, shape);
        format_set_align(format, LXW_ALIGN_RIGHT);
    };
    switch (style) {
    case Style::Title:
        format_set_font_size(format, 18);
        format_set_bold(format);
        break;
    case Style::Subtitle:
        format_set_font_size(format, 11);
        break;
    case Style::Section:
        format_set_font_size(format, 12);
        format_set_bold(format);
        format_set_font_color(format, blue);
        format_set_bottom(format, LXW_BORDER_THIN);
        format_set_bottom_color(format, rule);
        break;
    case Style::Label:
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        format_set_text_wrap(format);
        break;
    case Style::Text:
        break;
    case Style::Wrapped:
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        break;
    case Style::Note:
        format_set_font_color(format, 0x5A6673);
        break;
    case Style::Warning:
        format_set_bold(format);
        format_set_bg_color(format, warningFill);
        format_set_text_wrap(format);
        break;
    case Style::Header:
    case Style::HeaderNumber:
        format_set_bold(format);
        format_set_bg_color(format, headerFill);
        format_set_text_wrap(format);
        format_set_bottom(format, LXW_BORDER_THIN);
        format_set_bottom_color(format, rule);
        if (style == Style::HeaderNumber)
            format_set_align(format, LXW_ALIGN_RIGHT);
        break;
    case Style::Band:
        format_set_bold(format);
        format_set_font_color(format, blue);
        break;
    case Style::Count:
        number(countFormat);
        break;
    case Style::Percent:
        number(percentFormat);
        break;
    case Style::StrongText:
        format_set_bold(format);
        break;
    case Style::StrongCount:
        number(countFormat);
        format_set_bold(format);
        break;
    case Style::StrongPercent:
        number(percentFormat);
        format_set_bold(format);
        break;
    case Style::FaintCount:
        number(countFormat);
        format_set_font_color(format, faint);
        format_set_font_size(format, 8);
        break;
    case Style::FaintPercent:
        number(percentFormat);
        format_set_font_color(format, faint);
        break;
    case Style::IntervalPercent:
        number(percentFormat);
        format_set_font_color(format, 0x5A6673);
        format_set_font_size(format, 8);
        break;
    case Style::FigureCount:
        number(countFormat);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        break;
    case Style::FigurePercent:
    case Style::FigureRate:
        number(percentFormat);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        if (style == Style::FigureRate) {
            format_set_bold(format);
            format_set_font_size(format, 16);
        }
        break;
    case Style::Hours:
        number("0.0");
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        format_set_indent(format, 1); // text follows in the next column
        break;
    case Style::RightText:
        format_set_align(format, LXW_ALIGN_RIGHT);
        break;
    case Style::Score:
        number(scoreFormat);
        break;
    case Style::StrongScore:
        number(scoreFormat);
        format_set_bold(format);
        break;
    case Style::FaintScore:
        number(scoreFormat);
        format_set_font_color(format, faint);
        format_set_font_size(format, 8);
        break;
    case Style::FigureScore:
        number(scoreFormat);
        format_set_bold(format);
        format_set_font_size(format, 16);
        break;
    case Style::Change:
        number(changeFormat);
        break;
    case Style::Points:
        number(pointsFormat);
        break;
    case Style::StrongPoints:
        number(pointsFormat);
        format_set_bold(format);
        break;
    case Style::NoChange:
        number(noChangeFormat);
        break;
    case Style::NoPoints:
        number(noPointsFormat);
        break;
    case Style::NoStrongPoints:
        number(noPointsFormat);
        format_set_bold(format);
        break;
    case Style::Time:
        format_set_num_format(format, timeFormat);
        format_set_align(format, LXW_ALIGN_LEFT);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        break;
    }
    return format;
}

lxw_format* ReportFormats::signedNumber(Style style, double value)
{
    constexpr double leastChange = 0.05;
    constexpr double leastPoints = 0.005;
    if (style == Style::Change && std::abs(value) < leastChange)
        style = Style::NoChange;
    else if (style == Style::Points && std::abs(value) < leastPoints)
        style = Style::NoPoints;
    else if (style == Style::StrongPoints && std::abs(value) < leastPoints)
        style = Style::NoStrongPoints;
    return of(style);
}

lxw_format* ReportFormats::heat(int step, HeatCell cell)
{
    const auto [entry, isNew] = m_heat.try_emplace({step, cell}, nullptr);
    if (!isNew)
        return entry->second;
    lxw_format* format = plain();
    entry->second = format;
    const bool rate = cell == HeatCell::Rate;
    format_set_num_format(format, rate ? percentFormat : countFormat);
    format_set_align(format, LXW_ALIGN_RIGHT);
    format_set_pattern(format, LXW_PATTERN_SOLID);
    format_set_bg_color(format, heatColour(step));
    const bool dark = step >= hottest - 1;
    if (!rate)
        format_set_font_size(format, 8);
    if (dark)
        format_set_font_color(format, 0xFFFFFF);
    else if (!rate)
        format_set_font_color(format, 0x44505C);
    // A light line between the pairs of a matrix, none inside a pair.
    format_set_bottom(format, LXW_BORDER_THIN);
    format_set_bottom_color(format, 0xFFFFFF);
    if (!rate) {
        format_set_right(format, LXW_BORDER_THIN);
        format_set_right_color(format, 0xFFFFFF);
    }
    return format;
}

lxw_format* ReportFormats::step(WellbeingStep step)
{
    const auto [entry, isNew] = m_steps.try_emplace(step, nullptr);
    if (!isNew)
        return entry->second;
    lxw_format* format = plain();
    entry->second = format;
    format_set_num_format(format, scoreFormat);
    format_set_align(format, LXW_ALIGN_RIGHT);
    format_set_pattern(format, LXW_PATTERN_SOLID);
    // Grey prints and colour-blind readers tell act from good by the bold figure.
    switch (step) {
    case WellbeingStep::Good:
        format_set_bg_color(format, 0xD3E2F8);
        break;
    case WellbeingStep::Watch:
        format_set_bg_color(format, 0xEEF1F5);
        break;
    case WellbeingStep::Act:
        format_set_bg_color(format, 0xF5C8BF);
        format_set_bold(format);
        break;
    }
    format_set_bottom(format, LXW_BORDER_THIN);
    format_set_bottom_color(format, 0xFFFFFF);
    return format;
}

} // namespace redial
