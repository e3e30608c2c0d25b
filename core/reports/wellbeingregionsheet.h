#pragma once

#include "core/reports/wellbeingsheet.h"

namespace redial {

/// One region (or all together) in one period: its figures, their course, what moved them, the categories and
/// orders behind them, the three rates.
class WellbeingRegionSheet {
    Q_DECLARE_TR_FUNCTIONS(redial::WellbeingRegionSheet)

public:
    WellbeingRegionSheet(ReportWorkbook& workbook, const WellbeingReportInput& input, size_t unit);

    /// `rates`: of the region, nothing where it has none. Errors: those of reading the workspace.
    Result<void> write(const ThreeRatesTable& table, const ThreeRatesRow* rates, const Workspace& workspace);

    static constexpr size_t mostSteps = 9; ///< of the waterfall, apart from its ends, others and coverage
    static constexpr size_t mostCategories = 8;
    static constexpr size_t mostExamples = 8;

private:
    void figures();
    void dimensions();
    void course();
    void moved();
    void indicators();

    const WellbeingFigure& figure() const { return m_sheet.wellbeing().figure(m_unit, m_period); }
    const WellbeingPeriod& period() const { return m_sheet.wellbeing().periods()[m_period]; }
    QString since(size_t earlier) const;

    const WellbeingReportInput& m_input;
    size_t m_unit;
    size_t m_period;
    WellbeingSheet m_sheet;
};

} // namespace redial
