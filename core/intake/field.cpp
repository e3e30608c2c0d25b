#include "core/intake/field.h"

namespace redial {

namespace {

constexpr std::array<std::string_view, fieldCount> names = {"order_id", "time", "time_of_day", "caller",
    "second_number", "caller_name", "identity_number", "agent", "type", "category", "category_1",
    "category_2", "category_3", "category_4", "category_5", "title", "content", "region", "address",
    "department", "dispatched", "dispatched_at", "due_at", "closed_at", "status", "seconds", "wait_seconds",
    "satisfaction", "resolved", "channel", "direction"};

} // namespace

std::string_view fieldName(Field field)
{
    return names[static_cast<size_t>(field)];
}

std::optional<Field> fieldFromName(std::string_view name)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (names[i] == name)
            return static_cast<Field>(i);
    }
    return std::nullopt;
}

bool isTimeField(Field field)
{
    return field == Field::Time || field == Field::DispatchedAt || field == Field::DueAt
        || field == Field::ClosedAt;
}

std::optional<size_t> categoryLevel(Field field)
{
    if (field < Field::CategoryLevel1 || field > Field::CategoryLevel5)
        return std::nullopt;
    return static_cast<size_t>(field) - static_cast<size_t>(Field::CategoryLevel1);
}

} // namespace redial
