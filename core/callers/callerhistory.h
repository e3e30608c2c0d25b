#pragma once

#include "core/callers/bursts.h"

#include <optional>
#include <string_view>

namespace redial {

/// Everything the book has of one caller, laid out for a timeline of date against time of day: whatever
/// period and filters are in force, a caller's history is whole.
struct CallerHistory {
    struct Mark {
        quint32 row = 0;
        Timestamp time;
        qint64 day = 0; ///< since 1970-01-01
        qint64 secondOfDay = 0; ///< 0 … 86,399
        CategoryTree::Node category = CategoryTree::none; ///< cut to the level
        bool outgoing = false; ///< the centre's own call: no call of the caller's
        std::optional<size_t> burst; ///< place in `bursts`
    };
    /// A burst on the timeline: the marks firstMark … lastMark are its stretch. Marks in between that
    /// are outgoing or filtered away lie in the stretch without belonging to the burst.
    struct Shade {
        size_t burst = 0; ///< place in the list of bursts that was given
        size_t firstMark = 0;
        size_t lastMark = 0;
        Timestamp first;
        Timestamp last;
        qint64 calls = 0;
    };

    quint32 caller = 0;
    std::vector<Mark> marks; ///< in order of time
    std::vector<Shade> bursts; ///< in order of time
    /// Categories (cut to the level) of incoming calls, most orders first, then by path: the order in
    /// which colours and shapes are given out. Without "none".
    std::vector<CategoryTree::Node> categories;
    qint64 calls = 0; ///< incoming, distinct seconds
    qint64 orders = 0; ///< of any direction
    std::optional<Timestamp> first; ///< of any order
    std::optional<Timestamp> last;
    std::vector<Stretch> uncovered; ///< between first and last, never imported
};

/// `bursts` of the same book, any callers, any order. level 0: the full path. Empty for caller 0.
CallerHistory callerHistory(
    const OrderBook& book, quint32 caller, const std::vector<Burst>& bursts, int level);

/// The number of a caller key of the book; nothing for a key it does not have. O(callers).
std::optional<quint32> callerNumber(const OrderBook& book, std::string_view key);

} // namespace redial
