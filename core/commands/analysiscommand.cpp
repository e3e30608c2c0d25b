#include "core/commands/analysiscommand.h"

#include "core/base/systemuser.h"
#include "core/commands/optionreader.h"
#include "core/commands/schemearguments.h"
#include "core/wording/errors.h"
#include "core/wording/masking.h"

#include <QCoreApplication>

namespace redial {

namespace {

class Texts {
    Q_DECLARE_TR_FUNCTIONS(redial::AnalysisCommand)
public:
    static QCommandLineOption reveal()
    {
        return {QStringLiteral("reveal"),
            tr("Shows caller keys, names and numbers whole; otherwise they are masked.")};
    }
    static QCommandLineOption workspace()
    {
        return {QStringLiteral("workspace"), tr("The workspace file."), QStringLiteral("file")};
    }
    static QCommandLineOption level()
    {
        return {QStringLiteral("level"), tr("Category level to show: 1, 2 …; 0 is the full path (default)."),
            QStringLiteral("level")};
    }
    static QCommandLineOption csv()
    {
        return {QStringLiteral("csv"), tr("Writes a table (CSV) instead of JSON.")};
    }
};

} // namespace

void declareWorkspace(QCommandLineParser& parser)
{
    parser.addOption(Texts::workspace());
}

void declareReveal(QCommandLineParser& parser)
{
    parser.addOption(Texts::reveal());
}

void declareCsv(QCommandLineParser& parser)
{
    parser.addOption(Texts::csv());
}

Result<bool> revealAsked(
    const QCommandLineParser& parser, Workspace& workspace, const CommandContext& context)
{
    if (!parser.isSet(QStringLiteral("reveal")))
        return false;
    const Result<void> noted = workspace.recordReveal(
        {context.now, systemUser().toStdString(), "redial-cli " + context.commandName.toStdString()});
    if (!noted)
        return noted.error();
    return true;
}

QString Question::shownCaller(std::string_view key) const
{
    return QString::fromStdString(reveal ? std::string(key) : maskKey(key));
}

void AnalysisCommand::declare(QCommandLineParser& parser) const
{
    declareWorkspace(parser);
    declareScheme(parser);
    declarePeriod(parser);
    if (m_categories == Categories::ShownAtLevel)
        parser.addOption(Texts::level());
    declareMore(parser);
    declareReveal(parser);
}

Result<void> AnalysisCommand::run(const QCommandLineParser& parser, CommandContext& context) const
{
    const Result<Question> question = ask(parser, context);
    if (!question)
        return question.error();
    return answer(*question, parser, context);
}

Result<Scheme> AnalysisCommand::readScheme(
    const QCommandLineParser& parser, const std::vector<Scheme>& saved) const
{
    Result<Scheme> scheme = schemeFromArguments(parser, saved);
    if (!scheme)
        return scheme.error();
    if (const Result<void> read = readMore(parser, *scheme); !read)
        return read.error();
    if (const Result<void> valid = validate(*scheme); !valid)
        return usageError(errorSentence(valid.error()));
    return scheme;
}

Result<Question> AnalysisCommand::ask(const QCommandLineParser& parser, const CommandContext& context) const
{
    const Result<QString> path = required(parser, QStringLiteral("workspace"));
    if (!path)
        return path.error();
    Question question;
    const Result<Period> period = periodFromArguments(parser);
    if (!period)
        return period.error();
    question.period = *period;
    OptionReader reader(parser);
    if (m_categories == Categories::ShownAtLevel)
        reader.number("level", question.level);
    if (reader.failed())
        return *reader.failed();
    // Wrong words are told before a large workspace is opened; only saved schemes have to wait for it.
    if (const Result<Scheme> usable = readScheme(parser, {});
        !usable && usable.error().code != ErrorCode::SchemeNotFound)
        return usable.error();

    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(*path, Access::ReadOnly);
    if (!workspace)
        return workspace.error();
    question.workspace = *std::move(workspace);
    const Result<std::vector<Scheme>> saved = question.workspace->schemes();
    if (!saved)
        return saved.error();
    Result<Scheme> scheme = readScheme(parser, *saved);
    if (!scheme)
        return scheme.error();
    question.scheme = *std::move(scheme);

    NoProgress progress;
    const Result<std::shared_ptr<const OrderBook>> book = question.workspace->loadBook(progress);
    if (!book)
        return book.error();
    Result<std::shared_ptr<const OrderBook>> grouped =
        question.workspace->groupedBook(*book, question.scheme, progress);
    if (!grouped)
        return grouped.error();
    question.book = *std::move(grouped);
    const Result<bool> reveal = revealAsked(parser, *question.workspace, context);
    if (!reveal)
        return reveal.error();
    question.reveal = *reveal;
    return question;
}

} // namespace redial
