#include "core/sample/catalogue.h"

#include <algorithm>

namespace redial {

namespace {

OrderType typeOf(char letter)
{
    switch (letter) {
    case 'T':
        return OrderType::Complaint;
    case 'Q':
        return OrderType::Help;
    case 'Z':
        return OrderType::Question;
    case 'J':
        return OrderType::Tip;
    case 'Y':
        return OrderType::Advice;
    }
    Q_UNREACHABLE();
}

} // namespace

Catalogue::Catalogue()
{
    for (const GroupText& text : cityGroups())
        add(text);
    for (const GroupText& text : peopleGroups())
        add(text);
    plantFlows();
}

void Catalogue::add(const GroupText& text)
{
    const auto found = std::find(m_tops.begin(), m_tops.end(), text.top);
    const int top = static_cast<int>(found - m_tops.begin());
    if (found == m_tops.end())
        m_tops.push_back(text.top);

    const int first = static_cast<int>(m_leaves.size());
    const int group = static_cast<int>(m_groups.size());
    // The leaves of a group are alike, not equal: each a step above or below the group.
    static constexpr double rateSteps[] = {1.0, 1.18, 0.84, 1.08, 0.92};
    static constexpr double medianSteps[] = {1.0, 0.8, 1.3, 1.1, 0.9};
    for (size_t i = 0; i < text.leaves.size(); ++i) {
        const LeafText& from = text.leaves[i];
        SampleLeaf leaf;
        leaf.top = top;
        leaf.group = group;
        leaf.path = std::string(text.top) + "/" + std::string(text.name) + "/" + std::string(from.name);
        leaf.name = from.name;
        leaf.subject = from.subject;
        leaf.department = text.department;
        leaf.weight = from.weight;
        leaf.season = from.season;
        leaf.place = text.place;
        leaf.hours = text.hours;
        leaf.returnRate = text.returnRate * rateSteps[i % 5];
        leaf.medianHours = text.medianHours * medianSteps[i % 5];
        leaf.sigma = text.medianHours < 12 ? 0.7 : 0.85;
        leaf.influence = text.influence;
        leaf.dueDays = text.dueDays;
        for (const std::string_view telling : from.tellings)
            leaf.tellings.push_back({typeOf(telling[0]), telling.substr(2)});
        m_leaves.push_back(std::move(leaf));
    }
    m_groups.emplace_back(first, static_cast<int>(m_leaves.size()));
}

std::string_view Catalogue::groupPath(int number) const
{
    const std::string_view path = m_leaves[static_cast<size_t>(group(number).first)].path;
    return path.substr(0, path.rfind('/'));
}

bool Catalogue::needsDesk(int leaf) const
{
    return m_leaves[static_cast<size_t>(leaf)].influence == AgentInfluence::Strong;
}

int Catalogue::leafNamed(std::string_view name) const
{
    const auto found = std::find_if(
        m_leaves.begin(), m_leaves.end(), [&](const SampleLeaf& leaf) { return leaf.name == name; });
    Q_ASSERT(found != m_leaves.end());
    return static_cast<int>(found - m_leaves.begin());
}

void Catalogue::plantFlows()
{
    struct Named {
        std::string_view from;
        std::string_view to;
        double share;
    };
    static constexpr Named named[] = {
        {"供暖管网漏水", "室温不达标", 0.5},
        {"停水报修", "水质浑浊", 0.45},
        {"工伤认定", "劳动合同", 0.4},
        {"户口迁移", "小学入学", 0.45},
        {"小学入学", "居住证办理", 0.35},
        {"低保申请", "临时救助", 0.4},
        {"失业金申领", "养老保险缴费", 0.5},
        {"网上申报", "窗口办理", 0.5},
        {"屋面渗漏", "维修资金", 0.4},
        {"逾期交房", "公积金贷款", 0.35},
        {"道路积水", "地下车库进水", 0.4},
    };
    for (const Named& flow : named)
        m_flows.push_back({leafNamed(flow.from), leafNamed(flow.to), flow.share});
}

} // namespace redial
