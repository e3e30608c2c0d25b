#include "core/followups/worklist.h"

#include <tuple>

namespace redial {

bool isWaiting(FollowUpState state, std::optional<qint64> reviewDay, Waiting waiting, qint64 today)
{
    switch (waiting) {
    case Waiting::All:
        return true;
    case Waiting::ToCheck:
        return state == FollowUpState::ToCheck;
    case Waiting::DueToday:
        return isOpen(state) && reviewDay == today;
    case Waiting::Overdue:
        return isOpen(state) && reviewDay && *reviewDay < today;
    case Waiting::Done:
        return state == FollowUpState::Done;
    case Waiting::Checking:
        return state == FollowUpState::Checking;
    }
    Q_UNREACHABLE();
}

void WaitingCounts::add(FollowUpState state, std::optional<qint64> reviewDay, qint64 today)
{
    const auto count = [&](Waiting waiting) { return isWaiting(state, reviewDay, waiting, today) ? 1 : 0; };
    ++all;
    toCheck += count(Waiting::ToCheck);
    dueToday += count(Waiting::DueToday);
    overdue += count(Waiting::Overdue);
    done += count(Waiting::Done);
    checking += count(Waiting::Checking);
}

bool comesBefore(const FollowUp& a, const FollowUp& b, qint64 today)
{
    const auto rank = [&](const FollowUp& one) {
        const auto is = [&](Waiting waiting) { return isWaiting(one.state, one.reviewDay, waiting, today); };
        const bool dated = is(Waiting::Overdue) || is(Waiting::DueToday);
        const int group = dated ? 0 : isOpen(one.state) ? 1 + static_cast<int>(one.state) : 3;
        const qint64 age = dated ? *one.reviewDay
            : isOpen(one.state)  ? one.changedAt.seconds
                                 : -one.changedAt.seconds;
        return std::tuple(group, age, one.id.value);
    };
    return rank(a) < rank(b);
}

} // namespace redial
