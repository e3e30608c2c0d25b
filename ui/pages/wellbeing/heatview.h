#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

class QLabel;
class QMenu;

namespace redial {

class HeatModel;

/// A cell of the heat table: the number on the ground of its step; what asks for an act is bold and has a
/// corner, so that it is seen in grey print too.
class HeatDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// Its headings; the region and the period that are looked at stand out.
class HeatHeader : public QHeaderView {
    Q_OBJECT
public:
    HeatHeader(Qt::Orientation orientation, QWidget* parent);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
};

/// Regions × periods. A click or Enter opens a cell, the heading of a row or column (Space for both) has it
/// looked at; all of it is in the menu of the cell as well.
class HeatView : public QTableView {
    Q_OBJECT
public:
    explicit HeatView(QWidget* parent = nullptr);

    void setHeatModel(HeatModel* model);
    void setFaded(bool faded); ///< old figures: washed out until the new ones are there
    void nameCorner(const QString& name); ///< what the rows are
    void copy(); ///< all of it, with headings

signals:
    void cellActivated(int row, int column);
    void rowLooked(int row);
    void columnLooked(int column);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void updateGeometries() override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();
    void fitColumns();
    QMenu* makeMenu(const QModelIndex& index);

    HeatModel* m_model = nullptr;
    bool m_isFaded = false;
    bool m_isDressing = false;
    bool m_followsEnd = true; ///< the newest period stays in sight until the user scrolls
    QLabel* m_corner;
};

} // namespace redial
