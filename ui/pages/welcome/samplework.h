#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/timestamp.h"

namespace redial {

class Workspace;

/// How many orders the sample year has: a district centre's, quick to make.
inline constexpr qint64 sampleOrders = 50'000;

/// Makes up a year of orders and imports them, like a file of the user's. Does nothing in a workspace that
/// has imports already. Errors: those of the sample and of importSources; the workspace is then as it was.
Result<void> fillWithSampleYear(Workspace& workspace, qint64 orders, Timestamp now, Progress& progress);

} // namespace redial
