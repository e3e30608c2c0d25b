#pragma once

/// The Excel report on repeats: what was counted and how (summary), agents × categories (matrix),
/// agents and categories with a chart each, callers who are back too often, and every repeated call
/// beside the call that repeated it (details).
///
/// It is made from one Repeats value, so no two sheets can disagree: the details have as many rows as
/// the summary has repeats, the matrix adds up to the base. Free text is not part of the order book
/// and is asked for in batches. Callers are masked, also inside free text, unless revealed. Language:
/// that of the installed translator. The clock is not asked: equal input gives equal bytes.
///
/// Bounds. Up to 100,000 repeated calls the details are a real Excel table; above, the workbook is
/// streamed (constant memory, filter instead of table) and details continue on further sheets at
/// Excel's 1,048,576 rows. The matrix has the MatrixSheet::mostCategories categories with most calls; the
/// rest is summed up in one column and listed on the categories' sheet.

#include "core/base/functionref.h"
#include "core/base/id.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/callers/bursts.h"
#include "core/orders/agentroster.h"
#include "core/repeat/repeats.h"
#include "core/wording/masking.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace redial {

/// What the report shows of an order beyond the order book; all UTF-8, empty for unknown.
struct OrderTexts {
    std::string orderId;
    std::string title;
    std::string content;
    std::string callerName; ///< only to hide it inside the texts
    std::string secondNumber; ///< likewise
    std::string identityNumber; ///< likewise
};

/// The texts of some orders, in the order of the ids; as many as ids.
using OrderTextLookup = FunctionRef<Result<std::vector<OrderTexts>>(std::span<const OrderId>)>;

struct RepeatReportInput {
    std::shared_ptr<const Repeats> repeats;
    int level = 0; ///< of the categories; 0: the full path
    RepeatShare repeatShare;
    std::vector<Burst> bursts; ///< of the same book, in any order
    QString title; ///< empty: the usual one
    QString centre;
    QByteArray logo; ///< PNG or JPEG; anything else is left out
    AgentRoster roster; ///< names beside the agents' numbers
    Reveal reveal = Reveal::Masked;
    Timestamp madeAt; ///< local time to print on it
};

struct RepeatReport {
    QByteArray workbook; ///< the bytes of an .xlsx file
    QStringList sheets; ///< names in order
};

/// Errors: Cancelled, DiskFull, WriteFailed, and whatever `texts` fails with.
Result<RepeatReport> makeRepeatReport(
    const RepeatReportInput& input, OrderTextLookup texts, Progress& progress);

} // namespace redial
