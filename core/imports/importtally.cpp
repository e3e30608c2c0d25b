#include "core/imports/importtally.h"

#include <algorithm>

namespace redial {

std::optional<Timestamp> thinTail(std::vector<quint32>& times)
{
    const size_t tail = times.size() / 100;
    if (tail == 0)
        return std::nullopt;
    std::sort(times.begin(), times.end());
    const qint64 first = times.front();
    const qint64 last = times.back();
    const qint64 before = times[times.size() - tail - 1];
    if ((last - before) * 10 <= last - first)
        return std::nullopt;
    return Timestamp{before};
}

std::optional<Stretch> SourceTally::ofOrders() const
{
    if (m_times.empty())
        return std::nullopt;
    const auto [first, last] = std::minmax_element(m_times.begin(), m_times.end());
    return Stretch{{*first}, {*last}};
}

bool SourceTally::isMidnightOnly() const
{
    return m_times.size() > 1 && std::all_of(m_times.begin(), m_times.end(), [](quint32 time) {
        return time % Timestamp::secondsPerDay == 0;
    });
}

void UnknownWords::count(const OrderFields& fields)
{
    countIn(WordKind::Satisfaction, fields.satisfaction);
    countIn(WordKind::Resolved, fields.resolved);
    countIn(WordKind::Dispatched, fields.dispatched);
    countIn(WordKind::Direction, fields.direction);
    countIn(WordKind::Status, fields.status);
}

void UnknownWords::countIn(WordKind kind, const std::string& word)
{
    if (word.empty())
        return;
    const auto [found, isNew] = m_counts[kind].try_emplace(word);
    if (isNew)
        found->second.known = isKnown(kind, word);
    ++found->second.orders;
}

bool UnknownWords::isKnown(WordKind kind, std::string_view word) const
{
    switch (kind) {
    case WordKind::Satisfaction:
        return m_lists.satisfaction(word).has_value();
    case WordKind::Resolved:
        return m_lists.resolved(word).has_value();
    case WordKind::Dispatched:
        return m_lists.dispatched(word).has_value();
    case WordKind::Direction:
        return m_lists.direction(word).has_value();
    case WordKind::Status:
        return m_lists.status(word).has_value();
    case WordKind::InvalidType:
        break;
    }
    return true;
}

std::vector<UnknownWord> UnknownWords::result() const
{
    std::vector<UnknownWord> words;
    for (const auto& [kind, counts] : m_counts) {
        for (const auto& [word, count] : counts) {
            if (!count.known)
                words.push_back({kind, word, count.orders});
        }
    }
    std::sort(words.begin(), words.end(), [](const UnknownWord& a, const UnknownWord& b) {
        return a.count != b.count ? a.count > b.count : std::pair(a.kind, a.word) < std::pair(b.kind, b.word);
    });
    return words;
}

} // namespace redial
