#include "core/callers/heavycallers.h"

#include <algorithm>

namespace redial {

std::vector<size_t> heavyCallers(const std::vector<qint64>& ordersByCaller)
{
    constexpr qint64 atLeast = 50;
    constexpr qint64 timesTheHundredth = 8;
    std::vector<size_t> callers;
    for (size_t i = 1; i < ordersByCaller.size(); ++i) {
        if (ordersByCaller[i] > 0)
            callers.push_back(i);
    }
    std::sort(callers.begin(), callers.end(), [&](size_t a, size_t b) {
        return ordersByCaller[a] != ordersByCaller[b] ? ordersByCaller[a] > ordersByCaller[b] : a < b;
    });
    const size_t measure = callers.size() / 100 + 1;
    if (callers.size() <= measure)
        return {};
    const qint64 limit = std::max(atLeast - 1, timesTheHundredth * ordersByCaller[callers[measure]]);
    std::vector<size_t> heavy;
    for (const size_t caller : callers) {
        if (ordersByCaller[caller] <= limit)
            break;
        heavy.push_back(caller);
    }
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
