#pragma once

#include "core/wellbeing/wellbeing.h"
#include "ui/charts/chartcontent.h"

namespace redial {

/// The charts of the index. Keys of marks are NamedMark::toVariant(); what has no orders of its own (the
/// smaller parts of a change, coverage) has the key "indicators": where all parts are.
inline const QString indicatorsKey = QStringLiteral("indicators");

/// Index and dimensions by period, the index a year before beside it.
ChartContent indexLines(const Wellbeing& wellbeing, size_t unit, std::optional<size_t> looked);
/// What moved the index between two periods; `most` indicators are named.
ChartContent indexWaterfall(
    const Wellbeing& wellbeing, size_t unit, std::optional<size_t> period, size_t most);
/// The dimensions of one unit and period, beside those of all regions together, or of the period before.
ChartContent dimensionRadar(const Wellbeing& wellbeing, size_t unit, std::optional<size_t> period);

} // namespace redial
