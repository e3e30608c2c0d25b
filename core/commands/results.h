#pragma once

/// How results look on the command line, for all commands alike.

#include "core/statistics/wilson.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QString>

#include <charconv>
#include <string_view>

namespace redial {

inline QString jsonText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// Rates are rounded to 6 decimals: the decimal number nearest to the exact value, ties to even.
inline double sixDecimals(double value)
{
    char text[64];
    const auto written = std::to_chars(text, text + sizeof text, value, std::chars_format::fixed, 6);
    double rounded = value;
    std::from_chars(text, written.ptr, rounded);
    return rounded == 0 ? 0 : rounded; // not -0
}

/// null for a base of 0.
inline QJsonValue rateJson(qint64 part, qint64 base)
{
    return base == 0 ? QJsonValue()
                     : QJsonValue(sixDecimals(static_cast<double>(part) / static_cast<double>(base)));
}

inline QJsonValue wilsonJson(qint64 part, qint64 base)
{
    const auto interval = wilsonInterval(part, base);
    return interval ? QJsonValue(QJsonArray{sixDecimals(interval->low), sixDecimals(interval->high)})
                    : QJsonValue();
}

} // namespace redial
