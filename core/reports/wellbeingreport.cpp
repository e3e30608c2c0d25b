#include "core/reports/wellbeingreport.h"

#include "core/reports/wellbeingoverview.h"
#include "core/reports/wellbeingrates.h"
#include "core/reports/wellbeingregionsheet.h"
#include "core/reports/workspacereport.h"
#include "core/store/workspace.h"
#include "core/wording/wellbeingdefinition.h"

#include <QCoreApplication>

#include <algorithm>

namespace redial {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(redial::WellbeingReport)
};

ThreeRatesTable ratesBy(const WellbeingReportInput& input, RatesBy by)
{
    const WellbeingInput& choices = input.wellbeing->input();
    ThreeRatesInput asked;
    asked.book = choices.book;
    asked.scheme = choices.scheme;
    asked.period = input.wellbeing->periods()[input.period].period;
    asked.by = by;
    asked.population = choices.population;
    asked.responses = input.responses;
    asked.complaintTypes = input.complaintTypes;
    return threeRates(asked);
}

const ThreeRatesRow* rowOf(const ThreeRatesTable& table, const Wellbeing& wellbeing, size_t unit)
{
    if (unit == 0)
        return &table.all;
    const auto found = std::find_if(table.rows.begin(), table.rows.end(),
        [&](const ThreeRatesRow& row) { return row.unit == wellbeing.units()[unit].region; });
    return found == table.rows.end() ? nullptr : &*found;
}

} // namespace

Result<WellbeingReport> makeWellbeingReport(
    WellbeingReportInput input, const Workspace& workspace, Progress& progress)
{
    Q_ASSERT(input.period < input.wellbeing->periods().size());
    if (const Result<void> read = readReportSettings(workspace, input.centre, input.logo); !read)
        return read.error();
    if (input.title.isEmpty())
        input.title = input.unit ? Texts::tr("Health report: %1")
                                       .arg(WellbeingDefinition::unit(input.wellbeing->units()[*input.unit]))
                                 : Texts::tr("Health report of the regions");
    Result<std::unique_ptr<ReportWorkbook>> made =
        ReportWorkbook::make(WorkbookMode::Tables, {input.title, input.centre, input.madeAt});
    if (!made)
        return made.error();
    ReportWorkbook& workbook = **made;
    const ThreeRatesTable regions = ratesBy(input, RatesBy::Region);

    std::vector<size_t> units;
    if (input.unit)
        units.push_back(*input.unit);
    else
        for (size_t unit = 0; unit < input.wellbeing->units().size(); ++unit)
            units.push_back(unit);
    if (!input.unit)
        WellbeingOverview(workbook, input).write();
    qint64 written = 0;
    for (const size_t unit : units) {
        if (!progress.advance(written++, std::ssize(units)))
            return Error{ErrorCode::Cancelled, {}, {}};
        const Result<void> done = WellbeingRegionSheet(workbook, input, unit)
                                      .write(regions, rowOf(regions, *input.wellbeing, unit), workspace);
        if (!done)
            return done.error();
    }
    if (input.unit)
        WellbeingOverview(workbook, input).write();
    else
        writeRatesSheet(workbook, input, regions, ratesBy(input, RatesBy::Department));
    writeWellbeingDefinition(workbook, input);
    const QStringList sheets = workbook.sheetNames();
    Result<QByteArray> bytes = workbook.finish();
    if (!bytes)
        return bytes.error();
    return WellbeingReport{*std::move(bytes), sheets};
}

} // namespace redial
