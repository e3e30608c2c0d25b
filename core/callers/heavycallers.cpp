#include "core/callers/heavycallers.h"

#include <algorithm>

namespace redial {

std::vector<size_t> heavyCallers(const std::vector<qint64>& ordersByCaller)
{
    constexpr qint64 atLeast = 50;
    constexpr qint64 timesTheHundredth = 8;
    std::vector<qint64> counts;
    for (size_t i = 1; i < ordersByCaller.size(); ++i)
        if (ordersByCaller[i] > 0)
            counts.push_back(ordersByCaller[i]);
    const size_t measure = counts.size() / 100 + 1;
    if (counts.size() <= measure)
        return {};
    const auto hundredth = counts.begin() + static_cast<std::ptrdiff_t>(measure);
    std::ranges::nth_element(counts, hundredth, std::greater());
    const qint64 limit = std::max(atLeast - 1, timesTheHundredth * *hundredth);
    std::vector<size_t> heavy;
    for (size_t i = 1; i < ordersByCaller.size(); ++i)
        if (ordersByCaller[i] > limit)
            heavy.push_back(i);
    std::ranges::stable_sort(heavy, std::greater(), [&](size_t caller) { return ordersByCaller[caller]; });
    return heavy;
}

std::vector<bool> heavyCallersOf(const OrderBook& book)
{
    const std::vector<quint32>& begins = book.callerBegin();
    std::vector<qint64> orders(book.dictionaries().callers.size());
    for (size_t caller = 1; caller < orders.size(); ++caller)
        orders[caller] = begins[caller + 1] - begins[caller];
    std::vector<bool> heavy(orders.size());
    for (const size_t caller : heavyCallers(orders))
        heavy[caller] = true;
    return heavy;
}

} // namespace redial
