#pragma once

#include <QTableView>

class QToolButton;

namespace redial {

/// The matrix. Its first row and first column (the margins) stay in sight; one view paints them over what
/// scrolls beneath, so that selection, keyboard and screen readers know one table only.
/// A click or Enter opens a cell; a heading stands for its margin.
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
    void copy();

    QRect visualRect(const QModelIndex& index) const override;
    QModelIndex indexAt(const QPoint& position) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

signals:
    void cellActivated(int row, int column);

protected:
    void paintEvent(QPaintEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent* event) override;
    void updateGeometries() override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();
    void fitColumns();
    void activate(int row, int column);
    void paintCell(QPainter& painter, int row, int column);
    QSize frozen() const;

    QToolButton* m_corner;
    bool m_faded = false;
    bool m_dressing = false;
};

} // namespace redial
