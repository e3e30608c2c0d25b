#include "core/imports/preview.h"

#include "core/base/text.h"
#include "core/imports/headerchoice.h"
#include "core/intake/celltext.h"
#include "core/intake/totalrow.h"
#include "core/store/workspace.h"

#include <QStringList>

#include <algorithm>
#include <set>

namespace redial {

namespace {

constexpr size_t sampleRows = 1000;

struct SheetLook {
    size_t sheet = 0;
    std::vector<StoredRow> rows;
};

QString sheetList(const std::vector<SheetInfo>& sheets)
{
    QStringList names;
    for (const SheetInfo& sheet : sheets)
        names.append(QString::fromStdString(sheet.name));
    return names.join(QStringLiteral(", "));
}

Result<std::vector<size_t>> chosenSheets(const SourcePlan& plan, const std::vector<SheetInfo>& sheets)
{
    std::vector<size_t> chosen;
    if (plan.sheets.empty()) {
        for (size_t i = 0; i < sheets.size(); ++i) {
            if (!sheets[i].hidden)
                chosen.push_back(i);
        }
        return chosen;
    }
    for (const std::string& name : plan.sheets) {
        const auto found = std::find_if(
            sheets.begin(), sheets.end(), [&](const SheetInfo& sheet) { return sheet.name == name; });
        if (found == sheets.end()) {
            return Error{ErrorCode::SheetNotFound, QString::fromStdString(name), sheetList(sheets)};
        }
        const auto index = static_cast<size_t>(found - sheets.begin());
        if (std::find(chosen.begin(), chosen.end(), index) == chosen.end())
            chosen.push_back(index);
    }
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

Result<SheetLook> firstRows(TableSource& table, size_t sheet, Progress& progress)
{
    SheetLook look{sheet, {}};
    const Result<void> read = table.read(
        sheet,
        [&](const Row& row) {
            look.rows.push_back(storeRow(row));
            return look.rows.size() < headerSearchRows + sampleRows;
        },
        progress);
    if (!read)
        return read.error();
    return look;
}

/// Totals are no orders, and in a small file they would spoil what the columns look like.
bool isTotal(const StoredRow& row)
{
    for (const StoredRow::StoredCell& cell : row.cells) {
        if (!trimmed(cell.text).empty())
            return isTotalWord(cell.text);
    }
    return false;
}

bool sameColumns(const Header& a, const Header& b)
{
    return a.names == b.names;
}

/// Applies what was settled before: a profile, and the user's word on dates.
Result<void> settle(SourcePreview::Group& group, const SourcePlan& plan, const Workspace* workspace)
{
    std::optional<ImportProfile> profile = plan.profile;
    if (!profile && workspace) {
        const Result<std::optional<ImportProfile>> kept = workspace->profile(group.fingerprint);
        if (!kept)
            return kept.error();
        profile = *kept;
    }
    if (profile)
        applyProfile(*profile, group.mapping);
    for (ColumnMapping& column : group.mapping.columns) {
        // Also where the beginning of the file has not asked for it: its end may.
        if (plan.dateOrder && column.field && isTimeField(*column.field))
            column.dateOrder = *plan.dateOrder;
    }
    const Mapping& mapping = group.mapping;
    group.importable = mapping.columnOf(Field::Time)
        && (mapping.columnOf(Field::Caller) || mapping.columnOf(Field::IdentityNumber));
    return {};
}

/// Gathers sheets into groups, and the rows of each group's sheets as its sample.
class Grouping {
public:
    Grouping(SourcePreview& preview, const SourcePlan& plan, const Workspace* workspace)
        : m_preview(preview)
        , m_plan(plan)
        , m_workspace(workspace)
    {
    }

    Result<void> add(const SheetLook& look)
    {
        const auto searched = std::span(look.rows).first(std::min(look.rows.size(), headerSearchRows));
        const Result<ChosenHeader> chosen = chooseHeader(m_plan, searched, m_workspace);
        if (!chosen)
            return chosen.error();
        const std::optional<Header>& header = chosen->header;
        if (!header) {
            m_preview.leftOut.push_back({m_preview.sheets[look.sheet].name, ErrorCode::NoHeader, false});
            return {};
        }
        const size_t group = groupOf(*header, *chosen, look);
        m_preview.groups[group].sheets.push_back(look.sheet);
        m_preview.groups[group].headerRows.push_back(header->lastRow);
        for (const StoredRow& row : look.rows) {
            if (row.number > header->lastRow && m_samples[group].size() < sampleRows && !isTotal(row))
                m_samples[group].push_back(row);
        }
        return {};
    }

    const std::vector<StoredRow>& sample(size_t group) const { return m_samples[group]; }

private:
    size_t groupOf(const Header& header, const ChosenHeader& chosen, const SheetLook& look)
    {
        std::vector<SourcePreview::Group>& groups = m_preview.groups;
        const auto found = std::find_if(groups.begin(), groups.end(),
            [&](const SourcePreview::Group& group) { return sameColumns(group.header, header); });
        if (found != groups.end())
            return static_cast<size_t>(found - groups.begin());
        SourcePreview::Group& group = groups.emplace_back();
        group.header = header;
        group.fingerprint = headerFingerprint(header.names);
        group.foundFingerprint = chosen.foundFingerprint;
        const size_t shown = std::min(look.rows.size(), headerChoiceRows);
        group.firstRows.assign(look.rows.begin(), look.rows.begin() + static_cast<std::ptrdiff_t>(shown));
        m_samples.emplace_back();
        return groups.size() - 1;
    }

    SourcePreview& m_preview;
    const SourcePlan& m_plan;
    const Workspace* m_workspace;
    std::vector<std::vector<StoredRow>> m_samples;
};

/// The samples shown of a column may name a caller of another row.
void collectPeople(std::span<const StoredRow> rows, SourcePreview::Group& group)
{
    const auto collect = [&](size_t column, std::vector<std::string>& into) {
        std::set<std::string> distinct;
        for (const StoredRow& row : rows)
            if (column < row.cells.size())
                if (const std::string_view value = cellValue(row.cells[column].text); !value.empty())
                    distinct.emplace(value);
        into.insert(into.end(), distinct.begin(), distinct.end());
    };
    for (size_t i = 0; i < group.mapping.columns.size(); ++i) {
        const std::optional<Field> field = group.mapping.columns[i].field;
        if (field == Field::CallerName)
            collect(i, group.names);
        if (field == Field::Caller || field == Field::SecondNumber || field == Field::IdentityNumber)
            collect(i, group.keys);
    }
}

void leaveOutUnimportable(SourcePreview& preview)
{
    for (const SourcePreview::Group& group : preview.groups) {
        if (group.importable)
            continue;
        const ErrorCode reason =
            group.mapping.columnOf(Field::Time) ? ErrorCode::NoCallerColumn : ErrorCode::NoTimeColumn;
        for (const size_t sheet : group.sheets)
            preview.leftOut.push_back({preview.sheets[sheet].name, reason, false});
    }
}

} // namespace

Result<OpenedSource> openSource(const SourcePlan& plan, const Workspace* workspace, Progress& progress)
{
    Result<std::unique_ptr<TableSource>> table = TableSource::open(plan.path, plan.open);
    if (!table)
        return table.error();
    OpenedSource source{*std::move(table), {}};
    SourcePreview& preview = source.preview;
    preview.traits = source.table->traits();
    preview.sheets = source.table->sheets();
    const Result<std::vector<size_t>> sheets = chosenSheets(plan, preview.sheets);
    if (!sheets)
        return sheets.error();
    if (sheets->empty())
        return Error{ErrorCode::NoRows, plan.path, sheetList(preview.sheets)};
    Grouping grouping(preview, plan, workspace);
    bool hasRows = false;
    for (const size_t sheet : *sheets) {
        const Result<SheetLook> look = firstRows(*source.table, sheet, progress);
        if (!look)
            return look.error();
        hasRows = hasRows || !look->rows.empty();
        if (look->rows.empty())
            continue;
        if (const Result<void> added = grouping.add(*look); !added)
            return added.error();
    }
    if (!hasRows)
        return Error{ErrorCode::NoRows, plan.path, {}};
    if (preview.groups.empty())
        return Error{ErrorCode::NoHeader, plan.path, {}};
    for (size_t i = 0; i < preview.groups.size(); ++i) {
        SourcePreview::Group& group = preview.groups[i];
        group.mapping = recognise(group.header, grouping.sample(i), preview.traits);
        if (const Result<void> settled = settle(group, plan, workspace); !settled)
            return settled.error();
        collectPeople(grouping.sample(i), group);
    }
    leaveOutUnimportable(preview);
    if (plan.sheets.empty()) {
        for (const SheetInfo& sheet : preview.sheets) {
            if (sheet.hidden)
                preview.leftOut.push_back({sheet.name, ErrorCode::NoHeader, true});
        }
    }
    return source;
}

Result<SourcePreview> previewSource(const SourcePlan& plan, const Workspace* workspace, Progress& progress)
{
    Result<OpenedSource> source = openSource(plan, workspace, progress);
    if (!source)
        return source.error();
    return std::move(source->preview);
}

} // namespace redial
