#pragma once

#include "core/repeat/repeats.h"

#include <optional>
#include <string_view>
#include <vector>

namespace redial {

/// Which orders a figure beside the rates stands for.
enum class CallSet {
    All, ///< every order of the workspace, whatever period and filter
    WithCaller, ///< of those, the ones with a caller key
    Judged, ///< base calls
    Repeated, ///< of those, the ones that were repeated
    TooRecent, ///< immature calls
    TooRecentBack, ///< of those, the ones already back
    Repeating, ///< the later call's view: what RepeatShare::repeats counts
};

/// Its rows, the newest first.
std::vector<quint32> rowsOf(const Repeats& repeats, CallSet set);

/// What RepeatShare::repeats counts, in the order of the book.
std::vector<quint32> repeatingRows(const OrderBook& book, const Scheme& scheme, const Period& period);

/// Short names, for states and links: "all", "withCaller", "judged" …
std::string_view callSetName(CallSet set);
std::optional<CallSet> callSetFromName(std::string_view name);

} // namespace redial
