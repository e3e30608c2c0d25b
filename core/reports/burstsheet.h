#pragma once

#include "core/callers/burstfacts.h"
#include "core/reports/repeatfigures.h"
#include "core/reports/reportsheet.h"

#include <QCoreApplication>

namespace redial {

/// The callers who are back too often, worst first (burstranking.h), with what they called about and whom
/// they reached.
class BurstSheet {
    Q_DECLARE_TR_FUNCTIONS(redial::BurstSheet)

public:
    static constexpr int most = 50;

    BurstSheet(ReportWorkbook& workbook, const RepeatReportInput& input, const RepeatFigures& figures,
        const PageFrame& frame);
    void write();

private:
    void row(int row, const BurstFacts& facts);
    QString reason(const BurstFacts& facts) const;

    const RepeatReportInput& m_input;
    const RepeatFigures& m_figures;
    const PageFrame& m_frame;
    ReportSheet m_sheet;
};

} // namespace redial
