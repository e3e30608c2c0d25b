#pragma once

#include "core/wellbeing/wellbeing.h"

#include <memory>
#include <optional>

class QWidget;

namespace redial {

class Session;

/// The Excel report of one period: of all regions, or of one (not 0). Figures are those that are shown.
void exportHealthReport(Session& session, QWidget* parent, std::shared_ptr<const Wellbeing> wellbeing,
    size_t period, std::optional<size_t> unit);

} // namespace redial
