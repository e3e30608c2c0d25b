#include "ui/pages/wellbeing/healthreport.h"

#include "core/reports/threerateschoices.h"
#include "core/reports/wellbeingreport.h"
#include "ui/pages/orders/tablesaving.h"
#include "ui/pages/wellbeing/wellbeingplace.h"
#include "ui/session/session.h"

#include <QCoreApplication>

namespace redial {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(redial::HealthReport)
};

} // namespace

void exportHealthReport(Session& session, QWidget* parent, std::shared_ptr<const Wellbeing> wellbeing,
    size_t period, std::optional<size_t> unit)
{
    WellbeingReportInput input;
    input.wellbeing = std::move(wellbeing);
    input.period = period;
    input.unit = unit;
    input.level = session.level();
    input.madeAt = Session::now();
    const QString name = Texts::tr("Well-being report");
    const QString suggested = unit ? name + QLatin1Char(' ') + unitName(*input.wellbeing, *unit) : name;
    askAndSaveWorkbook(session, parent, suggested,
        [input = std::move(input)](
            const Workspace& workspace, Reveal reveal, Progress& progress) -> Result<QByteArray> {
            WellbeingReportInput asked = input;
            asked.reveal = reveal;
            Result<RatesChoices> rates = ratesChoices(workspace, *asked.wellbeing->input().book, progress);
            if (!rates)
                return rates.error();
            asked.responses = std::move(rates->responses);
            asked.complaintTypes = std::move(rates->complaintTypes);
            Result<WellbeingReport> report = makeWellbeingReport(std::move(asked), workspace, progress);
            if (!report)
                return report.error();
            return std::move(report->workbook);
        });
}

} // namespace redial
