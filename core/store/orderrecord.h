#pragma once

/// One version of an order as the tables hold it: numbers for what analyses look at, everything else
/// of the row encoded in `content`; and the way from there back to fields.

#include "core/intake/field.h"
#include "core/intake/orderfields.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace redial {

class Statement;

/// What the column `kind` of table word says. Kept in workspaces: numbers must never change.
enum class WordColumn : quint8 {
    Agent,
    Category, ///< the path, joined with U+001F
    Type,
    Region,
    Department,
    Channel,
    Dispatched,
    Satisfaction,
    Resolved,
    Status,
    Direction,
    Person, ///< identity number
};
inline constexpr size_t wordColumnCount = 12;
inline constexpr char categorySeparator = '\x1f';

struct OrderRecord {
    qint64 id = 0;
    qint64 batch = 0;
    qint64 replaces = 0; ///< 0: a new order
    qint64 time = 0;
    qint64 caller = 0; ///< 0: none
    std::array<qint64, wordColumnCount> words{}; ///< 0: none
    std::optional<qint64> closedAt;
    std::optional<qint64> dueAt;
    std::optional<qint64> talkSeconds;
    std::optional<qint64> dispatchedAt;
    std::optional<qint64> waitSeconds;
    qint64 minuteOnly = 0; ///< bits of MinuteOnly
    qint64 source = 0;
    qint64 sheet = 0;
    qint64 row = 0;
    qint64 layout = 0;
    quint64 orderKey = 0;
    quint64 fieldsHash = 0;
    std::string content;

    /// Table orders, in the order of bindTo() and read(); content is in order_row.
    static constexpr const char* columns =
        "id, batch, replaces, time, caller, agent, category, type, region, department, channel, "
        "dispatched, satisfaction, resolved, status, direction, person, closed_at, due_at, talk_seconds, "
        "dispatched_at, wait_seconds, minute_only, source, sheet, row, layout, order_key, fields_hash";
    static constexpr int columnCount = 29;
    void bindTo(Statement& statement) const;
    void read(const Statement& statement);
};

/// Which times of a record came without seconds.
struct MinuteOnly {
    static constexpr qint64 received = 1;
    static constexpr qint64 dispatched = 2;
    static constexpr qint64 due = 4;
    static constexpr qint64 closed = 8;
};

/// A caller key with its quality.
struct CallerText {
    std::string_view key;
    KeyQuality quality = KeyQuality::None;
};

/// Where the numbers of a record are turned into texts again.
class OrderTexts {
public:
    virtual ~OrderTexts() = default;
    virtual std::string_view word(qint64 id) = 0; ///< "" for 0
    virtual CallerText caller(qint64 id) = 0;
};

std::string joinCategory(const std::vector<std::string>& path);
std::vector<std::string> splitCategory(std::string_view joined);

/// What of an order is no number: the texts, then the extras.
std::string encodeContent(const OrderFields& fields, const std::vector<ExtraValue>& extras);
/// Sets the text fields of `fields` and `extras`. Damaged content is read as far as it makes sense.
void decodeContent(std::string_view content, OrderFields& fields, std::vector<ExtraValue>& extras);

/// Sets those of `columns` that have an extra in this content.
void markExtras(std::string_view content, std::vector<bool>& columns);
/// One text of a content: of a field, or of an extra column. The view is into `content`.
std::string_view contentText(std::string_view content, quint64 tag);
quint64 extraTag(size_t column);
std::optional<quint64> contentTagOf(Field field); ///< nothing for a field that is a number or a word
std::optional<WordColumn> wordColumnOf(Field field); ///< nothing for a field that is not a word

/// Sets everything but caller and words, which the caller's dictionaries know.
void setNumbers(OrderRecord& record, const OrderFields& fields);
OrderFields fieldsOf(const OrderRecord& record, OrderTexts& texts, std::vector<ExtraValue>& extras);

} // namespace redial
