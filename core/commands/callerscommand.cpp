#include "core/callers/bursts.h"
#include "core/commands/results.h"
#include "core/commands/schemearguments.h"
#include "core/reports/csvtable.h"
#include "core/wording/errors.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace redial {

namespace {

class CallersCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(redial::CallersCommand)
public:
    QString name() const override { return QStringLiteral("callers"); }
    QString summary() const override { return tr("Callers who are back too often, in bursts."); }
    void declare(QCommandLineParser& parser) const override
    {
        declareScheme(parser);
        parser.addOption(
            {QStringLiteral("calls"), tr("At least this many calls (default 3)."), QStringLiteral("number")});
        parser.addOption(
            {QStringLiteral("within"), tr("Within this time (default 24h)."), QStringLiteral("time")});
        declareCsv(parser);
    }

    Result<void> run(const QCommandLineParser& parser, CommandContext& context) const override
    {
        if (const Result<void> terms = readTerms(parser, Scheme()).first; !terms)
            return terms.error();
        const Result<Question> question = askedQuestion(parser, context);
        if (!question)
            return question.error();
        const Scheme scheme = readTerms(parser, question->scheme).second;
        const std::vector<Burst> bursts = findBursts(*question->book, scheme, question->period);
        if (parser.isSet(QStringLiteral("csv")))
            writeTable(*question, bursts, context);
        else
            writeList(*question, bursts, context);
        return {};
    }

private:
    /// The scheme with --calls and --within put into it.
    static std::pair<Result<void>, Scheme> readTerms(const QCommandLineParser& parser, Scheme scheme)
    {
        if (const QString option = QStringLiteral("calls"); parser.isSet(option)) {
            bool isNumber = false;
            scheme.monitorCalls = parser.value(option).toInt(&isNumber);
            if (!isNumber)
                return {usageError(tr("--calls %1 is not a number.").arg(parser.value(option))), scheme};
        }
        if (const QString option = QStringLiteral("within"); parser.isSet(option)) {
            const auto seconds = parseDuration(parser.value(option).toStdString());
            if (!seconds)
                return {usageError(tr("--within %1 is not a length of time. Write for example 24h or 7d.")
                                       .arg(parser.value(option))),
                    scheme};
            scheme.monitorSeconds = *seconds;
        }
        if (const Result<void> valid = validate(scheme); !valid)
            return {usageError(errorSentence(valid.error())), scheme};
        return {Result<void>(), scheme};
    }

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
