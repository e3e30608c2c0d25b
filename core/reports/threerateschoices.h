#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/orders/orderbook.h"
#include "core/wellbeing/responsecolumn.h"

#include <string>
#include <vector>

namespace redial {

class Workspace;

/// What a workspace says about who was responded to.
struct ResponseSource {
    std::vector<std::string> headers; ///< of the sources, each once: what can be chosen
    std::optional<std::string> proposed; ///< by its heading
    std::optional<std::string> column; ///< the one in use
    Responses responses; ///< of it; empty without one
};

/// By the setting response_column, else as the headings propose. A proposed column whose words are mostly
/// unread is not used: the heading alone is no evidence. Runs over every order. Errors: those of the
/// workspace, Cancelled.
Result<ResponseSource> responseSource(
    const Workspace& workspace, const OrderBook& book, const ResponseChoice& choice, Progress& progress);

/// All a workspace says about the three rates: who was responded to, by row, and which types are complaints.
/// Errors: those of responseSource().
struct RatesChoices {
    std::vector<Answer> responses;
    std::vector<std::string> complaintTypes;
};
Result<RatesChoices> ratesChoices(const Workspace& workspace, const OrderBook& book, Progress& progress);

} // namespace redial
