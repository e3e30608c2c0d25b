#pragma once

#include <QWidget>

namespace redial {

/// A plain surface with a hairline around it: where a table or a pane lies on the page.
class Surface : public QWidget {
    Q_OBJECT
public:
    explicit Surface(QWidget* content, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace redial
