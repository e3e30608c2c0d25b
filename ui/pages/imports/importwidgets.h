#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>

namespace redial {

/// A surface with a hairline around it, the only kind of box a page has.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr);
};

/// A button that reads as a word of the text around it.
class LinkButton : public QPushButton {
    Q_OBJECT
public:
    explicit LinkButton(QWidget* parent = nullptr);
};

namespace ImportWidgets {

/// Headings and secondary text follow the palette when the appearance changes.
QLabel* heading(QWidget* parent);
QLabel* mutedLabel(QWidget* parent);
/// Text beside each other wraps, and can be copied.
QLabel* wrappedLabel(QWidget* parent);
void setPointSize(QWidget* widget, double factor, int weight);

}

} // namespace redial
