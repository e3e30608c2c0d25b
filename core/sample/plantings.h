#pragma once

#include "core/sample/orderplanner.h"

namespace redial {

/// What is planted in a sample beside agents and categories: serial callers, periodic callers,
/// innocents who call often but spread, a surge, the centre's test line. Under 2,000 orders there is
/// no room for any of it.
class Plantings {
public:
    explicit Plantings(OrderPlanner& planner) : m_planner(planner) { }
    void plant();
    /// Fills in the plan's truth, once the orders are in their final places.
    void describe();

private:
    bool fits() const;
    int planted(qint64 ordersEach, int least, int most) const;
    int habitualLeaf();
    void plantPeriodic();
    void plantSerial();
    void plantBurst(OrderPlanner::Call call, PlantedTruth::SerialCaller& truth);
    void plantInnocent();
    void plantSurge();
    void plantTestLine();
    void describeAgents();
    void describeCategories();
    void describeRegions();
    void describeHolidays();
    Timestamp at(quint32 second) const;

    OrderPlanner& m_planner;
};

} // namespace redial
