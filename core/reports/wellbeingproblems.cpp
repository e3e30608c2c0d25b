#include "core/reports/wellbeingproblems.h"

#include "core/reports/reportchart.h"
#include "core/store/workspace.h"
#include "core/wellbeing/worstcategories.h"
#include "core/wording/formatting.h"
#include "core/wording/orderwording.h"
#include "core/wording/wellbeingwording.h"

#include <algorithm>

namespace redial {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(redial::WellbeingProblems)
};

constexpr int saidColumn = 4;
constexpr double saidWidth = 10.5 * (WellbeingSheet::lastColumn - saidColumn + 1);
constexpr double categoryWidth = 30;
constexpr int mostLines = 5; // the rest is in the cell, one click away

QString categoryName(const Wellbeing& wellbeing, CategoryTree::Node node)
{
    return OrderWording::category(wellbeing.input().book->dictionaries().categories, node);
}

QString dimensionName(const Wellbeing& wellbeing, CategoryTree::Node node)
{
    const int dimension = wellbeing.match().dimension(node);
    return dimension == DictionaryMatch::none
        ? QString()
        : WellbeingWording::dimension(wellbeing.dimensions()[static_cast<size_t>(dimension)]);
}

void share(ReportSheet& sheet, int row, int column, std::pair<quint32, quint32> counted)
{
    sheet.share(row, column, counted.first, counted.second);
    sheet.count(row, column + 1, counted.second, Style::FaintCount);
}

/// Headers and rows; the first and the last of them.
std::pair<int, int> table(WellbeingSheet& sheet, const std::vector<CategoryFigures>& figures)
{
    const Wellbeing& wellbeing = sheet.wellbeing();
    sheet.headers(
        {Texts::tr("Category"), Texts::tr("Dimension"), Texts::tr("Orders"), Texts::tr("Repeat rate"),
            Texts::tr("of calls"), Texts::tr("Unresolved"), Texts::tr("of known"), Texts::tr("Dissatisfied"),
            Texts::tr("of rated"), Texts::tr("Overdue"), Texts::tr("of due")},
        2);
    const int first = sheet.row();
    for (const CategoryFigures& one : figures) {
        const int row = sheet.nextRow();
        const QString name = categoryName(wellbeing, one.category);
        sheet.sheet().lines(row, ReportSheet::linesIn(name, categoryWidth));
        sheet.sheet().text(row, 0, name, Style::Wrapped);
        sheet.sheet().text(row, 1, dimensionName(wellbeing, one.category));
        sheet.sheet().count(row, 2, one.counts.orders);
        share(sheet.sheet(), row, 3, one.counts.rate(Indicator::RepeatRate));
        share(sheet.sheet(), row, 5, one.counts.rate(Indicator::UnresolvedRate));
        share(sheet.sheet(), row, 7, one.counts.rate(Indicator::DissatisfiedRate));
        share(sheet.sheet(), row, 9, one.counts.rate(Indicator::OverdueRate));
    }
    return {first, sheet.row() - 1};
}

void placeBars(WellbeingSheet& sheet, int top, std::pair<int, int> rows)
{
    ReportChart chart;
    chart.title = Texts::tr("Categories with the most orders");
    chart.series = Texts::tr("Orders");
    chart.sheet = sheet.sheet().name();
    chart.names = 0;
    chart.values = 2;
    chart.firstRow = rows.first;
    chart.lastRow = rows.second;
    chart.height = heightOfBars(rows.second - rows.first + 1);
    placeChart(sheet.sheet(), top, WellbeingSheet::chartColumn, chart);
    sheet.keepBelow(top, chart.height);
}

} // namespace

void writeWorstCategories(WellbeingSheet& sheet, size_t unit, size_t most)
{
    const Wellbeing& wellbeing = sheet.wellbeing();
    const WellbeingSettings& settings = wellbeing.input().settings;
    const std::vector<CategoryFigures> all =
        categoryFigures(wellbeing, unit, sheet.input().period, sheet.input().level);
    int top = sheet.row() + 1;
    sheet.section(Texts::tr("Categories with the most orders"));
    if (all.empty()) {
        sheet.paragraph(Texts::tr("No order has a category."));
        return;
    }
    placeBars(sheet, top, table(sheet, worstCategories(all, WorstBy::Orders, most, settings)));
    for (const auto& [by, title] :
        {std::pair(WorstBy::Repeats, Texts::tr("Categories after which callers are back most")),
            std::pair(WorstBy::Unresolved, Texts::tr("Categories that stay unresolved most"))}) {
        const auto worst = worstCategories(all, by, most, settings);
        sheet.section(title);
        if (worst.empty())
            sheet.paragraph(Texts::tr("None with at least %1 orders to judge by.")
                                .arg(Formatting::count(settings.leastBase)));
        else
            table(sheet, worst);
    }
    sheet.paragraph(
        Texts::tr("By the lower end of the 95% interval, so that 1 of 2 does not come before 60 of "
                  "200. Small figures: how many orders a rate is of."),
        Style::Wrapped);
}

Result<void> writeExampleOrders(WellbeingSheet& sheet, size_t unit, size_t most, const Workspace& workspace)
{
    const Wellbeing& wellbeing = sheet.wellbeing();
    const OrderBook& book = *wellbeing.input().book;
    const std::vector<quint32> rows = exampleOrders(wellbeing, unit, sheet.input().period, most);
    sheet.section(Texts::tr("Orders as examples"));
    if (rows.empty()) {
        sheet.paragraph(Texts::tr("No order was unresolved, back, dissatisfied or overdue."));
        return {};
    }
    std::vector<OrderId> ids;
    for (const quint32 row : rows)
        ids.push_back(book.order(row));
    const Result<std::vector<StoredOrder>> stored = workspace.orders(ids);
    if (!stored)
        return stored.error();
    sheet.headers({Texts::tr("Category"), Texts::tr("Time received"), Texts::tr("Caller"),
                      Texts::tr("Against it"), Texts::tr("What was said")},
        saidColumn + 1);
    const Reveal reveal = sheet.input().reveal;
    for (const quint32 one : rows) {
        const int row = sheet.nextRow();
        const WellbeingCounts counts = countsOf(book, wellbeing.repeats(), one);
        QStringList against;
        for (const auto& [has, word] : {std::pair(counts.unresolved > 0, Texts::tr("unresolved")),
                 std::pair(counts.repeated > 0, Texts::tr("caller back")),
                 std::pair(counts.dissatisfied > 0, Texts::tr("dissatisfied")),
                 std::pair(counts.overdue > 0, Texts::tr("overdue"))})
            if (has)
                against << word;
        const auto found = std::find_if(stored->begin(), stored->end(),
            [&](const StoredOrder& order) { return order.id == book.order(one); });
        const QString said = found == stored->end() ? QString() : OrderWording::said(*found, reveal);
        const QString category = categoryName(wellbeing, book.columns().categories[one]);
        sheet.sheet().lines(row,
            std::clamp(std::max({ReportSheet::linesIn(said, saidWidth),
                           ReportSheet::linesIn(category, categoryWidth), static_cast<int>(against.size())}),
                1, mostLines));
        sheet.sheet().text(row, 0, category, Style::Wrapped);
        sheet.sheet().text(row, 1, Formatting::text(formatDay(book.time(one).day())), Style::Wrapped);
        sheet.sheet().text(
            row, 2, OrderWording::caller(book.phoneKeys().at(book.phones()[one]), reveal), Style::Wrapped);
        sheet.sheet().text(row, 3, against.join(QLatin1Char('\n')), Style::Wrapped);
        sheet.sheet().merged(row, saidColumn, WellbeingSheet::lastColumn, said, Style::Wrapped);
    }
    return {};
}

} // namespace redial
