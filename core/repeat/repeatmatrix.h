#pragma once

#include "core/repeat/repeats.h"

#include <span>

namespace redial {

/// What is counted of any group of base calls.
struct RepeatTally {
    quint32 calls = 0; ///< base calls
    quint32 repeats = 0;
    quint32 callers = 0; ///< different callers behind the base calls: one serial caller can fill a cell
};

struct MatrixCell {
    quint32 agent = 0; ///< 0: none
    CategoryTree::Node category = CategoryTree::none; ///< cut to the matrix's level
    RepeatTally tally;
};

/// Repeats by agent × category at one level (DOMAIN.md §4). Margins are sums, not means of rates.
/// Only cells with base calls exist; they come by agent number, then category number.
class RepeatMatrix {
public:
    /// level 0: the full path.
    RepeatMatrix(std::shared_ptr<const Repeats> repeats, int level);

    const Repeats& repeats() const { return *m_repeats; }
    int level() const { return m_level; }
    const std::vector<MatrixCell>& cells() const { return m_cells; }
    /// By agent number and by category number; empty tallies where there is no base call.
    const std::vector<RepeatTally>& agents() const { return m_agents; }
    const std::vector<RepeatTally>& categories() const { return m_categories; }
    /// The book rows of a cell's base calls, by caller, then time.
    std::span<const quint32> rowsOf(size_t cell) const
    {
        return std::span(m_rows).subspan(m_rowsBegin[cell], m_cells[cell].tally.calls);
    }

private:
    std::shared_ptr<const Repeats> m_repeats;
    int m_level;
    std::vector<MatrixCell> m_cells;
    std::vector<RepeatTally> m_agents;
    std::vector<RepeatTally> m_categories;
    std::vector<quint32> m_rows; ///< base calls, cell by cell
    std::vector<quint32> m_rowsBegin; ///< by cell
};

} // namespace redial
