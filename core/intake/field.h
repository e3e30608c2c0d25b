#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace redial {

/// The fields an order can have (DOMAIN.md §1). A source column becomes one of these or is kept
/// under its own header.
#if defined(__GNUC__) && !defined(__clang__)
// g++ 12 holds a scoped enumerator to shadow the type of that name (base/id.h).
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
enum class Field {
    OrderId,
    Time, ///< time received; possibly a date column, with TimeOfDay beside it
    TimeOfDay, ///< the clock half of a time that stands in two columns
    Caller,
    SecondNumber,
    CallerName,
    IdentityNumber,
    Agent,
    Type,
    Category, ///< a whole path in one column
    CategoryLevel1, ///< …or up to five columns, a level each
    CategoryLevel2,
    CategoryLevel3,
    CategoryLevel4,
    CategoryLevel5,
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
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
inline constexpr std::size_t fieldCount = static_cast<size_t>(Field::Direction) + 1;

/// The field's name in files and on the command line: "order_id", "time", "caller", "seconds" …
std::string_view fieldName(Field field);
std::optional<Field> fieldFromName(std::string_view name);

/// Fields whose cells are points of time with a date (TimeOfDay is not).
bool isTimeField(Field field);
/// 0…4 for CategoryLevel1…5.
std::optional<std::size_t> categoryLevel(Field field);

} // namespace redial
