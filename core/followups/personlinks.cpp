#include "core/followups/personlinks.h"

#include <algorithm>

namespace redial {

namespace {

std::pair<std::string, std::string> ordered(std::string_view a, std::string_view b)
{
    return a < b ? std::pair(std::string(a), std::string(b)) : std::pair(std::string(b), std::string(a));
}

} // namespace

Persons::Persons(std::span<const PersonLink> links)
{
    for (const PersonLink& link : links)
        if (!link.takenBackAt)
            m_verdicts[ordered(link.first, link.second)] = link.verdict;

    std::map<std::string_view, std::vector<std::string_view>> neighbours;
    for (const auto& [keys, verdict] : m_verdicts) {
        if (verdict != Verdict::SamePerson)
            continue;
        neighbours[keys.first].push_back(keys.second);
        neighbours[keys.second].push_back(keys.first);
    }
    // Ascending keys: every person is met at its first key.
    for (const auto& [start, unused] : neighbours) {
        if (m_personOf.contains(start))
            continue;
        std::vector<std::string>& person = m_linked.emplace_back();
        person.emplace_back(start);
        m_personOf.emplace(start, m_linked.size() - 1);
        for (size_t next = 0; next < person.size(); ++next)
            for (const std::string_view other : neighbours.at(person[next]))
                if (m_personOf.emplace(other, m_linked.size() - 1).second)
                    person.emplace_back(other);
        std::sort(person.begin(), person.end());
    }
}

std::vector<std::string> Persons::keysOf(std::string_view key) const
{
    const auto found = m_personOf.find(key);
    return found == m_personOf.end() ? std::vector{std::string(key)} : m_linked[found->second];
}

std::optional<Verdict> Persons::verdict(std::string_view a, std::string_view b) const
{
    const auto found = m_verdicts.find(ordered(a, b));
    return found == m_verdicts.end() ? std::nullopt : std::optional(found->second);
}

bool Persons::contradicts(std::string_view a, std::string_view b) const
{
    std::vector<std::string> keys = keysOf(a);
    for (std::string& key : keysOf(b))
        keys.push_back(std::move(key));
    const auto has = [&](const std::string& key) {
        return std::find(keys.begin(), keys.end(), key) != keys.end();
    };
    // What was said of a and b themselves is what the new verdict replaces.
    return std::any_of(m_verdicts.begin(), m_verdicts.end(), [&](const auto& one) {
        return one.second == Verdict::DifferentPeople && one.first != ordered(a, b) && has(one.first.first)
            && has(one.first.second);
    });
}

} // namespace redial
