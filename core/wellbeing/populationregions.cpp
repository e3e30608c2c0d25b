#include "core/wellbeing/populationregions.h"

#include "core/orders/orderselection.h"
#include "core/orders/wordlists.h"

#include <algorithm>
#include <tuple>
#include <unordered_set>

namespace redial {

namespace {

size_t countRows(const std::vector<PopulationRegion>& rows, bool (*which)(const PopulationRegion&))
{
    return static_cast<size_t>(std::count_if(rows.begin(), rows.end(), which));
}

} // namespace

size_t PopulationRegions::withoutResidents() const
{
    return countRows(rows, [](const PopulationRegion& one) { return one.orders > 0 && !one.residents; });
}

size_t PopulationRegions::withoutOrders() const
{
    return countRows(rows, [](const PopulationRegion& one) { return one.orders == 0; });
}

size_t PopulationRegions::ofOrders() const
{
    return countRows(rows, [](const PopulationRegion& one) { return one.orders > 0; });
}

std::vector<qint64> ordersOfRegions(const OrderBook& book, const Scheme& scheme)
{
    std::vector<qint64> orders(book.dictionaries().regions.size());
    const std::vector<quint8> selected = selectOrders(book, scheme, {});
    for (size_t row = 0; row < selected.size(); ++row)
        orders[book.columns().regions[row]] += selected[row];
    return orders;
}

PopulationRegions regionsOf(
    const TextTable& names, const std::vector<qint64>& orders, const Population& population)
{
    PopulationRegions result;
    std::unordered_set<std::string> seen;
    result.withoutRegion = orders.empty() ? 0 : orders[0];
    for (quint32 region = 1; region < orders.size(); ++region) {
        if (orders[region] == 0)
            continue;
        const std::string name(names.at(region));
        const std::optional<qint64> residents = population.residents(name);
        seen.insert(normalisedWord(name));
        result.orders += orders[region];
        result.ordersWithResidents += residents ? orders[region] : 0;
        result.rows.push_back({name, region, orders[region], residents});
    }
    std::sort(
        result.rows.begin(), result.rows.end(), [](const PopulationRegion& a, const PopulationRegion& b) {
            return std::tuple(-a.orders, std::string_view(a.name))
                < std::tuple(-b.orders, std::string_view(b.name));
        });
    for (const Population::Row& row : population.rows())
        if (!seen.contains(normalisedWord(row.region)))
            result.rows.push_back({row.region, 0, 0, row.residents});
    return result;
}

std::vector<quint32> rowsOfRegion(const OrderBook& book, const Scheme& scheme, quint32 region)
{
    const std::vector<quint8> selected = selectOrders(book, scheme, {});
    std::vector<quint32> rows;
    for (size_t row = 0; row < selected.size(); ++row)
        if (selected[row] && book.columns().regions[row] == region)
            rows.push_back(static_cast<quint32>(row));
    return rows;
}

Population withResidents(
    const Population& population, const std::string& region, std::optional<qint64> residents)
{
    std::vector<Population::Row> rows = population.rows();
    if (residents) {
        rows.push_back({region, *residents}); // the last of several rows holds, in the place of the first
    } else {
        const std::string gone = normalisedWord(region);
        std::erase_if(rows, [&](const Population::Row& row) { return normalisedWord(row.region) == gone; });
    }
    return Population(std::move(rows));
}

Population merged(const Population& population, const Population& read)
{
    std::vector<Population::Row> rows = population.rows();
    rows.insert(rows.end(), read.rows().begin(), read.rows().end());
    return Population(std::move(rows));
}

} // namespace redial
