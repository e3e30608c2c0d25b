#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/repeat/repeats.h"

#include <span>
#include <string>
#include <vector>

namespace redial {

/// What leaving out a line that is no person (a test line, a transfer from 110) does to the repeat rate
/// (DOMAIN.md §2, "excluded callers").
///
/// Example: without the line 12 of 100 base calls are repeated; its own 50 calls are all base calls and 40
/// of them repeated: with it the rate is 52 of 150.
struct RepeatRate {
    qint64 base = 0;
    qint64 repeated = 0;
    std::optional<double> share() const; ///< repeated / base; nothing for no base call
    bool operator==(const RepeatRate&) const = default;
};

struct ExcludedLineEffect {
    std::string key;
    qint64 orders = 0; ///< of the line in the period, whatever the filter
    RepeatRate with; ///< were this line alone not left out
    std::optional<double> change; ///< of the share, were the line not left out
};

struct ExcludedLineEffects {
    RepeatRate without; ///< all lines left out: the rate in force
    RepeatRate with; ///< none of them left out
    std::optional<double> change; ///< of the share, were none left out
    std::vector<ExcludedLineEffect> lines; ///< in the order of `lines`
};

/// `scheme`: without the lines among its excluded callers; its own ones stay left out. `lines`: normalised
/// keys, telephone numbers or keys of the identity in force. Two passes over the book; one more for each
/// line that shares a caller with other numbers (possible for identities other than the telephone number
/// only). Errors: Cancelled.
Result<ExcludedLineEffects> excludedLineEffects(std::shared_ptr<const OrderBook> book, const Scheme& scheme,
    const Period& period, std::span<const std::string> lines, Progress& progress);

} // namespace redial
