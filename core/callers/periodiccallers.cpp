#include "core/callers/periodiccallers.h"

#include "core/callers/callercalls.h"

#include <algorithm>
#include <cmath>

namespace redial {

namespace {

/// The first call of every visit.
void readVisits(std::span<const quint32> times, std::vector<quint32>& visits)
{
    visits.clear();
    for (size_t i = 0; i < times.size(); ++i)
        if (i == 0 || times[i] - times[i - 1] >= Rhythm::visitGapSeconds)
            visits.push_back(times[i]);
}

std::optional<Rhythm> rhythmOf(const std::vector<quint32>& visits)
{
    if (visits.size() < static_cast<size_t>(Rhythm::leastGaps) + 1)
        return std::nullopt;
    std::vector<qint64> gaps;
    gaps.reserve(visits.size() - 1);
    for (size_t i = 1; i < visits.size(); ++i)
        gaps.push_back(qint64{visits[i]} - visits[i - 1]);
    Rhythm rhythm;
    rhythm.gaps = sampleMoments(gaps).value();
    rhythm.variation = rhythm.gaps.variation().value(); // gaps are an hour and more
    constexpr double lastBits = 1e-12;
    if (rhythm.variation > Rhythm::mostVariation + lastBits)
        return std::nullopt;
    rhythm.visits = static_cast<qint64>(visits.size());
    rhythm.first = Timestamp{visits.front()};
    rhythm.last = Timestamp{visits.back()};
    rhythm.periodSeconds = std::llround(rhythm.gaps.mean);
    rhythm.next = Timestamp{rhythm.last.seconds + rhythm.periodSeconds};
    return rhythm;
}

qint64 countGapsAcrossHoles(const OrderBook& book, const std::vector<quint32>& visits)
{
    qint64 count = 0;
    for (size_t i = 1; i < visits.size(); ++i)
        count += horizonOf(book.coverage(), Timestamp{visits[i - 1]}).seconds < visits[i];
    return count;
}

} // namespace

std::optional<Rhythm> findRhythm(std::span<const quint32> times)
{
    std::vector<quint32> visits;
    readVisits(times, visits);
    return rhythmOf(visits);
}

std::vector<PeriodicCaller> findPeriodicCallers(
    const OrderBook& book, const Scheme& scheme, const Period& period)
{
    const std::vector<quint32>& begins = book.callerBegin();
    const std::vector<quint8> roles = selectRows(book, scheme, period, DispatchRule::Ignore);
    std::vector<PeriodicCaller> found;
    CallerCalls calls;
    std::vector<quint32> visits;
    for (quint32 caller = 1; caller + 1 < begins.size(); ++caller) {
        if (begins[caller + 1] - begins[caller] <= Rhythm::leastGaps)
            continue;
        calls.read(book, roles, RowRole::selected, begins[caller], begins[caller + 1]);
        readVisits(calls.times(), visits);
        const std::optional<Rhythm> rhythm = rhythmOf(visits);
        if (!rhythm)
            continue;
        PeriodicCaller one;
        one.caller = caller;
        one.firstRow = calls.firstRow(0);
        one.lastRow = calls.lastRow(calls.count() - 1);
        one.calls = static_cast<qint64>(calls.count());
        one.rhythm = *rhythm;
        one.gapsAcrossHoles = countGapsAcrossHoles(book, visits);
        qint64 horizon = book.horizons()[one.lastRow];
        if (period.to)
            horizon = std::min(horizon, period.to->seconds - 1);
        one.silentPeriods = (horizon - rhythm->last.seconds) / rhythm->periodSeconds;
        found.push_back(one);
    }
    const TextTable& keys = book.dictionaries().callers;
    std::sort(found.begin(), found.end(), [&](const PeriodicCaller& a, const PeriodicCaller& b) {
        if (a.rhythm.visits != b.rhythm.visits)
            return a.rhythm.visits > b.rhythm.visits;
        if (a.rhythm.variation != b.rhythm.variation)
            return a.rhythm.variation < b.rhythm.variation;
        return keys.at(a.caller) < keys.at(b.caller);
    });
    return found;
}

} // namespace redial
