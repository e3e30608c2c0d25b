#pragma once

#include "core/sample/catalogue.h"

#include <string>
#include <vector>

namespace redial {

enum class Shift { Early, Day, Late, Evening, Night };

struct SampleAgent {
    std::string name; ///< 坐席017
    Shift shift = Shift::Day;
    bool desk = false; ///< sits at the desk for questions of insurance, health care and papers
    int firstDay = 0; ///< of work, counted from the first day of the sample
    int lastDay = 0; ///< one past the last
    int restDay = 0; ///< of the week, 0 = Monday; this and the next are free
    double returnFactor = 1; ///< how much likelier callers return to an answer of theirs
    double talkFactor = 1; ///< how much longer they talk
};

/// In this group of categories callers return to this agent `factor` times as often.
struct PlantedWeakness {
    int agent = 0;
    int group = 0;
    double factor = 1;
};

/// Who works when, and how well.
class Roster {
public:
    Roster(qint64 orders, qint64 firstDay, int days, const Catalogue& catalogue, Random& random);

    const std::vector<SampleAgent>& agents() const { return m_agents; }
    const std::vector<PlantedWeakness>& weaknesses() const { return m_weaknesses; }
    /// Somebody on duty; for `desk` questions rather from the desk, for others rather not.
    int onDuty(int day, int hour, bool desk, Random& random) const;
    /// How much likelier than at an average agent a caller returns to this one's answer.
    double returnFactor(int agent, const SampleLeaf& leaf) const;

private:
    void hire(int count, Random& random);
    void plantSkill(Random& random);
    void plantWeaknesses(const Catalogue& catalogue, Random& random);
    void fillDuties();
    bool works(const SampleAgent& agent, int day) const;

    qint64 m_firstDay; ///< days since 1970-01-01
    int m_days;
    std::vector<SampleAgent> m_agents;
    std::vector<PlantedWeakness> m_weaknesses;
    std::vector<std::vector<quint16>> m_onDuty; ///< by day * 24 + hour
};

/// First and one past the last hour of a shift; the night's runs past midnight (22 to 31).
std::pair<int, int> shiftHours(Shift shift);

} // namespace redial
