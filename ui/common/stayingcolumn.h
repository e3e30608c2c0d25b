#pragma once

#include <QObject>

class QHeaderView;
class QTableView;

namespace redial {

class DenseTable;

/// Keeps the first column of a table in sight while the others are moved sideways beneath it: whose figures
/// are looked at must be readable beside the last of them. Lies over the table only while that is moved.
class StayingColumn : public QObject {
    Q_OBJECT
public:
    /// After the table has model, header and sorting. `header`: another one of the table's kind; taken over.
    StayingColumn(DenseTable& table, QHeaderView* header);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectAll();
    void dress();
    void place();
    void hideOthers();
    void uncover(); ///< the current cell, when it lies beneath

    DenseTable& m_table;
    QTableView* m_column;
};

} // namespace redial
