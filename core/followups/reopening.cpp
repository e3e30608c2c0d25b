#include "core/followups/reopening.h"

#include <algorithm>
#include <unordered_map>

namespace redial {

namespace {

/// Book callers (groups) by phone key, for the keys asked for.
class GroupsOfKeys {
public:
    GroupsOfKeys(const OrderBook& book, std::span<const ResolvedFollowUp> followUps)
    {
        for (const ResolvedFollowUp& one : followUps)
            if (one.followUp.state == FollowUpState::Done && !one.followUp.caller.empty())
                m_groups.try_emplace(one.followUp.caller);
        if (m_groups.empty())
            return;
        // A key may stand in the table twice, whole and as the same text masked.
        const TextTable& keys = book.phoneKeys();
        std::vector<std::vector<quint32>*> wanted(keys.size());
        for (quint32 key = 1; key < keys.size(); ++key)
            if (const auto found = m_groups.find(keys.at(key)); found != m_groups.end())
                wanted[key] = &found->second;
        const std::vector<quint32>& phones = book.phones();
        for (size_t row = 0; row < phones.size(); ++row) {
            const quint32 group = book.columns().callers[row];
            std::vector<quint32>* groups = wanted[phones[row]];
            if (groups && group != 0 && std::find(groups->begin(), groups->end(), group) == groups->end())
                groups->push_back(group);
        }
    }
    std::span<const quint32> of(std::string_view key) const
    {
        const auto found = m_groups.find(key);
        return found == m_groups.end() ? std::span<const quint32>() : std::span(found->second);
    }

private:
    std::unordered_map<std::string_view, std::vector<quint32>> m_groups; ///< views into the follow-ups
};

} // namespace

std::vector<Reopening> findReopenings(const OrderBook& book, std::span<const ResolvedFollowUp> followUps)
{
    const GroupsOfKeys groups(book, followUps);
    const OrderColumns& columns = book.columns();
    std::vector<Reopening> result;
    for (const ResolvedFollowUp& one : followUps) {
        if (one.followUp.state != FollowUpState::Done || !one.followUp.doneAt)
            continue;
        const auto doneAt =
            static_cast<quint32>(std::clamp<qint64>(one.followUp.doneAt->seconds, 0, 0xffffffff));
        std::optional<quint32> first;
        for (const quint32 group : groups.of(one.followUp.caller)) {
            const auto begin = columns.times.begin() + book.callerBegin()[group];
            const auto end = columns.times.begin() + book.callerBegin()[group + 1];
            auto at = std::upper_bound(begin, end, doneAt);
            for (; at != end; ++at) {
                const auto row = static_cast<quint32>(at - columns.times.begin());
                if (columns.flags[row] & (OrderFlags::outgoing | OrderFlags::invalid))
                    continue;
                if (!std::binary_search(one.orders.begin(), one.orders.end(), book.order(row)))
                    break;
            }
            if (at == end)
                continue;
            const auto row = static_cast<quint32>(at - columns.times.begin());
            if (!first || columns.times[row] < columns.times[*first])
                first = row;
        }
        if (first)
            result.push_back({one.followUp.id, *one.followUp.doneAt, book.time(*first), book.order(*first)});
    }
    return result;
}

} // namespace redial
