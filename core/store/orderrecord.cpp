#include "core/store/orderrecord.h"

#include "core/store/database.h"

#include <algorithm>

namespace redial {

namespace {

// Content is a run of (tag, length, bytes), numbers as base-128 with the low digits first. Tags under
// firstExtra are these fields, by position (never reorder); the others are firstExtra + column.
constexpr std::string OrderFields::*contentFields[] = {&OrderFields::orderId, &OrderFields::secondNumber,
    &OrderFields::callerName, &OrderFields::title, &OrderFields::content, &OrderFields::address};
constexpr quint64 firstExtra = 16;

void appendNumber(std::string& to, quint64 number)
{
    for (; number >= 0x80; number >>= 7)
        to.push_back(static_cast<char>(0x80 | (number & 0x7f)));
    to.push_back(static_cast<char>(number));
}

bool takeNumber(std::string_view& from, quint64& number)
{
    number = 0;
    for (int shift = 0; shift < 64 && !from.empty(); shift += 7) {
        const auto byte = static_cast<unsigned char>(from.front());
        from.remove_prefix(1);
        number |= static_cast<quint64>(byte & 0x7f) << shift;
        if (byte < 0x80)
            return true;
    }
    return false;
}

void appendText(std::string& to, quint64 tag, std::string_view text)
{
    if (text.empty())
        return;
    appendNumber(to, tag);
    appendNumber(to, text.size());
    to.append(text);
}

std::optional<qint64> secondsOf(const std::optional<SourceTime>& time)
{
    if (!time)
        return std::nullopt;
    return time->time.seconds;
}

std::optional<SourceTime> sourceTime(std::optional<qint64> seconds, bool minuteOnly)
{
    if (!seconds)
        return std::nullopt;
    return SourceTime{{*seconds}, !minuteOnly};
}

} // namespace

void OrderRecord::bindTo(Statement& statement) const
{
    int parameter = 1;
    statement.bind(parameter++, id);
    statement.bind(parameter++, batch);
    statement.bind(parameter++, replaces ? std::optional(replaces) : std::nullopt);
    statement.bind(parameter++, time);
    statement.bind(parameter++, caller);
    for (const qint64 word : words)
        statement.bind(parameter++, word);
    for (const std::optional<qint64>& number : {closedAt, dueAt, talkSeconds, dispatchedAt, waitSeconds})
        statement.bind(parameter++, number);
    for (const qint64 number : {minuteOnly, source, sheet, row, layout})
        statement.bind(parameter++, number);
    statement.bind(parameter++, static_cast<qint64>(orderKey));
    statement.bind(parameter++, static_cast<qint64>(fieldsHash));
}

void OrderRecord::read(const Statement& statement)
{
    int column = 0;
    for (qint64* number : {&id, &batch, &replaces, &time, &caller})
        *number = statement.integer(column++);
    for (qint64& word : words)
        word = statement.integer(column++);
    for (std::optional<qint64>* number : {&closedAt, &dueAt, &talkSeconds, &dispatchedAt, &waitSeconds})
        *number = statement.optionalInteger(column++);
    for (qint64* number : {&minuteOnly, &source, &sheet, &row, &layout})
        *number = statement.integer(column++);
    orderKey = static_cast<quint64>(statement.integer(column++));
    fieldsHash = static_cast<quint64>(statement.integer(column++));
}

std::string joinCategory(const std::vector<std::string>& path)
{
    std::string joined;
    for (const std::string& level : path) {
        if (!joined.empty())
            joined.push_back(categorySeparator);
        joined.append(level);
    }
    return joined;
}

std::vector<std::string> splitCategory(std::string_view joined)
{
    std::vector<std::string> path;
    while (!joined.empty()) {
        const size_t end = std::min(joined.find(categorySeparator), joined.size());
        path.emplace_back(joined.substr(0, end));
        joined.remove_prefix(std::min(end + 1, joined.size()));
    }
    return path;
}

std::string encodeContent(const OrderFields& fields, const std::vector<ExtraValue>& extras)
{
    std::string content;
    for (size_t i = 0; i < std::size(contentFields); ++i)
        appendText(content, i, fields.*contentFields[i]);
    for (const ExtraValue& extra : extras)
        appendText(content, firstExtra + extra.column, extra.text);
    return content;
}

void decodeContent(std::string_view content, OrderFields& fields, std::vector<ExtraValue>& extras)
{
    quint64 tag = 0;
    quint64 length = 0;
    while (takeNumber(content, tag) && takeNumber(content, length) && length <= content.size()) {
        const std::string_view text = content.substr(0, length);
        content.remove_prefix(length);
        if (tag < std::size(contentFields))
            fields.*contentFields[tag] = text;
        else if (tag >= firstExtra)
            extras.push_back({static_cast<size_t>(tag - firstExtra), std::string(text)});
    }
}

void markExtras(std::string_view content, std::vector<bool>& columns)
{
    quint64 tag = 0;
    quint64 length = 0;
    while (takeNumber(content, tag) && takeNumber(content, length) && length <= content.size()) {
        content.remove_prefix(length);
        if (tag >= firstExtra && tag - firstExtra < columns.size())
            columns[tag - firstExtra] = true;
    }
}

std::string_view contentText(std::string_view content, quint64 tag)
{
    quint64 found = 0;
    quint64 length = 0;
    while (takeNumber(content, found) && takeNumber(content, length) && length <= content.size()) {
        if (found == tag)
            return content.substr(0, length);
        content.remove_prefix(length);
    }
    return {};
}

quint64 extraTag(size_t column)
{
    return firstExtra + column;
}

std::optional<quint64> contentTagOf(Field field)
{
    constexpr Field fields[] = {
        Field::OrderId, Field::SecondNumber, Field::CallerName, Field::Title, Field::Content, Field::Address};
    static_assert(std::size(fields) == std::size(contentFields));
    const auto found = std::find(std::begin(fields), std::end(fields), field);
    if (found == std::end(fields))
        return std::nullopt;
    return static_cast<quint64>(found - std::begin(fields));
}

std::optional<WordColumn> wordColumnOf(Field field)
{
    constexpr Field fields[wordColumnCount] = {Field::Agent, Field::Category, Field::Type, Field::Region,
        Field::Department, Field::Channel, Field::Dispatched, Field::Satisfaction, Field::Resolved,
        Field::Status, Field::Direction, Field::IdentityNumber};
    const auto found = std::find(std::begin(fields), std::end(fields), field);
    if (found == std::end(fields))
        return std::nullopt;
    return static_cast<WordColumn>(found - std::begin(fields));
}

void setNumbers(OrderRecord& record, const OrderFields& fields)
{
    record.time = fields.received.time.seconds;
    record.closedAt = secondsOf(fields.closedAt);
    record.dueAt = secondsOf(fields.dueAt);
    record.dispatchedAt = secondsOf(fields.dispatchedAt);
    record.talkSeconds = fields.talkSeconds;
    record.waitSeconds = fields.waitSeconds;
    record.minuteOnly = (fields.received.hasSeconds ? 0 : MinuteOnly::received)
        | (fields.dispatchedAt && !fields.dispatchedAt->hasSeconds ? MinuteOnly::dispatched : 0)
        | (fields.dueAt && !fields.dueAt->hasSeconds ? MinuteOnly::due : 0)
        | (fields.closedAt && !fields.closedAt->hasSeconds ? MinuteOnly::closed : 0);
}

OrderFields fieldsOf(const OrderRecord& record, OrderTexts& texts, std::vector<ExtraValue>& extras)
{
    OrderFields fields;
    decodeContent(record.content, fields, extras);
    fields.received = {{record.time}, !(record.minuteOnly & MinuteOnly::received)};
    fields.dispatchedAt = sourceTime(record.dispatchedAt, record.minuteOnly & MinuteOnly::dispatched);
    fields.dueAt = sourceTime(record.dueAt, record.minuteOnly & MinuteOnly::due);
    fields.closedAt = sourceTime(record.closedAt, record.minuteOnly & MinuteOnly::closed);
    fields.talkSeconds = record.talkSeconds;
    fields.waitSeconds = record.waitSeconds;
    const CallerText caller = texts.caller(record.caller);
    fields.caller = caller.key;
    fields.callerQuality = caller.quality;
    const auto word = [&](WordColumn column) {
        return texts.word(record.words[static_cast<size_t>(column)]);
    };
    fields.category = splitCategory(word(WordColumn::Category));
    fields.agent = word(WordColumn::Agent);
    fields.type = word(WordColumn::Type);
    fields.region = word(WordColumn::Region);
    fields.department = word(WordColumn::Department);
    fields.channel = word(WordColumn::Channel);
    fields.dispatched = word(WordColumn::Dispatched);
    fields.satisfaction = word(WordColumn::Satisfaction);
    fields.resolved = word(WordColumn::Resolved);
    fields.status = word(WordColumn::Status);
    fields.direction = word(WordColumn::Direction);
    fields.identityNumber = word(WordColumn::Person);
    return fields;
}

} // namespace redial
