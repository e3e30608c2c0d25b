#include "core/repeat/callset.h"

#include <algorithm>

namespace redial {

namespace {

constexpr CallSet sets[]{CallSet::All, CallSet::WithCaller, CallSet::Judged, CallSet::Repeated,
    CallSet::TooRecent, CallSet::TooRecentBack, CallSet::Repeating};

bool holds(const Repeats& repeats, CallSet set, quint32 row)
{
    using State = Repeats::State;
    const State state = repeats.states[row];
    switch (set) {
    case CallSet::All:
        return true;
    case CallSet::WithCaller:
        return repeats.book->columns().callers[row] != 0;
    case CallSet::Judged:
        return repeats.isBase(row);
    case CallSet::Repeated:
        return state == State::BaseRepeated;
    case CallSet::TooRecent:
        return state == State::Immature || state == State::ImmatureBack;
    case CallSet::TooRecentBack:
        return state == State::ImmatureBack;
    case CallSet::Repeating:
        break; // no state of a row: repeatingRows()
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<quint32> rowsOf(const Repeats& repeats, CallSet set)
{
    std::vector<quint32> rows;
    if (set == CallSet::Repeating)
        rows = repeatingRows(*repeats.book, repeats.scheme, repeats.period);
    for (quint32 row = 0; set != CallSet::Repeating && row < repeats.book->size(); ++row)
        if (holds(repeats, set, row))
            rows.push_back(row);
    const std::vector<quint32>& times = repeats.book->columns().times;
    std::sort(rows.begin(), rows.end(),
        [&](quint32 a, quint32 b) { return times[a] != times[b] ? times[a] > times[b] : a < b; });
    return rows;
}

std::string_view callSetName(CallSet set)
{
    switch (set) {
    case CallSet::All:
        return "all";
    case CallSet::WithCaller:
        return "withCaller";
    case CallSet::Judged:
        return "judged";
    case CallSet::Repeated:
        return "repeated";
    case CallSet::TooRecent:
        return "tooRecent";
    case CallSet::TooRecentBack:
        return "tooRecentBack";
    case CallSet::Repeating:
        return "repeating";
    }
    Q_UNREACHABLE();
}

std::optional<CallSet> callSetFromName(std::string_view name)
{
    for (const CallSet set : sets)
        if (callSetName(set) == name)
            return set;
    return std::nullopt;
}

} // namespace redial
