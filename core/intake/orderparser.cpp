#include "core/intake/orderparser.h"

#include "core/intake/callerkey.h"
#include "core/intake/categorypath.h"
#include "core/intake/celltext.h"
#include "core/intake/duration.h"
#include "core/intake/fieldtext.h"
#include "core/intake/timeparser.h"
#include "core/intake/totalrow.h"

#include <bitset>

namespace redial {

namespace {

/// Long numbers are kept from becoming numbers by an apostrophe, which is none of theirs.
std::string_view numberText(std::string_view value)
{
    return value.starts_with('\'') ? trimmed(value.substr(1)) : value;
}

/// What tells one order, or one person, from another.
bool isNumberedBy(std::optional<Field> field)
{
    return field == Field::OrderId || field == Field::IdentityNumber;
}

/// Beyond 2^53 neighbours are one and the same number in a cell: ids of 17 digits are not what they were.
bool isBeyondExact(std::string_view digits)
{
    constexpr std::string_view exact = "9007199254740992";
    return digits.size() > exact.size() || (digits.size() == exact.size() && digits > exact);
}

} // namespace

class OrderParser::Reader {
public:
    Reader(const Mapping& mapping, Timestamp now);
    void read(const Row& row, size_t sheet, Parsed& into);

    std::vector<DateEvidence> evidence;

private:
    struct Column {
        std::optional<Field> field;
        std::string header;
        TimeFormat format;
        DurationUnit unit = DurationUnit::Seconds;
        std::string separator;
    };
    enum class Kept { No, Yes };

    void addCaller(const Row& row, Reject& reject);
    std::optional<Reject> rejectedRow(const Row& row) const;
    std::optional<Reject> readReceived(const Row& row, OrderFields& fields);
    bool isFilled(const Row& row, std::optional<size_t> column) const;
    TimeReading readTimeCell(size_t column, std::string_view value);
    Kept readCell(size_t column, std::string_view value, SourceOrder& order, RowNotes& notes);
    Kept readCaller(size_t column, std::string_view value, OrderFields& fields, RowNotes& notes);
    Kept readNumber(size_t column, std::string_view value, OrderFields& fields, RowNotes& notes);
    Kept readSecondNumber(std::string_view value, OrderFields& fields);
    Kept readCategory(const Column& column, std::string_view value, OrderFields& fields);
    Kept keepTime(size_t column, std::string_view value, std::optional<SourceTime>& into);
    void keep(SourceOrder& order, size_t column, std::string_view value);

    std::vector<Column> m_columns;
    std::optional<size_t> m_timeColumn;
    std::optional<size_t> m_clockColumn;
    std::optional<size_t> m_callerColumn;
    Timestamp m_latest;
    CallerKey m_key; ///< scratch
    std::vector<std::string> m_levels; ///< scratch
    bool m_hasLevels = false;
    size_t m_extras = 0; ///< of the order being read
};

OrderParser::Reader::Reader(const Mapping& mapping, Timestamp now)
    : evidence(mapping.columns.size())
    , m_latest{now.seconds + Timestamp::secondsPerDay}
{
    std::bitset<fieldCount> given;
    for (const ColumnMapping& source : mapping.columns) {
        Column column;
        column.header = source.header;
        column.separator = source.separator;
        column.format = {source.dateOrder, mapping.dates1904};
        column.unit = durationUnitOf(source.header);
        if (source.field && !given.test(static_cast<size_t>(*source.field))) {
            given.set(static_cast<size_t>(*source.field));
            column.field = source.field;
            if (*source.field == Field::Time)
                m_timeColumn = m_columns.size();
            if (*source.field == Field::TimeOfDay)
                m_clockColumn = m_columns.size();
            if (*source.field == Field::Caller)
                m_callerColumn = m_columns.size();
        }
        m_columns.push_back(std::move(column));
    }
}

bool OrderParser::Reader::isFilled(const Row& row, std::optional<size_t> column) const
{
    return column && *column < row.cells.size() && !cellValue(row.cells[*column].text).empty();
}

void OrderParser::Reader::addCaller(const Row& row, Reject& reject)
{
    if (reject.value.empty())
        return;
    const size_t count = std::min(row.cells.size(), m_columns.size());
    for (size_t i = 0; i < count; ++i) {
        const std::string_view value = cellValue(row.cells[i].text);
        if (value.empty())
            continue;
        const std::optional<Field> field = m_columns[i].field;
        if (field == Field::CallerName)
            reject.names.emplace_back(value);
        if (field == Field::IdentityNumber)
            reject.keys.emplace_back(numberText(value));
        if (field != Field::Caller && field != Field::SecondNumber)
            continue;
        reject.keys.emplace_back(value);
        readCallerKey(value, m_key);
        for (const std::string_view key : {std::string_view(m_key.key), std::string_view(m_key.second)})
            if (!key.empty() && key != value)
                reject.keys.emplace_back(key);
    }
}

/// Total rows and rows wider than the header.
std::optional<Reject> OrderParser::Reader::rejectedRow(const Row& row) const
{
    size_t filled = 0;
    const bool bare = !isFilled(row, m_timeColumn) && !isFilled(row, m_callerColumn);
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const std::string_view value = trimmed(row.cells[i].text);
        if (value.empty())
            continue;
        ++filled;
        if ((filled == 1 || bare) && isTotalWord(value))
            return Reject{{}, RejectReason::TotalRow,
                i < m_columns.size() ? m_columns[i].header : std::string(), std::string(value)};
        if (!bare && i + 1 < m_columns.size()) {
            // Only the first filled cell matters from here on, and cells beyond the header.
            i = m_columns.size() - 1;
        }
        if (i >= m_columns.size())
            return Reject{{}, RejectReason::ExtraCells, {}, std::string(value)};
    }
    return std::nullopt;
}

TimeReading OrderParser::Reader::readTimeCell(size_t column, std::string_view value)
{
    const TimeReading reading = readTime(value, m_columns[column].format);
    evidence[column].mayBeYearFirst += reading.mayBeYearFirst;
    evidence[column].yearFirstOnly += reading.isYearFirstOnly();
    switch (reading.clue) {
    case DateClue::None:
    case DateClue::Neither:
        break;
    case DateClue::DayFirstOnly:
        ++evidence[column].dayFirstOnly;
        break;
    case DateClue::MonthFirstOnly:
        ++evidence[column].monthFirstOnly;
        break;
    case DateClue::Either:
        ++evidence[column].either;
        break;
    }
    return reading;
}

std::optional<Reject> OrderParser::Reader::readReceived(const Row& row, OrderFields& fields)
{
    if (!m_timeColumn)
        return Reject{{}, RejectReason::TimeMissing, {}, {}};
    const auto reject = [&](RejectReason reason, size_t column, std::string_view value) {
        return Reject{{}, reason, m_columns[column].header, std::string(value)};
    };
    const size_t column = *m_timeColumn;
    const std::string_view value =
        column < row.cells.size() ? cellValue(row.cells[column].text) : std::string_view();
    if (value.empty())
        return reject(RejectReason::TimeMissing, column, {});
    const TimeReading reading = readTimeCell(column, value);
    if (!reading.time)
        return reject(RejectReason::TimeUnreadable, column, value);
    fields.received = *reading.time;
    if (m_clockColumn) {
        const size_t clockColumn = *m_clockColumn;
        const std::string_view clockText =
            clockColumn < row.cells.size() ? cellValue(row.cells[clockColumn].text) : std::string_view();
        if (clockText.empty() && !reading.hasClock)
            return reject(RejectReason::TimeMissing, clockColumn, {});
        if (!clockText.empty()) {
            const auto clock = readClock(clockText);
            if (!clock)
                return reject(RejectReason::TimeUnreadable, clockColumn, clockText);
            fields.received.time.seconds =
                fields.received.time.day() * Timestamp::secondsPerDay + clock->secondOfDay;
            fields.received.hasSeconds = clock->hasSeconds;
        }
    }
    if (fields.received.time.seconds < 0)
        return reject(RejectReason::TimeTooEarly, column, value);
    if (fields.received.time > m_latest)
        return reject(RejectReason::TimeInFuture, column, value);
    return std::nullopt;
}

OrderParser::Reader::Kept OrderParser::Reader::readCaller(
    size_t index, std::string_view value, OrderFields& fields, RowNotes& notes)
{
    readCallerKey(value, m_key);
    if (m_key.digitsLost)
        notes.digitsLost = index;
    fields.caller.assign(m_key.key);
    fields.callerQuality = m_key.quality;
    if (!m_key.second.empty() && fields.secondNumber.empty())
        fields.secondNumber.assign(m_key.second);
    return m_key.tooLong || m_key.digitsLost ? Kept::Yes : Kept::No;
}

/// An order id, an identity number. What does not tell one from another is none: orders would be taken for
/// the same one, and strangers for one person.
OrderParser::Reader::Kept OrderParser::Reader::readNumber(
    size_t index, std::string_view value, OrderFields& fields, RowNotes& notes)
{
    const bool isId = m_columns[index].field == Field::OrderId;
    std::string& text = isId ? fields.orderId : fields.identityNumber;
    const std::string_view number = numberText(value);
    if (haveDigitsGone(number)) {
        notes.digitsLost = notes.digitsLost.value_or(index);
        return Kept::Yes;
    }
    if (isPlaceholder(number))
        return Kept::Yes;
    text.assign(number);
    if (!isId && text.ends_with('x'))
        text.back() = 'X';
    return Kept::No;
}

OrderParser::Reader::Kept OrderParser::Reader::readSecondNumber(std::string_view value, OrderFields& fields)
{
    readCallerKey(value, m_key);
    if (m_key.key.empty())
        return m_key.tooLong || m_key.digitsLost ? Kept::Yes : Kept::No;
    // A column of its own says more than the rest of the caller's cell.
    fields.secondNumber.assign(m_key.key);
    return m_key.second.empty() ? Kept::No : Kept::Yes;
}

OrderParser::Reader::Kept OrderParser::Reader::readCategory(
    const Column& column, std::string_view value, OrderFields& fields)
{
    if (const auto level = categoryLevel(*column.field)) {
        if (m_levels.size() <= *level)
            m_levels.resize(*level + 1);
        m_levels[*level].assign(value);
        m_hasLevels = true;
        return Kept::No;
    }
    splitCategory(value, column.separator, fields.category);
    return Kept::No;
}

OrderParser::Reader::Kept OrderParser::Reader::keepTime(
    size_t column, std::string_view value, std::optional<SourceTime>& into)
{
    const TimeReading reading = readTimeCell(column, value);
    // 1900-01-01 is what databases write for "not yet"; figures know the times that orders can have.
    constexpr qint64 latest = 0xffffffff;
    into.reset();
    if (reading.time && !isNoDate(*reading.time) && reading.time->time.seconds > 0
        && reading.time->time.seconds <= latest)
        into = reading.time;
    // What is due on a day is not late before it is over.
    if (into && m_columns[column].field == Field::DueAt && !reading.hasClock)
        into->time.seconds += Timestamp::secondsPerDay - 1;
    return into ? Kept::No : Kept::Yes;
}

OrderParser::Reader::Kept OrderParser::Reader::readCell(
    size_t index, std::string_view value, SourceOrder& order, RowNotes& notes)
{
    const Column& column = m_columns[index];
    OrderFields& fields = order.fields;
    if (!column.field)
        return Kept::Yes;
    if (isNumberedBy(column.field))
        return readNumber(index, value, order.fields, notes);
    if (std::string* text = textOf(fields, *column.field)) {
        text->assign(value);
        return Kept::No;
    }
    const auto duration = [&](std::optional<qint64>& into) {
        into = readDuration(value, column.unit);
        return into ? Kept::No : Kept::Yes;
    };
    if (*column.field == Field::Caller)
        return readCaller(index, value, fields, notes);
    if (*column.field == Field::SecondNumber)
        return readSecondNumber(value, fields);
    if (*column.field == Field::DispatchedAt)
        return keepTime(index, value, fields.dispatchedAt);
    if (*column.field == Field::DueAt)
        return keepTime(index, value, fields.dueAt);
    if (*column.field == Field::ClosedAt)
        return keepTime(index, value, fields.closedAt);
    if (*column.field == Field::TalkSeconds)
        return duration(fields.talkSeconds);
    if (*column.field == Field::WaitSeconds)
        return duration(fields.waitSeconds);
    if (*column.field == Field::Category || categoryLevel(*column.field))
        return readCategory(column, value, fields);
    return Kept::No; // Time and TimeOfDay have been read before
}

void OrderParser::Reader::keep(SourceOrder& order, size_t column, std::string_view value)
{
    if (m_extras == order.extras.size())
        order.extras.emplace_back();
    ExtraValue& extra = order.extras[m_extras++];
    extra.column = column;
    extra.text.assign(value);
}

void OrderParser::Reader::read(const Row& row, size_t sheet, Parsed& into)
{
    into.notes = {};
    const SourcePosition position{sheet, row.number};
    const auto reject = [&](Reject&& why) {
        why.position = position;
        addCaller(row, why);
        into.outcome = std::move(why);
    };
    if (auto why = rejectedRow(row))
        return reject(std::move(*why));
    auto* order = std::get_if<SourceOrder>(&into.outcome);
    if (!order)
        order = &into.outcome.emplace<SourceOrder>();
    clearFields(order->fields);
    if (auto why = readReceived(row, order->fields))
        return reject(std::move(*why));
    order->position = position;
    into.notes.padded = row.fieldCount > 0 && row.fieldCount < m_columns.size();
    for (std::string& level : m_levels)
        level.clear();
    m_hasLevels = false;
    m_extras = 0;
    bool hasPath = false;
    const size_t count = std::min(row.cells.size(), m_columns.size());
    for (size_t i = 0; i < count; ++i) {
        const std::string_view value = cellValue(row.cells[i].text);
        if (value.empty())
            continue;
        if (row.cells[i].kind == CellKind::Error) {
            // "#REF!" is no agent's name; it stays visible under its header.
            keep(*order, i, value);
            continue;
        }
        if (row.cells[i].kind == CellKind::Number && isNumberedBy(m_columns[i].field)
            && isBeyondExact(value)) {
            into.notes.digitsLost = into.notes.digitsLost.value_or(i);
            keep(*order, i, value);
            continue;
        }
        hasPath = hasPath || m_columns[i].field == Field::Category;
        if (readCell(i, value, *order, into.notes) == Kept::Yes)
            keep(*order, i, value);
    }
    order->extras.resize(m_extras);
    if (!hasPath) {
        order->fields.category.clear();
        if (m_hasLevels) {
            order->fields.category = m_levels;
            dropEmptyLevels(order->fields.category);
        }
    }
}

OrderParser::OrderParser(const Mapping& mapping, Timestamp now)
    : m_reader(std::make_unique<Reader>(mapping, now))
{
}

OrderParser::~OrderParser() = default;
OrderParser::OrderParser(OrderParser&&) noexcept = default;
OrderParser& OrderParser::operator=(OrderParser&&) noexcept = default;

OrderParser::Parsed OrderParser::parse(const Row& row, size_t sheet)
{
    Parsed parsed;
    m_reader->read(row, sheet, parsed);
    return parsed;
}

void OrderParser::parse(const Row& row, size_t sheet, Parsed& into)
{
    m_reader->read(row, sheet, into);
}

const std::vector<OrderParser::DateEvidence>& OrderParser::dateEvidence() const
{
    return m_reader->evidence;
}

} // namespace redial
