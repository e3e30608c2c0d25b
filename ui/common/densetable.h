#pragma once

#include "core/reports/tablefile.h"

#include <QSortFilterProxyModel>
#include <QTableView>

#include <vector>

namespace redial {

/// A table the way all tables and lists of the window are: dense rows, hairlines, a click or Enter opens a
/// row, Ctrl+C copies the chosen rows with their headings, in the order the columns are shown.
///
/// Sorted by the table, indexes of the view belong to the sorted view: sourceRow() finds the model's row.
class DenseTable : public QTableView {
    Q_OBJECT
public:
    enum class SortedBy {
        Table, ///< by TableRole::Sort: numbers as numbers, nothing last
        Model, ///< by the model's own sort(): a million rows are too many for a sorting proxy
    };

    explicit DenseTable(QWidget* parent = nullptr);
    explicit DenseTable(SortedBy sortedBy, QWidget* parent = nullptr);

    /// SortedBy::Model: setSortingEnabled() is the page's, which knows how the model is sorted at first.
    void setModel(QAbstractItemModel* model) override;
    QAbstractItemModel* sourceModel() const;
    int sourceRow(const QModelIndex& index) const; ///< -1 when there is none
    QModelIndex viewIndex(int sourceRow, int column = 0) const;

    /// As wide as headings and the first rows ask, none wider than `widest` pixels.
    void fitColumns(int widest = 360);
    /// The chosen rows, tab separated under their headings; of a table that sorts itself everything shown
    /// when none is chosen.
    QString selectedText() const;
    void copy();
    /// What is shown, in its order, for a file.
    TableContent content(const QString& title) const;

signals:
    void rowActivated(int sourceRow); ///< click or Enter; not a click that chooses further rows
    void cellActivated(int sourceRow, int column);
    void rowChanged(int sourceRow); ///< current row, also by arrow keys; -1: none

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void dress();
    void activate(const QModelIndex& index);
    /// Those that are shown, from left to right.
    std::vector<int> shownColumns() const;

    QSortFilterProxyModel* m_sorted; ///< null when the model sorts itself
};

} // namespace redial
