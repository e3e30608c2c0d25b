#pragma once

#include "core/reports/repeatfigures.h"
#include "core/reports/reportsheet.h"

#include <QCoreApplication>

namespace redial {

/// Agents × categories. Every pair of columns is one category: its rate with heat, and beside it the
/// number of calls, because a rate without its base convinces nobody. Agents: highest rate first, those
/// with few calls after them. Categories: most calls first. Orders without an agent or category: last.
/// The figures of all stand in the first row, of each agent in the first columns, with intervals.
class MatrixSheet {
    Q_DECLARE_TR_FUNCTIONS(redial::MatrixSheet)

public:
    /// More categories than anybody reads across; the others are summed up in a last pair.
    static constexpr int mostCategories = 250;

    MatrixSheet(ReportWorkbook& workbook, const RepeatFigures& figures, const PageFrame& frame);
    void write();

private:
    void arrange();
    void headings();
    void allRows();
    void agentRow(int row, const GroupFigures& agent);
    void pair(int row, int column, const RepeatTally& tally);
    /// 0 (coldest) … ReportFormats::hottest
    int heatOf(const RepeatTally& tally) const;
    int columnOfPair(size_t pair) const;

    const RepeatFigures& m_figures;
    const PageFrame& m_frame;
    ReportSheet m_sheet;
    std::vector<const GroupFigures*> m_agents; ///< in the order of the rows
    std::vector<const GroupFigures*> m_categories; ///< in the order of the pairs
    size_t m_leftOut = 0; ///< categories summed up in the last pair
    RepeatTally m_others;
    std::vector<size_t> m_pairOf; ///< by category number
    std::vector<size_t> m_cellsBegin; ///< by agent number
    double m_hottestRate = 0;
};

} // namespace redial
