#pragma once

#include <QTableWidget>

#include <functional>

namespace redial {

/// A small table that is typed into or pasted into from a spreadsheet: there is always an empty row at
/// the end, Delete clears the chosen rows. Cells that do not pass their column's check are shown in red
/// and do not count.
class EditableTable : public QTableWidget {
    Q_OBJECT
public:
    /// Answers the text to keep; empty: it is not valid.
    using Check = std::function<QString(const QString&)>;
    EditableTable(int columns, QWidget* parent = nullptr);

    void setHeaders(const QStringList& headers);
    void setCheck(int column, Check check) { m_checks.insert(column, std::move(check)); }
    /// What is shown of a text of this column; the text itself stays what it is until somebody types another.
    void setMask(int column, Check mask) { m_masks.insert(column, std::move(mask)); }
    void setRows(const std::vector<QStringList>& rows);
    /// Without empty rows; invalid cells are empty.
    std::vector<QStringList> rows() const;
    void paste(const QString& text);

signals:
    void edited(); ///< by the user

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void take(QTableWidgetItem* item);
    void keepEmptyRow();
    void dress();

    QString textAt(int row, int column) const;

    QHash<int, Check> m_checks;
    QHash<int, Check> m_masks;
    bool m_isFilling = false;
    bool m_isPasting = false;
};

} // namespace redial
