#pragma once

#include <QHeaderView>

namespace redial {

/// A heading whose first section stays where it is while the others scroll beneath it.
class FrozenHeader : public QHeaderView {
    Q_OBJECT
public:
    FrozenHeader(Qt::Orientation orientation, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    bool isOnFrozen(const QPoint& position) const;
    QRect frozenRect() const;
};

} // namespace redial
