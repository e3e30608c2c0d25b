#pragma once

/// Who stands behind an agent's number (工号): name, team and the day somebody left, as the centre keeps
/// them in its settings. Orders know the number only; figures, sorting and search go by that, the roster
/// adds what is read.
/// A spreadsheet drops leading zeros, so "017" in the orders is also found as "17", as long as the roster
/// has no other 17.

#include "core/base/timestamp.h"

#include <QStringList>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace redial {

class AgentRoster {
public:
    struct Agent {
        std::string name;
        std::string team;
        std::string leftOn; ///< "2024-03-01"; empty: still there, or unknown
        bool hasLeft = false; ///< before `today`
        bool operator==(const Agent&) const = default;
    };

    AgentRoster() = default;
    /// Rows of number, name, team and day left (settingrows.h). Rows without a number are passed over; of
    /// several with one number the last holds.
    AgentRoster(const std::vector<QStringList>& rows, Timestamp today);

    bool isEmpty() const { return m_agents.empty(); }
    /// By the number as orders have it; null when the roster does not know it.
    const Agent* find(std::string_view number) const;
    /// Teams anybody is in, in order of their code points.
    std::vector<std::string> teams() const;
    bool operator==(const AgentRoster&) const = default;

private:
    std::unordered_map<std::string, Agent> m_agents;
    /// Number without leading zeros → number; "" when several numbers read so.
    std::unordered_map<std::string, std::string> m_withoutZeros;
};

} // namespace redial
