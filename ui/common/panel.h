#pragma once

#include <QFrame>

namespace redial {

/// A surface with a hairline around it: what a table, a list or a group of settings lies on. Panels do not
/// lie in panels.
class Panel : public QFrame {
    Q_OBJECT
public:
    enum class Outline { Line, Dashes };
    explicit Panel(QWidget* parent = nullptr, Outline outline = Outline::Line);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Outline m_outline;
};

} // namespace redial
