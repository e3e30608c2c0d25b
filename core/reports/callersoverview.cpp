#include "core/reports/callersoverview.h"

#include "core/callers/thresholdmap.h"
#include "core/reports/logoimage.h"
#include "core/wording/callerwording.h"
#include "core/wording/followupwording.h"
#include "core/wording/formatting.h"
#include "core/wording/schemewording.h"

#include <cmath>

namespace redial {

namespace {

constexpr double labelWidth = 30;
constexpr double mapWidth = 10;
constexpr int logoColumn = 8;
constexpr int lastColumn = static_cast<int>(ThresholdMap::callSteps);
constexpr double textWidth = labelWidth + lastColumn * mapWidth;

} // namespace

CallersOverview::CallersOverview(
    ReportWorkbook& workbook, const CallersReportInput& input, const PageFrame& frame)
    : m_input(input)
    , m_frame(frame)
    , m_sheet(workbook, tr("Overview"))
{
}

void CallersOverview::write(const std::array<qint64, 4>& followUps)
{
    m_sheet.width(0, labelWidth);
    for (int column = 1; column <= lastColumn; ++column)
        m_sheet.width(column, mapWidth);
    heading();
    figures(followUps);
    map();
    m_sheet.print(m_frame, 0, 0, -1, 1, 1);
}

void CallersOverview::heading()
{
    placeLogo(m_sheet, m_input.logo, logoColumn);
    m_sheet.lines(m_row, 2);
    m_sheet.text(m_row++, 0, m_frame.title, Style::Title);
    if (!m_input.centre.isEmpty())
        m_sheet.text(m_row++, 0, m_input.centre, Style::Subtitle);
    m_sheet.text(m_row++, 0, tr("Period: %1").arg(Formatting::period(m_input.period)), Style::Subtitle);
    const QString name = Formatting::text(m_input.scheme.name);
    const QString threshold = SchemeWording::monitoring(m_input.scheme);
    m_sheet.text(m_row++, 0,
        name.isEmpty() ? tr("Threshold: %1").arg(threshold) : tr("Scheme “%1”: %2").arg(name, threshold),
        Style::Subtitle);
    paragraph(SchemeWording::definition(m_input.scheme));
    m_sheet.text(m_row++, 0,
        tr("Made %1 with Redial %2. %3")
            .arg(Formatting::time(m_input.madeAt), QStringLiteral(REDIAL_VERSION),
                m_input.reveal == Reveal::Masked ? tr("Callers are masked.")
                                                 : tr("Callers are shown in full: handle with care.")),
        Style::Note);
}

void CallersOverview::paragraph(const QString& text)
{
    m_sheet.lines(m_row, ReportSheet::linesIn(text, textWidth));
    if (m_sheet.workbook().mode() == WorkbookMode::Tables)
        m_sheet.merged(m_row, 0, lastColumn, text, Style::Wrapped);
    else
        m_sheet.text(m_row, 0, text);
    ++m_row;
}

void CallersOverview::section(const QString& title)
{
    ++m_row;
    for (int column = 0; column <= lastColumn; ++column)
        m_sheet.blank(m_row, column, Style::Section);
    m_sheet.text(m_row++, 0, title, Style::Section);
}

void CallersOverview::figure(const QString& label, qint64 value)
{
    m_sheet.text(m_row, 0, label, Style::Label);
    m_sheet.count(m_row++, 1, value, Style::StrongCount);
}

void CallersOverview::figures(const std::array<qint64, 4>& followUps)
{
    const BurstTotals totals = burstTotals(*m_input.bursts);
    section(tr("Callers who are back too often"));
    figure(tr("Callers"), totals.callers);
    figure(tr("Bursts"), totals.bursts);
    figure(tr("Calls in them"), totals.calls);
    figure(tr("Orders in them"), totals.orders);
    if (m_input.bursts->empty())
        for (const QString& sentence : CallerWording::nobody(
                 m_input.scheme, nearestThresholds(*m_input.book, m_input.scheme, m_input.period)))
            paragraph(sentence);
    section(tr("Follow-ups"));
    for (size_t i = 0; i < followUpStates.size(); ++i)
        figure(FollowUpWording::state(followUpStates[i]), followUps[i]);
}

void CallersOverview::map()
{
    const ThresholdMap map = thresholdMap(*m_input.book, m_input.scheme, m_input.period);
    section(tr("What other thresholds would list: callers, by period and calls"));
    m_sheet.text(m_row++, 0,
        tr("%1 callers in all; in bold: the threshold in force.").arg(Formatting::count(map.callersInAll)),
        Style::Note);
    m_sheet.text(m_row, 0, tr("Period"), Style::Header);
    for (int calls = ThresholdMap::fewestCalls; calls <= ThresholdMap::mostCalls; ++calls)
        m_sheet.text(
            m_row, calls - ThresholdMap::fewestCalls + 1, tr("%1 calls").arg(calls), Style::HeaderNumber);
    ++m_row;
    for (size_t within = 0; within < ThresholdMap::withinSeconds.size(); ++within) {
        const qint64 seconds = ThresholdMap::withinSeconds[within];
        m_sheet.text(m_row, 0, Formatting::duration(seconds));
        for (int calls = ThresholdMap::fewestCalls; calls <= ThresholdMap::mostCalls; ++calls) {
            const bool isInForce =
                calls == m_input.scheme.monitorCalls && seconds == m_input.scheme.monitorSeconds;
            m_sheet.count(m_row, calls - ThresholdMap::fewestCalls + 1, map.flagged(calls, within),
                isInForce ? Style::StrongCount : Style::Count);
        }
        ++m_row;
    }
}

void CallersOverview::addChart(const ReportChart& chart)
{
    constexpr double rowsOfAChart = 15; // of 288 pixels, rows of 20
    ++m_row;
    placeChart(m_sheet, m_row, 0, chart);
    m_row += static_cast<int>(std::ceil(rowsOfAChart * chart.height));
}

} // namespace redial
