#include "core/commands/analysiscommand.h"
#include "core/commands/optionreader.h"
#include "core/commands/wellbeingoptions.h"
#include "core/commands/wellbeingresult.h"
#include "core/reports/threerateschoices.h"
#include "core/reports/wellbeingchoices.h"

#include <QCoreApplication>

namespace redial {

namespace {

class WellbeingCommand final : public AnalysisCommand {
    Q_DECLARE_TR_FUNCTIONS(redial::WellbeingCommand)
public:
    WellbeingCommand() : AnalysisCommand(Categories::NotShown) { }
    QString name() const override { return QStringLiteral("wellbeing"); }
    QString summary() const override { return tr("The well-being index by region and month."); }

    void declareMore(QCommandLineParser& parser) const override
    {
        declareWellbeing(parser);
        parser.addOption(
            {QStringLiteral("change"), tr("Adds what moved each index since the period before.")});
        parser.addOption({QStringLiteral("rates"),
            tr("Adds response, resolution and satisfaction rates of the period --from … --to, by region or "
               "department."),
            QStringLiteral("unit")});
        declareCsv(parser);
    }

    Result<void> readMore(const QCommandLineParser& parser, Scheme&) const override
    {
        OptionReader reader(parser);
        RatesBy by = RatesBy::Region;
        reader.choice("rates", units, by);
        if (parser.isSet(QStringLiteral("csv"))
            && (parser.isSet(QStringLiteral("rates")) || parser.isSet(QStringLiteral("change"))))
            reader.fail(tr("--csv is the table of indexes; ask for --rates and --change without it."));
        if (reader.failed())
            return *reader.failed();
        return checkWellbeing(parser);
    }

    Result<void> answer(
        const Question& question, const QCommandLineParser& parser, CommandContext& context) const override
    {
        Result<WellbeingInput> input = wellbeingChoices(*question.workspace);
        if (!input)
            return input.error();
        if (const Result<void> read = readWellbeing(parser, *input, context); !read)
            return read.error();
        input->book = question.book;
        input->scheme = question.scheme;
        NoProgress progress;
        const auto wellbeing = makeWellbeing(*input, progress);
        if (!wellbeing)
            return wellbeing.error();
        if (parser.isSet(QStringLiteral("csv"))) {
            writeWellbeingTable(**wellbeing, question.period, context.output);
            return {};
        }
        QJsonObject result =
            wellbeingJson(**wellbeing, question.period, parser.isSet(QStringLiteral("change")));
        if (parser.isSet(QStringLiteral("rates"))) {
            const Result<QJsonObject> rates = ratesOf(question, parser, *input);
            if (!rates)
                return rates.error();
            result.insert(QStringLiteral("rates"), *rates);
        }
        context.writeJson(result);
        return {};
    }

private:
    static inline const std::initializer_list<std::pair<const char*, RatesBy>> units{
        {"region", RatesBy::Region}, {"department", RatesBy::Department}};

    static Result<QJsonObject> ratesOf(
        const Question& question, const QCommandLineParser& parser, const WellbeingInput& input)
    {
        ThreeRatesInput asked;
        OptionReader(parser).choice("rates", units, asked.by);
        NoProgress progress;
        Result<RatesChoices> choices = ratesChoices(*question.workspace, *question.book, progress);
        if (!choices)
            return choices.error();
        asked.book = question.book;
        asked.scheme = question.scheme;
        asked.period = question.period;
        asked.population = input.population;
        asked.responses = std::move(choices->responses);
        asked.complaintTypes = std::move(choices->complaintTypes);
        return ratesJson(threeRates(asked), asked.by);
    }
};

} // namespace

std::unique_ptr<Command> wellbeingCommand()
{
    return std::make_unique<WellbeingCommand>();
}

} // namespace redial
