#pragma once

#include "core/orders/orderbook.h"

#include <QByteArray>

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace redial::test {

/// Builds order books for tests from a few lines of text.
class BookBuilder {
public:
    struct Order {
        std::string time; ///< "2024-03-01 08:05:09" or "01 08:05" (a day of March 2024)
        std::string caller;
        std::string agent = {};
        std::string category = {}; ///< levels joined with '/'
        std::string type = {};
        std::string region = {};
        bool dispatched = false;
        bool outgoing = false;
        bool invalid = false;
        Answer resolved = Answer::Unknown;
        Satisfaction satisfaction = Satisfaction::Unrated;
        quint32 talkSeconds = OrderColumns::unknownSeconds;
        std::string department = {};
        std::string dueAt = {}; ///< as time; overdue as in DOMAIN.md §1, by the end of the coverage
        std::string closedAt = {};
    };

    void add(const Order& order);
    void cover(const std::string& from, const std::string& to);
    /// Without cover() the coverage is from the earliest to the latest order.
    std::shared_ptr<const OrderBook> book();

private:
    quint32 number(
        TextTable& table, std::unordered_map<std::string, quint32>& known, const std::string& text);

    OrderColumns m_columns;
    OrderDictionaries m_dictionaries;
    std::vector<Stretch> m_coverage;
    std::unordered_map<std::string, quint32> m_callers, m_agents, m_types, m_regions, m_departments;
};

/// One order a line: `time | caller | agent | category | type | marks`, later columns optional;
/// marks: d dispatched, o outgoing, x invalid, y resolved, n not resolved, g satisfied, b dissatisfied.
/// A key with a star is a masked one. A line `cover FROM … TO` adds a covered stretch.
std::shared_ptr<const OrderBook> drawBook(const char* drawing);

/// tests/data/golden/orders.csv without going through the readers.
std::shared_ptr<const OrderBook> goldenBook();

/// "01 08:05" → that time of March 2024; whole timestamps as they are.
Timestamp drawnTime(const std::string& text);

QByteArray readTestData(const char* path);

} // namespace redial::test
