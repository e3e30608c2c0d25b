#pragma once

/// The history of a follow-up: it only grows, except when a person's data are deleted by law
/// (store/erasure.h).
///
/// *Typing.* A text is saved again and again while it is typed. The saves of one author on one field, with
/// no other entry of the follow-up between them and never more than `stretchSeconds` apart, are one entry
/// that keeps growing, as long as nothing gets lost by that: the text the entry had must be whole in the
/// new text or in the text the entry began with. Where it is not (something was typed, saved and deleted
/// again), a new entry begins, and the deleted text stays in the old one.
/// Example: "" → "no" → "noise at" → "noise at night" is one entry; deleting "night" begins the next.

#include "core/followups/followup.h"

namespace redial {

/// How a change came about. Kept in workspaces: numbers must never change.
enum class ChangeKind {
    Created = 0,
    Edited = 1,
    Bulk = 2, ///< with others at once; can be taken back
    TakenBack = 3, ///< a bulk change was
    CameBack = 4, ///< the caller called again after "done"; made by the program: no author
    FilledBack = 5, ///< read in from a file that colleagues filled in
};

using ChangeId = Id<struct ChangeIdTag>;

struct FollowUpChange {
    ChangeId id;
    FollowUpId followUp;
    ChangeKind kind = ChangeKind::Edited;
    FollowUpField field = FollowUpField::Whole;
    std::string from; ///< fieldValue()
    std::string to;
    std::string author;
    Timestamp at; ///< when it began
    Timestamp until; ///< the last save of a stretch of typing, else as `at`
    std::optional<OperationId> operation; ///< of Bulk and TakenBack
    std::optional<Timestamp> calledAt; ///< of CameBack
    bool operator==(const FollowUpChange&) const = default;
};

inline constexpr qint64 stretchSeconds = 300;

/// Whether a save of `field` as `to` may extend `last`, the newest entry of the follow-up.
bool mayExtend(const FollowUpChange& last, FollowUpField field, std::string_view to, const Stamp& stamp);

/// The entries an edit makes, in the order of editableFields; none for fields that stay as they are.
std::vector<FollowUpChange> changesBetween(
    const FollowUp& before, const FollowUp& after, ChangeKind kind, const Stamp& stamp);

} // namespace redial
