#pragma once

#include "core/reports/reportsheet.h"

#include <QByteArray>

#include <optional>

namespace redial {

/// Width and height of a PNG or JPEG picture in pixels, read from its header; nothing for anything else.
struct PictureSize {
    int width = 0;
    int height = 0;
};
std::optional<PictureSize> pictureSize(const QByteArray& picture);

/// The logo in the first row of the sheet, about as tall as the title; nothing where the bytes are not
/// a picture of these kinds.
void placeLogo(ReportSheet& sheet, const QByteArray& logo, int column);

} // namespace redial
