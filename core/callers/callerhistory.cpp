#include "core/callers/callerhistory.h"

#include <algorithm>
#include <map>

namespace redial {

namespace {

void shadeBursts(CallerHistory& history, const std::vector<Burst>& bursts, quint32 firstRow)
{
    for (size_t i = 0; i < bursts.size(); ++i) {
        const Burst& burst = bursts[i];
        if (burst.caller != history.caller)
            continue;
        const size_t firstMark = burst.firstRow - firstRow;
        const size_t lastMark = burst.lastRow - firstRow;
        history.bursts.push_back({i, firstMark, lastMark, history.marks[firstMark].time,
            history.marks[lastMark].time, burst.calls});
    }
    std::ranges::sort(history.bursts, {}, &CallerHistory::Shade::firstMark);
    for (size_t place = 0; place < history.bursts.size(); ++place)
        for (const quint32 row : bursts[history.bursts[place].burst].rows)
            history.marks[row - firstRow].burst = place;
}

std::vector<CategoryTree::Node> rankCategories(const CallerHistory& history, const CategoryTree& tree)
{
    std::map<CategoryTree::Node, qint64> orders;
    for (const CallerHistory::Mark& mark : history.marks)
        if (!mark.outgoing && mark.category != CategoryTree::none)
            ++orders[mark.category];
    std::vector<CategoryTree::Node> categories;
    for (const auto& [category, count] : orders)
        categories.push_back(category);
    std::ranges::sort(categories, [&](CategoryTree::Node a, CategoryTree::Node b) {
        return orders[a] != orders[b] ? orders[a] > orders[b] : tree.joined(a) < tree.joined(b);
    });
    return categories;
}

/// What lies between the covered stretches, from `first` to `last`.
std::vector<Stretch> holesBetween(const std::vector<Stretch>& covered, Timestamp first, Timestamp last)
{
    std::vector<Stretch> holes;
    qint64 from = first.seconds;
    const auto add = [&](qint64 to) {
        if (from <= to)
            holes.push_back({{from}, {to}});
    };
    for (const Stretch& stretch : covered) {
        add(std::min(stretch.from.seconds - 1, last.seconds));
        from = std::max(from, stretch.to.seconds + 1);
    }
    add(last.seconds);
    return holes;
}

} // namespace

CallerHistory callerHistory(
    const OrderBook& book, quint32 caller, const std::vector<Burst>& bursts, int level)
{
    CallerHistory history;
    history.caller = caller;
    if (caller == 0)
        return history;
    const OrderColumns& columns = book.columns();
    const CategoryTree& tree = book.dictionaries().categories;
    const quint32 begin = book.callerBegin()[caller];
    const quint32 end = book.callerBegin()[caller + 1];
    quint32 lastCall = 0;
    for (quint32 row = begin; row < end; ++row) {
        const Timestamp time = book.time(row);
        const bool outgoing = columns.flags[row] & OrderFlags::outgoing;
        history.marks.push_back({row, time, time.day(), time.secondOfDay(),
            tree.cut(columns.categories[row], level), outgoing, {}});
        if (!outgoing && (history.calls == 0 || columns.times[row] != lastCall)) {
            ++history.calls;
            lastCall = columns.times[row];
        }
    }
    history.orders = end - begin;
    if (begin == end)
        return history;
    history.first = history.marks.front().time;
    history.last = history.marks.back().time;
    history.uncovered = holesBetween(book.coverage(), *history.first, *history.last);
    history.categories = rankCategories(history, tree);
    shadeBursts(history, bursts, begin);
    return history;
}

std::optional<quint32> callerNumber(const OrderBook& book, std::string_view key)
{
    const TextTable& keys = book.dictionaries().callers;
    for (quint32 caller = 1; caller < keys.size(); ++caller)
        if (keys.at(caller) == key)
            return caller;
    return std::nullopt;
}

} // namespace redial
