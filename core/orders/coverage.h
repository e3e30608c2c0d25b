#pragma once

#include "core/base/timestamp.h"
#include "core/orders/scheme.h"

#include <span>
#include <vector>

namespace redial {

/// A stretch of time for which a source has every order: first and last covered second.
struct Stretch {
    Timestamp from;
    Timestamp to; ///< inclusive
    bool operator==(const Stretch&) const = default;
};

/// Stretches that overlap or lie less than 24 h apart merge; the result is in order of time
/// (DOMAIN.md §1 "Completeness").
std::vector<Stretch> mergeCoverage(std::vector<Stretch> stretches);

/// The end of the stretch a call lies in; for a call outside every stretch (its coverage was cut)
/// the call's own time, so that it is never mature.
Timestamp horizonOf(std::span<const Stretch> merged, Timestamp call);

/// Whether every day of a period lies in one stretch. A stretch takes in the whole of its first and last day:
/// a centre that opens at eight has nothing earlier. Never for a period that is open or empty.
bool coversDays(std::span<const Stretch> merged, const Period& period);

} // namespace redial
