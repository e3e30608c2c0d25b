#pragma once

#include <QColor>
#include <QList>

namespace redial {

/// The colours of a chart: of the window, or of a picture that will be printed, where the paper is white
/// whatever the window looks like.
struct ChartColours {
    QColor text, mutedText, line, paper, band, accent, good, bad, total;
    QList<QColor> series; ///< told apart by lightness too: grey print, colour blindness

    static ChartColours ofWindow();
    static ChartColours ofPaper();

    /// Series beyond the last begin anew; shape and dashes still differ.
    QColor ofSeries(size_t number) const;
};

/// Colour is never the only signal: every series has a shape and a pattern of its own.
enum class MarkShape { Circle, Square, Triangle, Diamond, Star };
MarkShape shapeOfSeries(size_t number);
QList<qreal> dashesOfSeries(size_t number); ///< empty: a line without gaps

} // namespace redial
