#include "core/reports/wellbeingsheet.h"

#include "core/reports/logoimage.h"
#include "core/wording/formatting.h"
#include "core/wording/wellbeingdefinition.h"
#include "core/wording/wellbeingwording.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace redial {

namespace {

constexpr double nameWidth = 30;
constexpr double columnWidth = 10.5;
constexpr double textWidth = nameWidth + WellbeingSheet::lastColumn * columnWidth;
constexpr int logoColumn = 9;
constexpr size_t mostPeriods = 25; // two years and the month they are compared with
constexpr double rowsOfAChart = 15; // of 288 pixels, rows of 20

} // namespace

int chartColour(size_t dimension)
{
    static constexpr std::array colours{0x1D5BBF, 0xC98A1B, 0x2F7D5B, 0x7A4FA3, 0xB5442E, 0x2B8A9E};
    return colours[dimension % colours.size()];
}

WellbeingSheet::WellbeingSheet(
    ReportWorkbook& workbook, const QString& name, const WellbeingReportInput& input)
    : m_input(input)
    , m_sheet(workbook, name)
{
    m_sheet.width(0, nameWidth);
    for (int column = 1; column <= lastColumn; ++column)
        m_sheet.width(column, columnWidth);
}

QString WellbeingSheet::periodName(size_t period) const
{
    return WellbeingWording::period(
        wellbeing().periods()[period].period, wellbeing().input().settings.periods);
}

QString WellbeingSheet::regionName(size_t unit) const
{
    return WellbeingDefinition::unit(wellbeing().units()[unit]);
}

void WellbeingSheet::heading(const QString& title)
{
    placeLogo(m_sheet, m_input.logo, logoColumn);
    m_sheet.lines(m_row, 2);
    m_sheet.text(m_row++, 0, title, Style::Title);
    if (!m_input.centre.isEmpty())
        m_sheet.text(m_row++, 0, m_input.centre, Style::Subtitle);
    paragraph(WellbeingWording::whatItIsNot(wellbeing()), Style::Warning);
    m_sheet.text(m_row++, 0,
        tr("Made %1 with Redial %2. %3")
            .arg(Formatting::time(m_input.madeAt), QStringLiteral(REDIAL_VERSION),
                m_input.reveal == Reveal::Masked ? tr("Callers are masked.")
                                                 : tr("Callers are shown in full: handle with care.")),
        Style::Note);
}

void WellbeingSheet::section(const QString& title, int last)
{
    ++m_row;
    for (int column = 0; column <= last; ++column)
        m_sheet.blank(m_row, column, Style::Section);
    m_sheet.text(m_row++, 0, title, Style::Section);
}

void WellbeingSheet::widen(int last)
{
    for (int column = lastColumn + 1; column <= last; ++column)
        m_sheet.width(column, columnWidth);
}

void WellbeingSheet::paragraph(const QString& text, Style style)
{
    m_sheet.lines(m_row, ReportSheet::linesIn(text, textWidth));
    m_sheet.merged(m_row++, 0, lastColumn, text, style);
}

void WellbeingSheet::headers(const QStringList& names, int firstNumber)
{
    int deepest = 1;
    for (int column = 0; column < names.size(); ++column) {
        deepest = std::max(
            deepest, ReportSheet::linesIn(names.at(column), column == 0 ? nameWidth : columnWidth - 1));
        m_sheet.text(
            m_row, column, names.at(column), column < firstNumber ? Style::Header : Style::HeaderNumber);
    }
    m_sheet.lines(m_row++, deepest);
}

void WellbeingSheet::score(int row, int column, std::optional<double> value, Style style)
{
    if (value)
        m_sheet.number(row, column, std::max(*value, 0.0), m_sheet.formats().of(style));
}

void WellbeingSheet::step(int row, int column, std::optional<double> value)
{
    if (value)
        m_sheet.number(
            row, column, *value, m_sheet.formats().step(stepOf(*value, wellbeing().input().settings)));
}

void WellbeingSheet::change(int row, int column, std::optional<double> later, std::optional<double> earlier)
{
    if (later && earlier)
        points(row, column, *later - *earlier, Style::Change);
}

void WellbeingSheet::percent(int row, int column, std::optional<double> share)
{
    if (share)
        m_sheet.percent(row, column, *share);
}

void WellbeingSheet::points(int row, int column, std::optional<double> points, Style style)
{
    if (points)
        m_sheet.number(row, column, *points, m_sheet.formats().signedNumber(style, *points));
}

std::optional<double> WellbeingSheet::index(size_t unit, std::optional<size_t> period) const
{
    return period ? wellbeing().figure(unit, *period).index : std::nullopt;
}

std::optional<double> WellbeingSheet::dimension(
    size_t unit, std::optional<size_t> period, size_t dimension) const
{
    return period ? wellbeing().figure(unit, *period).dimensions[dimension].score : std::nullopt;
}

void WellbeingSheet::chart(int topRow, const SeriesChart& chart)
{
    placeChart(m_sheet, topRow, chartColumn, chart);
    keepBelow(topRow, chart.height);
}

void WellbeingSheet::keepBelow(int topRow, double chartHeight)
{
    m_row = std::max(m_row, topRow + static_cast<int>(std::ceil(rowsOfAChart * chartHeight)));
}

void WellbeingSheet::print(const QString& definition)
{
    PageFrame frame;
    frame.title = m_input.title;
    frame.centre = m_input.centre;
    frame.definition = definition;
    m_sheet.print(frame, -1, -1);
}

std::vector<size_t> WellbeingSheet::shownPeriods() const
{
    std::vector<size_t> periods;
    const size_t first = m_input.period + 1 > mostPeriods ? m_input.period + 1 - mostPeriods : 0;
    for (size_t period = first; period <= m_input.period; ++period)
        periods.push_back(period);
    return periods;
}

} // namespace redial
