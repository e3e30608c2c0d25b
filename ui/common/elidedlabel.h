#pragma once

#include <QLabel>

namespace redial {

/// One line of plain text that ends in “…” where there is no room for it. text() stays whole.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace redial
