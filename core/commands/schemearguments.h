#pragma once

/// The words of a scheme on the command line (README, "The command line"), and what every analysis
/// command does first: open the workspace, load the book, group it as the scheme asks.

#include "core/commands/command.h"
#include "core/orders/orderbook.h"
#include "core/orders/scheme.h"
#include "core/store/workspace.h"

namespace redial {

/// --workspace and the words of SCHEME, and --reveal.
void declareScheme(QCommandLineParser& parser);
/// Also --level.
void declareLevel(QCommandLineParser& parser);
void declareCsv(QCommandLineParser& parser);
void declareReveal(QCommandLineParser& parser);

/// `saved`: the schemes of the workspace, for --scheme NAME; other words change what it says.
Result<Scheme> schemeFromArguments(const QCommandLineParser& parser, const std::vector<Scheme>& saved);
Result<Period> periodFromArguments(const QCommandLineParser& parser);
/// 0 where nothing is said: the full path.
Result<int> levelFromArguments(const QCommandLineParser& parser);

struct Question {
    std::unique_ptr<Workspace> workspace;
    Scheme scheme;
    Period period;
    std::shared_ptr<const OrderBook> book; ///< grouped by the scheme's identity
    bool reveal = false;

    /// A caller key as it may be shown.
    QString shownCaller(std::string_view key) const;
};

Result<Question> askedQuestion(const QCommandLineParser& parser, const CommandContext& context);

/// Whether --reveal is given; it is noted in the workspace before anything is shown.
Result<bool> revealAsked(const QCommandLineParser& parser, Workspace& workspace, const CommandContext& context);

/// A point in time: "2024-03-01 08:05:09", "2024-03-01 08:05" or a date alone, its 00:00:00 or, as an
/// end of coverage, its 23:59:59.
enum class DateAlone { FirstSecond, LastSecond };
Result<Timestamp> timeArgument(const QString& option, const QString& text, DateAlone dateAlone);

} // namespace redial
