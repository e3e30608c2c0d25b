#pragma once

#include "core/reports/tablefile.h"

#include <QSortFilterProxyModel>
#include <QTableView>

namespace redial {

/// A table the way all tables of the window are: dense rows, hairlines, sorted by TableRole::Sort (numbers
/// as numbers, nothing last), Ctrl+C copies the chosen cells with their headings.
/// Indexes of the view belong to the sorted view: sourceRow() finds the model's row.
class DenseTable : public QTableView {
    Q_OBJECT
public:
    explicit DenseTable(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override; ///< shown through a sorting proxy
    QAbstractItemModel* sourceModel() const;
    int sourceRow(const QModelIndex& index) const; ///< -1 when there is none
    QModelIndex viewIndex(int sourceRow, int column = 0) const;

    /// As wide as headings and the first rows ask, none wider than `widest` pixels.
    void fitColumns(int widest = 360);
    /// What is chosen (or, when nothing is, everything shown), tab separated under its headings.
    QString selectedText() const;
    void copy();
    /// What is shown, in its order, for a file.
    TableContent content(const QString& title) const;

signals:
    void rowActivated(int sourceRow); ///< click or Enter
    void cellActivated(int sourceRow, int column);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();

    QSortFilterProxyModel* m_sorted;
};

} // namespace redial
