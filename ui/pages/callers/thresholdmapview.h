#pragma once

#include "core/callers/thresholdmap.h"

#include <QWidget>

namespace redial {

/// "What if the threshold were another": calls by period, each cell the number of callers who would be
/// listed, the one in force framed. A click, or Enter on the cell reached with the arrow keys, puts it in
/// force.
class ThresholdMapView : public QWidget {
    Q_OBJECT
public:
    explicit ThresholdMapView(QWidget* parent = nullptr);

    /// The thresholds in force may lie between two cells: then none is framed.
    void show(const ThresholdMap& map, int calls, qint64 withinSeconds);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    /// Of a cell, in this widget.
    QRect cellRect(int calls, size_t within) const;

signals:
    void chosen(int calls, qint64 withinSeconds);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    struct Cell {
        int calls = ThresholdMap::fewestCalls;
        size_t within = 0;
        bool operator==(const Cell&) const = default;
    };
    std::optional<Cell> cellAt(QPoint at) const;
    QString sentence(Cell cell) const;
    void point(std::optional<Cell> cell);
    void paintHeads(QPainter& painter) const;
    void paintCell(QPainter& painter, Cell cell) const;
    int headWidth() const;
    int cellWidth() const;
    int rowHeight() const;

    ThresholdMap m_map;
    int m_calls = 0;
    qint64 m_within = 0;
    std::optional<Cell> m_pointed;
};

} // namespace redial
