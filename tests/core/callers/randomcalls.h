#pragma once

#include "tests/support/drawnbook.h"

#include <random>

namespace redial::test {

/// Callers in clusters: calls minutes, hours and weeks apart, some at one second, some outgoing or
/// invalid, some without a key, stretches that overlap or leave holes.
inline std::shared_ptr<const OrderBook> randomCalls(std::mt19937& random, int orders, int callers)
{
    const auto upTo = [&](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    const qint64 begin = daysFromCivil({2024, 3, 1}) * Timestamp::secondsPerDay;
    BookBuilder builder;
    qint64 time = begin;
    for (int i = 0; i < orders; ++i) {
        static constexpr qint64 steps[] = {0, 0, 1, 600, 3599, 3600, 7200, 43200, 86400, 604800};
        time = upTo(20) ? time + steps[upTo(10)] * (1 + upTo(2)) : begin + qint64{upTo(30)} * 86400;
        BookBuilder::Order order;
        order.time = formatTimestamp(Timestamp{time});
        order.caller = upTo(15) ? "k" + std::to_string(upTo(callers)) : "";
        order.agent = upTo(9) ? "A" + std::to_string(upTo(3)) : "";
        order.category = upTo(9) ? "c" + std::to_string(upTo(3)) + "/d" + std::to_string(upTo(2)) : "";
        order.type = "T" + std::to_string(upTo(2));
        order.outgoing = upTo(12) == 0;
        order.invalid = upTo(12) == 0;
        builder.add(order);
    }
    for (int stretch = upTo(4); stretch > 0; --stretch) {
        const qint64 from = begin + qint64{upTo(60)} * 43200;
        builder.cover(formatTimestamp(Timestamp{from}),
            formatTimestamp(Timestamp{from + qint64{1 + upTo(40)} * 86400}));
    }
    return builder.book();
}

/// `calls` calls of one caller, `gapSeconds` apart; with 0 all at one second.
inline std::shared_ptr<const OrderBook> oneCaller(int calls, qint64 gapSeconds)
{
    BookBuilder builder;
    const qint64 begin = daysFromCivil({2024, 3, 1}) * Timestamp::secondsPerDay;
    for (int i = 0; i < calls; ++i) {
        BookBuilder::Order order;
        order.time = formatTimestamp(Timestamp{begin + i * gapSeconds});
        order.caller = "heavy";
        order.category = "c" + std::to_string(i % 7);
        builder.add(order);
    }
    return builder.book();
}

} // namespace redial::test
