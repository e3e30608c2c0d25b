#include "core/callers/bursts.h"
#include "core/commands/analysiscommand.h"
#include "core/commands/optionreader.h"
#include "core/commands/results.h"
#include "core/reports/csvtable.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace redial {

namespace {

class CallersCommand final : public AnalysisCommand {
    Q_DECLARE_TR_FUNCTIONS(redial::CallersCommand)
public:
    CallersCommand() : AnalysisCommand(Categories::NotShown) { }
    QString name() const override { return QStringLiteral("callers"); }
    QString summary() const override { return tr("Callers who are back too often, in bursts."); }
    void declareMore(QCommandLineParser& parser) const override
    {
        parser.addOption(
            {QStringLiteral("calls"), tr("At least this many calls (default 3)."), QStringLiteral("number")});
        parser.addOption(
            {QStringLiteral("within"), tr("Within this time (default 24h)."), QStringLiteral("time")});
        declareCsv(parser);
    }

    Result<void> readMore(const QCommandLineParser& parser, Scheme& scheme) const override
    {
        OptionReader reader(parser);
        reader.number("calls", scheme.monitorCalls);
        reader.duration("within", scheme.monitorSeconds);
        return reader.failed() ? Result<void>(*reader.failed()) : Result<void>();
    }

    Result<void> answer(
        const Question& question, const QCommandLineParser& parser, CommandContext& context) const override
    {
        const std::vector<Burst> bursts = findBursts(*question.book, question.scheme, question.period);
        if (parser.isSet(QStringLiteral("csv")))
            writeTable(question, bursts, context);
        else
            writeList(question, bursts, context);
        return {};
    }

private:
    static void writeList(const Question& question, const std::vector<Burst>& bursts, CommandContext& context)
    {
        QJsonArray list;
        for (const Burst& burst : bursts)
            list.append(
                QJsonObject{{QStringLiteral("caller"),
                                question.shownCaller(question.book->dictionaries().callers.at(burst.caller))},
                    {QStringLiteral("first"), jsonText(formatTimestamp(question.book->time(burst.firstRow)))},
                    {QStringLiteral("last"), jsonText(formatTimestamp(question.book->time(burst.lastRow)))},
                    {QStringLiteral("calls"), burst.calls}, {QStringLiteral("orders"), burst.orders()}});
        context.writeJson(list);
    }

    static void writeTable(
        const Question& question, const std::vector<Burst>& bursts, CommandContext& context)
    {
        CsvTable table(context.output);
        table.row({"caller", "first", "last", "calls", "orders"});
        for (const Burst& burst : bursts)
            table.row(
                {question.shownCaller(question.book->dictionaries().callers.at(burst.caller)).toStdString(),
                    formatTimestamp(question.book->time(burst.firstRow)),
                    formatTimestamp(question.book->time(burst.lastRow)), std::to_string(burst.calls),
                    std::to_string(burst.orders())});
    }
};

} // namespace

std::unique_ptr<Command> callersCommand()
{
    return std::make_unique<CallersCommand>();
}

} // namespace redial
