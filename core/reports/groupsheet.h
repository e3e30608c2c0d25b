#pragma once

#include "core/reports/repeatfigures.h"
#include "core/reports/reportsheet.h"

#include <QCoreApplication>

namespace redial {

/// The agents or the categories, one a row, with a chart of those with most repeats beside them.
class GroupSheet {
    Q_DECLARE_TR_FUNCTIONS(redial::GroupSheet)

public:
    enum class Kind { Agents, Categories };

    GroupSheet(ReportWorkbook& workbook, Kind kind, const RepeatFigures& figures, const PageFrame& frame);
    void write();

    static constexpr int charted = 15; ///< bars in the chart

private:
    const std::vector<GroupFigures>& groups() const;
    void row(int row, const GroupFigures& group);
    void chart(int firstRow);

    Kind m_kind;
    const RepeatFigures& m_figures;
    const PageFrame& m_frame;
    ReportSheet m_sheet;
};

} // namespace redial
