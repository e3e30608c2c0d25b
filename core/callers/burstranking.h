#pragma once

#include "core/callers/burstfacts.h"

namespace redial {

/// Why a burst stands where it stands. The first three add up to the score; the others are shown
/// beside it and move nothing.
enum class BurstReason {
    Calls, ///< count: calls
    Unresolved, ///< count of `of`: orders not resolved, of those whose outcome is known
    SameSubject, ///< count of `of`: calls about the same subject again, of all calls
    Dissatisfied, ///< count of `of`: orders rated dissatisfied, of the rated ones
    SeveralAgents, ///< count: different agents who answered, from two on
    OneAgent, ///< count of `of`: all orders were answered by the same agent
    MaskedKey, ///< the number was masked in the source: perhaps several people
    HeavyKey, ///< perhaps a line, not a person
};

struct BurstReasonNumbers {
    BurstReason reason = BurstReason::Calls;
    qint64 count = 0;
    qint64 of = 0; ///< 0 where nothing is a part of something
    qint64 points = 0; ///< its part of the score
    bool operator==(const BurstReasonNumbers&) const = default;
};

/// Worst first by what can be solved:
///
///     score = calls + orders known to be unresolved + calls about the same subject again
///
/// One point for every call there was, one more for every matter left open, one more for every time the
/// caller had to say the same again. Whole numbers with nothing hidden: a supervisor can add them up.
/// Example: 7 calls, 6 of 7 unresolved, 6 about the same subject: 19; 9 calls about nine things, all
/// resolved: 9. A masked or heavy key does not change the place: whether it is a line is for the user
/// to say, by excluding it.
struct BurstScore {
    qint64 points = 0;
    std::vector<BurstReasonNumbers> reasons; ///< in the order of the enumeration; parts of 0 are left out
};
BurstScore burstScore(const BurstFacts& facts);

enum class BurstOrder {
    Worst, ///< most points first
    Calls, ///< most calls first
    Last, ///< latest last call first
    Span, ///< longest first
};

/// The places 0 … n − 1 of `facts` in that order. Equal ones: more calls, then the earlier first call, then
/// by caller key (the order of findBursts), so that the same data always give the same list.
std::vector<size_t> rankBursts(const OrderBook& book, const std::vector<BurstFacts>& facts, BurstOrder order);

} // namespace redial
