#pragma once

#include "core/reports/repeatfigures.h"
#include "core/reports/reportsheet.h"

#include <QCoreApplication>

namespace redial {

/// The first sheet: the rate, what it rests on, and the definition in words, so that it can be shown
/// to somebody who doubts it.
class SummarySheet {
    Q_DECLARE_TR_FUNCTIONS(redial::SummarySheet)

public:
    SummarySheet(ReportWorkbook& workbook, const RepeatReportInput& input, const RepeatFigures& figures,
        const PageFrame& frame);
    void write();

private:
    void heading();
    void rate();
    void standsOut();
    void foundation();
    void repeatShare();
    void definition();
    void coverage();

    void section(const QString& title);
    void figure(const QString& label, qint64 value, const QString& explanation);
    void share(const QString& label, qint64 part, qint64 of, const QString& explanation);
    void line(const QString& label, const QString& text);
    void explain(const QString& label, const QString& text);
    QString most(const std::vector<GroupFigures>& groups) const;

    const RepeatReportInput& m_input;
    const RepeatFigures& m_figures;
    const PageFrame& m_frame;
    ReportSheet m_sheet;
    int m_row = 0;
};

} // namespace redial
