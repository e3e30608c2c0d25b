#pragma once

#include <QTableView>

namespace redial {

/// A long list of orders, the way all lists of the window look. The model sorts itself (a million rows
/// are too many for a sorting proxy). A click or Enter opens a row; Ctrl+C copies the chosen rows with
/// their headings.
class ListView : public QTableView {
    Q_OBJECT
public:
    explicit ListView(QWidget* parent = nullptr);

    QString selectedText() const;
    void copy();

signals:
    void rowActivated(int row); ///< by mouse or Enter
    void rowChanged(int row); ///< current row, also by arrow keys; -1: none

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void dress();

    bool m_dressing = false;
};

} // namespace redial
