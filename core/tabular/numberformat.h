#pragma once

/// What a cell's number format says about its number: workbooks store dates as numbers, and only
/// the format tells them apart. (ECMA-376 part 1, 18.8.30 numFmt, 18.8.31 format codes.)
///
/// Example: `yyyy"年"m"月"d"日" h:mm` shows date and time without seconds; `0.00E+00`, `0"d"` and
/// `[Red]0` show numbers; `0000` shows 12 as 0012.

#include <QtGlobal>

#include <string_view>

namespace redial {

struct NumberFormat {
    enum class Kind : quint8 {
        Number, ///< General and everything else that is not below
        DateTime,
        Elapsed, ///< a duration: [h]:mm:ss, [mm]:ss
        ZeroPadded, ///< nothing but zeros: the number has at least `zeros` digits
    };
    Kind kind = Kind::Number;
    bool showsDate = false; ///< year, month, day or weekday
    bool showsTime = false; ///< hours, minutes or seconds
    bool showsSeconds = false;
    quint8 zeros = 0;

    bool operator==(const NumberFormat&) const = default;
};

/// Reads a format code. Where it has several sections the first one decides (that of positive
/// numbers), or all together if the first is bound to a condition such as [<1].
NumberFormat parseNumberFormat(std::string_view code);

/// The same, or one of the names that web pages and XML of Excel use instead ("Short Date", "Long Time").
NumberFormat parseNamedNumberFormat(std::string_view code);

/// The formats a workbook uses by number alone, those of Chinese, Japanese and Korean Excel
/// included. Unknown ids are plain numbers.
NumberFormat builtinNumberFormat(qint64 id);

} // namespace redial
