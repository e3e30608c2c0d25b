#include "core/followups/followup.h"

#include "core/base/text.h"

#include <algorithm>

namespace redial {

namespace {

std::optional<qint64> dayOf(std::string_view text)
{
    const std::optional<Timestamp> time = parseIsoTimestamp(text);
    return time && text.size() == 10 ? std::optional(time->day()) : std::nullopt;
}

template <typename T> void set(T& value, const std::optional<T>& given)
{
    if (given)
        value = *given;
}

} // namespace

std::string_view stateName(FollowUpState state)
{
    switch (state) {
    case FollowUpState::ToCheck:
        return "to_check";
    case FollowUpState::Checking:
        return "checking";
    case FollowUpState::Done:
        return "done";
    case FollowUpState::NoAction:
        return "no_action";
    }
    Q_UNREACHABLE();
}

std::optional<FollowUpState> stateFromName(std::string_view name)
{
    for (const FollowUpState state : followUpStates)
        if (stateName(state) == name)
            return state;
    return std::nullopt;
}

bool isOpen(FollowUpState state)
{
    return state == FollowUpState::ToCheck || state == FollowUpState::Checking;
}

std::string_view followUpFieldName(FollowUpField field)
{
    switch (field) {
    case FollowUpField::State:
        return "state";
    case FollowUpField::Cause:
        return "cause";
    case FollowUpField::Finding:
        return "finding";
    case FollowUpField::Action:
        return "action";
    case FollowUpField::Department:
        return "department";
    case FollowUpField::ReviewDay:
        return "review_day";
    case FollowUpField::Orders:
        return "orders";
    case FollowUpField::Whole:
        return "whole";
    }
    Q_UNREACHABLE();
}

std::string fieldValue(const FollowUp& followUp, FollowUpField field)
{
    switch (field) {
    case FollowUpField::State:
        return std::string(stateName(followUp.state));
    case FollowUpField::Cause:
        return followUp.cause;
    case FollowUpField::Finding:
        return followUp.finding;
    case FollowUpField::Action:
        return followUp.action;
    case FollowUpField::Department:
        return followUp.department;
    case FollowUpField::ReviewDay:
        return followUp.reviewDay ? formatDay(*followUp.reviewDay) : std::string();
    case FollowUpField::Orders:
        return std::to_string(followUp.orders.size());
    case FollowUpField::Whole:
        break;
    }
    return {};
}

bool setField(FollowUpEdit& edit, FollowUpField field, std::string_view value)
{
    switch (field) {
    case FollowUpField::State:
        if (const std::optional<FollowUpState> state = stateFromName(value)) {
            edit.state = *state;
            return true;
        }
        return false;
    case FollowUpField::Cause:
        edit.cause = value;
        return true;
    case FollowUpField::Finding:
        edit.finding = value;
        return true;
    case FollowUpField::Action:
        edit.action = value;
        return true;
    case FollowUpField::Department:
        edit.department = value;
        return true;
    case FollowUpField::ReviewDay: {
        const std::optional<qint64> day = dayOf(value);
        if (!day && !value.empty())
            return false;
        edit.reviewDay = day;
        return true;
    }
    case FollowUpField::Orders:
    case FollowUpField::Whole:
        break;
    }
    return false;
}

FollowUp edited(FollowUp followUp, const FollowUpEdit& edit, const Stamp& stamp)
{
    if (edit.state == FollowUpState::Done && followUp.state != FollowUpState::Done)
        followUp.doneAt = stamp.at;
    set(followUp.state, edit.state);
    set(followUp.cause, edit.cause);
    set(followUp.finding, edit.finding);
    set(followUp.action, edit.action);
    set(followUp.department, edit.department);
    set(followUp.reviewDay, edit.reviewDay);
    followUp.changedAt = stamp.at;
    if (!stamp.author.empty())
        followUp.author = stamp.author;
    return followUp;
}

std::vector<std::string> causesFromSetting(std::string_view setting)
{
    std::vector<std::string> causes;
    while (!setting.empty()) {
        const size_t end = std::min(setting.find('\n'), setting.size());
        const std::string cause(trimmed(setting.substr(0, end)));
        if (!cause.empty() && std::find(causes.begin(), causes.end(), cause) == causes.end())
            causes.push_back(cause);
        setting.remove_prefix(std::min(end + 1, setting.size()));
    }
    return causes;
}

std::string causesToSetting(std::span<const std::string> causes)
{
    std::string lines;
    for (const std::string& cause : causes)
        lines.append(cause).push_back('\n');
    std::string setting;
    for (const std::string& cause : causesFromSetting(lines))
        setting.append(setting.empty() ? "" : "\n").append(cause);
    return setting;
}

std::optional<Timestamp> ResolvedFollowUp::cameBackAt() const
{
    const bool isBack = isOpen(followUp.state) && lastCameBack && followUp.doneAt && *followUp.doneAt < *lastCameBack;
    return isBack ? lastCameBack : std::nullopt;
}

} // namespace redial
