#include "core/followups/filledback.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace redial {

namespace {

/// As spreadsheets give texts back: lines end in LF, nothing blank at the end.
std::string plain(std::string_view text)
{
    std::string result;
    for (const char c : text)
        if (c != '\r')
            result.push_back(c);
    result.erase(result.find_last_not_of(" \t\n") + 1);
    return result;
}

/// FNV-1a of 32 bits: tells an edited text from the one that went out, no more.
quint32 checkNumber(std::string_view text)
{
    quint32 number = 2166136261U;
    for (const char c : plain(text))
        number = (number ^ static_cast<unsigned char>(c)) * 16777619U;
    return number;
}

std::string hex(quint32 number)
{
    std::string text(8, '0');
    for (size_t at = text.size(); at-- > 0; number >>= 4)
        text[at] = "0123456789abcdef"[number & 15];
    return text;
}

struct Key {
    std::string_view mark;
    FollowUpId id;
    std::string_view checks;

    bool isUnchanged(size_t field, std::string_view text) const
    {
        return checks.substr(field * 8, 8) == hex(checkNumber(text));
    }
};

std::optional<Key> readKey(std::string_view text)
{
    const size_t first = text.find('/');
    const size_t second = text.find('/', first + 1);
    if (first == std::string_view::npos || second == std::string_view::npos)
        return std::nullopt;
    Key key{text.substr(0, first), {}, text.substr(second + 1)};
    const std::string_view number = text.substr(first + 1, second - first - 1);
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), key.id.value);
    const bool isWhole = error == std::errc() && end == number.data() + number.size()
        && key.checks.size() == editableFields.size() * 8;
    return isWhole ? std::optional(key) : std::nullopt;
}

/// What is to be written for a text edited in the file, given how it was shown; nothing when that
/// cannot be told.
std::optional<std::string> unmasked(
    const std::string& inFile, const std::string& shown, const std::string& real)
{
    if (shown == real)
        return inFile;
    const std::string before = plain(shown);
    if (inFile.empty() || before.empty())
        return std::nullopt;
    if (inFile.starts_with(before))
        return real + inFile.substr(before.size());
    if (inFile.ends_with(before))
        return inFile.substr(0, inFile.size() - before.size()) + real;
    return std::nullopt;
}

class Comparison {
public:
    explicit Comparison(std::span<const std::string> causes) : m_causes(causes) { }

    void row(const FilledRow& row, const Key& key, const OutgoingFollowUp& current)
    {
        FilledBack::Changed changed{
            row.row, {current.followUp.id, current.followUp.version, {}}, current.shown, current.shown};
        bool isUnchanged = true;
        for (size_t at = 0; at < editableFields.size(); ++at) {
            if (!row.values[at] || key.isUnchanged(at, row.values[at]->text))
                continue;
            const std::string inFile = plain(row.values[at]->text);
            if (inFile == plain(current.shown[at]))
                continue;
            isUnchanged = false;
            field(row, key, current, at, inFile, changed);
        }
        if (changed.fillBack.edit != FollowUpEdit())
            result.changed.push_back(std::move(changed));
        else if (isUnchanged)
            ++result.unchanged;
    }

    FilledBack result;

private:
    void field(const FilledRow& row, const Key& key, const OutgoingFollowUp& current, size_t at,
        const std::string& inFile, FilledBack::Changed& changed)
    {
        const FollowUpField field = editableFields[at];
        FollowUpEdit probe;
        const bool isKnown = field != FollowUpField::Cause || inFile.empty()
            || std::find(m_causes.begin(), m_causes.end(), inFile) != m_causes.end();
        if (!row.values[at]->isValid || !isKnown || !setField(probe, field, inFile)) {
            result.invalid.push_back({row.row, field, row.values[at]->text});
            return;
        }
        const auto conflict = [&](FilledBack::Reason reason) {
            result.conflicts.push_back({row.row, current.followUp.id, current.followUp.version, field, inFile,
                current.shown[at], reason});
        };
        if (!key.isUnchanged(at, current.shown[at]))
            return conflict(FilledBack::Reason::ChangedInRedial);
        const std::optional<std::string> text =
            unmasked(inFile, current.shown[at], fieldValue(current.followUp, field));
        if (!text)
            return conflict(FilledBack::Reason::Masked);
        setField(changed.fillBack.edit, field, *text);
        changed.after[at] = inFile;
    }

    std::span<const std::string> m_causes;
};

} // namespace

std::string fillBackKey(std::string_view workspaceMark, const OutgoingFollowUp& row)
{
    std::string key = std::string(workspaceMark) + '/' + std::to_string(row.followUp.id.value) + '/';
    for (const std::string& text : row.shown)
        key += hex(checkNumber(text));
    return key;
}

FilledBack compareFilledBack(std::string_view workspaceMark, std::span<const FilledRow> rows,
    std::span<const OutgoingFollowUp> current, std::span<const std::string> causes)
{
    std::map<FollowUpId, const OutgoingFollowUp*> known;
    for (const OutgoingFollowUp& one : current)
        known.emplace(one.followUp.id, &one);
    Comparison comparison(causes);
    FilledBack& result = comparison.result;
    std::set<FollowUpId> seen;
    for (const FilledRow& row : rows) {
        if (row.isBlank)
            continue;
        const std::optional<Key> key = readKey(row.key);
        if (!key) {
            result.unknown.emplace_back(row.row, FilledBack::Unknown::NoKey);
        } else if (key->mark != workspaceMark) {
            result.unknown.emplace_back(row.row, FilledBack::Unknown::OtherWorkspace);
        } else if (const auto found = known.find(key->id); found == known.end()) {
            result.unknown.emplace_back(row.row, FilledBack::Unknown::Gone);
        } else if (!seen.insert(key->id).second) {
            result.unknown.emplace_back(row.row, FilledBack::Unknown::Twice);
        } else {
            comparison.row(row, *key, *found->second);
        }
    }
    return std::move(result);
}

std::vector<FillBack> chosenFillBacks(const FilledBack& compared, const std::set<size_t>& fileWins)
{
    std::vector<FillBack> chosen;
    for (const FilledBack::Changed& changed : compared.changed)
        chosen.push_back(changed.fillBack);
    for (const size_t at : fileWins) {
        if (at >= compared.conflicts.size())
            continue;
        const FilledBack::Conflict& conflict = compared.conflicts[at];
        auto place = std::find_if(chosen.begin(), chosen.end(),
            [&](const FillBack& one) { return one.followUp == conflict.followUp; });
        if (place == chosen.end())
            place = chosen.insert(chosen.end(), {conflict.followUp, conflict.version, {}});
        setField(place->edit, conflict.field, conflict.inFile);
    }
    return chosen;
}

} // namespace redial
