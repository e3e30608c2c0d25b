#pragma once

#include "core/callers/bursts.h"
#include "core/repeat/repeatmatrix.h"

#include <memory>
#include <vector>

class QWidget;

namespace redial {

class Session;

/// The whole Excel report of these figures: summary, matrix, categories, agents, frequent callers, details.
/// `bursts` are those of the book the matrix was made from.
void exportReport(Session& session, QWidget* parent, std::shared_ptr<const RepeatMatrix> matrix,
    const RepeatShare& share, std::shared_ptr<const std::vector<Burst>> bursts);

} // namespace redial
