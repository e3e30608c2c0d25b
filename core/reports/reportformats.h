#pragma once

#include "core/wellbeing/wellbeingsettings.h"

#include <array>
#include <map>
#include <string>
#include <utility>

struct lxw_workbook;
struct lxw_format;

namespace redial {

enum class Style {
    Title,
    Subtitle,
    Section,
    Label,
    Text,
    Wrapped,
    Note,
    Warning,
    Header,
    HeaderNumber,
    Band, ///< above a group of headers
    Count,
    Percent,
    StrongText,
    StrongCount,
    StrongPercent,
    FaintCount, ///< cells and margins with too few calls
    FaintPercent,
    IntervalPercent,
    FigureCount, ///< on the summary, level with the first line of its explanation
    FigurePercent,
    FigureRate,
    Hours,
    Time,
    RightText, ///< a range, above and below numbers
    Score, ///< 0…100, one place
    StrongScore,
    FaintScore,
    FigureScore,
    Change, ///< with its sign, one place
    Points, ///< with its sign, two places
    StrongPoints,
    NoChange, ///< the same of what is 0 at these places: neither +0.0 nor −0.0
    NoPoints,
    NoStrongPoints,
};

/// Every look of a report in one place, made when first used. One hue for heat, so that it survives a
/// grey print; text, not colour alone, says what a cell means.
class ReportFormats {
public:
    /// Heat goes from 0 (coldest) to hottest.
    static constexpr int hottest = 8;
    enum class HeatCell { Rate, Calls };

    explicit ReportFormats(lxw_workbook* workbook);

    lxw_format* of(Style style);
    /// Change, Points or StrongPoints, whichever suits the value.
    lxw_format* signedNumber(Style style, double value);
    lxw_format* heat(int step, HeatCell cell);
    /// A score on the colour of its step.
    lxw_format* step(WellbeingStep step);

private:
    lxw_format* plain();

    lxw_workbook* m_workbook;
    std::string m_font;
    std::map<Style, lxw_format*> m_styles;
    std::map<std::pair<int, HeatCell>, lxw_format*> m_heat;
    std::map<WellbeingStep, lxw_format*> m_steps;
};

} // namespace redial
