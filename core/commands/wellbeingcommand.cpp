#include "core/commands/analysiscommand.h"
#include "core/commands/optionreader.h"
#include "core/commands/wellbeingresult.h"
#include "core/reports/wellbeingchoices.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cmath>

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
        const auto add = [&](const char* option, const QString& help, const QString& value) {
            parser.addOption({QLatin1String(option), help, value});
        };
        add("periods", tr("months (default) or weeks."), QStringLiteral("kind"));
        add("weights", tr("equal (default), entered or entropy."), QStringLiteral("rule"));
        add("weight",
            tr("The weight of an indicator or a dimension, for example repeat_rate=2 or safety=3; may be "
               "repeated. Means --weights entered."),
            QStringLiteral("name=weight"));
        add("aggregation", tr("Of the dimensions: arithmetic (default) or geometric."),
            QStringLiteral("kind"));
        add("baseline-from", tr("First day of what scores are measured against (default: all)."),
            QStringLiteral("day"));
        add("baseline-to", tr("The day after its last one."), QStringLiteral("day"));
        add("population", tr("A table of regions and residents (.csv), instead of the workspace's."),
            QStringLiteral("file"));
        add("dictionary", tr("A dictionary (.json), instead of the workspace's."), QStringLiteral("file"));
        parser.addOption(
            {QStringLiteral("change"), tr("Adds what moved each index since the period before.")});
        declareCsv(parser);
    }

    Result<void> readMore(const QCommandLineParser& parser, Scheme&) const override
    {
        WellbeingInput unused;
        return readOptions(parser, unused);
    }

    Result<void> answer(
        const Question& question, const QCommandLineParser& parser, CommandContext& context) const override
    {
        Result<WellbeingInput> input = wellbeingChoices(*question.workspace);
        if (!input)
            return input.error();
        if (const Result<void> read = readOptions(parser, *input); !read)
            return read.error();
        for (const auto& [id, weight] : input->settings.dimensionWeights)
            if (std::none_of(input->dictionary.dimensions.begin(), input->dictionary.dimensions.end(),
                    [&](const Dimension& one) { return one.id == id; }))
                return usageError(
                    tr("--weight: the dictionary has no dimension “%1”.").arg(QString::fromStdString(id)));
        input->book = question.book;
        input->scheme = question.scheme;
        NoProgress progress;
        const auto wellbeing = makeWellbeing(*input, progress);
        if (!wellbeing)
            return wellbeing.error();
        if (parser.isSet(QStringLiteral("csv")))
            writeWellbeingTable(**wellbeing, question.period, context.output);
        else
            context.writeJson(
                wellbeingJson(**wellbeing, question.period, parser.isSet(QStringLiteral("change"))));
        return {};
    }

private:
    static Result<void> readOptions(const QCommandLineParser& parser, WellbeingInput& input)
    {
        OptionReader reader(parser);
        WellbeingSettings& settings = input.settings;
        reader.choice("periods", {{"months", WellbeingPeriods::Months}, {"weeks", WellbeingPeriods::Weeks}},
            settings.periods);
        reader.choice("weights",
            {{"equal", WeightRule::Equal}, {"entered", WeightRule::Entered},
                {"entropy", WeightRule::Entropy}},
            settings.weights);
        reader.choice("aggregation",
            {{"arithmetic", Aggregation::Arithmetic}, {"geometric", Aggregation::Geometric}},
            settings.aggregation);
        readTime(parser, "baseline-from", settings.baseline.from, reader);
        readTime(parser, "baseline-to", settings.baseline.to, reader);
        if (settings.baseline.from && settings.baseline.to
            && !(*settings.baseline.from < *settings.baseline.to))
            reader.fail(tr("The baseline ends before it begins."));
        readFile(parser, "dictionary", reader, [&](const QByteArray& bytes) {
            auto dictionary = WellbeingDictionary::fromJson(bytes);
            if (dictionary)
                input.dictionary = std::move(*dictionary);
            return dictionary.has_value();
        });
        readFile(parser, "population", reader, [&](const QByteArray& bytes) {
            input.population =
                readPopulation(std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())))
                    .population;
            return !input.population.isEmpty();
        });
        for (const QString& one : parser.values(QStringLiteral("weight")))
            readWeight(one, input, reader);
        return reader.failed() ? Result<void>(*reader.failed()) : Result<void>();
    }

    static void readTime(const QCommandLineParser& parser, const char* name, std::optional<Timestamp>& to,
        OptionReader& reader)
    {
        const QString option = QLatin1String(name);
        if (!parser.isSet(option))
            return;
        const auto time = parseIsoTimestamp(parser.value(option).toStdString());
        if (time)
            to = time;
        else
            reader.fail(
                tr("--%1 %2 is not a day. Write for example 2024-03-01.").arg(option, parser.value(option)));
    }

    template <typename Take>
    static void readFile(const QCommandLineParser& parser, const char* name, OptionReader& reader, Take take)
    {
        const QString path = parser.value(QLatin1String(name));
        if (path.isEmpty())
            return;
        QFile file(path);
        if (!file.exists())
            reader.fail(Error{ErrorCode::FileNotFound, path, {}});
        else if (!file.open(QIODevice::ReadOnly))
            reader.fail(Error{ErrorCode::FileUnreadable, path, file.errorString()});
        else if (!take(file.readAll()))
            reader.fail(tr("%1 is not what --%2 asks for.").arg(path, QLatin1String(name)));
    }

    static void readWeight(const QString& text, WellbeingInput& input, OptionReader& reader)
    {
        const qsizetype equals = text.indexOf(QLatin1Char('='));
        bool isNumber = false;
        const double weight = text.mid(equals + 1).toDouble(&isNumber);
        const std::string name = text.left(equals).toStdString();
        if (equals < 1 || !isNumber || !std::isfinite(weight) || weight < 0) {
            reader.fail(tr("--weight %1 is not understood. Write for example repeat_rate=2.").arg(text));
            return;
        }
        input.settings.weights = WeightRule::Entered;
        for (const Indicator indicator : allIndicators)
            if (name == indicatorName(indicator)) {
                input.settings.indicatorWeights[static_cast<size_t>(indicator)] = weight;
                return;
            }
        input.settings.dimensionWeights[name] = weight;
    }
};

} // namespace

std::unique_ptr<Command> wellbeingCommand()
{
    return std::make_unique<WellbeingCommand>();
}

} // namespace redial
