#include "core/followups/retention.h"

#include <algorithm>
#include <charconv>

namespace redial {

std::optional<int> retentionMonths(std::string_view setting)
{
    int months = 0;
    const auto [end, error] = std::from_chars(setting.data(), setting.data() + setting.size(), months);
    const bool isNumber = error == std::errc() && end == setting.data() + setting.size();
    return isNumber && months >= 1 && months <= 1200 ? std::optional(months) : std::nullopt;
}

Timestamp retentionLimit(qint64 today, int months)
{
    CivilDate date = civilFromDays(today);
    const int month = date.year * 12 + date.month - 1 - months;
    date.year = month / 12;
    date.month = month % 12 + 1;
    date.day = std::min(date.day, daysInMonth(date.year, date.month));
    return {daysFromCivil(date) * Timestamp::secondsPerDay};
}

} // namespace redial
