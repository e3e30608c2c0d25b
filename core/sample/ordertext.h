#pragma once

#include "core/sample/orderplan.h"

#include <string>

namespace redial {

/// Puts an order of the plan into words: title, content, address. A matter is told with the same
/// place, sums and dates whenever its caller comes back.
class OrderText {
public:
    OrderText(const OrderPlan& plan, size_t order);

    OrderType type() const { return m_type; }
    std::string title() const;
    /// `answered`: the agent settled it on the phone. `previousNumber` is the order number of the
    /// call before, used when this one is a reminder.
    std::string content(bool answered, const std::string& previousNumber, Random& random) const;
    std::string address() const;

private:
    void choosePlace();
    void chooseType();
    std::string told() const; ///< the telling with its slots filled
    std::string dayWord(qint64 day) const;
    std::string openedBy(Random& random) const;
    std::string_view demand(bool answered, Random& random) const;
    std::string reminder(const std::string& previousNumber, Random& random) const;
    bool sameMatterAsBefore() const;

    const OrderPlan& m_plan;
    const PlannedOrder& m_order;
    const SampleLeaf& m_leaf;
    const SampleRegion& m_region;
    Timestamp m_time;
    OrderType m_type = OrderType::Complaint;
    std::string_view m_telling;
    std::string m_spot; ///< 和悦花园, 青榆东路, 东河村; empty where the matter has no place
    std::string m_detail; ///< 3号楼, 126号附近
    std::string m_door; ///< 2单元501室
};

/// 投诉 求助 咨询 举报 建议
std::string_view typeWord(OrderType type);

} // namespace redial
