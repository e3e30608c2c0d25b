#pragma once

#include "core/wording/language.h"

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;

namespace redial {

enum class Appearance { System, Light, Dark };

/// The colours and measures of the window (SCREENS: quiet and dense, one accent, a single-hue heat that
/// survives grey print). All widgets take them from here.
class Theme {
public:
    /// Fusion with our palette; System asks the palette the desktop gave.
    static void apply(QApplication& application, Appearance appearance);
    /// The desktop has become light or dark while the program runs: taken over under Appearance::System.
    /// Called by apply()'s own watch when the platform tells (QEvent::ThemeChange; before Qt 6.5 there is no
    /// more than that, and not every Linux desktop sends it).
    static void desktopChanged(QApplication& application, bool isDark);
    static bool isDark();
    /// Signs that Chinese and Latin fonts draw differently (quotes, “…”, “·”) come from a Latin font when
    /// English is spoken. Before the first apply() it is only remembered.
    static void speak(Language language);

    static QColor accent();
    static QColor text();
    static QColor mutedText(); ///< secondary information
    static QColor paleText(); ///< small numbers that should not shout
    static QColor background(); ///< behind the page
    static QColor surface(); ///< tables, cards
    static QColor line(); ///< hairlines
    static QColor selection(); ///< behind the chosen navigation entry or row
    static QColor good();
    static QColor warning();
    static QColor bad();
    static QColor attention(); ///< background of a row that should be looked at
    /// 0…1 of the heat ramp; text on it: heatText().
    static QColor heat(double share);
    static QColor heatText(double share);

    static QFont tabular(const QFont& font); ///< digits of one width
    static int grid(); ///< the spacing unit, px at 100 %: 4
};

} // namespace redial
