#pragma once

/// The table of residents beside the regions of the orders: what is missing on either side.

#include "core/orders/orderbook.h"
#include "core/orders/scheme.h"
#include "core/wellbeing/population.h"

#include <string>
#include <vector>

namespace redial {

struct PopulationRegion {
    std::string name; ///< as the orders write it; as the table does where they have none
    quint32 region = 0; ///< in the book's dictionary; 0: no orders say it
    qint64 orders = 0;
    std::optional<qint64> residents;
    bool operator==(const PopulationRegion&) const = default;
};

struct PopulationRegions {
    /// Regions of the orders, the most orders first, then those that only the table has, in its order. Two
    /// spellings of the orders that the table takes for one region stand here twice.
    std::vector<PopulationRegion> rows;
    qint64 orders = 0; ///< that say a region
    qint64 ordersWithResidents = 0;
    qint64 withoutRegion = 0; ///< orders that say none

    size_t withoutResidents() const; ///< regions of the orders
    size_t withoutOrders() const; ///< regions of the table
    size_t ofOrders() const; ///< regions of the orders
};

/// By region of the book; orders are those of the index (wellbeing.h), of any time.
std::vector<qint64> ordersOfRegions(const OrderBook& book, const Scheme& scheme);
/// `names` and `orders`: of the regions; without any only what the table says.
PopulationRegions regionsOf(
    const TextTable& names, const std::vector<qint64>& orders, const Population& population);

/// The book rows of a region, in the order of the book.
std::vector<quint32> rowsOfRegion(const OrderBook& book, const Scheme& scheme, quint32 region);

/// The table with another number for a region, last where it is new; nothing: without the region.
Population withResidents(
    const Population& population, const std::string& region, std::optional<qint64> residents);
/// The table with what was read besides: regions it has already get the new number.
Population merged(const Population& population, const Population& read);

} // namespace redial
