#pragma once

/// The sample year: a made-up export of a hotline, believable enough to learn the program on and to
/// judge its analyses by.
///
/// A *plan* (orderplan.h) says who calls when about what. Ordinary callers have *matters*: a first
/// call and, with a chance that depends on category, agent and region, calls that follow after a
/// log-normal time. Beside them a number of things are *planted* (plantings.h), each written down in
/// the *truth* (plantedtruth.h): better and worse agents, categories that bring callers back, flows
/// from one category to another, serial callers, periodic callers, innocents who call often but
/// spread, a surge, regions that do worse. *Rows* (samplerows.h) put the plan into words.
///
/// Everything follows from the options: the same seed gives the same CSV, byte for byte, on every
/// platform. People, places and numbers are invented; the numbers lie in ranges no operator has.
///
/// Example: 50,000 orders from seed 1 are the calls of 2025 of a district of twelve towns, answered by
/// 68 agents; makeSampleYear, then writeSample to 样例.csv or 样例.xlsx, and writeTruth beside it.

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/sample/orderplan.h"

#include <QString>

namespace redial {

/// Exactly options.orders orders, in order of time. Errors: UsageInvalid (subject: the option that is out
/// of its range), Cancelled.
Result<OrderPlan> makeSampleYear(const SampleOptions& options, Progress& progress);

/// As .xlsx when the path ends so, else as CSV: UTF-8 with byte order mark, CRLF. The file appears
/// whole or not at all. Errors: WriteFailed (subject: the path; detail: why), Cancelled.
Result<void> writeSample(const OrderPlan& plan, const QString& path, Progress& progress);

/// plan.truth as JSON. Errors: WriteFailed (subject: the path).
Result<void> writeTruth(const OrderPlan& plan, const QString& path);

} // namespace redial
