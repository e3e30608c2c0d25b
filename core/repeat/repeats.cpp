#include "core/repeat/repeats.h"

#include <algorithm>

namespace redial {

WindowLimits::WindowLimits(const OrderBook& book, const Scheme& scheme)
    : m_windows(book.dictionaries().categories.size(), scheme.windowSeconds)
    , m_naturalDays(scheme.windowKind == WindowKind::NaturalDay)
    , m_longest(scheme.windowSeconds)
{
    if (scheme.overrides.empty())
        return;
    std::vector<std::string> prefixes;
    for (const WindowOverride& one : scheme.overrides) {
        prefixes.push_back(one.categoryPrefix);
        m_longest = std::max(m_longest, one.windowSeconds);
    }
    const std::vector<int> covering = book.dictionaries().categories.longestPrefix(prefixes);
    for (size_t node = 0; node < covering.size(); ++node)
        if (covering[node] >= 0)
            m_windows[node] = scheme.overrides[static_cast<size_t>(covering[node])].windowSeconds;
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

Repeats findRepeats(std::shared_ptr<const OrderBook> book, const Scheme& scheme, const Period& period)
{
    Repeats result;
    result.book = std::move(book);
    result.scheme = scheme;
    result.period = period;
    const OrderBook& orders = *result.book;
    const OrderColumns& columns = orders.columns();
    const std::vector<quint8> roles = selectRows(orders, scheme, period, DispatchRule::Apply);
    const WindowLimits limits(orders, scheme);
    const bool includeImmature = scheme.immature == ImmatureCalls::Include;
    const quint8 countedDispatch = scheme.dispatchCountsAgainstFcr ? OrderFlags::dispatched : quint8{0};

    result.repeatedBy = nextCalls(orders, roles, {scheme.issue, scheme.depth}, scheme.gapSeconds);
    result.states.resize(orders.size());
    quint32 lastCaller = 0;
    for (quint32 row = 0; row < orders.size(); ++row) {
        quint32& repeatedBy = result.repeatedBy[row];
        if (!(roles[row] & RowRole::selected)) {
            repeatedBy = noRow;
            continue;
        }
        const qint64 limit = limits.limit(columns.times[row], columns.categories[row]);
        if (repeatedBy != noRow && columns.times[repeatedBy] > limit)
            repeatedBy = noRow;
        const bool back = repeatedBy != noRow;
        if (limit > orders.horizons()[row] && !includeImmature) {
            result.states[row] = Repeats::State::Immature;
            ++result.immature;
            result.immatureBack += back;
            continue;
        }
        result.states[row] = Repeats::State::Base;
        ++result.base;
        result.repeated += back;
        result.notFirstContact += back || (columns.flags[row] & countedDispatch);
        result.callers += columns.callers[row] != lastCaller;
        lastCaller = columns.callers[row];
    }
    countOrders(result);
    return result;
}

namespace {

/// By issue: until when a later call repeats some call so far. Calls become effective once they are
/// more than the gap in the past, so they wait in order of time.
class Reach {
public:
    Reach(size_t issues) : m_until(issues), m_caller(issues) { }

    qint64 until(quint32 issue, quint32 caller) const { return m_caller[issue] == caller ? m_until[issue] : -1; }
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
    const WindowLimits limits(book, scheme);
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
                    reach.extend(issues[waiting], caller, limits.limit(columns.times[waiting], columns.categories[waiting]));
            if (!(roles[row] & RowRole::selected))
                continue;
            if (time - stretchBegin(time) < limits.longest()) {
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
