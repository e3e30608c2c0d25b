#include "core/reports/logoimage.h"

#include <xlsxwriter.h>

namespace redial {

namespace {

int bigEndian(const QByteArray& bytes, qsizetype at, int count)
{
    int value = 0;
    for (qsizetype i = at; i < at + count; ++i)
        value = value << 8 | static_cast<quint8>(bytes[i]);
    return value;
}

std::optional<PictureSize> sane(PictureSize size)
{
    constexpr int largest = 20000;
    if (size.width <= 0 || size.height <= 0 || size.width > largest || size.height > largest)
        return std::nullopt;
    return size;
}

/// The first start-of-frame segment has the size.
std::optional<PictureSize> jpegSize(const QByteArray& picture)
{
    qsizetype at = 2;
    while (at + 9 < picture.size()) {
        if (static_cast<quint8>(picture[at]) != 0xff)
            return std::nullopt;
        const int marker = bigEndian(picture, at + 1, 1);
        const bool startOfFrame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (startOfFrame)
            return sane({bigEndian(picture, at + 7, 2), bigEndian(picture, at + 5, 2)});
        at += 2 + bigEndian(picture, at + 2, 2);
    }
    return std::nullopt;
}

} // namespace

std::optional<PictureSize> pictureSize(const QByteArray& picture)
{
    if (picture.startsWith("\x89PNG\r\n\x1a\n") && picture.size() > 33)
        return sane({bigEndian(picture, 16, 4), bigEndian(picture, 20, 4)});
    if (picture.startsWith("\xff\xd8\xff"))
        return jpegSize(picture);
    return std::nullopt;
}

void placeLogo(ReportSheet& sheet, const QByteArray& logo, int column)
{
    const std::optional<PictureSize> size = pictureSize(logo);
    if (!size)
        return;
    constexpr double tallest = 48; // pixels: the title's row and the next
    constexpr double widest = 200;
    const double scale = std::min(tallest / size->height, widest / size->width);
    lxw_image_options options{};
    options.x_scale = scale;
    options.y_scale = scale;
    options.x_offset = 430;
    options.y_offset = 4;
    sheet.workbook().note(worksheet_insert_image_buffer_opt(sheet.handle(), 0, static_cast<lxw_col_t>(column),
        reinterpret_cast<const unsigned char*>(logo.constData()), static_cast<size_t>(logo.size()), &options));
}

} // namespace redial
