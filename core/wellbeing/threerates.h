#pragma once

/// The three rates cities publish of their hotlines (三率), per department or region, with what makes them
/// comparable: the number behind, the Wilson interval, the month before and the year before.
/// - response (响应率): "yes" of the orders whose response column says yes or no; only where the export has
/// one.
/// - resolution (解决率): resolved of those known to be resolved or not; PendingOrders, open and not yet due
/// when the data end, are left out, else the newest month would always look worst.
/// - satisfaction (满意率): satisfied of the rated ones (neutral ones are in the denominator).
/// And complaints (orders whose type is on the list of complaint types) per 10,000 residents, for regions;
/// for all together those of the regions whose residents are known. Orders are the incoming ones of the
/// period that pass the scheme's filter, of no excluded caller.

#include "core/orders/orderbook.h"
#include "core/orders/scheme.h"
#include "core/wellbeing/population.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace redial {

struct Share {
    qint64 part = 0;
    qint64 of = 0;
    bool operator==(const Share&) const = default;
    std::optional<double> rate() const ///< 0…1; nothing of nothing
    {
        return of > 0 ? std::optional(static_cast<double>(part) / static_cast<double>(of)) : std::nullopt;
    }
};

/// A rate of fewer is marked: one order more or less moves it by over three points.
inline constexpr qint64 smallShare = 30;
/// By how many percentage points a rate has changed; nothing where one of the two is none.
std::optional<double> pointsSince(const Share& now, const Share& before);

struct ThreeRates {
    Share response;
    Share resolution;
    Share satisfaction;
    qint64 pending = 0; ///< not resolved, but too early to say (PendingOrders): not in resolution
    qint64 complaints = 0;
    qint64 orders = 0;
};

enum class RatesBy { Department, Region };

struct ThreeRatesInput {
    std::shared_ptr<const OrderBook> book;
    Scheme scheme;
    /// A calendar month is compared with the month before and the same month a year before, a quarter
    /// likewise; any other period with the time of the same length before it, and the same days a year
    /// before.
    Period period;
    RatesBy by = RatesBy::Department;
    Population population;
    std::vector<Answer> responses; ///< by book row; empty: the export has no such column
    /// Types, compared as normalisedWord(); empty: 投诉, complaint.
    std::vector<std::string> complaintTypes;
};

struct ThreeRatesRow {
    quint32 unit = 0; ///< number in the book's dictionary; 0: none
    std::string name;
    ThreeRates now;
    ThreeRates before; ///< the period before
    ThreeRates yearBefore;
    std::optional<qint64> residents;
    std::optional<double> complaintsPerTenThousand; ///< residents, now; nothing where these are not known
};

struct ThreeRatesTable {
    std::vector<ThreeRatesRow> rows; ///< by orders now, most first, then name; the row without a unit last
    ThreeRatesRow all;
    Period before; ///< these periods
    Period yearBefore;
    /// All days covered (coversDays()): a month that was never imported is not a month without orders.
    /// Without them the figures of that period are all 0.
    bool hasBefore = false;
    bool hasYearBefore = false;
    bool hasResponses = false;
    bool isCovered = false; ///< the period itself, likewise; an open one is not
};

ThreeRatesTable threeRates(const ThreeRatesInput& input);

/// The book rows behind one share: what it counts, or (`part` false) all it looks at. In the order of the
/// book; of all units where none is given.
enum class Rate {
    Response,
    Resolution,
    Satisfaction,
    Complaints,
    ComplaintsOfResidents, ///< those of regions whose residents are known
    Orders,
};
std::vector<quint32> rowsOf(const ThreeRatesInput& input, std::optional<quint32> unit, Rate rate, bool part);

} // namespace redial
