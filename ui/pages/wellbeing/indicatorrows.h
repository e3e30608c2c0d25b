#pragma once

#include "core/wellbeing/wellbeing.h"
#include "ui/common/tablemodel.h"

#include <vector>

namespace redial {

/// One indicator of one dimension, in one unit and period, and in the period before.
struct IndicatorRow {
    size_t dimension = 0;
    Indicator indicator = Indicator::OrderRate;
    QString dimensionName;
    IndicatorFigure now;
    IndicatorFigure before;
    double weight = 0; ///< of the whole index
    std::optional<double> points; ///< brought to the change since the period before
    bool byResidents = false;
};

/// All of them that are ever measured; those of the surge days come with the early warning.
std::vector<IndicatorRow> indicatorRows(const Wellbeing& wellbeing, size_t unit, size_t period);
std::vector<TableColumn<IndicatorRow>> indicatorColumns();

} // namespace redial
