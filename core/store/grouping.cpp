#include "core/store/grouping.h"

#include "core/intake/field.h"
#include "core/store/database.h"
#include "core/store/layoutstore.h"
#include "core/store/orderrecord.h"
#include "core/store/versions.h"

#include <algorithm>
#include <unordered_map>

namespace redial {

namespace {

/// Gathers the code of each order and numbers the distinct ones.
class Codes {
public:
    explicit Codes(const OrderBook& book) : m_book(book)
    {
        const std::vector<qint64>& orders = book.columns().orders;
        m_rows.reserve(orders.size());
        for (size_t row = 0; row < orders.size(); ++row)
            m_rows.emplace_back(orders[row], static_cast<quint32>(row));
        std::sort(m_rows.begin(), m_rows.end());
        m_keyOfRow.resize(orders.size());
        m_phoneNumbers.resize(book.phoneKeys().size());
    }

    /// Orders must come in the order of their ids; those that are not in the book are passed over.
    void set(qint64 order, std::string_view code)
    {
        while (m_next < m_rows.size() && m_rows[m_next].first < order)
            ++m_next;
        if (m_next == m_rows.size() || m_rows[m_next].first != order || code.empty())
            return;
        const auto [found, isNew] = m_numbers.try_emplace(std::string(code), 0);
        if (isNew) {
            found->second = m_keys.append(code);
            m_masked.push_back(false);
        }
        m_keyOfRow[m_rows[m_next].second] = found->second;
    }
    void rewind() { m_next = 0; }

    std::shared_ptr<const OrderBook> regrouped()
    {
        for (size_t row = 0; row < m_keyOfRow.size(); ++row) {
            const quint32 phone = m_book.phones()[row];
            if (m_keyOfRow[row] == 0 && phone != 0)
                m_keyOfRow[row] = numberOfPhone(phone);
        }
        return m_book.regrouped(m_keyOfRow, std::move(m_keys), std::move(m_masked));
    }

private:
    // A key never counts as the same as a code that happens to read like it.
    quint32 numberOfPhone(quint32 phone)
    {
        quint32& number = m_phoneNumbers[phone];
        if (number == 0) {
            number = m_keys.append(m_book.phoneKeys().at(phone));
            m_masked.push_back(m_book.dictionaries().maskedCallers[phone]);
        }
        return number;
    }

    const OrderBook& m_book;
    std::vector<std::pair<qint64, quint32>> m_rows; ///< order, book row
    size_t m_next = 0;
    std::vector<quint32> m_keyOfRow;
    std::unordered_map<std::string, quint32> m_numbers;
    std::vector<quint32> m_phoneNumbers;
    TextTable m_keys;
    std::vector<bool> m_masked{false};
};

/// Where the code of an order stands, given its layout.
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
    return std::nullopt; // a time or a duration is no identity
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

Result<std::shared_ptr<const OrderBook>> groupByPerson(
    Database& database, const OrderBook& book, Progress& progress)
{
    const std::unordered_map<qint64, std::string> words = readWords(database);
    Codes codes(book);
    bool goOn = true;
    const Result<void> scanned = scanById(database, "orders", "id, person", [&](const Statement& row) {
        if (const auto person = words.find(row.integer(1)); person != words.end())
            codes.set(row.integer(0), person->second);
        goOn = row.integer(0) % 32768 != 0 || progress.advance(0, 0);
        return goOn;
    });
    if (!scanned)
        return scanned.error();
    if (!goOn)
        return Error{ErrorCode::Cancelled, {}, {}};
    return codes.regrouped();
}

Result<std::shared_ptr<const OrderBook>> groupByCode(
    Database& database, const OrderBook& book, const std::string& column, Progress& progress)
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
    Codes codes(book);
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
                    codes.set(order.id, word->second);
            }
        }
        goOn = order.id % 32768 != 0 || progress.advance(0, 0);
        return goOn;
    };
    Result<void> scanned = scanById(database, "orders", OrderRecord::columns, takeNumbers);
    if (scanned && goOn && !inContent.empty()) {
        codes.rewind();
        size_t next = 0;
        scanned = scanById(database, "order_row", "id, content", [&](const Statement& row) {
            const qint64 id = row.integer(0);
            while (next < inContent.size() && inContent[next].first < id)
                ++next;
            if (next < inContent.size() && inContent[next].first == id)
                codes.set(id, contentText(row.blob(1), inContent[next].second));
            goOn = id % 32768 != 0 || progress.advance(0, 0);
            return goOn;
        });
    }
    if (!scanned)
        return scanned.error();
    if (!goOn)
        return Error{ErrorCode::Cancelled, {}, {}};
    return codes.regrouped();
}

} // namespace redial
