#include "core/reports/wellbeingrates.h"

#include "core/statistics/wilson.h"
#include "core/wording/formatting.h"
#include "core/wording/wellbeingdefinition.h"
#include "core/wording/wellbeingwording.h"

namespace redial {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(redial::WellbeingRates)
};

struct NamedRate {
    QString name;
    Share ThreeRates::*share;
};

std::vector<NamedRate> rates(const ThreeRatesTable& table)
{
    std::vector<NamedRate> found;
    if (table.hasResponses)
        found.push_back({Texts::tr("Response rate"), &ThreeRates::response});
    found.push_back({Texts::tr("Resolution rate"), &ThreeRates::resolution});
    found.push_back({Texts::tr("Satisfaction rate"), &ThreeRates::satisfaction});
    return found;
}

QString earlierName(const Period& period, bool isThere)
{
    return isThere ? Texts::tr("Points since %1").arg(Formatting::period(period))
                   : Texts::tr("Points since %1 (not covered)").arg(Formatting::period(period));
}

/// Rate, how many it is of, interval and the changes, from `column` on.
void writeRate(WellbeingSheet& sheet, int row, int column, const ThreeRatesTable& table,
    const ThreeRatesRow& unit, Share ThreeRates::*member)
{
    const Share& now = unit.now.*member;
    sheet.sheet().share(
        row, column, now.part, now.of, now.of < smallShare ? Style::FaintPercent : Style::StrongPercent);
    sheet.sheet().count(row, column + 1, now.of);
    if (const auto interval = wilsonInterval(now.part, now.of)) {
        sheet.sheet().percent(row, column + 2, interval->low, Style::IntervalPercent);
        sheet.sheet().percent(row, column + 3, interval->high, Style::IntervalPercent);
    }
    if (table.hasBefore)
        sheet.points(row, column + 4, pointsSince(now, unit.before.*member), Style::Change);
    if (table.hasYearBefore)
        sheet.points(row, column + 5, pointsSince(now, unit.yearBefore.*member), Style::Change);
}

QString pendingNote(const ThreeRatesRow& unit)
{
    return unit.now.pending == 0 ? QString() : WellbeingWording::pending(unit.now.pending);
}

QString responseNote(const ThreeRatesTable& table)
{
    return table.hasResponses
        ? QString()
        : Texts::tr("There is no response rate: no column of the orders says whether callers were responded "
                    "to.");
}

QString unitName(const ThreeRatesRow& row)
{
    return row.name.empty() ? Texts::tr("none") : Formatting::text(row.name);
}

void writeTable(WellbeingSheet& sheet, const QString& title, const QString& unit,
    const ThreeRatesTable& table, const NamedRate& rate)
{
    //: Title of a table: which rate, by what
    sheet.section(Texts::tr("%1 %2").arg(rate.name, title));
    sheet.headers(
        {unit, Texts::tr("Rate"), Texts::tr("of orders"), Texts::tr("95% from"), Texts::tr("95% to"),
            earlierName(table.before, table.hasBefore), earlierName(table.yearBefore, table.hasYearBefore)});
    const auto write = [&](const QString& name, const ThreeRatesRow& one, Style style) {
        const int row = sheet.nextRow();
        sheet.sheet().text(row, 0, name, style);
        writeRate(sheet, row, 1, table, one, rate.share);
    };
    for (const ThreeRatesRow& one : table.rows)
        write(unitName(one), one, Style::Text);
    write(Texts::tr("All"), table.all, Style::StrongText);
}

void writeComplaints(WellbeingSheet& sheet, const ThreeRatesTable& table)
{
    sheet.section(Texts::tr("Complaints"));
    sheet.headers({Texts::tr("Region"), Texts::tr("Complaints"), Texts::tr("of orders"),
        Texts::tr("Residents"), Texts::tr("per 10,000 residents")});
    const auto write = [&](const QString& name, const ThreeRatesRow& one, Style style) {
        const int row = sheet.nextRow();
        sheet.sheet().text(row, 0, name, style);
        sheet.sheet().count(row, 1, one.now.complaints);
        sheet.sheet().count(row, 2, one.now.orders);
        if (one.residents)
            sheet.sheet().count(row, 3, *one.residents);
        sheet.score(row, 4, one.complaintsPerTenThousand, Style::StrongScore);
    };
    for (const ThreeRatesRow& one : table.rows)
        write(unitName(one), one, Style::Text);
    write(Texts::tr("All"), table.all, Style::StrongText);
}

} // namespace

void writeRatesOf(WellbeingSheet& sheet, const ThreeRatesTable& table, const ThreeRatesRow& unit)
{
    sheet.section(Texts::tr("Rates as cities publish them"));
    const bool isOne = &unit != &table.all;
    QStringList names{Texts::tr("Rate"), Texts::tr("Rate"), Texts::tr("of orders"), Texts::tr("95% from"),
        Texts::tr("95% to"), earlierName(table.before, table.hasBefore),
        earlierName(table.yearBefore, table.hasYearBefore)};
    if (isOne)
        names << Texts::tr("All regions");
    sheet.headers(names);
    for (const NamedRate& rate : rates(table)) {
        const int row = sheet.nextRow();
        sheet.sheet().text(row, 0, rate.name);
        writeRate(sheet, row, 1, table, unit, rate.share);
        if (isOne)
            sheet.percent(row, 7, (table.all.now.*rate.share).rate());
    }
    const int row = sheet.nextRow();
    sheet.sheet().text(row, 0, Texts::tr("Complaints per 10,000 residents"));
    sheet.score(row, 1, unit.complaintsPerTenThousand, Style::StrongScore);
    sheet.sheet().count(row, 2, unit.now.complaints);
    if (isOne)
        sheet.score(row, 7, table.all.complaintsPerTenThousand);
    if (!unit.residents)
        sheet.paragraph(Texts::tr("The residents of the region are not known."));
    for (const QString& note : {pendingNote(unit), responseNote(table)})
        if (!note.isEmpty())
            sheet.paragraph(note);
}

void writeRatesSheet(ReportWorkbook& workbook, const WellbeingReportInput& input,
    const ThreeRatesTable& regions, const ThreeRatesTable& departments)
{
    WellbeingSheet sheet(workbook, Texts::tr("Three rates"), input);
    sheet.sheet().text(sheet.nextRow(), 0,
        //: Title of the sheet; %1 the period
        Texts::tr("Response, resolution, satisfaction: %1").arg(sheet.periodName(input.period)),
        Style::Title);
    sheet.paragraph(
        Texts::tr("Of the orders known to be so or not; pale: of fewer than %1.").arg(smallShare));
    for (const QString& note : {pendingNote(regions.all), responseNote(regions)})
        if (!note.isEmpty())
            sheet.paragraph(note);
    for (const NamedRate& rate : rates(regions))
        writeTable(sheet, Texts::tr("by region"), Texts::tr("Region"), regions, rate);
    writeComplaints(sheet, regions);
    for (const NamedRate& rate : rates(departments))
        writeTable(sheet, Texts::tr("by department"), Texts::tr("Department"), departments, rate);
    sheet.print(WellbeingDefinition::line(sheet.wellbeing()));
}

} // namespace redial
