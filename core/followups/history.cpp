#include "core/followups/history.h"

#include <algorithm>

namespace redial {

namespace {

/// Whether `text` with one piece put in at one place is `whole`.
bool isWholeIn(std::string_view text, std::string_view whole)
{
    if (text.size() > whole.size())
        return false;
    const auto front = std::mismatch(text.begin(), text.end(), whole.begin()).first - text.begin();
    const auto back = std::mismatch(text.rbegin(), text.rend(), whole.rbegin()).first - text.rbegin();
    return static_cast<size_t>(front) + static_cast<size_t>(back) >= text.size();
}

bool isText(FollowUpField field)
{
    return field == FollowUpField::Finding || field == FollowUpField::Action
        || field == FollowUpField::Department || field == FollowUpField::Cause;
}

} // namespace

bool mayExtend(const FollowUpChange& last, FollowUpField field, std::string_view to, const Stamp& stamp)
{
    return last.kind == ChangeKind::Edited && last.field == field && isText(field)
        && last.author == stamp.author && stamp.at >= last.until
        && stamp.at.seconds - last.until.seconds <= stretchSeconds
        && (isWholeIn(last.to, to) || isWholeIn(last.to, last.from));
}

std::vector<FollowUpChange> changesBetween(
    const FollowUp& before, const FollowUp& after, ChangeKind kind, const Stamp& stamp)
{
    std::vector<FollowUpChange> changes;
    for (const FollowUpField field : editableFields) {
        std::string from = fieldValue(before, field);
        std::string to = fieldValue(after, field);
        if (from == to)
            continue;
        FollowUpChange& change = changes.emplace_back();
        change.followUp = before.id;
        change.kind = kind;
        change.field = field;
        change.from = std::move(from);
        change.to = std::move(to);
        change.author = stamp.author;
        change.at = change.until = stamp.at;
    }
    return changes;
}

} // namespace redial
