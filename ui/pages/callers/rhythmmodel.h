#pragma once

#include "core/wording/masking.h"
#include "ui/common/tablemodel.h"
#include "ui/pages/callers/callersdata.h"

namespace redial {

/// The list of periodic callers: rows are those of CallersData::periodic.
std::vector<TableColumn<PeriodicCaller>> rhythmColumns(
    const std::shared_ptr<const CallersData>& data, Reveal reveal);

} // namespace redial
