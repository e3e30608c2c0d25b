#pragma once

#include <QAbstractTableModel>
#include <QVariant>

#include <functional>
#include <vector>

namespace redial {

/// Roles every table of ours answers.
namespace TableRole {
enum : int {
    Sort = Qt::UserRole, ///< the raw value: numbers sort as numbers
    Export, ///< what goes into files: the raw value, or text
    Heat, ///< 0…1 where the cell has heat, else nothing
    SecondText, ///< the smaller figure beside the first (base beside rate)
    Pale, ///< bool: too few to judge
    Row, ///< the model's own row number behind a sorted view
};
}

/// One column of a read-only table: what it is called and how it gets its values from a row.
template <typename RowType> struct TableColumn {
    QString title;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    std::function<QString(const RowType&)> text;
    std::function<QVariant(const RowType&)> sort; ///< nothing: by text
    std::function<QVariant(const RowType&, int role)> other; ///< tool tips, heat, icons …
};

/// Rows plus a list of columns: a new table is its columns and nothing else. The whole content is
/// replaced at once.
template <typename RowType> class TableModel : public QAbstractTableModel {
public:
    using Column = TableColumn<RowType>;
    using QAbstractTableModel::QAbstractTableModel;

    void setColumns(std::vector<Column> columns)
    {
        beginResetModel();
        m_columns = std::move(columns);
        endResetModel();
    }
    void setRows(std::vector<RowType> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    /// The same rows with other values: selection and place stay. As many as there are.
    void updateRows(std::vector<RowType> rows)
    {
        Q_ASSERT(rows.size() == m_rows.size());
        m_rows = std::move(rows);
        if (!m_rows.empty() && !m_columns.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    /// The same, where most rows look as before: a sorted view moves only the others.
    template <typename LooksSame> void updateRows(std::vector<RowType> rows, LooksSame looksSame)
    {
        Q_ASSERT(rows.size() == m_rows.size());
        std::vector<int> changed;
        for (size_t i = 0; i < rows.size(); ++i)
            if (!looksSame(m_rows[i], rows[i]))
                changed.push_back(static_cast<int>(i));
        m_rows = std::move(rows);
        for (const int row : changed)
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
    const std::vector<RowType>& rows() const { return m_rows; }
    const RowType& row(int index) const { return m_rows[static_cast<size_t>(index)]; }

    int rowCount(const QModelIndex& parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex& parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    QVariant data(const QModelIndex& index, int role) const final
    {
        if (!index.isValid())
            return {};
        const Column& column = m_columns[static_cast<size_t>(index.column())];
        const RowType& content = m_rows[static_cast<size_t>(index.row())];
        switch (role) {
        case Qt::DisplayRole:
            return column.text(content);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(column.alignment);
        case TableRole::Sort:
            return column.sort ? column.sort(content) : QVariant(column.text(content));
        case TableRole::Export:
            return column.sort ? column.sort(content) : QVariant(column.text(content));
        case TableRole::Row:
            return index.row();
        default:
            return column.other ? column.other(content, role) : QVariant();
        }
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final
    {
        if (orientation != Qt::Horizontal)
            return {};
        const Column& column = m_columns[static_cast<size_t>(section)];
        if (role == Qt::DisplayRole)
            return column.title;
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(column.alignment);
        return {};
    }

private:
    std::vector<Column> m_columns;
    std::vector<RowType> m_rows;
};

} // namespace redial
