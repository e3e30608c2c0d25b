#pragma once

/// The Excel report on how people fare: the well-being index (DOMAIN.md §7) of one period.
///
/// Of all regions together an overview (index, ranking with the range of ranks, regions by months in colour
/// steps, three rates) and a sheet for each region; or of one region its own sheet and where it stands. A
/// region's sheet has its figures, what moved them (as a table and a waterfall that sum exactly), the
/// categories that ask for attention, orders as examples, the three rates. The last sheet says how the index
/// is made. Callers are masked, also inside texts, unless revealed. The clock is not asked: equal input gives
/// equal bytes.

#include "core/wellbeing/threerates.h"
#include "core/wellbeing/wellbeing.h"
#include "core/wording/masking.h"

#include <QStringList>

namespace redial {

class Workspace;

struct WellbeingReportInput {
    std::shared_ptr<const Wellbeing> wellbeing;
    size_t period = 0; ///< place in wellbeing->periods()
    std::optional<size_t> unit; ///< place in wellbeing->units(), not 0; nothing: all of them
    int level = 0; ///< of the categories; 0: the full path
    std::vector<Answer> responses; ///< by book row; empty: there is no such column (threerates.h)
    std::vector<std::string> complaintTypes; ///< empty: the usual ones
    QString title; ///< empty: the usual one
    QString centre; ///< empty, as is logo: from the workspace's settings
    QByteArray logo;
    Reveal reveal = Reveal::Masked;
    Timestamp madeAt; ///< local time to print on it
};

struct WellbeingReport {
    QByteArray workbook; ///< the bytes of an .xlsx file
    QStringList sheets; ///< names in order
};

/// Errors: Cancelled, DiskFull, WriteFailed, and those of reading the workspace.
Result<WellbeingReport> makeWellbeingReport(
    WellbeingReportInput input, const Workspace& workspace, Progress& progress);

} // namespace redial
