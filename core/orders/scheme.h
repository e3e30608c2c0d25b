#pragma once

/// A scheme (监控方案): one named set of definitions under which calls count as repeats
/// (DOMAIN.md §2). A value; written to and read from JSON for the workspace and for files.

#include "core/base/result.h"
#include "core/base/timestamp.h"

#include <QByteArray>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace redial {

enum class Identity { Phone, Person, Code, Address };
enum class WindowKind { Rolling, NaturalDay };
enum class IssueRule { Any, SameCategory, SameType };
enum class DispatchedOrders { Include, Exclude };
enum class ImmatureCalls { Exclude, Include };

/// Its own window for the categories under a prefix.
struct WindowOverride {
    std::string categoryPrefix; ///< joined with '/', whole segments
    qint64 windowSeconds = 0;
    bool operator==(const WindowOverride&) const = default;
};

/// Which orders a figure looks at. An empty list admits all.
struct OrderFilter {
    std::vector<std::string> types;
    std::vector<std::string> categories; ///< path prefixes, whole segments, joined with '/'
    std::vector<std::string> regions;
    std::vector<std::string> departments;
    std::vector<std::string> agents;
    std::vector<std::string> channels;
    bool withInvalid = false; ///< invalid calls (骚扰, 无声 …) count too
    bool operator==(const OrderFilter&) const = default;
};

/// A column of the list of details (reports/detailtable.h), by its key. It decides on no figure.
struct DetailColumn {
    std::string key;
    int width = 0; ///< pixels; 0: as it is at first
    bool operator==(const DetailColumn&) const = default;
};

/// From inclusive, to exclusive; open where nothing is set.
struct Period {
    std::optional<Timestamp> from;
    std::optional<Timestamp> to;
    bool operator==(const Period&) const = default;
    bool contains(Timestamp time) const { return (!from || *from <= time) && (!to || time < *to); }
};

struct Scheme {
    std::string name;
    Identity identity = Identity::Phone;
    std::string codeColumn; ///< Identity::Code: header of the column, or a field's name
    qint64 windowSeconds = 24 * 3600;
    WindowKind windowKind = WindowKind::Rolling;
    IssueRule issue = IssueRule::Any;
    int depth = 0; ///< SameCategory: levels that have to agree; 0 = the full path
    qint64 gapSeconds = 0; ///< a repeat is more than this after the call
    DispatchedOrders dispatched = DispatchedOrders::Include;
    bool dispatchCountsAgainstFcr = false;
    OrderFilter filter;
    std::vector<std::string> excludedCallers; ///< normalised keys
    ImmatureCalls immature = ImmatureCalls::Exclude;
    std::vector<WindowOverride> overrides;
    qint64 monitorSeconds = 24 * 3600; ///< T of DOMAIN.md §3
    int monitorCalls = 3; ///< K
    /// Those that are shown, from left to right; empty: those of detailColumns() that are shown at first.
    std::vector<DetailColumn> details;
    bool operator==(const Scheme&) const = default;
};

/// Windows are shorter than fifty years: times and windows add up in 32 bits.
inline constexpr qint64 maximumWindowSeconds = qint64{18262} * Timestamp::secondsPerDay;

/// SchemeInvalid (detail names the term) when the terms contradict each other: window, T not positive or
/// fifty years, K under 2, negative gap or depth, a natural-day window or override that is not whole days, a
/// code identity without a column.
Result<void> validate(const Scheme& scheme);

/// "90s", "24h", "15m", "7d"; "0" needs no unit. A bare number is refused: 24 could mean hours.
std::optional<qint64> parseDuration(std::string_view text);
/// The shortest of those: 86400 is "24h", 172800 "48h", 604800 "7d".
std::string formatDuration(qint64 seconds);

QByteArray schemeToJson(const Scheme& scheme);
/// Unknown members are ignored, missing ones take their default; SchemeInvalid otherwise.
Result<Scheme> schemeFromJson(const QByteArray& json);

} // namespace redial
