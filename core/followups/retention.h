#pragma once

#include "core/base/timestamp.h"

#include <optional>

namespace redial {

/// How long orders are kept: a number of months in the setting of that name; empty: for ever.
inline constexpr const char* retentionSetting = "retention_months";
std::optional<int> retentionMonths(std::string_view setting); ///< 1…1200

/// Orders before this are older than `months` on the day `today`: its date that many months earlier, at
/// 00:00:00; a day the month does not have is its last (31 March less a month is 28 or 29 February).
Timestamp retentionLimit(qint64 today, int months);

} // namespace redial
