#pragma once

#include "core/reports/callersreport.h"
#include "core/reports/reportchart.h"

#include <QCoreApplication>

namespace redial {

/// The first sheet of the report on frequent callers: what was looked for and how many there are, what
/// other thresholds would list, and the charts of the sheets behind it.
class CallersOverview {
    Q_DECLARE_TR_FUNCTIONS(redial::CallersOverview)

public:
    CallersOverview(ReportWorkbook& workbook, const CallersReportInput& input, const PageFrame& frame);

    /// Follow-ups by state, in the order of followUpStates.
    void write(const std::array<qint64, 4>& followUps);
    /// Beneath what is there; the charts' cells are on sheets that are written later.
    void addChart(const ReportChart& chart);

private:
    void heading();
    void figures(const std::array<qint64, 4>& followUps);
    void map();
    void section(const QString& title);
    void figure(const QString& label, qint64 value);
    void paragraph(const QString& text);

    const CallersReportInput& m_input;
    const PageFrame& m_frame;
    ReportSheet m_sheet;
    int m_row = 0;
};

} // namespace redial
