#include "core/store/grouping.h"

#include "core/followups/personlinks.h"
#include "core/intake/addresstext.h"
#include "core/intake/field.h"
#include "core/store/database.h"
#include "core/store/layoutstore.h"
#include "core/store/linkstore.h"
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

    /// Orders without a code, of keys that are one person, get that person's code.
    void join(const std::vector<std::vector<std::string>>& persons)
    {
        if (persons.empty())
            return;
        std::unordered_map<std::string_view, size_t> personOfKey;
        for (size_t person = 0; person < persons.size(); ++person)
            for (const std::string& key : persons[person])
                personOfKey.emplace(key, person);
        constexpr size_t nobody = SIZE_MAX;
        std::vector<size_t> personOfPhone(m_book.phoneKeys().size(), nobody);
        std::vector<bool> masked(persons.size());
        for (quint32 phone = 1; phone < personOfPhone.size(); ++phone) {
            const auto found = personOfKey.find(m_book.phoneKeys().at(phone));
            if (found == personOfKey.end())
                continue;
            personOfPhone[phone] = found->second;
            masked[found->second] = masked[found->second] || m_book.dictionaries().maskedCallers[phone];
        }
        constexpr quint32 several = 0xffffffff;
        std::vector<quint32> codeOfPerson(persons.size());
        for (size_t row = 0; row < m_keyOfRow.size(); ++row) {
            const size_t person = personOfPhone[m_book.phones()[row]];
            if (person == nobody || m_keyOfRow[row] == 0)
                continue;
            quint32& code = codeOfPerson[person];
            code = code == 0 || code == m_keyOfRow[row] ? m_keyOfRow[row] : several;
        }
        for (size_t person = 0; person < persons.size(); ++person) {
            if (codeOfPerson[person] != 0 && codeOfPerson[person] != several)
                continue;
            codeOfPerson[person] = m_keys.append(persons[person].front());
            m_masked.push_back(masked[person]);
        }
        for (size_t row = 0; row < m_keyOfRow.size(); ++row) {
            const size_t person = personOfPhone[m_book.phones()[row]];
            if (person != nobody && m_keyOfRow[row] == 0)
                m_keyOfRow[row] = codeOfPerson[person];
        }
    }

    enum class WithoutCode { ByPhone, NoKey };
    std::shared_ptr<const OrderBook> regrouped(WithoutCode without = WithoutCode::ByPhone)
    {
        for (size_t row = 0; row < m_keyOfRow.size(); ++row) {
            const quint32 phone = m_book.phones()[row];
            if (without == WithoutCode::ByPhone && m_keyOfRow[row] == 0 && phone != 0)
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
    const std::vector<PersonLink> links = readLinks(database);
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
    codes.join(Persons(links).linked());
    return codes.regrouped();
}

Result<std::shared_ptr<const OrderBook>> groupByAddress(
    Database& database, const OrderBook& book, Progress& progress)
{
    const quint64 address = *contentTagOf(Field::Address);
    Codes codes(book);
    bool goOn = true;
    const Result<void> scanned = scanById(database, "order_row", "id, content", [&](const Statement& row) {
        codes.set(row.integer(0), normalisedAddress(contentText(row.blob(1), address)));
        goOn = row.integer(0) % 32768 != 0 || progress.advance(0, 0);
        return goOn;
    });
    if (!scanned)
        return scanned.error();
    if (!goOn)
        return Error{ErrorCode::Cancelled, {}, {}};
    return codes.regrouped(Codes::WithoutCode::NoKey);
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
