#pragma once

#include "core/orders/agentroster.h"
#include "core/repeat/repeatmatrix.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace redial {

enum class MatrixSort { Rate, Calls, Name };

/// Agents × categories. Row 0 and column 0 are the margins ("all"). Cells hold nothing of their own:
/// a figure is looked up in the matrix when it is painted, so that 10,000 × 1,000 cost as much as 10 × 10.
/// Sorted by rate, groups of too few calls come last: 1 of 1 does not outrank 60 of 200.
class MatrixModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(std::shared_ptr<const RepeatMatrix> matrix,
        std::shared_ptr<const AgentRoster> roster = std::make_shared<const AgentRoster>());
    const RepeatMatrix* matrix() const { return m_matrix.get(); }
    std::shared_ptr<const RepeatMatrix> sharedMatrix() const { return m_matrix; }
    /// Agents by their figures over all categories.
    void setSort(MatrixSort agents, MatrixSort categories);
    /// Agents by their figures in one column. Again the same column: by rate, then by calls, then as they
    /// stand to begin with.
    void sortNextBy(int column);
    int sortColumn() const; ///< 0: the margin, also where agents stand by name
    MatrixSort agentSort() const { return m_agentSort; }
    MatrixSort categorySort() const { return m_categorySort; }
    void retranslate();

    /// Row and column count from 1 for these; in the order shown.
    const std::vector<quint32>& agents() const { return m_agents; }
    const std::vector<CategoryTree::Node>& categories() const { return m_categories; }
    RepeatTally tally(int row, int column) const;
    QString agentName(int row) const; ///< number and name
    QString agentInFull(int row) const;
    QString categoryName(int column) const; ///< last segment, with more where it is not the only one
    QString categoryPath(int column) const;
    /// Where an agent or category stands now; 0 when it does not (any more).
    int rowOf(quint32 agent) const;
    int columnOf(CategoryTree::Node category) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void arrange();
    std::vector<RepeatTally> sortTallies() const;
    QString describe(int row, int column) const;

    std::shared_ptr<const RepeatMatrix> m_matrix;
    std::shared_ptr<const AgentRoster> m_roster = std::make_shared<const AgentRoster>();
    MatrixSort m_agentSort = MatrixSort::Rate;
    std::optional<std::string> m_sortCategory; ///< joined; agents by this category alone
    MatrixSort m_categorySort = MatrixSort::Calls;
    std::vector<quint32> m_agents;
    std::vector<CategoryTree::Node> m_categories;
    QStringList m_categoryNames;
    std::vector<size_t> m_cellBegin; ///< by agent number: its cells in matrix().cells()
    double m_hottest = 1;
};

} // namespace redial
