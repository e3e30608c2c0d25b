#pragma once

#include <QImage>
#include <QStringList>

class QWidget;

namespace redial::screens {

/// Texts of visible labels, buttons and headings of tables that do not fit, in the window and in the menus
/// above it: wider or higher than their widget, or reaching out of the widget around. What cuts its text
/// itself, with an ellipsis, is left alone, and so is a heading with a tip or one that a class of ours paints.
QStringList cutTexts(QWidget* window);

/// Whether a part of a picture has one colour only. `part` in logical pixels.
bool isBlank(const QImage& picture, const QRect& part);

} // namespace redial::screens
