#include "core/wording/followupwording.h"

#include "core/base/text.h"
#include "core/wording/formatting.h"

namespace redial {

namespace {

/// Source words: what a file says that was written in another language than the program's.
struct StateWords {
    FollowUpState state;
    std::string_view english;
    std::string_view chinese;
};
constexpr StateWords stateWords[] = {
    {FollowUpState::ToCheck, "To check", "待排查"},
    {FollowUpState::Checking, "Checking", "排查中"},
    {FollowUpState::Done, "Done", "已办结"},
    {FollowUpState::NoAction, "No action", "无需处理"},
};

} // namespace

QString FollowUpWording::state(FollowUpState state)
{
    switch (state) {
    case FollowUpState::ToCheck:
        return tr("To check");
    case FollowUpState::Checking:
        return tr("Checking");
    case FollowUpState::Done:
        return tr("Done");
    case FollowUpState::NoAction:
        return tr("No action");
    }
    Q_UNREACHABLE();
}

std::optional<FollowUpState> FollowUpWording::stateFromWord(std::string_view word)
{
    const std::string_view text = trimmed(word);
    for (const StateWords& one : stateWords) {
        if (text == one.english || text == one.chinese || text == state(one.state).toStdString()
            || text == stateName(one.state))
            return one.state;
    }
    return std::nullopt;
}

QString FollowUpWording::field(FollowUpField field)
{
    switch (field) {
    case FollowUpField::State:
        return tr("State");
    case FollowUpField::Cause:
        return tr("Cause");
    case FollowUpField::Finding:
        return tr("Finding");
    case FollowUpField::Action:
        return tr("Action");
    case FollowUpField::Department:
        return tr("Department");
    case FollowUpField::ReviewDay:
        return tr("Review on");
    case FollowUpField::Orders:
        return tr("Orders");
    case FollowUpField::Whole:
        return tr("Follow-up");
    }
    Q_UNREACHABLE();
}

QString FollowUpWording::kind(const FollowUpChange& change)
{
    switch (change.kind) {
    case ChangeKind::Created:
        return tr("created");
    case ChangeKind::Edited:
        return tr("changed");
    case ChangeKind::Bulk:
        return tr("changed with others");
    case ChangeKind::TakenBack:
        return tr("change of several taken back");
    case ChangeKind::CameBack:
        return change.calledAt ? tr("came back on %1").arg(Formatting::time(*change.calledAt))
                               : tr("came back");
    case ChangeKind::FilledBack:
        return tr("read in from a file");
    }
    Q_UNREACHABLE();
}

QString FollowUpWording::value(FollowUpField field, std::string_view value)
{
    if (field == FollowUpField::State)
        if (const std::optional<FollowUpState> known = stateFromName(value))
            return state(*known);
    return Formatting::text(value);
}

QString FollowUpWording::unknown(FilledBack::Unknown why)
{
    switch (why) {
    case FilledBack::Unknown::NoKey:
        return tr("The row was added to the file; it belongs to no follow-up.");
    case FilledBack::Unknown::OtherWorkspace:
        return tr("The row comes from another workspace.");
    case FilledBack::Unknown::Gone:
        return tr("The follow-up is no longer in the workspace.");
    case FilledBack::Unknown::Twice:
        return tr("The same follow-up stands further up in the file.");
    }
    Q_UNREACHABLE();
}

QString FollowUpWording::conflict(FilledBack::Reason why)
{
    switch (why) {
    case FilledBack::Reason::ChangedInRedial:
        return tr("changed in Redial since the file was written");
    case FilledBack::Reason::Masked:
        return tr("the file has stars where Redial has the number");
    }
    Q_UNREACHABLE();
}

std::vector<std::string> FollowUpWording::defaultCauses()
{
    std::vector<std::string> causes;
    for (const QString& cause :
        {tr("Not solved"), tr("Answer not clear"), tr("Agent's mistake"), tr("Sent to the wrong department"),
            tr("Department too late"), tr("Result not accepted"), tr("No authority for it"), tr("New issue"),
            tr("Urges the same order"), tr("Unreasonable or repeated demand"), tr("Other")})
        causes.push_back(cause.toStdString());
    return causes;
}

std::vector<std::string> FollowUpWording::causes(std::string_view setting)
{
    std::vector<std::string> own = causesFromSetting(setting);
    return own.empty() ? defaultCauses() : own;
}

OutgoingFollowUp shownFollowUp(const FollowUp& followUp, Reveal reveal, std::span<const std::string> names)
{
    OutgoingFollowUp outgoing{followUp, {}};
    const std::vector<std::string> keys{followUp.caller};
    for (size_t at = 0; at < editableFields.size(); ++at) {
        outgoing.shown[at] = fieldValue(followUp, editableFields[at]);
        const bool mayNameSomebody =
            editableFields[at] != FollowUpField::State && editableFields[at] != FollowUpField::ReviewDay;
        if (mayNameSomebody && reveal == Reveal::Masked)
            outgoing.shown[at] = maskText(outgoing.shown[at], names, keys);
    }
    return outgoing;
}

} // namespace redial
