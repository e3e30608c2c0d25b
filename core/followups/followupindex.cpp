#include "core/followups/followupindex.h"

#include <algorithm>

namespace redial {

FollowUpIndex::FollowUpIndex(std::span<const ResolvedFollowUp> followUps)
{
    for (size_t at = 0; at < followUps.size(); ++at)
        for (const OrderId order : followUps[at].orders)
            m_ofOrder.emplace(order, at);
}

std::vector<size_t> FollowUpIndex::of(const OrderBook& book, std::span<const quint32> rows) const
{
    std::vector<size_t> found;
    for (const quint32 row : rows) {
        const auto [begin, end] = m_ofOrder.equal_range(book.order(row));
        for (auto at = begin; at != end; ++at)
            found.push_back(at->second);
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

std::vector<size_t> FollowUpIndex::of(OrderId order) const
{
    std::vector<size_t> found;
    const auto [begin, end] = m_ofOrder.equal_range(order);
    for (auto at = begin; at != end; ++at)
        found.push_back(at->second);
    std::sort(found.begin(), found.end());
    return found;
}

std::vector<std::vector<size_t>> followUpsOfBursts(
    const OrderBook& book, std::span<const Burst> bursts, std::span<const ResolvedFollowUp> followUps)
{
    const FollowUpIndex index(followUps);
    std::vector<std::vector<size_t>> result;
    result.reserve(bursts.size());
    for (const Burst& burst : bursts)
        result.push_back(index.of(book, burst.rows));
    return result;
}

std::vector<std::optional<quint32>> lastRowsOf(
    const OrderBook& book, std::span<const ResolvedFollowUp> followUps)
{
    std::vector<std::optional<quint32>> rows(followUps.size());
    const FollowUpIndex index(followUps);
    if (index.isEmpty())
        return rows;
    for (quint32 row = 0; row < book.size(); ++row) {
        for (const size_t at : index.of(book.order(row))) {
            std::optional<quint32>& found = rows[at];
            if (!found || book.time(*found) < book.time(row))
                found = row;
        }
    }
    return rows;
}

std::vector<DoneFollowUp> doneFollowUps(const OrderBook& book, std::span<const ResolvedFollowUp> followUps)
{
    const std::vector<std::optional<quint32>> rows = lastRowsOf(book, followUps);
    std::vector<DoneFollowUp> done;
    for (size_t at = 0; at < followUps.size(); ++at) {
        const FollowUp& one = followUps[at].followUp;
        if (!one.doneAt)
            continue;
        const quint32 caller = rows[at] ? book.columns().callers[*rows[at]] : 0;
        done.push_back({caller == 0 ? one.caller : std::string(book.dictionaries().callers.at(caller)),
            *one.doneAt, one.cause});
    }
    return done;
}

} // namespace redial
