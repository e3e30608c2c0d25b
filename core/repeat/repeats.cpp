#include "core/repeat/repeats.h"

#include "core/repeat/callset.h"

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

/// Judges a row when its next call is known: does that lie within the window, can it be told yet?
/// Plain pointers and no branches: it is the inside of the loop over all rows.
template <typename WindowOf> class Judge {
public:
    Judge(Repeats& result, const std::vector<quint8>& roles, WindowOf windowOf)
        : m_times(result.book->columns().times.data())
        , m_categories(result.book->columns().categories.data())
        , m_horizons(result.book->horizons().data())
        , m_roles(roles.data())
        , m_repeatedBy(result.repeatedBy.data())
        , m_states(result.states.data())
        , m_excludeImmature(result.scheme.immature == ImmatureCalls::Exclude)
        , m_windowOf(windowOf)
    {
    }

    void operator()(quint32 row, quint32 next, quint32 nextTime) const
    {
        const quint32 time = m_times[row];
        const quint32 window = m_windowOf(time, m_categories[row]);
        const quint32 isSelected = (m_roles[row] & RowRole::selected) != 0;
        const quint32 isBack = isSelected & (next != noRow) & (nextTime - time <= window);
        const quint32 isImmature = m_excludeImmature & (m_horizons[row] - time < window);
        const quint32 firstState = once - isImmature * (once - immatureOnce);
        m_states[row] = static_cast<Repeats::State>((firstState + isBack) * isSelected);
        m_repeatedBy[row] = next | (isBack - 1); // noRow has all bits set
    }

private:
    static constexpr auto once = static_cast<quint32>(Repeats::State::BaseOnce);
    static constexpr auto immatureOnce = static_cast<quint32>(Repeats::State::Immature);
    static_assert(once + 1 == static_cast<quint32>(Repeats::State::BaseRepeated));
    static_assert(immatureOnce + 1 == static_cast<quint32>(Repeats::State::ImmatureBack));

    const quint32* m_times;
    const CategoryTree::Node* m_categories;
    const quint32* m_horizons;
    const quint8* m_roles;
    quint32* m_repeatedBy;
    Repeats::State* m_states;
    quint32 m_excludeImmature;
    WindowOf m_windowOf;
};

template <typename WindowOf>
void judgeRows(Repeats& result, const std::vector<quint8>& roles, WindowOf windowOf)
{
    const OrderBook& book = *result.book;
    const Scheme& scheme = result.scheme;
    const IssueMatch match{scheme.issue, scheme.depth};
    const Judge<WindowOf> judge(result, roles, windowOf);
    if (scheme.gapSeconds == 0) {
        visitNextCalls(book, roles, issueColumn(book, match), judge);
        return;
    }
    const NextCalls next = nextCalls(book, roles, match, scheme.gapSeconds);
    for (quint32 row = 0; row < book.size(); ++row)
        judge(row, next.rows[row], next.times[row]);
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
    result.repeatedBy.assign(result.book->size(), noRow);
    result.states.resize(result.book->size());
    const RepeatWindow window(*result.book, scheme);
    if (window.isUniformRolling())
        judgeRows(result, roles, [uniform = window.seconds(0, 0)](quint32, quint32) { return uniform; });
    else
        judgeRows(result, roles,
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

} // namespace

namespace {

/// The one pass behind the share and the list of what it counts.
template <typename OnRepeat>
RepeatShare countRepeats(const OrderBook& book, const Scheme& scheme, const Period& period, OnRepeat onRepeat)
{
    const OrderColumns& columns = book.columns();
    const std::vector<quint8> roles = selectRows(book, scheme, period, DispatchRule::Apply);
    const RepeatWindow window(book, scheme);
    const IssueColumn issues = issueColumn(book, {scheme.issue, scheme.depth});
    const auto issueOf = [&](quint32 row) {
        return issues.numbers ? issues.issueOf[issues.numbers[row]] : 1u;
    };
    Reach reach(issues.numbers ? issues.issueOf.size() : 2);

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
                    reach.extend(issueOf(waiting), caller,
                        qint64{columns.times[waiting]}
                            + window.seconds(columns.times[waiting], columns.categories[waiting]));
            if (!(roles[row] & RowRole::selected))
                continue;
            if (time - stretchBegin(time) < window.longest()) {
                ++share.unknown;
                continue;
            }
            ++share.calls;
            if (issueOf(row) != 0 && reach.until(issueOf(row), caller) >= time) {
                ++share.repeats;
                onRepeat(row);
            }
        }
    }
    return share;
}

} // namespace

RepeatShare repeatShare(const OrderBook& book, const Scheme& scheme, const Period& period)
{
    return countRepeats(book, scheme, period, [](quint32) {});
}

std::vector<quint32> repeatingRows(const OrderBook& book, const Scheme& scheme, const Period& period)
{
    std::vector<quint32> rows;
    countRepeats(book, scheme, period, [&rows](quint32 row) { rows.push_back(row); });
    return rows;
}

} // namespace redial
