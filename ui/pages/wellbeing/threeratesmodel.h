#pragma once

#include "core/wellbeing/threerates.h"
#include "ui/common/tablemodel.h"
#include "ui/pages/wellbeing/groupedheader.h"

#include <optional>
#include <vector>

namespace redial {

struct ThreeRatesLine : ThreeRatesRow {
    bool isTotal = false; ///< all together
};

/// The three rates as a table: for each rate itself, n, interval and its changes. The first row is all
/// together and stays first; whatever the table is sorted by, what has no figure comes last.
class ThreeRatesModel : public TableModel<ThreeRatesLine> {
public:
    /// What a cell stands for.
    enum class Figure { Name, Orders, Rate, Number, Interval, Before, YearBefore, Complaints, PerResidents };
    struct Place {
        Figure figure = Figure::Name;
        Rate rate = Rate::Orders;
    };

    using TableModel::TableModel;

    /// Nothing: no figures.
    void show(const ThreeRatesTable* table, RatesBy by);
    Place place(int column) const { return m_places[static_cast<size_t>(column)]; }
    const std::vector<GroupedHeader::Section>& sections() const { return m_sections; }
    static bool isTotal(int row) { return row == 0; }

    void sort(int column, Qt::SortOrder order) override;

private:
    using Columns = std::vector<Column>;
    void addColumns(Columns& columns, RatesBy by, bool hasResponses);
    void addRate(Columns& columns, Rate rate, const QString& name, Share ThreeRates::*share);
    void addComplaints(Columns& columns, RatesBy by);
    void add(Columns& columns, Place place, const QString& group, const QString& name, Column column);

    bool m_hasBefore = false;
    bool m_hasYearBefore = false;
    std::vector<Place> m_places;
    std::vector<GroupedHeader::Section> m_sections;
    int m_sortColumn = 1;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace redial
