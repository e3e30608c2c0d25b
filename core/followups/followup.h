#pragma once

/// Follow-ups (排查, DOMAIN.md §3): what the supervisor found out about a caller and a set of orders.
///
/// A follow-up is of a caller key and of *orders named by what they are*: order id and time received, or
/// caller key and time where the source has no order ids. So it stays what it is when an order gets a
/// newer version, when its import is taken back and done again, when scheme, T or K change. Where the
/// orders stand at present is another question (ResolvedFollowUp), asked of the
/// store each time a book is loaded; orders that are gone are counted and the follow-up stays.
///
/// Every change is an entry of the *history*, which only grows (history.h).
/// Example: follow-up 7 of 13800001234 with GD1 and GD2, to check → checking (Wang, 8:05) → done (Li,
/// 9:10) → to check (came back on 2024-03-09 10:11).

#include "core/base/id.h"
#include "core/base/timestamp.h"
#include "core/intake/orderfields.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace redial {

/// Kept in workspaces: numbers must never change.
enum class FollowUpState { ToCheck = 0, Checking = 1, Done = 2, NoAction = 3 };
inline constexpr std::array followUpStates{
    FollowUpState::ToCheck, FollowUpState::Checking, FollowUpState::Done, FollowUpState::NoAction};

/// "to_check", "checking", "done", "no_action": in files and on the command line.
std::string_view stateName(FollowUpState state);
std::optional<FollowUpState> stateFromName(std::string_view name);
/// To check or checking: somebody still has to do something.
bool isOpen(FollowUpState state);

/// The fields a history entry can be about. Kept in workspaces: numbers must never change.
enum class FollowUpField {
    State = 0,
    Cause = 1,
    Finding = 2,
    Action = 3,
    Department = 4,
    ReviewDay = 5,
    Orders = 6, ///< values are counts of orders
    Whole = 7, ///< it was created
};
/// Those that can be changed by FollowUpEdit.
inline constexpr std::array editableFields{FollowUpField::State, FollowUpField::Cause,
    FollowUpField::Finding, FollowUpField::Action, FollowUpField::Department, FollowUpField::ReviewDay};
/// "state", "cause", "finding", "action", "department", "review_day", "orders", "whole".
std::string_view followUpFieldName(FollowUpField field);

/// One order, by identity. Time: as the source has it.
struct OrderReference {
    std::string orderId; ///< empty when the source has none
    quint64 orderKey = 0; ///< ordermerge.h identityKey() where there is an order id, else 0
    std::string caller; ///< key at the time of writing; with an order id only for show
    SourceTime time;
    bool operator==(const OrderReference&) const = default;
};

struct FollowUp {
    FollowUpId id;
    std::string caller; ///< key
    std::vector<OrderReference> orders; ///< in order of time
    FollowUpState state = FollowUpState::ToCheck;
    std::string cause;
    std::string finding;
    std::string action;
    std::string department;
    std::optional<qint64> reviewDay; ///< days since 1970-01-01
    std::string author; ///< of the last change by a person
    Timestamp createdAt;
    Timestamp changedAt;
    std::optional<Timestamp> doneAt; ///< when it was last set to done; kept when it is re-opened
    qint64 version = 1; ///< counts the saves
    bool operator==(const FollowUp&) const = default;
};

/// Who changes something, and when.
struct Stamp {
    std::string author;
    Timestamp at;
};

/// New values for some fields; what is not given stays.
struct FollowUpEdit {
    std::optional<FollowUpState> state;
    std::optional<std::string> cause;
    std::optional<std::string> finding;
    std::optional<std::string> action;
    std::optional<std::string> department;
    std::optional<std::optional<qint64>> reviewDay; ///< the inner one empty: no review
    bool operator==(const FollowUpEdit&) const = default;
};

/// A field as history and files write it: the text itself, stateName(), "2024-03-01" or "".
std::string fieldValue(const FollowUp& followUp, FollowUpField field);
/// Sets an editable field from such a value; false, and nothing set, when it is none.
bool setField(FollowUpEdit& edit, FollowUpField field, std::string_view value);
/// `followUp` with the edit in it. doneAt, author, changedAt follow from the stamp.
FollowUp edited(FollowUp followUp, const FollowUpEdit& edit, const Stamp& stamp);

/// A follow-up and where its orders are in the workspace at present.
struct ResolvedFollowUp {
    FollowUp followUp;
    std::vector<OrderId> orders; ///< visible ones, ascending, each once
    qint64 missing = 0; ///< references without a visible order: their import was taken back
    std::optional<Timestamp> lastCameBack; ///< the call of the newest history entry of that kind

    /// The call for which it is open again: after the last "done", until the next one.
    std::optional<Timestamp> cameBackAt() const;
};

/// The user's list of causes: one a line in the setting of that name. An empty or missing setting is the
/// list of default causes (wording/followupwording.h), in the language of the program.
inline constexpr const char* causesSetting = "follow_up_causes";
std::vector<std::string> causesFromSetting(std::string_view setting);
/// Trimmed, without empty lines and repetitions.
std::string causesToSetting(std::span<const std::string> causes);

} // namespace redial
