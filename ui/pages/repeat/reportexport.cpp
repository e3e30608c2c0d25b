#include "ui/pages/repeat/reportexport.h"

#include "core/reports/workspacereport.h"
#include "ui/pages/orders/tablesaving.h"
#include "ui/session/session.h"

#include <QCoreApplication>

namespace redial {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(redial::ReportExport)
};

} // namespace

void exportReport(Session& session, QWidget* parent, std::shared_ptr<const RepeatMatrix> matrix,
    const RepeatShare& share, std::shared_ptr<const std::vector<Burst>> bursts)
{
    if (!matrix || !bursts)
        return;
    RepeatReportInput input;
    input.repeats = std::shared_ptr<const Repeats>(matrix, &matrix->repeats());
    input.level = matrix->level();
    input.repeatShare = share;
    input.bursts = *bursts;
    input.roster = *session.roster();
    input.madeAt = Session::now();
    askAndSaveWorkbook(session, parent, Texts::tr("Repeat calls report"),
        [input = std::move(input)](
            const Workspace& workspace, Reveal reveal, Progress& progress) -> Result<QByteArray> {
            RepeatReportInput asked = input;
            asked.reveal = reveal;
            Result<RepeatReport> report = makeWorkspaceReport(std::move(asked), workspace, progress);
            if (!report)
                return report.error();
            return std::move(report->workbook);
        });
}

} // namespace redial
