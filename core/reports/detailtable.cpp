#include "core/reports/detailtable.h"

#include "core/reports/orderbatches.h"
#include "core/wording/fieldwording.h"
#include "core/wording/followupwording.h"
#include "core/wording/formatting.h"
#include "core/wording/orderwording.h"

#include <QHash>

#include <algorithm>

namespace redial {

namespace {

using Kind = DetailTable::Kind;

TableCell timeCell(quint32 seconds)
{
    return seconds == 0 ? TableCell() : TableCell(Timestamp{seconds});
}

TableCell textCell(const QString& text)
{
    return text.isEmpty() ? TableCell() : TableCell(text);
}

} // namespace

std::vector<DetailRow> detailRows(std::shared_ptr<const OrderBook> book, const Scheme& scheme,
    const std::vector<Burst>& bursts, const std::vector<size_t>& order)
{
    std::vector<DetailRow> rows;
    if (order.empty())
        return rows;
    const BurstDetails details(std::move(book), scheme);
    for (const size_t burst : order)
        for (const BurstDetail& detail : details.describe(bursts[burst]))
            rows.push_back({burst, detail});
    return rows;
}

DetailTable::DetailTable(
    std::shared_ptr<const OrderBook> book, std::shared_ptr<const AgentRoster> roster, Reveal reveal)
    : m_book(std::move(book))
    , m_roster(std::move(roster))
    , m_reveal(reveal)
{
}

bool DetailTable::isFigure(Kind kind)
{
    return kind == Kind::Rank || kind == Kind::HoursUntil || kind == Kind::CallsWithin;
}

std::vector<DetailTable::Column> DetailTable::columns(const std::vector<std::string>& extras)
{
    std::vector<Column> columns{
        {"state", Kind::State, tr("State"), 72},
        {"caller", Kind::Caller, tr("Caller"), 112},
        {"rank", Kind::Rank, tr("Which call"), 56},
        {"time", Kind::Time, tr("Time"), 140},
        {"next_call", Kind::NextCall, tr("Next call"), 140},
        {"hours_until", Kind::HoursUntil, tr("Hours until it"), 72},
        {"calls_within", Kind::CallsWithin, tr("Calls after it within the period"), 72, false},
        {"agent", Kind::Agent, FieldWording::name(Field::Agent), 96},
        {"category", Kind::Category, tr("Category, whole"), 220, false},
        {"category_last", Kind::LastCategory, FieldWording::name(Field::Category), 112},
        {"type", Kind::Type, FieldWording::name(Field::Type), 64, false},
        {"region", Kind::Region, FieldWording::name(Field::Region), 88, false},
        {"department", Kind::Department, FieldWording::name(Field::Department), 120},
        {"satisfaction", Kind::Satisfaction, FieldWording::name(Field::Satisfaction), 88, false},
        {"resolved", Kind::Resolved, FieldWording::name(Field::Resolved), 72},
        {"said", Kind::Said, tr("What was said"), 320},
        {"order_id", Kind::OrderNumber, FieldWording::name(Field::OrderId), 136},
        {"title", Kind::Title, FieldWording::name(Field::Title), 220, false},
        {"content", Kind::Content, FieldWording::name(Field::Content), 320, false},
        {"dispatched_at", Kind::DispatchedAt, FieldWording::name(Field::DispatchedAt), 140, false},
        {"closed_at", Kind::ClosedAt, FieldWording::name(Field::ClosedAt), 140, false},
        {"due_at", Kind::DueAt, FieldWording::name(Field::DueAt), 140, false},
    };
    for (const std::string& header : extras)
        columns.push_back({'+' + header, Kind::Extra, Formatting::text(header), 120, false});
    return columns;
}

std::vector<DetailTable::Column> DetailTable::shownColumns(
    const std::vector<DetailColumn>& wanted, const std::vector<std::string>& extras)
{
    std::vector<Column> all = columns(extras);
    std::vector<Column> shown;
    for (const DetailColumn& one : wanted) {
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const Column& column) { return column.key == one.key; });
        if (found == all.end())
            continue;
        shown.push_back(*found);
        if (one.width > 0)
            shown.back().width = one.width;
    }
    if (shown.empty())
        std::copy_if(all.begin(), all.end(), std::back_inserter(shown),
            [](const Column& column) { return column.isShown; });
    return shown;
}

Result<std::vector<std::string>> DetailTable::extraColumns(const Workspace& workspace)
{
    const auto sources = workspace.sourceColumns();
    if (!sources)
        return sources.error();
    std::vector<std::string> extras;
    for (const auto& [header, field] : *sources)
        if (field.empty() && !header.empty()
            && std::find(extras.begin(), extras.end(), header) == extras.end())
            extras.push_back(header);
    return extras;
}

QString DetailTable::text(const TableCell& cell)
{
    if (const auto* text = std::get_if<QString>(&cell))
        return *text;
    if (const auto* time = std::get_if<Timestamp>(&cell))
        return Formatting::time(*time).left(16);
    if (const auto* count = std::get_if<TableCount>(&cell))
        return Formatting::count(count->value);
    if (const auto* hours = std::get_if<TableHours>(&cell))
        return QString::number(hours->value, 'f', 1);
    return {};
}

TableCell DetailTable::cell(
    const Column& column, const BurstDetail& detail, const std::optional<FollowUpState>& state) const
{
    const OrderColumns& columns = m_book->columns();
    const OrderDictionaries& words = m_book->dictionaries();
    const quint32 row = detail.row;
    switch (column.kind) {
    case Kind::State:
        return state ? textCell(FollowUpWording::state(*state)) : TableCell();
    case Kind::Caller:
        return OrderWording::caller(words.callers.at(columns.callers[row]), m_reveal);
    case Kind::Rank:
        return TableCount{detail.rank};
    case Kind::Time:
        return detail.time;
    case Kind::NextCall:
        return detail.nextCall ? TableCell(*detail.nextCall) : TableCell();
    case Kind::HoursUntil:
        return detail.hoursUntilNext ? TableCell(TableHours{*detail.hoursUntilNext}) : TableCell();
    case Kind::CallsWithin:
        return TableCount{detail.callsWithin};
    case Kind::Agent:
        return OrderWording::agent(words.agents.at(columns.agents[row]), *m_roster);
    case Kind::Category:
        return OrderWording::category(words.categories, columns.categories[row]);
    case Kind::LastCategory:
        return OrderWording::lastCategory(words.categories, columns.categories[row]);
    case Kind::Type:
        return textCell(Formatting::text(words.types.at(columns.types[row])));
    case Kind::Region:
        return textCell(Formatting::text(words.regions.at(columns.regions[row])));
    case Kind::Department:
        return textCell(Formatting::text(words.departments.at(columns.departments[row])));
    case Kind::ClosedAt:
        return timeCell(columns.closedAt[row]);
    case Kind::DueAt:
        return timeCell(columns.dueAt[row]);
    case Kind::DispatchedAt:
    case Kind::Satisfaction:
    case Kind::Resolved:
    case Kind::Said:
    case Kind::Title:
    case Kind::Content:
    case Kind::OrderNumber:
    case Kind::Extra:
        break;
    }
    return {};
}

std::vector<TableCell> DetailTable::cells(const std::vector<Column>& columns, const StoredOrder& order) const
{
    QHash<QString, QString> facts; // fields and extras can be called the same
    for (const OrderFact& fact : OrderWording::facts(order, m_reveal, *m_roster))
        facts.insert((fact.isExtra ? QLatin1Char('+') : QLatin1Char('=')) + fact.name, fact.value);
    const auto field = [&](Field one) {
        return textCell(facts.value(QLatin1Char('=') + FieldWording::name(one)));
    };
    std::vector<TableCell> cells(columns.size());
    for (size_t at = 0; at < columns.size(); ++at) {
        switch (columns[at].kind) {
        case Kind::DispatchedAt:
            if (order.fields.dispatchedAt)
                cells[at] = order.fields.dispatchedAt->time;
            break;
        case Kind::Satisfaction:
            cells[at] = field(Field::Satisfaction);
            break;
        case Kind::Resolved:
            cells[at] = field(Field::Resolved);
            break;
        case Kind::Title:
            cells[at] = field(Field::Title);
            break;
        case Kind::Content:
            cells[at] = field(Field::Content);
            break;
        case Kind::Said:
            cells[at] = textCell(OrderWording::said(order, m_reveal));
            break;
        case Kind::OrderNumber:
            cells[at] = textCell(OrderWording::orderId(order, m_reveal));
            break;
        case Kind::Extra:
            cells[at] = textCell(facts.value(Formatting::text(columns[at].key)));
            break;
        case Kind::State:
        case Kind::Caller:
        case Kind::Rank:
        case Kind::Time:
        case Kind::NextCall:
        case Kind::HoursUntil:
        case Kind::CallsWithin:
        case Kind::Agent:
        case Kind::Category:
        case Kind::LastCategory:
        case Kind::Type:
        case Kind::Region:
        case Kind::Department:
        case Kind::ClosedAt:
        case Kind::DueAt:
            break;
        }
    }
    return cells;
}

StreamedTable DetailListing::table() const
{
    constexpr double pixelsOfACharacter = 7;
    constexpr double narrowest = 10;
    StreamedTable table;
    table.title = QCoreApplication::translate("redial::DetailTable", "Details of frequent callers");
    table.rows = static_cast<qint64>(rows->size());
    for (const DetailTable::Column& column : columns)
        table.columns.push_back({column.title, std::max(narrowest, column.width / pixelsOfACharacter),
            DetailTable::isFigure(column.kind)});
    return table;
}

OrderBatches DetailListing::batches(const Workspace& workspace) const
{
    return OrderBatches(workspace, rows->size(),
        [book = book, rows = rows](size_t place) { return book->order((*rows)[place].detail.row); });
}

Result<void> DetailListing::fill(qint64 at, OrderBatches& orders, std::vector<TableCell>& cells) const
{
    const DetailTable table(book, roster, reveal);
    const DetailRow& row = (*rows)[static_cast<size_t>(at)];
    if (std::any_of(columns.begin(), columns.end(),
            [](const DetailTable::Column& column) { return DetailTable::isOnDisk(column.kind); })) {
        const Result<const StoredOrder*> order = orders.at(static_cast<size_t>(at));
        if (!order)
            return order.error();
        if (*order != nullptr)
            cells = table.cells(columns, **order);
    }
    cells.resize(columns.size());
    for (size_t i = 0; i < columns.size(); ++i)
        if (!DetailTable::isOnDisk(columns[i].kind))
            cells[i] = table.cell(columns[i], row.detail, state(row));
    return {};
}

} // namespace redial
