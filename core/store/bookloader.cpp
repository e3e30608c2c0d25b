#include "core/store/bookloader.h"

#include "core/store/batchstore.h"
#include "core/store/database.h"
#include "core/store/orderrecord.h"
#include "core/store/settingstore.h"
#include "core/store/versions.h"

#include <algorithm>

namespace redial {

namespace {

/// What the words of the workspace are in the book: a number in the dictionary of their column, and
/// the flags they set.
class BookWords {
public:
    BookWords(Database& database, const WordLists& lists, OrderDictionaries& dictionaries);

    quint32 number(qint64 word) const { return at(word).number; }
    quint8 flags(qint64 word) const { return at(word).flags; }
    bool closes(qint64 word) const { return at(word).closes; }

private:
    struct Meaning {
        quint32 number = 0;
        quint8 flags = 0;
        bool closes = false;
    };
    static Meaning meaningOf(
        WordColumn column, std::string_view text, const WordLists& lists, OrderDictionaries& dictionaries);
    const Meaning& at(qint64 word) const
    {
        return m_meanings[static_cast<quint64>(word) < m_meanings.size() ? static_cast<size_t>(word) : 0];
    }

    std::vector<Meaning> m_meanings;
};

BookWords::BookWords(Database& database, const WordLists& lists, OrderDictionaries& dictionaries)
    : m_meanings(1)
{
    Statement words(database, "SELECT id, kind, text FROM word WHERE kind <> ?1 ORDER BY id");
    words.bind(1, static_cast<qint64>(WordColumn::Person));
    while (words.step()) {
        const auto id = static_cast<size_t>(words.integer(0));
        const qint64 kind = words.integer(1);
        if (kind < 0 || kind >= static_cast<qint64>(wordColumnCount))
            continue;
        m_meanings.resize(id + 1);
        m_meanings[id] = meaningOf(static_cast<WordColumn>(kind), words.text(2), lists, dictionaries);
    }
}

BookWords::Meaning BookWords::meaningOf(
    WordColumn column, std::string_view text, const WordLists& lists, OrderDictionaries& dictionaries)
{
    const auto shifted = [](auto answer, int shift) {
        return static_cast<quint8>(answer ? static_cast<int>(*answer) << shift : 0);
    };
    switch (column) {
    case WordColumn::Agent:
        return {dictionaries.agents.append(text)};
    case WordColumn::Category: {
        const std::vector<std::string> path = splitCategory(text);
        const bool invalid = std::any_of(
            path.begin(), path.end(), [&](const std::string& level) { return lists.isInvalid(level); });
        return {dictionaries.categories.add(path), invalid ? OrderFlags::invalid : quint8(0)};
    }
    case WordColumn::Type:
        return {dictionaries.types.append(text), lists.isInvalid(text) ? OrderFlags::invalid : quint8(0)};
    case WordColumn::Region:
        return {dictionaries.regions.append(text)};
    case WordColumn::Department:
        return {dictionaries.departments.append(text)};
    case WordColumn::Channel:
        return {dictionaries.channels.append(text)};
    case WordColumn::Dispatched:
        return {0, lists.dispatched(text) == Answer::Yes ? OrderFlags::dispatched : quint8(0)};
    case WordColumn::Satisfaction:
        return {0, shifted(lists.satisfaction(text), OrderFlags::satisfactionShift)};
    case WordColumn::Resolved:
        return {0, shifted(lists.resolved(text), OrderFlags::resolvedShift)};
    case WordColumn::Status:
        return {0, 0, lists.status(text) == StatusRank::Closed};
    case WordColumn::Direction:
        return {0, lists.direction(text) == Direction::Out ? OrderFlags::outgoing : quint8(0)};
    case WordColumn::Person:
        break;
    }
    return {};
}

class BookScan {
public:
    BookScan(const BookWords& words, std::span<const quint32> callers, Timestamp completeness)
        : m_words(words)
        , m_callers(callers)
        , m_completeness(static_cast<quint32>(completeness.seconds))
    {
    }

    static constexpr const char* columns =
        "id, batch, replaces, time, caller, agent, category, type, region, department, channel, "
        "dispatched, satisfaction, resolved, status, direction, closed_at, due_at, talk_seconds, "
        "dispatched_at";

    void begin(size_t expectedRows)
    {
        m_rows = 0;
        m_columns.resize(expectedRows);
    }
    void take(const Statement& row);
    OrderColumns finish(const std::vector<qint64>& hidden);
    size_t rows() const { return m_rows; }

private:
    const BookWords& m_words;
    std::span<const quint32> m_callers;
    const quint32 m_completeness;
    OrderColumns m_columns;
    size_t m_rows = 0;
};

void BookScan::take(const Statement& row)
{
    if (m_rows == m_columns.size())
        m_columns.resize(m_rows * 2 + 1024);
    const size_t at = m_rows++;
    const auto caller = static_cast<quint64>(row.integer(4));
    m_columns.orders[at] = row.integer(0);
    m_columns.times[at] = static_cast<quint32>(row.integer(3));
    m_columns.callers[at] = caller < m_callers.size() ? m_callers[caller] : 0;
    m_columns.agents[at] = m_words.number(row.integer(5));
    const qint64 category = row.integer(6);
    m_columns.categories[at] = m_words.number(category);
    const qint64 type = row.integer(7);
    m_columns.types[at] = m_words.number(type);
    m_columns.regions[at] = m_words.number(row.integer(8));
    m_columns.departments[at] = m_words.number(row.integer(9));
    m_columns.channels[at] = m_words.number(row.integer(10));
    const auto closed = static_cast<quint32>(row.integer(16));
    const auto due = static_cast<quint32>(row.integer(17));
    m_columns.closedAt[at] = closed;
    m_columns.dueAt[at] = due;
    m_columns.talkSeconds[at] =
        row.isNull(18) ? OrderColumns::unknownSeconds : static_cast<quint32>(row.integer(18));

    const qint64 dispatched = row.integer(11);
    quint8 flags = m_words.flags(category) | m_words.flags(type) | m_words.flags(dispatched)
        | m_words.flags(row.integer(12)) | m_words.flags(row.integer(13)) | m_words.flags(row.integer(15));
    if (dispatched == 0 && !row.isNull(19))
        flags |= OrderFlags::dispatched; // no such column, but the time it was sent on
    if (due != 0) {
        const bool late =
            closed != 0 ? closed > due : !m_words.closes(row.integer(14)) && due < m_completeness;
        flags |= late ? OrderFlags::overdue : quint8(0);
    }
    m_columns.flags[at] = flags;
}

template <typename T> void keepRows(std::vector<T>& column, const std::vector<size_t>& gone, size_t rows)
{
    size_t to = gone.empty() ? rows : gone.front();
    size_t next = 0;
    for (size_t from = to; from < rows; ++from) {
        if (next < gone.size() && gone[next] == from)
            ++next;
        else
            column[to++] = column[from];
    }
    column.resize(to);
}

OrderColumns BookScan::finish(const std::vector<qint64>& hidden)
{
    std::vector<size_t> gone;
    const auto end = m_columns.orders.begin() + static_cast<std::ptrdiff_t>(m_rows);
    for (const qint64 id : hidden) {
        const auto found = std::lower_bound(m_columns.orders.begin(), end, id);
        if (found != end && *found == id)
            gone.push_back(static_cast<size_t>(found - m_columns.orders.begin()));
    }
    gone.erase(std::unique(gone.begin(), gone.end()), gone.end());
    const auto keep = [&](auto&... column) { (keepRows(column, gone, m_rows), ...); };
    keep(m_columns.times, m_columns.callers, m_columns.agents, m_columns.categories, m_columns.types,
        m_columns.regions, m_columns.departments, m_columns.channels, m_columns.flags, m_columns.closedAt,
        m_columns.dueAt, m_columns.talkSeconds, m_columns.orders);
    return std::move(m_columns);
}

/// By caller id, the number in the book.
std::vector<quint32> readCallers(Database& database, OrderDictionaries& dictionaries)
{
    std::vector<quint32> numbers(1);
    dictionaries.maskedCallers.assign(1, false);
    Statement callers(database, "SELECT id, key, quality FROM caller ORDER BY id");
    while (callers.step()) {
        numbers.resize(static_cast<size_t>(callers.integer(0)) + 1);
        numbers.back() = dictionaries.callers.append(callers.text(1));
        dictionaries.maskedCallers.push_back(callers.integer(2) == static_cast<qint64>(KeyQuality::Masked));
    }
    return numbers;
}

size_t expectedRows(Database& database)
{
    // Two look-ups at the ends of the table; count(*) would read all of it.
    Statement ends(database, "SELECT (SELECT max(id) FROM orders) - (SELECT min(id) FROM orders)");
    return ends.step() ? static_cast<size_t>(std::clamp<qint64>(ends.integer(0) + 1, 0, 50'000'000)) : 0;
}

} // namespace

Result<std::shared_ptr<const OrderBook>> loadOrderBook(Database& database, Progress& progress)
{
    const Result<WordLists> lists = SettingStore(database).wordLists();
    if (!lists)
        return lists.error();
    std::optional<BookWords> words;
    std::optional<BookScan> scan;
    std::optional<OrderDictionaries> dictionaries;
    std::vector<quint32> callers;
    Result<std::vector<Stretch>> coverage = std::vector<Stretch>();
    bool goOn = true;
    size_t expected = 0;
    const Result<std::vector<qint64>> hidden = scanVersions(
        database, BookScan::columns,
        [&] {
            dictionaries.emplace();
            words.emplace(database, *lists, *dictionaries);
            callers = readCallers(database, *dictionaries);
            coverage = BatchStore(database).coverage();
            const bool known = coverage.has_value() && !coverage->empty();
            scan.emplace(*words, callers, known ? coverage->back().to : Timestamp{});
            expected = expectedRows(database);
            scan->begin(expected);
        },
        [&](const Statement& row) {
            scan->take(row);
            if (scan->rows() % 32768 == 0)
                goOn = progress.advance(static_cast<qint64>(scan->rows()), static_cast<qint64>(expected));
            return goOn;
        });
    if (!coverage)
        return coverage.error();
    if (!hidden)
        return hidden.error();
    if (!goOn)
        return Error{ErrorCode::Cancelled, {}, {}};
    return OrderBook::make(scan->finish(*hidden), *std::move(dictionaries), *std::move(coverage));
}

} // namespace redial
