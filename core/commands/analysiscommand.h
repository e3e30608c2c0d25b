#pragma once

/// A command that asks something of a workspace's orders. What they all do first stands here: the words
/// of the scheme, the workspace opened read-only, its book loaded and grouped as the scheme asks,
/// reveals noted.

#include "core/commands/command.h"
#include "core/orders/orderbook.h"
#include "core/orders/scheme.h"
#include "core/store/workspace.h"

namespace redial {

void declareWorkspace(QCommandLineParser& parser);
void declareReveal(QCommandLineParser& parser);
void declareCsv(QCommandLineParser& parser);

/// Whether --reveal is given; it is noted in the workspace before anything is shown.
Result<bool> revealAsked(
    const QCommandLineParser& parser, Workspace& workspace, const CommandContext& context);

struct Question {
    std::unique_ptr<Workspace> workspace;
    Scheme scheme;
    Period period;
    int level = 0; ///< of categories; 0, also where nothing is said: the full path
    std::shared_ptr<const OrderBook> book; ///< grouped by the scheme's identity
    bool reveal = false;

    /// A caller key as it may be shown.
    QString shownCaller(std::string_view key) const;
};

class AnalysisCommand : public Command {
public:
    enum class Categories { NotShown, ShownAtLevel };

    void declare(QCommandLineParser& parser) const final;
    Result<void> run(const QCommandLineParser& parser, CommandContext& context) const final;

protected:
    explicit AnalysisCommand(Categories categories) : m_categories(categories) { }

    virtual void declareMore(QCommandLineParser&) const { }
    /// Puts what the command's own options say into the scheme; checks them before anything is opened.
    virtual Result<void> readMore(const QCommandLineParser&, Scheme&) const { return {}; }
    virtual Result<void> answer(
        const Question& question, const QCommandLineParser& parser, CommandContext& context) const = 0;

private:
    Result<Question> ask(const QCommandLineParser& parser, const CommandContext& context) const;
    Result<Scheme> readScheme(const QCommandLineParser& parser, const std::vector<Scheme>& saved) const;

    Categories m_categories;
};

} // namespace redial
