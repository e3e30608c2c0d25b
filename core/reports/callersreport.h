#pragma once

/// The Excel report on frequent callers: thresholds, figures and the map of other thresholds (overview,
/// with charts), the callers worst first with the reasons, bursts by week, every order of every burst in
/// the columns of the scheme (details), the follow-ups and their causes; where follow-ups were done, who was
/// back after all; where lines are left out, what they change.
///
/// All sheets are made from one list of bursts and one reading of the follow-ups, so no two can disagree:
/// the callers' sheet has as many rows as the overview has bursts. Follow-ups are all of the workspace.
/// Masked, also inside texts, unless revealed. The clock is not asked: equal input gives equal bytes.

#include "core/base/progress.h"
#include "core/callers/bursts.h"
#include "core/orders/agentroster.h"
#include "core/wording/masking.h"

#include <QStringList>

namespace redial {

class Workspace;

struct CallersReportInput {
    std::shared_ptr<const OrderBook> book;
    Scheme scheme; ///< whole: with the lines the workspace excludes
    Period period;
    int level = 0; ///< of the categories; 0: the full path
    std::shared_ptr<const std::vector<Burst>> bursts; ///< of that book, scheme and period
    QString title; ///< empty: the usual one
    QString centre; ///< empty, as are logo and roster: from the workspace's settings
    QByteArray logo;
    std::shared_ptr<const AgentRoster> roster;
    Reveal reveal = Reveal::Masked;
    Timestamp madeAt; ///< local time to print on it
    /// From here on a workbook held in memory would cost hundreds of megabytes: it is streamed, its details
    /// have a filter instead of a table.
    size_t cellsInMemory = 2000000;
};

struct CallersReport {
    QByteArray workbook; ///< the bytes of an .xlsx file
    QStringList sheets; ///< names in order
};

/// Errors: Cancelled, DiskFull, WriteFailed, and those of reading the workspace.
Result<CallersReport> makeCallersReport(
    CallersReportInput input, const Workspace& workspace, Progress& progress);

} // namespace redial
