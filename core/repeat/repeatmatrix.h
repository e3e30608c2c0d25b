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

    /// The book rows of the base calls behind a figure, by caller, then time. Looked up when somebody
    /// asks (one pass over the book): which base calls are whose is all in the book.
    std::vector<quint32> rowsOf(const MatrixCell& cell) const;
    std::vector<quint32> rowsOfAgent(quint32 agent) const;
    std::vector<quint32> rowsOfCategory(CategoryTree::Node category) const;

private:
    std::shared_ptr<const Repeats> m_repeats;
    int m_level;
    std::vector<CategoryTree::Node> m_cuts; ///< by category: cut to the level
    std::vector<MatrixCell> m_cells;
    std::vector<RepeatTally> m_agents;
    std::vector<RepeatTally> m_categories;
};

} // namespace redial
