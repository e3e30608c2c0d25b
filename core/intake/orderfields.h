#pragma once

/// What one source row says about an order, once its cells are read as values.
/// Made by orderparser.h, merged and stored by store/.

#include "core/base/timestamp.h"

#include <optional>
#include <string>
#include <vector>

namespace redial {

enum class KeyQuality : quint8 {
    None, ///< no caller key (placeholder, empty, digits lost)
    Whole,
    Masked, ///< 138****1234: collides with others
};

/// A time of the source. Two times that agree to the minute, one of them without seconds, are the
/// same time (DOMAIN.md §1).
struct SourceTime {
    Timestamp time;
    bool hasSeconds = true;
    bool operator==(const SourceTime&) const = default;
};

/// Text fields are UTF-8, trimmed, empty for unknown. Words (satisfaction, resolved, status,
/// dispatched, direction, type) stay words here: the word lists give them meaning when the order
/// book is made, so that a list extended later holds for orders imported before.
struct OrderFields {
    std::string orderId;
    SourceTime received;
    std::string caller; ///< normalised key; empty when there is none
    KeyQuality callerQuality = KeyQuality::None;
    std::string secondNumber; ///< normalised
    std::string callerName;
    std::string identityNumber;
    std::string agent;
    std::string type;
    std::vector<std::string> category; ///< path, from the first level down; empty when there is none
    std::string title;
    std::string content;
    std::string region;
    std::string address;
    std::string department;
    std::string dispatched;
    std::optional<SourceTime> dispatchedAt;
    std::optional<SourceTime> dueAt;
    std::optional<SourceTime> closedAt;
    std::string status;
    std::optional<qint64> talkSeconds;
    std::optional<qint64> waitSeconds;
    std::string satisfaction;
    std::string resolved;
    std::string channel;
    std::string direction;

    bool operator==(const OrderFields&) const = default;
};

/// A cell of a column that is mapped to no field: kept under its own header.
struct ExtraValue {
    size_t column = 0; ///< index into the source's headers
    std::string text;
    bool operator==(const ExtraValue&) const = default;
};

/// Where a row stands in its source.
struct SourcePosition {
    size_t sheet = 0; ///< index into the table source's sheets
    qint64 row = 0; ///< Row::number
};

struct SourceOrder {
    SourcePosition position;
    OrderFields fields;
    std::vector<ExtraValue> extras; ///< non-empty ones only
};

} // namespace redial
