#include "core/store/columnvalues.h"

#include "core/intake/field.h"
#include "core/store/database.h"
#include "core/store/layoutstore.h"
#include "core/store/orderrecord.h"
#include "core/store/versions.h"
#include "core/store/workspace.h"

#include <algorithm>
#include <unordered_map>

namespace redial {

namespace {

/// Where the value of an order stands, given its layout.
struct Place {
    std::optional<WordColumn> word;
    std::optional<quint64> tag; ///< in its content
    bool caller = false;
};

std::optional<Place> placeOf(Field field)
{
    if (field == Field::Caller)
        return Place{{}, {}, true};
    if (const std::optional<WordColumn> word = wordColumnOf(field))
        return Place{word, {}, false};
    if (const std::optional<quint64> tag = contentTagOf(field))
        return Place{{}, tag, false};
    return std::nullopt; // a time or a duration is a number there
}

std::optional<Place> placeIn(const Layout& layout, const std::string& column)
{
    for (size_t i = 0; i < layout.size(); ++i) {
        if (layout[i].header != column)
            continue;
        const std::optional<Field> field = fieldFromName(layout[i].field);
        return field ? placeOf(*field) : Place{{}, extraTag(i), false};
    }
    const auto mapped = std::any_of(
        layout.begin(), layout.end(), [&](const LayoutColumn& known) { return known.field == column; });
    const std::optional<Field> field = fieldFromName(column);
    return mapped && field ? placeOf(*field) : std::nullopt;
}

std::unordered_map<qint64, std::string> readWords(Database& database)
{
    std::unordered_map<qint64, std::string> words;
    Statement statement(database, "SELECT id, text FROM word");
    while (statement.step())
        words.emplace(statement.integer(0), statement.text(1));
    return words;
}

} // namespace

Result<void> eachColumnValue(Database& database, const std::string& column,
    FunctionRef<void(qint64 order, std::string_view text)> take, Progress& progress)
{
    std::unordered_map<qint64, Place> places;
    const LayoutStore layouts(database);
    for (const auto& [id, layout] : layouts.all()) {
        if (const std::optional<Place> place = placeIn(layout, column))
            places.emplace(id, *place);
    }
    if (places.empty())
        return Error{ErrorCode::ColumnNotFound, QString::fromStdString(column), {}};
    const std::unordered_map<qint64, std::string> words = readWords(database);
    std::vector<std::pair<qint64, quint64>> inContent; ///< order, tag
    bool goOn = true;
    const auto takeNumbers = [&](const Statement& row) {
        OrderRecord order;
        order.read(row);
        if (const auto place = places.find(order.layout); place != places.end()) {
            if (place->second.tag)
                inContent.emplace_back(order.id, *place->second.tag);
            else if (place->second.word) {
                const auto word = words.find(order.words[static_cast<size_t>(*place->second.word)]);
                if (word != words.end())
                    take(order.id, word->second);
            }
        }
        goOn = order.id % 32768 != 0 || progress.advance(0, 0);
        return goOn;
    };
    Result<void> scanned = scanById(database, "orders", OrderRecord::columns, takeNumbers);
    if (scanned && goOn && !inContent.empty()) {
        size_t next = 0;
        scanned = scanById(database, "order_row", "id, content", [&](const Statement& row) {
            const qint64 id = row.integer(0);
            while (next < inContent.size() && inContent[next].first < id)
                ++next;
            if (next < inContent.size() && inContent[next].first == id)
                take(id, contentText(row.blob(1), inContent[next].second));
            goOn = id % 32768 != 0 || progress.advance(0, 0);
            return goOn;
        });
    }
    if (!scanned)
        return scanned.error();
    if (!goOn)
        return Error{ErrorCode::Cancelled, {}, {}};
    return {};
}

RowsByOrder::RowsByOrder(const OrderBook& book)
{
    const std::vector<qint64>& orders = book.columns().orders;
    m_rows.reserve(orders.size());
    for (size_t row = 0; row < orders.size(); ++row)
        m_rows.emplace_back(orders[row], static_cast<quint32>(row));
    std::sort(m_rows.begin(), m_rows.end());
}

quint32 RowsByOrder::rowOf(qint64 order)
{
    if (m_next > 0 && m_rows[m_next - 1].first >= order) {
        const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), std::pair(order, quint32(0)));
        m_next = static_cast<size_t>(found - m_rows.begin());
    }
    while (m_next < m_rows.size() && m_rows[m_next].first < order)
        ++m_next;
    return m_next == m_rows.size() || m_rows[m_next].first != order ? none : m_rows[m_next].second;
}

Result<ColumnValues> columnValues(
    const Workspace& workspace, const OrderBook& book, const std::string& column, Progress& progress)
{
    const Result<std::unique_ptr<Database>> database =
        Database::open(workspace.path(), Access::ReadOnly, Database::Missing::Fail);
    if (!database)
        return database.error();
    ColumnValues values;
    values.ofRow.resize(book.size());
    RowsByOrder rows(book);
    std::unordered_map<std::string, quint32> numbers;
    const auto take = [&](qint64 order, std::string_view text) {
        const quint32 row = text.empty() ? RowsByOrder::none : rows.rowOf(order);
        if (row == RowsByOrder::none)
            return;
        const auto [found, isNew] = numbers.try_emplace(std::string(text), 0);
        if (isNew)
            found->second = values.texts.append(text);
        values.ofRow[row] = found->second;
    };
    if (const Result<void> read = eachColumnValue(**database, column, take, progress); !read)
        return read.error();
    return values;
}

} // namespace redial
