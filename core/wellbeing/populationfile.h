#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/wellbeing/population.h"

#include <QString>

namespace redial {

/// A table of regions and residents from a file (.xlsx, .csv; its content decides): of the sheets that can be
/// seen the first in which a region with a number stands, else what could not be read of the first. Errors:
/// those of TableSource; FileTooLarge for a table that cannot be one of regions.
Result<PopulationReading> readPopulationFile(const QString& path, Progress& progress);

} // namespace redial
