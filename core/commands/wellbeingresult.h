#pragma once

#include "core/wellbeing/threerates.h"
#include "core/wellbeing/wellbeing.h"

#include <QIODevice>
#include <QJsonObject>

namespace redial {

/// What `redial-cli wellbeing` answers: how the index was made and every figure of the periods that overlap
/// `shown`; `withChanges`: what moved the index since the period before.
QJsonObject wellbeingJson(const Wellbeing& wellbeing, const Period& shown, bool withChanges);

/// The three rates: of each unit, and of all together.
QJsonObject ratesJson(const ThreeRatesTable& table, RatesBy by);

/// One row for each region and period: index, coverage, ranks and the scores of the dimensions.
void writeWellbeingTable(const Wellbeing& wellbeing, const Period& shown, QIODevice& output);

} // namespace redial
