#pragma once

#include <QTableView>

class QMenu;
class QToolButton;

namespace redial {

/// The matrix. Its first row and first column (the margins) stay in sight; one view paints them over what
/// scrolls beneath, so that selection, keyboard and screen readers know one table only.
/// A click or Enter opens a cell; the heading of a row opens its margin, that of a column sorts by it.
/// Control with an arrow goes to the margin; all that the mouse can do is in the menu of the cell as well.
class MatrixView : public QTableView {
    Q_OBJECT
public:
    explicit MatrixView(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    /// In the corner, where the headings meet.
    QToolButton* corner() const { return m_corner; }
    /// Old figures: washed out until the new ones are there.
    void setFaded(bool faded);
    /// The current cell with its headings, tab separated; empty without one.
    QString selectedText() const;
    /// All of it, rate and calls of each category side by side.
    QString tableText() const;
    /// What is said beneath what is copied: definition, period, n.
    void setNote(const QString& note) { m_note = note; }
    void copy();
    /// What can be done with a cell; shown by the caller.
    QMenu* makeMenu(const QModelIndex& index);

    QRect visualRect(const QModelIndex& index) const override;
    QModelIndex indexAt(const QPoint& position) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

signals:
    void cellActivated(int row, int column);
    void sortRequested(int column);

protected:
    void paintEvent(QPaintEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent* event) override;
    void updateGeometries() override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();
    void fitColumns();
    void activate(int row, int column);
    void paintCell(QPainter& painter, int row, int column);
    QSize frozen() const;

    QToolButton* m_corner;
    QString m_note;
    int m_cornerPadding = 0;
    bool m_faded = false;
    bool m_dressing = false;
};

} // namespace redial
