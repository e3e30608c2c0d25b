#include "ui/pages/imports/importwidgets.h"

namespace redial {

Card::Card(QWidget* parent) : QFrame(parent)
{
    setStyleSheet(QStringLiteral(
        "redial--Card { background: palette(base); border: 1px solid palette(mid); border-radius: 4px; }"));
}

LinkButton::LinkButton(QWidget* parent) : QPushButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setStyleSheet(QStringLiteral(
        "QPushButton { border: none; background: transparent; color: palette(link); padding: 1px 2px;"
        " text-decoration: underline; text-align: left; }"
        "QPushButton:focus { background: palette(midlight); border-radius: 3px; }"
        "QPushButton:disabled { color: palette(dark); text-decoration: none; }"
        "QPushButton::menu-indicator { width: 0; }"));
}

namespace ImportWidgets {

void setPointSize(QWidget* widget, double factor, int weight)
{
    QFont font = widget->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(static_cast<QFont::Weight>(weight));
    widget->setFont(font);
}

QLabel* heading(QWidget* parent)
{
    auto* label = new QLabel(parent);
    setPointSize(label, 1.0, QFont::DemiBold);
    return label;
}

QLabel* mutedLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel* wrappedLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace ImportWidgets

} // namespace redial
