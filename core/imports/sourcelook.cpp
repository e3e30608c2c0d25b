#include "core/imports/sourcelook.h"

#include <QFileInfo>

#include <algorithm>

namespace redial {

namespace {

/// The workspace's lists, or the defaults where there is no workspace yet.
Result<WordLists> listsOf(const Workspace* workspace)
{
    return workspace ? workspace->wordLists() : Result<WordLists>(WordLists::defaults());
}

SourceLook failedLook(const QString& path, const OpenOptions& open, Error error)
{
    SourceLook look;
    look.path = path;
    look.open = open;
    look.error = std::move(error);
    return look;
}

/// The groups worth mapping: those that can be imported; if there is none, the one with most columns,
/// whose time and caller the user may know.
std::vector<size_t> groupsToShow(const SourcePreview& preview)
{
    std::vector<size_t> shown;
    for (size_t i = 0; i < preview.groups.size(); ++i) {
        if (preview.groups[i].importable)
            shown.push_back(i);
    }
    if (shown.empty()) {
        const auto widest = std::max_element(preview.groups.begin(), preview.groups.end(),
            [](const auto& a, const auto& b) { return a.mapping.columns.size() < b.mapping.columns.size(); });
        shown.push_back(static_cast<size_t>(widest - preview.groups.begin()));
    }
    return shown;
}

/// Sheets that are left out whatever the user says of the columns shown.
std::vector<LeftOutSheet> leftOutBeside(const SourcePreview& preview, const std::vector<size_t>& shown)
{
    std::vector<LeftOutSheet> leftOut = preview.leftOut;
    for (const size_t group : shown) {
        for (const size_t sheet : preview.groups[group].sheets)
            std::erase_if(
                leftOut, [&](const LeftOutSheet& one) { return one.sheet == preview.sheets[sheet].name; });
    }
    return leftOut;
}

Result<std::vector<SourceLook>> look(
    const SourcePlan& plan, const Workspace* workspace, Timestamp now, Progress& progress)
{
    const Result<WordLists> lists = listsOf(workspace);
    if (!lists)
        return lists.error();
    const Result<OpenedSource> opened = openSource(plan, workspace, progress);
    if (!opened)
        return opened.error();
    const SourcePreview& preview = opened->preview;
    const std::vector<size_t> shown = groupsToShow(preview);
    std::vector<SourceLook> looks;
    for (const size_t group : shown) {
        SourceLook& one = looks.emplace_back();
        one.path = plan.path;
        one.open = plan.open;
        one.chosenSheets = plan.sheets;
        one.traits = preview.traits;
        one.sheets = preview.sheets;
        one.group = preview.groups[group];
        if (workspace) {
            const Result<std::optional<ImportProfile>> profile = workspace->profile(one.group.fingerprint);
            if (!profile)
                return profile.error();
            one.isKnown = profile->has_value();
        }
        Result<Trial> trial = tryImport(*opened->table, one.group, *lists, now, trialRows, false, progress);
        if (!trial)
            return trial.error();
        settleDates(one, *trial);
        one.trial = *std::move(trial);
        if (one.trial->readToTheEnd)
            one.survey = one.trial;
    }
    looks.front().leftOut = leftOutBeside(preview, shown);
    return looks;
}

} // namespace

bool SourceLook::isImportable() const
{
    const Mapping& mapping = group.mapping;
    return !error && mapping.columnOf(Field::Time)
        && (mapping.columnOf(Field::Caller) || mapping.columnOf(Field::IdentityNumber));
}

const std::vector<size_t>& SourceLook::openColumns() const
{
    static const std::vector<size_t> none;
    return survey ? survey->openColumns : trial ? trial->openColumns : none;
}

std::vector<std::string> SourceLook::sheetNames() const
{
    std::vector<std::string> names;
    for (const size_t sheet : group.sheets)
        names.push_back(sheets[sheet].name);
    return names;
}

std::vector<SourceLook> lookAtFile(const QString& path, const OpenOptions& open,
    const std::vector<std::string>& sheets, const Workspace* workspace, Timestamp now, Progress& progress)
{
    SourcePlan plan;
    plan.path = path;
    plan.open = open;
    plan.sheets = sheets;
    Result<std::vector<SourceLook>> looks = look(plan, workspace, now, progress);
    if (!looks)
        return {failedLook(path, open, looks.error())};
    return *std::move(looks);
}

Result<Trial> tryLook(const SourceLook& look, const Workspace* workspace, Timestamp now,
    std::optional<qint64> limit, Progress& progress)
{
    const Result<WordLists> lists = listsOf(workspace);
    if (!lists)
        return lists.error();
    const Result<OpenedSource> opened = openSource(planOf(look), nullptr, progress);
    if (!opened)
        return opened.error();
    const std::vector<SourcePreview::Group>& groups = opened->preview.groups;
    const auto group = std::find_if(groups.begin(), groups.end(),
        [&](const SourcePreview::Group& one) { return one.fingerprint == look.group.fingerprint; });
    // The file was changed since it was looked at.
    if (group == groups.end())
        return Error{ErrorCode::NoHeader, look.path, {}};
    return tryImport(*opened->table, *group, *lists, now, limit, false, progress);
}

void settleDates(SourceLook& look, const Trial& trial)
{
    std::vector<ColumnMapping>& columns = look.group.mapping.columns;
    for (size_t i = 0; i < columns.size() && i < trial.dateOrders.size(); ++i) {
        const bool isOpen =
            std::find(trial.openColumns.begin(), trial.openColumns.end(), i) != trial.openColumns.end();
        if (columns[i].field && !isOpen)
            columns[i].dateOrder = trial.dateOrders[i];
    }
}

void assignField(Mapping& mapping, size_t column, std::optional<Field> field)
{
    for (ColumnMapping& other : mapping.columns) {
        if (field && other.field == field)
            other.field.reset();
    }
    ColumnMapping& changed = mapping.columns[column];
    changed.field = field;
    changed.confidence = 1;
    changed.ask = false;
}

SourcePlan planOf(const SourceLook& look)
{
    SourcePlan plan;
    plan.path = look.path;
    plan.open = look.open;
    // A text file's only sheet has no name.
    if (look.traits.format == FileFormat::Xlsx)
        plan.sheets = look.sheetNames();
    plan.profile = profileFrom(look.group.mapping, QFileInfo(look.path).completeBaseName());
    return plan;
}

bool needsNoQuestion(const SourceLook& look)
{
    return look.isKnown && look.isImportable() && look.trial && look.openColumns().empty()
        && look.trial->rows > look.trial->unreadable && look.trial->unreadable * 2 <= look.trial->rows;
}

} // namespace redial
