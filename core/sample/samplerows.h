#pragma once

#include "core/sample/orderplan.h"

#include <array>
#include <string>
#include <string_view>

namespace redial {

/// A cell as it would stand in an export: a time is seconds since 1970-01-01 of local time.
struct SampleCell {
    enum class Kind : quint8 { Empty, Text, Time, Number };
    Kind kind = Kind::Empty;
    std::string text;
    qint64 number = 0;
};

enum class SampleColumn {
    OrderNumber,
    Received,
    Caller,
    CallerName,
    Agent,
    Type,
    Category,
    Title,
    Content,
    Region,
    Address,
    Department,
    Dispatched,
    DispatchedAt,
    DueAt,
    ClosedAt,
    Status,
    TalkSeconds,
    WaitSeconds,
    Satisfaction,
    Resolved,
    Channel,
    Direction,
};
inline constexpr size_t sampleColumns = static_cast<size_t>(SampleColumn::Direction) + 1;

std::string_view sampleHeading(SampleColumn column);

struct SampleRow {
    std::array<SampleCell, sampleColumns> cells;
    SampleCell& operator[](SampleColumn column) { return cells[static_cast<size_t>(column)]; }
    const SampleCell& operator[](SampleColumn column) const { return cells[static_cast<size_t>(column)]; }
};

/// The plan's orders as rows of the export. A row follows from the plan and its number alone.
class SampleRows {
public:
    explicit SampleRows(const OrderPlan& plan);
    size_t size() const { return m_plan.orders.size(); }
    void row(size_t number, SampleRow& row) const;

private:
    std::string orderNumber(size_t order) const;
    void fillCaller(const PlannedOrder& order, SampleRow& row, Random& random) const;
    void fillCourse(const PlannedOrder& order, OrderType type, SampleRow& row, Random& random) const;
    void fillJudgement(const PlannedOrder& order, SampleRow& row, Random& random) const;
    void fillCall(const PlannedOrder& order, SampleRow& row, Random& random) const;
    void fillInvalid(SampleRow& row, Random& random) const;
    void loseSome(SampleRow& row, Random& random) const;

    const OrderPlan& m_plan;
    std::vector<quint32> m_dayBegin; ///< first order of each day
    Timestamp m_exportedAt; ///< the end of the sample: what would close later is open
};

} // namespace redial
