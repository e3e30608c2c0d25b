#pragma once

/// What a chart shows, as plain values. Everything else of ui/charts only shows it: the same content is
/// the picture on the screen, the picture in a file and the table beside it, so they cannot disagree.
///
/// A mark is one thing that can be pointed at: a call, a week, a bar. Its key is whatever the page needs
/// to open the orders behind it. x and y are plain numbers; the axes say what they mean. On an axis of
/// categories x is the index of the category. A y that is not a number is a gap.
///
/// Example: calls per week as bars: x axis {Categories, {"W1", "W2"}}, one series of Bars with marks
/// {0, 3} and {1, 5}.

#include "core/reports/tablefile.h"

#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>
#include <vector>

namespace redial {

struct ChartMark {
    double x = 0;
    double y = 0;
    QVariant key = {}; ///< invalid: nothing to open
    QString note = {}; ///< said of the mark beside its values
    double base = 0; ///< Steps: the bar goes from here to base + y
};

struct ChartSeries {
    enum class Kind {
        Line,
        Points,
        Bars,
        Steps, ///< bars that float, one a category, joined by a hairline, their values written: a waterfall
    };
    /// What it means: decides on colour and weight, and on the sign of a step's value.
    enum class Sense { Any, Main, Total, Good, Bad };
    QString name;
    Kind kind = Kind::Line;
    std::vector<ChartMark> marks; ///< a line's in order of x
    bool isEarlier = false; ///< a comparison in the background: pale
    Sense sense = Sense::Any;
};

struct ChartAxis {
    enum class Kind {
        Number,
        Percent, ///< shares, 0…1
        Time, ///< seconds since 1970-01-01
        TimeOfDay, ///< seconds since midnight
        Categories,
    };
    Kind kind = Kind::Number;
    QString title;
    QStringList categories = {};
    std::optional<double> lowest = {}; ///< nothing: as the marks ask (numbers and shares: from 0)
    std::optional<double> highest = {};
    bool cutsIdle = false; ///< Time: long stretches without a mark are cut out (brokentime.h)
};

/// A stretch of the x axis that is shaded.
struct ChartBand {
    double from = 0;
    double to = 0;
};

/// A straight line that divides: at an x, with a word.
struct ChartGuide {
    double x = 0;
    QString name;
};

struct ChartContent {
    QString title;
    QStringList notes; ///< definition, period, n: beneath pictures and above tables
    QString empty; ///< said instead of the chart when there is no mark
    ChartAxis x;
    ChartAxis y;
    std::vector<ChartSeries> series;
    std::vector<ChartBand> bands = {};
    std::vector<ChartGuide> guides = {};
    /// How the marks lie: on two axes; or around a centre, each category a spoke of the y axis (lines only).
    enum class Shape { Plane, Radar };
    Shape shape = Shape::Plane;
    bool namesAtEnd = false; ///< lines have their name and last value at their right end instead of a legend

    bool isEmpty() const;
};

/// Lowest and highest of what an axis shows.
struct ChartRange {
    double lowest = 0;
    double highest = 1;
    double span() const { return highest - lowest; }
};
ChartRange rangeOfX(const ChartContent& content);
ChartRange rangeOfY(const ChartContent& content);

/// The content as a table. Lines and bars: one row for each x, one column for each series. Points: one
/// row for each mark, with the name of its series.
TableContent chartTable(const ChartContent& content);

/// One mark in words: "Night work: 2024-03-18 22:54, …".
QString markText(const ChartContent& content, const ChartSeries& series, const ChartMark& mark);

} // namespace redial
