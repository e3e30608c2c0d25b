#pragma once

#include "ui/charts/chartcontent.h"

#include <QByteArray>
#include <QFont>
#include <QImage>
#include <QSize>

namespace redial {

/// The chart as a picture for a document: on white paper, with its title above and its definition,
/// period and n beneath. `size` in points of the layout; the image has `scale` pixels for each.
QImage chartImage(const ChartContent& content, const QFont& font, QSize size, double scale);
QByteArray chartPng(const ChartContent& content, const QFont& font, QSize size, double scale);
QByteArray chartSvg(const ChartContent& content, const QFont& font, QSize size);

} // namespace redial
