#pragma once

#include "ui/charts/chartdrawing.h"

#include <QChartView>

#include <memory>
#include <optional>

namespace redial {

/// A chart on the screen: the mark under the mouse or reached with the arrow keys is ringed and said in a
/// tool tip and to screen readers; a click or Enter opens it.
class ChartView : public QChartView {
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    void show(ChartContent content);
    const ChartContent& content() const { return m_content; }
    /// The mark that is pointed at; nothing where none is.
    const ChartMark* current() const;
    /// In the view's coordinates, in the order in which the arrow keys go through them.
    std::vector<QRect> markAreas() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void markActivated(const QVariant& key);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& area) override;

private:
    void redraw();
    void point(std::optional<size_t> target);
    std::optional<size_t> targetAt(QPoint position) const;
    QString currentText() const;

    ChartContent m_content;
    std::unique_ptr<ChartDrawing> m_drawing;
    std::vector<ChartDrawing::Target> m_targets;
    std::optional<size_t> m_pointed;
};

} // namespace redial
