#pragma once

#include "core/reports/wellbeingsheet.h"

namespace redial {

/// Where the regions stand: their ranking in one period with the range of ranks, and regions by periods in
/// colour steps. In a report on one region it is the second sheet, with that region in bold.
class WellbeingOverview {
    Q_DECLARE_TR_FUNCTIONS(redial::WellbeingOverview)

public:
    WellbeingOverview(ReportWorkbook& workbook, const WellbeingReportInput& input);
    void write();

private:
    std::vector<size_t> ranked() const; ///< units, the best first, those without an index last
    void ranking();
    void heat();

    const WellbeingReportInput& m_input;
    WellbeingSheet m_sheet;
};

/// The last sheet: how the index is made, its scale and weights, what the dictionary catches.
void writeWellbeingDefinition(ReportWorkbook& workbook, const WellbeingReportInput& input);

} // namespace redial
