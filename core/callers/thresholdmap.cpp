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

/// Keeps the best value and how often it was met.
template <typename Better> class Best {
public:
    explicit Best(qint64 worst) : m_value(worst) { }
    void meet(qint64 value)
    {
        if (Better()(value, m_value)) {
            m_value = value;
            m_times = 0;
        }
        m_times += value == m_value;
    }
    qint64 value() const { return m_value; }
    qint64 times() const { return m_times; }

private:
    qint64 m_value;
    qint64 m_times = 0;
};

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
    Best<std::greater<>> mostCalls(1);
    Best<std::less<>> leastTime(maximumWindowSeconds);
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
        mostCalls.meet(static_cast<qint64>(calls));
        if (time != never)
            leastTime.meet(time);
    });
    NearestThresholds nearest;
    if (mostCalls.value() > 1)
        nearest.mostCalls = {static_cast<int>(mostCalls.value()), scheme.monitorSeconds, mostCalls.times()};
    if (leastTime.value() < maximumWindowSeconds)
        nearest.leastTime = {scheme.monitorCalls, leastTime.value(), leastTime.times()};
    return nearest;
}

} // namespace redial
