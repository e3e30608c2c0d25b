#include "core/store/grouping.h"

#include "core/followups/personlinks.h"
#include "core/intake/addresstext.h"
#include "core/intake/callerkey.h"
#include "core/intake/field.h"
#include "core/store/columnvalues.h"
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
    explicit Codes(const OrderBook& book) : m_book(book), m_rows(book)
    {
        m_keyOfRow.resize(book.size());
        m_phoneNumbers.resize(book.phoneKeys().size());
    }

    /// Best in the order of ids; orders that are not in the book are passed over.
    void set(qint64 order, std::string_view code)
    {
        const quint32 row = code.empty() ? RowsByOrder::none : m_rows.rowOf(order);
        if (row == RowsByOrder::none)
            return;
        const auto [found, isNew] = m_numbers.try_emplace(std::string(code), 0);
        if (isNew) {
            found->second = m_keys.append(code);
            m_masked.push_back(false);
        }
        m_keyOfRow[row] = found->second;
    }

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
    RowsByOrder m_rows;
    std::vector<quint32> m_keyOfRow;
    std::unordered_map<std::string, quint32> m_numbers;
    std::vector<quint32> m_phoneNumbers;
    TextTable m_keys;
    std::vector<bool> m_masked{false};
};

/// An identity number that strangers share says nothing: a masked one, 无, 0000, what Excel has cut.
bool isPerson(std::string_view identityNumber)
{
    return !isPlaceholder(identityNumber) && !haveDigitsGone(identityNumber)
        && identityNumber.find('*') == std::string_view::npos
        && (identityNumber.size() == 1
            || identityNumber.find_first_not_of(identityNumber.front()) != std::string_view::npos);
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
        if (const auto person = words.find(row.integer(1)); person != words.end() && isPerson(person->second))
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
    Codes codes(book);
    const Result<void> read = eachColumnValue(
        database, column,
        [&](qint64 order, std::string_view code) {
            codes.set(order, isPlaceholder(code) ? std::string_view() : code);
        },
        progress);
    if (!read)
        return read.error();
    return codes.regrouped();
}

} // namespace redial
