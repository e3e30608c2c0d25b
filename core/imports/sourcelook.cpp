#include "core/imports/sourcelook.h"

#include "core/imports/headerchoice.h"
#include "core/store/batchstore.h"

#include <QFileInfo>

#include <algorithm>

namespace redial {

namespace {

/// The workspace's lists, or the defaults where there is no workspace yet.
Result<WordLists> listsOf(const Workspace* workspace)
{
    return workspace ? workspace->wordLists() : Result<WordLists>(WordLists::defaults());
}

SourceLook failedLook(const SourcePlan& plan, Error error)
{
    SourceLook look;
    look.path = plan.path;
    look.open = plan.open;
    look.chosenSheets = plan.sheets;
    look.headerRow = plan.headerRow;
    look.error = std::move(error);
    // Other sheets may be the ones that are meant.
    if (const auto table = TableSource::open(plan.path, plan.open); table) {
        look.traits = (*table)->traits();
        look.sheets = (*table)->sheets();
    }
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
    if (workspace && plan.open == OpenOptions{}) {
        const Result<OpenOptions> remembered =
            rememberedOptions(*workspace, preview.groups.front().foundFingerprint);
        if (!remembered)
            return remembered.error();
        if (*remembered != OpenOptions{}) {
            SourcePlan again = plan;
            again.open = *remembered;
            Result<std::vector<SourceLook>> looks = look(again, workspace, now, progress);
            if (looks) {
                for (SourceLook& one : *looks)
                    one.foundUnread = preview.groups.front().foundFingerprint;
            }
            return looks;
        }
    }
    const std::vector<size_t> shown = groupsToShow(preview);
    std::vector<SourceLook> looks;
    for (const size_t group : shown) {
        SourceLook& one = looks.emplace_back();
        one.path = plan.path;
        one.open = plan.open;
        one.chosenSheets = plan.sheets;
        one.headerRow = plan.headerRow;
        one.traits = preview.traits;
        one.sheets = preview.sheets;
        one.group = preview.groups[group];
        if (workspace) {
            const Result<std::optional<ImportProfile>> profile = workspace->profile(one.group.fingerprint);
            if (!profile)
                return profile.error();
            one.isKnown = profile->has_value() && isUsable(**profile);
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

/// A table without a row of headings is shown with its columns by letter. A text of one column is no table:
/// nothing.
std::vector<SourceLook> lookWithoutHeader(
    const SourcePlan& plan, const Workspace* workspace, Timestamp now, Progress& progress)
{
    SourcePlan lettered = plan;
    lettered.headerRow = 0;
    Result<std::vector<SourceLook>> looks = look(lettered, workspace, now, progress);
    if (!looks || looks->front().group.mapping.columns.size() < 2)
        return {};
    for (SourceLook& one : *looks)
        one.isHeaderMissing = true;
    return *std::move(looks);
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
    const Trial* const best = bestTrial();
    return best ? best->openColumns : none;
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
    return lookAtFile(plan, workspace, now, progress);
}

std::vector<SourceLook> lookAtFile(
    const SourcePlan& plan, const Workspace* workspace, Timestamp now, Progress& progress)
{
    Result<std::vector<SourceLook>> looks = look(plan, workspace, now, progress);
    if (!looks && looks.error().code == ErrorCode::NoHeader && !plan.headerRow) {
        if (auto lettered = lookWithoutHeader(plan, workspace, now, progress); !lettered.empty())
            return lettered;
    }
    if (!looks)
        return {failedLook(plan, looks.error())};
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

const Trial* SourceLook::bestTrial() const
{
    return survey ? &*survey : trial ? &*trial : nullptr;
}

std::optional<Stretch> SourceLook::coverage() const
{
    const Trial* const best = bestTrial();
    return coverageInForce(best ? best->ofOrders : std::nullopt, completeFrom, completeTo);
}

SourcePlan planOf(const SourceLook& look)
{
    SourcePlan plan;
    plan.path = look.path;
    plan.open = look.open;
    // A text file's only sheet has no name.
    if (look.traits.format != FileFormat::Csv)
        plan.sheets = look.sheetNames();
    plan.headerRow = look.headerRow;
    if (look.headerRow)
        plan.notTheHeader = look.group.foundFingerprint;
    plan.foundUnread = look.foundUnread;
    plan.completeFrom = look.completeFrom;
    plan.completeTo = look.completeTo;
    plan.profile = profileFrom(look.group.mapping, QFileInfo(look.path).completeBaseName());
    return plan;
}

Result<ImportReport> importAndRemember(Workspace& workspace, const ImportPlan& plan, Progress& progress)
{
    Result<ImportReport> report = importSources(workspace, plan, progress);
    if (!report)
        return report;
    for (const SourcePlan& source : plan.sources) {
        // The orders are in; that a profile could not be kept only means a question more next time.
        if (const Result<void> saved = rememberProfile(workspace, source); !saved)
            break;
    }
    return report;
}

bool needsNoQuestion(const SourceLook& look)
{
    // That letters head the same columns as last time, nobody can know.
    const bool hasHeader = look.group.header.lastRow > 0;
    return look.isKnown && hasHeader && look.isImportable() && look.trial && look.openColumns().empty()
        && look.trial->rows > look.trial->unreadable && look.trial->unreadable * 2 <= look.trial->rows;
}

} // namespace redial
