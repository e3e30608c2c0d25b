#include "core/commands/wellbeingoptions.h"

#include "core/commands/optionreader.h"
#include "core/wellbeing/populationfile.h"
#include "core/wording/formatting.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cmath>

namespace redial {

namespace {

class Options {
    Q_DECLARE_TR_FUNCTIONS(redial::WellbeingOptions)
public:
    Options(const QCommandLineParser& parser, WellbeingInput& input)
        : m_parser(parser)
        , m_input(input)
        , m_reader(parser)
    {
    }

    static void declare(QCommandLineParser& parser)
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
        add("least-orders", tr("A region with fewer orders in a period has no index there (default 50)."),
            QStringLiteral("number"));
        add("least-base", tr("A rate of fewer is missing (default 5)."), QStringLiteral("number"));
        add("population", tr("A table of regions and residents (.csv, .xlsx), instead of the workspace's."),
            QStringLiteral("file"));
        add("dictionary", tr("A dictionary (.json), instead of the workspace's."), QStringLiteral("file"));
    }

    Result<void> read(CommandContext* context)
    {
        WellbeingSettings& settings = m_input.settings;
        m_reader.choice("periods", {{"months", WellbeingPeriods::Months}, {"weeks", WellbeingPeriods::Weeks}},
            settings.periods);
        m_reader.choice("weights",
            {{"equal", WeightRule::Equal}, {"entered", WeightRule::Entered},
                {"entropy", WeightRule::Entropy}},
            settings.weights);
        m_reader.choice("aggregation",
            {{"arithmetic", Aggregation::Arithmetic}, {"geometric", Aggregation::Geometric}},
            settings.aggregation);
        readTime("baseline-from", settings.baseline.from);
        readTime("baseline-to", settings.baseline.to);
        if (settings.baseline.from && settings.baseline.to
            && !(*settings.baseline.from < *settings.baseline.to))
            m_reader.fail(tr("The baseline ends before it begins."));
        m_reader.number("least-orders", settings.leastOrders);
        m_reader.number("least-base", settings.leastBase);
        settings.leastOrders = std::max(settings.leastOrders, 1);
        settings.leastBase = std::max(settings.leastBase, 1);
        readDictionary();
        readResidents(context);
        for (const QString& one : m_parser.values(QStringLiteral("weight")))
            readWeight(one);
        if (m_reader.failed())
            return *m_reader.failed();
        return {};
    }

private:
    void readTime(const char* name, std::optional<Timestamp>& to)
    {
        const QString option = QLatin1String(name);
        if (!m_parser.isSet(option))
            return;
        if (const auto time = parseIsoTimestamp(m_parser.value(option).toStdString()))
            to = time;
        else
            m_reader.fail(tr("--%1 %2 is not a day. Write for example 2024-03-01.")
                              .arg(option, m_parser.value(option)));
    }

    void readDictionary()
    {
        const QString path = m_parser.value(QStringLiteral("dictionary"));
        if (path.isEmpty())
            return;
        QFile file(path);
        if (!file.exists())
            return m_reader.fail(Error{ErrorCode::FileNotFound, path, {}});
        if (!file.open(QIODevice::ReadOnly))
            return m_reader.fail(Error{ErrorCode::FileUnreadable, path, file.errorString()});
        auto dictionary = WellbeingDictionary::fromJson(file.readAll());
        if (!dictionary)
            return m_reader.fail(tr("%1 is no dictionary.").arg(path));
        m_input.dictionary = *std::move(dictionary);
    }

    void readResidents(CommandContext* context)
    {
        const QString path = m_parser.value(QStringLiteral("population"));
        if (path.isEmpty())
            return;
        NoProgress progress;
        Result<PopulationReading> reading = readPopulationFile(path, progress);
        if (!reading)
            return m_reader.fail(reading.error());
        if (reading->population.isEmpty())
            return m_reader.fail(tr("%1 has no row with a region and its residents.").arg(path));
        if (context != nullptr && !reading->unread.empty()) {
            QStringList rows;
            for (const std::string& row : reading->unread)
                rows << Formatting::text(row).replace(QLatin1Char('\t'), QLatin1Char(' '));
            context->say(tr("Not understood in %1: %2.").arg(path, Formatting::list(rows)));
        }
        m_input.population = std::move(reading->population);
    }

    void readWeight(const QString& text)
    {
        const qsizetype equals = text.indexOf(QLatin1Char('='));
        bool isNumber = false;
        const double weight = text.mid(equals + 1).toDouble(&isNumber);
        const std::string name = text.left(equals).toStdString();
        if (equals < 1 || !isNumber || !std::isfinite(weight) || weight < 0)
            return m_reader.fail(
                tr("--weight %1 is not understood. Write for example repeat_rate=2.").arg(text));
        m_input.settings.weights = WeightRule::Entered;
        for (const Indicator indicator : allIndicators)
            if (name == indicatorName(indicator)) {
                m_input.settings.indicatorWeights[static_cast<size_t>(indicator)] = weight;
                return;
            }
        // Dimensions are known only with the workspace's dictionary.
        if (!m_input.dictionary.dimensions.empty()
            && std::none_of(m_input.dictionary.dimensions.begin(), m_input.dictionary.dimensions.end(),
                [&](const Dimension& one) { return one.id == name; }))
            return m_reader.fail(tr("--weight: there is neither an indicator nor a dimension “%1”.")
                                     .arg(Formatting::text(name)));
        m_input.settings.dimensionWeights[name] = weight;
    }

    const QCommandLineParser& m_parser;
    WellbeingInput& m_input;
    OptionReader m_reader;
};

} // namespace

void declareWellbeing(QCommandLineParser& parser)
{
    Options::declare(parser);
}

Result<void> checkWellbeing(const QCommandLineParser& parser)
{
    WellbeingInput unused;
    return Options(parser, unused).read(nullptr);
}

Result<void> readWellbeing(const QCommandLineParser& parser, WellbeingInput& input, CommandContext& context)
{
    return Options(parser, input).read(&context);
}

} // namespace redial
