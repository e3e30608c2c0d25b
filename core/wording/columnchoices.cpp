#include "core/wording/columnchoices.h"

#include "core/wording/fieldwording.h"
#include "core/wording/orderwording.h"

#include <algorithm>
#include <map>
#include <set>

namespace redial {

namespace {

constexpr size_t runs = 20;
constexpr size_t runLength = 50;
constexpr size_t leastToJudge = 20; ///< values

bool canTellCallers(Field field)
{
    switch (field) {
    case Field::Time:
    case Field::TimeOfDay:
    case Field::Caller:
    case Field::Title:
    case Field::Content:
    case Field::DispatchedAt:
    case Field::DueAt:
    case Field::ClosedAt:
    case Field::TalkSeconds:
    case Field::WaitSeconds:
    case Field::CategoryLevel1: // kept as one path, not column by column
    case Field::CategoryLevel2:
    case Field::CategoryLevel3:
    case Field::CategoryLevel4:
    case Field::CategoryLevel5:
        return false;
    case Field::OrderId:
    case Field::SecondNumber:
    case Field::CallerName:
    case Field::IdentityNumber:
    case Field::Agent:
    case Field::Type:
    case Field::Category:
    case Field::Region:
    case Field::Address:
    case Field::Department:
    case Field::Dispatched:
    case Field::Status:
    case Field::Satisfaction:
    case Field::Resolved:
    case Field::Channel:
    case Field::Direction:
        return true;
    }
    Q_UNREACHABLE();
}

std::vector<OrderId> sample(const OrderBook& book)
{
    std::vector<OrderId> ids;
    const size_t first = book.callerBegin()[1]; // orders without a caller have no neighbours
    const size_t count = book.size() - first;
    for (size_t run = 0; run < runs; ++run) {
        const size_t begin = first + run * count / runs;
        const size_t end = std::min(first + (run + 1) * count / runs, begin + runLength);
        for (size_t row = begin; row < end; ++row)
            ids.push_back(book.order(static_cast<quint32>(row)));
    }
    return ids;
}

struct Values {
    size_t filled = 0;
    std::set<std::string> different;
    void add(const std::string& value)
    {
        ++filled;
        different.insert(value);
    }
};

ColumnChoice::Look lookOf(const Values& values, size_t sampled)
{
    if (sampled < leastToJudge)
        return ColumnChoice::Look::Usual;
    if (values.filled * 10 < sampled)
        return ColumnChoice::Look::MostlyEmpty;
    if (values.filled >= leastToJudge && values.different.size() * 100 >= values.filled * 98)
        return ColumnChoice::Look::MostlyDifferent;
    return ColumnChoice::Look::Usual;
}

} // namespace

Result<std::vector<ColumnChoice>> columnChoices(const Workspace& workspace, const OrderBook& book)
{
    const auto columns = workspace.sourceColumns();
    if (!columns)
        return columns.error();
    const std::vector<OrderId> ids = sample(book);
    const Result<std::vector<StoredOrder>> orders = workspace.orders(ids);
    if (!orders)
        return orders.error();

    std::map<std::string, Values> extras;
    std::map<QString, Values> fields; // by title
    for (const StoredOrder& order : *orders) {
        for (const auto& [header, value] : order.extras)
            if (!value.empty())
                extras[header].add(value);
        for (const OrderFact& fact : OrderWording::facts(order, Reveal::Revealed))
            if (!fact.isExtra)
                fields[fact.name].add(fact.value.toStdString());
    }

    std::vector<ColumnChoice> choices;
    for (const auto& [header, fieldName] : *columns) {
        const std::optional<Field> field = fieldFromName(fieldName);
        if (header.empty() || (field && !canTellCallers(*field)))
            continue;
        if (!choices.empty() && choices.back().header == header)
            continue; // means different things in different sources
        const Values& values = field ? fields[FieldWording::name(*field)] : extras[header];
        choices.push_back({header, lookOf(values, orders->size())});
    }
    return choices;
}

} // namespace redial
