#pragma once

#include "core/reports/wellbeingsheet.h"

namespace redial {

/// Three tables on a region's sheet: the categories with the most orders, those after which callers are back,
/// those that stay unresolved (worstcategories.h).
void writeWorstCategories(WellbeingSheet& sheet, size_t unit, size_t most);

/// Orders as examples, masked unless revealed. Errors: those of reading the workspace.
Result<void> writeExampleOrders(WellbeingSheet& sheet, size_t unit, size_t most, const Workspace& workspace);

} // namespace redial
