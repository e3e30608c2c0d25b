#pragma once

#include "core/followups/followup.h"

#include <QString>

namespace redial {

/// What lists and editor show of a follow-up in few letters.

/// "○", "◐", "●", "⊘": states told apart without colour; "–" for no follow-up.
QString stateMark(FollowUpState state);
QString stateMark(const FollowUp* followUp);
/// "↩" before the mark of one that is open again because the caller called; nothing for the others.
QString cameBackMark(std::optional<Timestamp> calledAt);
/// "came back on 2024-03-09 10:11: open again"
QString cameBackText(Timestamp calledAt);
/// The review day of one that is open: "03-22 Fri", "today", "2 days overdue"; "–" for none.
QString reviewText(const FollowUp* followUp, qint64 today);
bool isOverdue(const FollowUp& followUp, qint64 today);
/// "2024-03-22 Fri"
QString dayText(qint64 day);
/// "Saved 2024-03-22 10:42:07 · supervisor2"
QString savedText(const FollowUp& followUp);

/// A measured length in whole hours or days, in minutes below an hour: as much as a list needs.
QString roughly(qint64 seconds);

} // namespace redial
