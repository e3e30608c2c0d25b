#pragma once

#include "core/base/result.h"
#include "core/orders/orderbook.h"
#include "core/store/workspace.h"

#include <string>
#include <vector>

namespace redial {

/// A column of the sources that could say who is the same caller (Identity::Code).
struct ColumnChoice {
    enum class Look {
        Usual,
        MostlyEmpty, ///< nine of ten orders looked at say nothing: they go by their phone number
        MostlyDifferent, ///< hardly a value came twice among neighbours: nobody would be back
    };
    std::string header;
    Look look = Look::Usual;
};

/// The columns of the workspace in the order of their headers; times, durations, the caller and what was said
/// are none. How they look is told from a thousand orders: runs of neighbours in the book, where calls of one
/// caller stand together. Errors: those of reading the workspace.
Result<std::vector<ColumnChoice>> columnChoices(const Workspace& workspace, const OrderBook& book);

} // namespace redial
