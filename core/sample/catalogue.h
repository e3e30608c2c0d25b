#pragma once

#include "core/sample/calendar.h"
#include "core/sample/random.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace redial {

/// Which hours a matter is called about.
enum class HoursKind { Usual, Office, Night };
/// How much the return of a caller depends on who answered: a process that fails whoever picks up
/// the phone (None), or knowledge that some have and others lack (Strong).
enum class AgentInfluence { None, Usual, Strong };
/// What a place in a text of this matter is.
enum class PlaceKind { Home, Road, Village, Nowhere };
enum class OrderType : quint8 { Complaint, Help, Question, Tip, Advice, Invalid };

/// One leaf of the category tree as the tables write it. A telling is a letter for its type
/// (T 投诉, Q 求助, Z 咨询, J 举报, Y 建议), a colon and a sentence with slots:
/// {p} place, {t} time of day, {d} for how long, {w} on which day, {m} a sum in yuan, {n} a small number.
struct LeafText {
    std::string_view name;
    std::string_view subject; ///< as in 关于…的投诉
    double weight;
    Season season;
    std::vector<std::string_view> tellings;
};

/// A second level of the tree: what its leaves share.
struct GroupText {
    std::string_view top;
    std::string_view name;
    std::string_view department;
    PlaceKind place;
    HoursKind hours;
    double returnRate; ///< of an average agent
    double medianHours; ///< until the caller is back
    AgentInfluence influence;
    int dueDays;
    std::vector<LeafText> leaves;
};

std::vector<GroupText> cityGroups(); ///< streets, supply, trade, traffic, building
std::vector<GroupText> peopleGroups(); ///< insurance, health, schools, papers, countryside

struct Telling {
    OrderType type;
    std::string_view text;
};

struct SampleLeaf {
    int top = 0; ///< index into Catalogue::tops()
    std::string path; ///< joined with '/'
    std::string_view name;
    std::string_view subject;
    std::string_view department;
    double weight = 0;
    Season season = Season::AllYear;
    PlaceKind place = PlaceKind::Home;
    HoursKind hours = HoursKind::Usual;
    double returnRate = 0;
    double medianHours = 0;
    double sigma = 0; ///< of the logarithm of the return time
    AgentInfluence influence = AgentInfluence::Usual;
    int dueDays = 5;
    int group = 0;
    std::vector<Telling> tellings;
};

/// After `from`, a returning caller asks about `to` with this share.
struct PlantedFlow {
    int from = 0;
    int to = 0;
    double share = 0;
};

/// The category tree of the sample and what happens in each of its leaves.
class Catalogue {
public:
    Catalogue();
    const std::vector<SampleLeaf>& leaves() const { return m_leaves; }
    const std::vector<std::string_view>& tops() const { return m_tops; }
    const std::vector<PlantedFlow>& flows() const { return m_flows; }
    /// The leaves of a group: first, and one past the last.
    std::pair<int, int> group(int number) const { return m_groups[static_cast<size_t>(number)]; }
    size_t groupCount() const { return m_groups.size(); }
    std::string_view groupPath(int number) const;
    /// Answered by the desk for questions of insurance, health care and papers.
    bool needsDesk(int leaf) const;
    int leafNamed(std::string_view name) const; ///< asserts that there is one

private:
    void add(const GroupText& text);
    void plantFlows();

    std::vector<SampleLeaf> m_leaves;
    std::vector<std::string_view> m_tops;
    std::vector<std::pair<int, int>> m_groups;
    std::vector<PlantedFlow> m_flows;
};

} // namespace redial
