#include "core/callers/thresholdmap.h"

#include "core/callers/callercalls.h"

#include <algorithm>
#include <limits>

namespace redial {

namespace {

constexpr quint32 never = std::numeric_limits<quint32>::max();

/// Visits every caller with at least one call.
template <typename Visit>
void visitCallers(const OrderBook& book, const std::vector<quint8>& roles, Visit visit)
{
    const std::vector<quint32>& begins = book.callerBegin();
    CallerCalls calls;
    for (quint32 caller = 1; caller + 1 < begins.size(); ++caller) {
        if (begins[caller] == begins[caller + 1])
            continue;
        calls.read(book, roles, RowRole::selected, begins[caller], begins[caller + 1]);
        if (calls.count() > 0)
            visit(calls.times());
    }
}

qint64 roundedUp(qint64 seconds)
{
    constexpr qint64 hour = 3600;
    const qint64 unit = seconds <= 2 * hour ? 600 : seconds <= 72 * hour ? hour : Timestamp::secondsPerDay;
    return (seconds + unit - 1) / unit * unit;
}

} // namespace

ThresholdMap thresholdMap(const OrderBook& book, const Scheme& scheme, const Period& period)
{
    const std::vector<quint8> roles = selectRows(book, scheme, period, DispatchRule::Ignore);
    ThresholdMap map;
    visitCallers(book, roles, [&](const std::vector<quint32>& times) {
        ++map.callersInAll;
        const size_t steps = std::min<size_t>(ThresholdMap::callSteps, times.size() - 1);
        std::array<quint32, ThresholdMap::callSteps> tightest;
        tightest.fill(never);
        for (size_t step = 0; step < steps; ++step)
            for (size_t last = step + 1; last < times.size(); ++last)
                tightest[step] = std::min(tightest[step], times[last] - times[last - step - 1]);
        for (size_t step = 0; step < steps; ++step)
            for (size_t within = 0; within < ThresholdMap::withinSeconds.size(); ++within)
                map.callers[step][within] += tightest[step] <= ThresholdMap::withinSeconds[within];
    });
    return map;
}

NearestThresholds nearestThresholds(const OrderBook& book, const Scheme& scheme, const Period& period)
{
    const std::vector<quint8> roles = selectRows(book, scheme, period, DispatchRule::Ignore);
    const auto wanted = static_cast<size_t>(scheme.monitorCalls);
    size_t mostCalls = 1;
    qint64 callersWithMost = 0;
    std::vector<quint32> tightest; // of every caller with so many calls: the time of the closest ones
    visitCallers(book, roles, [&](const std::vector<quint32>& times) {
        size_t calls = 0;
        quint32 time = never;
        size_t first = 0;
        for (size_t last = 0; last < times.size(); ++last) {
            while (times[last] - times[first] > scheme.monitorSeconds)
                ++first;
            calls = std::max(calls, last - first + 1);
            if (last + 1 >= wanted)
                time = std::min(time, times[last] - times[last + 1 - wanted]);
        }
        if (calls > mostCalls)
            callersWithMost = 0;
        mostCalls = std::max(mostCalls, calls);
        callersWithMost += calls == mostCalls;
        if (time < maximumWindowSeconds)
            tightest.push_back(time);
    });
    NearestThresholds nearest;
    if (mostCalls > 1)
        nearest.mostCalls = {static_cast<int>(mostCalls), scheme.monitorSeconds, callersWithMost};
    if (tightest.empty())
        return nearest;
    const auto within = [&](qint64 seconds) {
        return NearestThresholds::Threshold{scheme.monitorCalls, seconds,
            std::ranges::count_if(tightest, [&](quint32 time) { return time <= seconds; })};
    };
    const qint64 least = *std::ranges::min_element(tightest);
    nearest.leastTime = within(least);
    nearest.leastRoundTime = within(std::min(roundedUp(least), maximumWindowSeconds - 1));
    return nearest;
}

} // namespace redial
