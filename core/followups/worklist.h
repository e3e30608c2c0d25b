#pragma once

/// The worklist: which follow-ups wait for somebody on a day.

#include "core/followups/followup.h"

namespace redial {

enum class Waiting {
    All,
    ToCheck, ///< state to check
    DueToday, ///< open, to be reviewed on that day
    Overdue, ///< open, to be reviewed before that day
    Done, ///< state done
    Checking, ///< state checking
};

/// A follow-up can be in several: to check and overdue. `today`: days since 1970-01-01.
bool isWaiting(FollowUpState state, std::optional<qint64> reviewDay, Waiting waiting, qint64 today);

struct WaitingCounts {
    qint64 all = 0;
    qint64 toCheck = 0;
    qint64 dueToday = 0;
    qint64 overdue = 0;
    qint64 done = 0;
    qint64 checking = 0;

    void add(FollowUpState state, std::optional<qint64> reviewDay, qint64 today);
    bool operator==(const WaitingCounts&) const = default;
};

/// The order to work in: overdue by age, due today, other open ones (to check before checking, oldest
/// change first), then done and no action (newest change first).
bool comesBefore(const FollowUp& a, const FollowUp& b, qint64 today);

} // namespace redial
