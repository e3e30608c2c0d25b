#pragma once

#include "core/repeat/repeats.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace redial::test {

/// DOMAIN.md §2 read aloud, pair by pair: nothing shared with the fast pass but the words.
class BruteForce {
public:
    BruteForce(const OrderBook& b, const Scheme& s, const Period& p) : book(b), scheme(s), period(p) { }

    qint64 time(quint32 row) const { return book.columns().times[row]; }
    std::vector<std::string> path(quint32 row) const
    {
        return book.dictionaries().categories.path(book.columns().categories[row]);
    }
    std::string key(quint32 row) const { return std::string(book.dictionaries().callers.at(book.columns().callers[row])); }
    bool outgoing(quint32 row) const { return book.columns().flags[row] & OrderFlags::outgoing; }
    bool excluded(quint32 row) const
    {
        return std::count(scheme.excludedCallers.begin(), scheme.excludedCallers.end(), key(row)) > 0;
    }

    qint64 window(quint32 row) const
    {
        size_t longest = 0;
        qint64 seconds = scheme.windowSeconds;
        std::vector<std::string> names = path(row);
        std::string prefix;
        for (const std::string& name : names) {
            prefix += (prefix.empty() ? "" : "/") + name;
            for (const WindowOverride& one : scheme.overrides) {
                if (one.categoryPrefix == prefix && prefix.size() > longest) {
                    longest = prefix.size();
                    seconds = one.windowSeconds;
                }
            }
        }
        return seconds;
    }

    bool inWindow(quint32 i, quint32 j) const
    {
        if (scheme.windowKind == WindowKind::Rolling)
            return time(j) - time(i) <= window(i);
        return time(j) / 86400 - time(i) / 86400 < window(i) / 86400;
    }

    bool sameIssue(quint32 i, quint32 j) const
    {
        if (scheme.issue == IssueRule::Any)
            return true;
        if (scheme.issue == IssueRule::SameType)
            return book.columns().types[i] != 0 && book.columns().types[i] == book.columns().types[j];
        auto a = path(i);
        auto b = path(j);
        if (a.empty() || b.empty())
            return false;
        if (scheme.depth > 0) {
            a.resize(std::min(a.size(), static_cast<size_t>(scheme.depth)));
            b.resize(std::min(b.size(), static_cast<size_t>(scheme.depth)));
        }
        return a == b;
    }

    bool repeats(quint32 j, quint32 i) const
    {
        return key(i) == key(j) && !outgoing(j) && !excluded(j) && time(j) - time(i) > scheme.gapSeconds
            && inWindow(i, j) && sameIssue(i, j);
    }

    bool passes(quint32 row, bool dispatchRule) const
    {
        const OrderColumns& c = book.columns();
        const auto listed = [](const std::vector<std::string>& list, std::string_view text) {
            return list.empty() || std::count(list.begin(), list.end(), text) > 0;
        };
        if (key(row).empty() || outgoing(row) || excluded(row) || !period.contains(Timestamp{time(row)}))
            return false;
        if (!scheme.filter.withInvalid && (c.flags[row] & OrderFlags::invalid))
            return false;
        if (dispatchRule && scheme.dispatched == DispatchedOrders::Exclude && (c.flags[row] & OrderFlags::dispatched))
            return false;
        bool category = scheme.filter.categories.empty();
        std::string prefix;
        for (const std::string& name : path(row)) {
            prefix += (prefix.empty() ? "" : "/") + name;
            category = category || listed(scheme.filter.categories, prefix);
        }
        return category && listed(scheme.filter.types, book.dictionaries().types.at(c.types[row]))
            && listed(scheme.filter.agents, book.dictionaries().agents.at(c.agents[row]))
            && listed(scheme.filter.regions, book.dictionaries().regions.at(c.regions[row]));
    }

    bool mature(quint32 row) const
    {
        qint64 horizon = time(row);
        for (const Stretch& stretch : book.coverage())
            if (stretch.from.seconds <= time(row) && time(row) <= stretch.to.seconds)
                horizon = stretch.to.seconds;
        if (scheme.windowKind == WindowKind::Rolling)
            return time(row) + window(row) <= horizon;
        const qint64 lastWhole = horizon % 86400 == 86399 ? horizon / 86400 : horizon / 86400 - 1;
        return time(row) / 86400 + window(row) / 86400 - 1 <= lastWhole;
    }

    quint32 firstRepeat(quint32 i) const
    {
        quint32 first = noRow;
        for (quint32 j = 0; j < book.size(); ++j)
            if (repeats(j, i) && (first == noRow || time(j) < time(first)))
                first = j;
        return first;
    }

    quint32 nextCall(quint32 i) const
    {
        quint32 first = noRow;
        for (quint32 j = 0; j < book.size(); ++j)
            if (key(i) == key(j) && !key(i).empty() && !outgoing(j) && !excluded(j)
                && time(j) - time(i) > scheme.gapSeconds && (first == noRow || time(j) < time(first)))
                first = j;
        return first;
    }

private:
    const OrderBook& book;
    Scheme scheme;
    Period period;
};

/// (caller, first, last, calls) of every caller's bursts, by merging all qualifying windows one by one.
inline std::multiset<std::tuple<std::string, qint64, qint64, qint64>> bruteBursts(
    const OrderBook& book, const Scheme& scheme, const Period& period)
{
    const BruteForce brute(book, scheme, period);
    std::map<std::string, std::set<qint64>> seconds;
    for (quint32 row = 0; row < book.size(); ++row)
        if (brute.passes(row, false))
            seconds[brute.key(row)].insert(brute.time(row));
    std::multiset<std::tuple<std::string, qint64, qint64, qint64>> result;
    for (const auto& [key, times] : seconds) {
        std::set<qint64> open;
        const auto close = [&] {
            if (!open.empty())
                result.emplace(key, *open.begin(), *open.rbegin(), static_cast<qint64>(open.size()));
            open.clear();
        };
        for (const qint64 start : times) {
            std::set<qint64> window;
            for (const qint64 time : times)
                if (time >= start && time - start <= scheme.monitorSeconds)
                    window.insert(time);
            if (static_cast<int>(window.size()) < scheme.monitorCalls)
                continue;
            if (!open.contains(start))
                close();
            open.merge(window);
        }
        close();
    }
    return result;
}

} // namespace redial::test
