#include "core/reports/followupsheet.h"

#include "core/intake/timeparser.h"
#include "core/reports/reportsheet.h"
#include "core/store/followupstore.h"
#include "core/store/workspace.h"
#include "core/tabular/tablesource.h"
#include "core/wording/followupwording.h"
#include "core/wording/formatting.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <map>

namespace redial {

namespace {

constexpr std::string_view keyMark = "redial:key";
constexpr int headerRow = 3;
constexpr int firstRow = headerRow + 1;
constexpr int readOnlyColumns = 5; // key, caller, orders, first call, last call
constexpr qint64 serialOf1970 = 25569;

int columnOf(FollowUpField field)
{
    const auto at = std::find(editableFields.begin(), editableFields.end(), field) - editableFields.begin();
    return readOnlyColumns + static_cast<int>(at);
}

double widthOf(FollowUpField field)
{
    return field == FollowUpField::Finding || field == FollowUpField::Action ? 44 : 16;
}

/// Choices from a range of the hidden sheet: a list in the rule itself may have 255 characters only.
void chooseFrom(ReportSheet& sheet, const QString& range, int column, int lastRow)
{
    lxw_data_validation rule{};
    QByteArray formula = range.toUtf8();
    rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
    rule.value_formula = formula.data();
    rule.ignore_blank = LXW_VALIDATION_ON;
    sheet.workbook().note(
        worksheet_data_validation_range(sheet.handle(), firstRow, static_cast<lxw_col_t>(column),
            static_cast<lxw_row_t>(lastRow), static_cast<lxw_col_t>(column), &rule));
}

void mustBeDate(ReportSheet& sheet, int column, int lastRow, const QString& title, const QString& message)
{
    lxw_data_validation rule{};
    QByteArray titleText = title.toUtf8();
    QByteArray messageText = message.toUtf8();
    rule.validate = LXW_VALIDATION_TYPE_DATE;
    rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
    rule.minimum_datetime = {2000, 1, 1, 0, 0, 0};
    rule.maximum_datetime = {2199, 12, 31, 0, 0, 0};
    rule.ignore_blank = LXW_VALIDATION_ON;
    rule.error_title = titleText.data();
    rule.error_message = messageText.data();
    sheet.workbook().note(
        worksheet_data_validation_range(sheet.handle(), firstRow, static_cast<lxw_col_t>(column),
            static_cast<lxw_row_t>(lastRow), static_cast<lxw_col_t>(column), &rule));
}

std::optional<std::string> cellAt(const Row& row, std::optional<size_t> column)
{
    if (!column)
        return std::nullopt;
    return *column < row.cells.size() ? std::string(row.cells[*column].text) : std::string();
}

FilledRow::Value readValue(FollowUpField field, const std::string& text)
{
    if (field == FollowUpField::State) {
        const std::optional<FollowUpState> state = FollowUpWording::stateFromWord(text);
        return state ? FilledRow::Value{std::string(stateName(*state)), true} : FilledRow::Value{text, false};
    }
    if (field == FollowUpField::ReviewDay && text.find_first_not_of(" \t\n") != std::string::npos) {
        const TimeReading reading = readTime(text, {});
        return reading.time ? FilledRow::Value{formatDay(reading.time->time.day()), true}
                            : FilledRow::Value{text, false};
    }
    return {text, true};
}

/// Which column is what, from the hidden row.
struct Columns {
    std::optional<size_t> key;
    std::array<std::optional<size_t>, editableFields.size()> fields;

    bool read(const Row& row)
    {
        for (size_t at = 0; at < row.cells.size(); ++at) {
            if (row.cells[at].text == keyMark)
                key = at;
            for (size_t field = 0; field < editableFields.size(); ++field)
                if (row.cells[at].text == followUpFieldName(editableFields[field]))
                    fields[field] = at;
        }
        return key.has_value();
    }

    FilledRow filled(const Row& row) const
    {
        FilledRow result;
        result.row = row.number;
        result.key = cellAt(row, key).value_or(std::string());
        result.isBlank = result.key.empty();
        for (size_t field = 0; field < editableFields.size(); ++field) {
            const std::optional<std::string> text = cellAt(row, fields[field]);
            if (!text)
                continue;
            result.values[field] = readValue(editableFields[field], *text);
            result.isBlank = result.isBlank && text->empty();
        }
        return result;
    }
};

} // namespace

std::string FollowUpListing::shownCaller(size_t at) const
{
    const std::string& key = followUps[at].followUp.caller;
    return reveal == Reveal::Masked ? maskKey(key) : key;
}

void FollowUpListing::keepOnly(std::span<const FollowUpId> wanted)
{
    std::map<FollowUpId, size_t> places;
    for (size_t at = 0; at < followUps.size(); ++at)
        places.emplace(followUps[at].followUp.id, at);
    std::vector<ResolvedFollowUp> kept;
    std::vector<OutgoingFollowUp> keptShown;
    for (const FollowUpId id : wanted) {
        const auto place = places.find(id);
        if (place == places.end())
            continue;
        kept.push_back(std::move(followUps[place->second]));
        keptShown.push_back(std::move(shown[place->second]));
        places.erase(place);
    }
    followUps = std::move(kept);
    shown = std::move(keptShown);
}

Result<FollowUpListing> listFollowUps(const Workspace& workspace, Reveal reveal, Progress& progress)
{
    FollowUpListing listing;
    listing.reveal = reveal;
    const Result<std::string> mark = workspace.followUps().workspaceMark();
    if (!mark)
        return mark.error();
    listing.workspaceMark = *mark;
    const Result<QByteArray> causes = workspace.setting(QLatin1String(causesSetting));
    if (!causes)
        return causes.error();
    listing.causes = FollowUpWording::causes(causes->toStdString());
    Result<std::vector<ResolvedFollowUp>> resolved = workspace.followUps().resolved(progress);
    if (!resolved)
        return resolved.error();
    listing.followUps = *std::move(resolved);
    for (const ResolvedFollowUp& one : listing.followUps) {
        const Result<std::vector<StoredOrder>> orders = workspace.orders(one.orders);
        if (!orders)
            return orders.error();
        std::vector<std::string> names;
        for (const StoredOrder& order : *orders)
            if (!order.fields.callerName.empty())
                names.push_back(order.fields.callerName);
        listing.shown.push_back(shownFollowUp(one.followUp, reveal, names));
    }
    return listing;
}

Result<QByteArray> FollowUpSheet::make(const FollowUpListing& listing, Timestamp madeAt)
{
    const QString title = tr("Follow-ups");
    auto workbook = ReportWorkbook::make(WorkbookMode::Tables, {title, {}, madeAt});
    if (!workbook)
        return workbook.error();
    ReportSheet sheet(**workbook, title);
    ReportSheet lists(**workbook, tr("Lists"));
    worksheet_hide(lists.handle());
    const auto range = [&](char column, size_t count) {
        return QStringLiteral("='%1'!$%2$1:$%2$%3").arg(lists.name()).arg(QLatin1Char(column)).arg(count);
    };
    for (size_t at = 0; at < std::max(followUpStates.size(), listing.causes.size()); ++at) {
        const int row = static_cast<int>(at);
        if (at < followUpStates.size())
            lists.text(row, 0, FollowUpWording::state(followUpStates[at]));
        if (at < listing.causes.size())
            lists.text(row, 1, listing.causes[at]);
    }

    sheet.text(0, 0, keyMark);
    for (const FollowUpField field : editableFields)
        sheet.text(0, columnOf(field), followUpFieldName(field));
    sheet.text(1, 1, title, Style::Title);
    sheet.text(2, 1,
        tr("Fill in the columns from “%1” on and send the file back. As of %2; %3.")
            .arg(FollowUpWording::field(FollowUpField::State), Formatting::time(madeAt),
                listing.reveal == Reveal::Masked ? tr("callers are masked") : tr("callers are shown whole")),
        Style::Note);
    std::vector<ReportSheet::Column> columns{{tr("Key"), 8}, {tr("Caller"), 16}, {tr("Orders"), 9, true},
        {tr("First call"), 19}, {tr("Last call"), 19}};
    for (const FollowUpField field : editableFields)
        columns.push_back({FollowUpWording::field(field), widthOf(field)});
    sheet.headings(headerRow, columns, std::ssize(listing.shown));

    lxw_format* date = workbook_add_format((*workbook)->handle());
    format_set_num_format(date, "yyyy-mm-dd");
    format_set_align(date, LXW_ALIGN_LEFT);
    for (size_t at = 0; at < listing.shown.size(); ++at) {
        const int row = firstRow + static_cast<int>(at);
        const OutgoingFollowUp& one = listing.shown[at];
        const std::vector<OrderReference>& orders = one.followUp.orders;
        sheet.text(row, 0, fillBackKey(listing.workspaceMark, one));
        sheet.text(row, 1, listing.shownCaller(at));
        sheet.count(row, 2, std::ssize(orders));
        if (!orders.empty()) {
            sheet.time(row, 3, orders.front().time.time);
            sheet.time(row, 4, orders.back().time.time);
        }
        for (size_t field = 0; field < editableFields.size(); ++field) {
            const int column = readOnlyColumns + static_cast<int>(field);
            if (editableFields[field] == FollowUpField::State)
                sheet.text(row, column, FollowUpWording::state(one.followUp.state));
            else if (editableFields[field] != FollowUpField::ReviewDay)
                sheet.text(row, column, one.shown[field], Style::Wrapped);
            else if (one.followUp.reviewDay)
                sheet.number(row, column, static_cast<double>(*one.followUp.reviewDay + serialOf1970), date);
            else
                worksheet_write_blank(
                    sheet.handle(), static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), date);
        }
    }
    const int lastRow = firstRow + std::max(0, static_cast<int>(listing.shown.size()) - 1);
    chooseFrom(sheet, range('A', followUpStates.size()), columnOf(FollowUpField::State), lastRow);
    if (!listing.causes.empty())
        chooseFrom(sheet, range('B', listing.causes.size()), columnOf(FollowUpField::Cause), lastRow);
    mustBeDate(sheet, columnOf(FollowUpField::ReviewDay), lastRow, tr("No date"),
        tr("Write a date such as 2024-03-01."));
    lxw_row_col_options hidden{};
    hidden.hidden = LXW_TRUE;
    worksheet_set_column_opt(sheet.handle(), 0, 0, 8, nullptr, &hidden);
    worksheet_set_row_opt(sheet.handle(), 0, LXW_DEF_ROW_HEIGHT, nullptr, &hidden);
    sheet.freeze(firstRow, 2);
    sheet.print({title, {}, {}}, headerRow, headerRow);
    return (*workbook)->finish();
}

bool FollowUpSheet::isOne(std::span<const StoredRow> firstRows)
{
    return std::ranges::any_of(firstRows, [](const StoredRow& row) {
        return std::ranges::any_of(row.cells, [](const auto& cell) { return cell.text == keyMark; });
    });
}

Result<std::vector<FilledRow>> FollowUpSheet::read(const QString& path, Progress& progress)
{
    const Result<std::unique_ptr<TableSource>> source = TableSource::open(path);
    if (!source)
        return source.error();
    for (size_t sheet = 0; sheet < (*source)->sheets().size(); ++sheet) {
        std::optional<Columns> columns;
        bool isPastHeader = false;
        std::vector<FilledRow> rows;
        const Result<void> read = (*source)->read(
            sheet,
            [&](const Row& row) {
                Columns found;
                if (!columns && found.read(row))
                    columns = found;
                else if (columns && isPastHeader)
                    rows.push_back(columns->filled(row));
                else if (columns)
                    // The headings: the first row below the title with something in every column.
                    isPastHeader = std::ranges::all_of(columns->fields, [&](std::optional<size_t> at) {
                        return !at || (*at < row.cells.size() && !row.cells[*at].text.empty());
                    });
                return columns || row.number < 20;
            },
            progress);
        if (!read)
            return read.error();
        if (columns)
            return rows;
    }
    return Error{ErrorCode::NoHeader, path, {}};
}

} // namespace redial
