#pragma once

/// Figures, times and periods as people read them, in the language of the installed translator.
/// Core keeps numbers; whatever shows one as text (report, command line, window) asks here, so that
/// the same figure never appears in two spellings.

#include "core/base/timestamp.h"
#include "core/orders/scheme.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <string_view>

namespace redial {

class Formatting {
    Q_DECLARE_TR_FUNCTIONS(redial::Formatting)

public:
    /// 0.2344 → "23.4%"; 100.0% is said of all of them only, 0.9999 → "99.9%".
    static QString percent(double share);
    /// 58518 → "58,518"
    static QString count(qint64 number);
    /// "73.5"; signed: "+0.4", "−1.9", "±0.0".
    static QString decimal(double value, int places);
    static QString signedDecimal(double value, int places);
    /// The number by which tr() chooses singular or plural, and which it shows where a sentence says %Ln.
    static int grammaticalNumber(qint64 number);
    /// A length that somebody chose (a window, a gap): 86400 → "24 hours", 604800 → "7 days".
    static QString duration(qint64 seconds);
    /// A length that was measured: 32700 → "9 h 05 min", 185 → "3 min", 12 → "12 s".
    static QString elapsed(qint64 seconds);
    /// "2024-03-01 08:05:09"
    static QString time(Timestamp time);
    /// Whole days by their first and last day ("2024-03-01 to 2024-03-31"), although `to` is exclusive;
    /// other ends with their time; "all orders" for an open period.
    static QString period(const Period& period);
    /// Items joined as in a sentence; from the seventh on only their number.
    static QString list(const QStringList& items);
    /// One after another; no blank after a full-width full stop.
    static QString sentences(const QStringList& sentences);

    static QString text(std::string_view utf8);
};

} // namespace redial
