#include "core/repeat/repeats.h"

#include <algorithm>

namespace redial {

RepeatWindow::RepeatWindow(const OrderBook& book, const Scheme& scheme)
    : m_uniform(static_cast<quint32>(scheme.windowSeconds))
    , m_isUniform(scheme.overrides.empty())
    , m_naturalDays(scheme.windowKind == WindowKind::NaturalDay)
    , m_longest(scheme.windowSeconds)
{
    if (m_isUniform)
        return;
    std::vector<std::string> prefixes;
    for (const WindowOverride& one : scheme.overrides) {
        prefixes.push_back(one.categoryPrefix);
        m_longest = std::max(m_longest, one.windowSeconds);
    }
    const std::vector<int> covering = book.dictionaries().categories.longestPrefix(prefixes);
    for (const int prefix : covering)
        m_windows.push_back(prefix < 0
                ? m_uniform
                : static_cast<quint32>(scheme.overrides[static_cast<size_t>(prefix)].windowSeconds));
}

namespace {

void countOrders(Repeats& result)
{
    const std::vector<quint32>& times = result.book->columns().times;
    if (!result.period.from && !result.period.to) {
        result.orders = static_cast<qint64>(result.book->size());
        result.identified = static_cast<qint64>(result.book->identified());
        return;
    }
    const size_t firstIdentified = result.book->callerBegin()[1];
    for (size_t row = 0; row < times.size(); ++row) {
        const bool inside = result.period.contains(Timestamp{times[row]});
        result.orders += inside;
        result.identified += inside && row >= firstIdentified;
    }
}

} // namespace

namespace {

/// Judges every row: states are filled in, and repeatedBy is cut to what lies within the window.
/// Plain pointers and no branches, so that the loop over bytes and words becomes vector instructions.
template <typename WindowOf>
void judge(Repeats& result, const std::vector<quint8>& roles, const std::vector<quint32>& nextTimes,
    WindowOf windowOf)
{
    const OrderBook& book = *result.book;
    const auto rows = static_cast<quint32>(book.size());
    const quint32* const times = book.columns().times.data();
    const CategoryTree::Node* const categories = book.columns().categories.data();
    const quint32* const horizons = book.horizons().data();
    const quint32* const nextTime = nextTimes.data();
    const quint8* const role = roles.data();
    quint32* const repeatedBy = result.repeatedBy.data();
    auto* const states = reinterpret_cast<quint8*>(result.states.data());
    const bool excludeImmature = result.scheme.immature == ImmatureCalls::Exclude;
    constexpr auto once = static_cast<quint8>(Repeats::State::BaseOnce);
    constexpr auto immatureOnce = static_cast<quint8>(Repeats::State::Immature);
    for (quint32 row = 0; row < rows; ++row) {
        const quint32 window = windowOf(times[row], categories[row]);
        const bool isSelected = role[row] & RowRole::selected;
        const bool isBack = isSelected & (repeatedBy[row] != noRow) & (nextTime[row] - times[row] <= window);
        const bool isImmature = excludeImmature & (horizons[row] - times[row] < window);
        const auto state = static_cast<quint8>((isImmature ? immatureOnce : once) + isBack);
        states[row] = isSelected ? state : quint8{0};
        repeatedBy[row] |= isBack ? 0 : noRow;
    }
}

/// Different callers behind the base calls; rows of one caller are neighbours.
qint64 countCallers(const Repeats& result)
{
    const quint32* const callers = result.book->columns().callers.data();
    const Repeats::State* const states = result.states.data();
    qint64 count = 0;
    quint32 lastCaller = 0;
    for (size_t row = 0, rows = result.states.size(); row < rows; ++row) {
        const bool isBase = states[row] >= Repeats::State::BaseOnce;
        count += isBase & (callers[row] != lastCaller);
        lastCaller = isBase ? callers[row] : lastCaller;
    }
    return count;
}

void countStates(Repeats& result)
{
    const auto count = [&](Repeats::State state) {
        return static_cast<qint64>(std::count(result.states.begin(), result.states.end(), state));
    };
    result.repeated = count(Repeats::State::BaseRepeated);
    result.base = count(Repeats::State::BaseOnce) + result.repeated;
    result.immatureBack = count(Repeats::State::ImmatureBack);
    result.immature = count(Repeats::State::Immature) + result.immatureBack;
    result.callers = countCallers(result);
    result.notFirstContact = result.repeated;
    if (!result.scheme.dispatchCountsAgainstFcr)
        return;
    for (size_t row = 0; row < result.states.size(); ++row)
        result.notFirstContact += result.states[row] == Repeats::State::BaseOnce
            && (result.book->columns().flags[row] & OrderFlags::dispatched);
}

} // namespace

Repeats findRepeats(std::shared_ptr<const OrderBook> book, const Scheme& scheme, const Period& period)
{
    Repeats result;
    result.book = std::move(book);
    result.scheme = scheme;
    result.period = period;
    const std::vector<quint8> roles = selectRows(*result.book, scheme, period, DispatchRule::Apply);
    NextCalls next = nextCalls(*result.book, roles, {scheme.issue, scheme.depth}, scheme.gapSeconds);
    result.repeatedBy = std::move(next.rows);
    result.states.resize(result.book->size());
    const RepeatWindow window(*result.book, scheme);
    if (window.isUniformRolling())
        judge(result, roles, next.times,
            [uniform = window.seconds(0, 0)](quint32, quint32) { return uniform; });
    else
        judge(result, roles, next.times,
            [&window](quint32 time, CategoryTree::Node category) { return window.seconds(time, category); });
    countStates(result);
    countOrders(result);
    return result;
}

namespace {

/// By issue: until when a later call repeats some call so far. Calls become effective once they are
/// more than the gap in the past, so they wait in order of time.
class Reach {
public:
    Reach(size_t issues) : m_until(issues), m_caller(issues) { }

    qint64 until(quint32 issue, quint32 caller) const
    {
        return m_caller[issue] == caller ? m_until[issue] : -1;
    }
    void extend(quint32 issue, quint32 caller, qint64 limit)
    {
        m_until[issue] = m_caller[issue] == caller ? std::max(m_until[issue], limit) : limit;
        m_caller[issue] = caller;
    }

private:
    std::vector<qint64> m_until;
    std::vector<quint32> m_caller;
};

/// By row: what has to agree for two calls to be about the same issue; 0 never agrees.
std::vector<quint32> issuesOf(const OrderBook& book, const Scheme& scheme, size_t& count)
{
    switch (scheme.issue) {
    case IssueRule::Any:
        count = 2;
        return std::vector<quint32>(book.size(), 1);
    case IssueRule::SameType:
        count = book.dictionaries().types.size();
        return book.columns().types;
    case IssueRule::SameCategory:
        break;
    }
    const std::vector<CategoryTree::Node> cuts = book.dictionaries().categories.cuts(scheme.depth);
    std::vector<quint32> issues = book.columns().categories;
    for (quint32& issue : issues)
        issue = cuts[issue];
    count = cuts.size();
    return issues;
}

} // namespace

RepeatShare repeatShare(const OrderBook& book, const Scheme& scheme, const Period& period)
{
    const OrderColumns& columns = book.columns();
    const std::vector<quint8> roles = selectRows(book, scheme, period, DispatchRule::Apply);
    const RepeatWindow window(book, scheme);
    size_t issueCount = 0;
    const std::vector<quint32> issues = issuesOf(book, scheme, issueCount);
    Reach reach(issueCount);

    const auto stretchBegin = [&book](qint64 time) {
        qint64 begin = time;
        for (const Stretch& stretch : book.coverage())
            if (stretch.from.seconds <= time && time <= stretch.to.seconds)
                begin = stretch.from.seconds;
        return begin;
    };

    RepeatShare share;
    const std::vector<quint32>& begins = book.callerBegin();
    for (quint32 caller = 1; caller + 1 < begins.size(); ++caller) {
        quint32 waiting = begins[caller];
        for (quint32 row = begins[caller]; row < begins[caller + 1]; ++row) {
            const quint32 time = columns.times[row];
            for (; columns.times[waiting] + scheme.gapSeconds < time; ++waiting)
                if (roles[waiting] & RowRole::canRepeat)
                    reach.extend(issues[waiting], caller,
                        qint64{columns.times[waiting]}
                            + window.seconds(columns.times[waiting], columns.categories[waiting]));
            if (!(roles[row] & RowRole::selected))
                continue;
            if (time - stretchBegin(time) < window.longest()) {
                ++share.unknown;
                continue;
            }
            ++share.calls;
            share.repeats += issues[row] != 0 && reach.until(issues[row], caller) >= time;
        }
    }
    return share;
}

} // namespace redial
