#pragma once

/// The words of a scheme on the command line (README, "The command line").

#include "core/commands/command.h"
#include "core/orders/scheme.h"

namespace redial {

/// The words of SCHEME, and those of the period it is asked for.
void declareScheme(QCommandLineParser& parser);
void declarePeriod(QCommandLineParser& parser);

/// `saved`: the schemes of the workspace, for --scheme NAME; other words change what it says.
Result<Scheme> schemeFromArguments(const QCommandLineParser& parser, const std::vector<Scheme>& saved);
Result<Period> periodFromArguments(const QCommandLineParser& parser);

/// A point in time: "2024-03-01 08:05:09", "2024-03-01 08:05" or a date alone, its 00:00:00 or, as an
/// end of coverage, its 23:59:59.
enum class DateAlone { FirstSecond, LastSecond };
Result<Timestamp> timeArgument(const QString& option, const QString& text, DateAlone dateAlone);

} // namespace redial
