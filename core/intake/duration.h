#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>

namespace redial {

/// What a bare number of a duration column counts.
enum class DurationUnit { Milliseconds, Seconds, Minutes, Hours };

/// The unit a heading names: 通话时长(分钟), "Talk time (min)", "wait_ms"; seconds when it names none.
DurationUnit durationUnitOf(std::string_view header);

/// Seconds from "205", "3:25" (minutes and seconds), "00:03:25", "3分25秒", "205秒", "3 min", "1h 2m".
/// Rounded to the nearest second. Nothing for anything else, negative ones and more than ten years.
std::optional<qint64> readDuration(std::string_view cell, DurationUnit unit = DurationUnit::Seconds);

} // namespace redial
