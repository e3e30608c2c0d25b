#include "core/commands/callersresult.h"
#include "core/commands/optionreader.h"
#include "core/wording/callerwording.h"

#include <QCoreApplication>

namespace redial {

namespace {

class CallersCommand final : public AnalysisCommand {
    Q_DECLARE_TR_FUNCTIONS(redial::CallersCommand)
public:
    CallersCommand() : AnalysisCommand(Categories::ShownAtLevel) { }
    QString name() const override { return QStringLiteral("callers"); }
    QString summary() const override { return tr("Callers who are back too often, in bursts."); }
    void declareMore(QCommandLineParser& parser) const override
    {
        parser.addOption(
            {QStringLiteral("calls"), tr("At least this many calls (default 3)."), QStringLiteral("number")});
        parser.addOption(
            {QStringLiteral("within"), tr("Within this time (default 24h)."), QStringLiteral("time")});
        parser.addOption({QStringLiteral("order"),
            tr("What comes first: calls (most calls, default), worst (most to be solved), last (latest) or "
               "span (longest)."),
            QStringLiteral("order")});
        parser.addOption({QStringLiteral("facts"),
            tr("Adds what each burst consists of: categories, agents, unresolved, same subject again, and "
               "why it stands where it stands.")});
        parser.addOption({QStringLiteral("periodic"),
            tr("Instead of bursts: callers who keep a rhythm, and when to expect them next.")});
        parser.addOption({QStringLiteral("map"),
            tr("Instead of bursts: how many callers other numbers of calls and times would flag.")});
        declareCsv(parser);
    }

    Result<void> readMore(const QCommandLineParser& parser, Scheme& scheme) const override
    {
        OptionReader reader(parser);
        reader.number("calls", scheme.monitorCalls);
        reader.duration("within", scheme.monitorSeconds);
        BurstOrder order = BurstOrder::Calls;
        readOrder(reader, order);
        const bool isMap = parser.isSet(QStringLiteral("map"));
        const bool isPeriodic = parser.isSet(QStringLiteral("periodic"));
        const bool isBursts = parser.isSet(QStringLiteral("facts")) || parser.isSet(QStringLiteral("order"));
        if (isMap + isPeriodic + isBursts > 1)
            reader.fail(tr("--map, --periodic, and --facts with --order are different questions: ask them "
                           "one after another."));
        return reader.failed() ? Result<void>(*reader.failed()) : Result<void>();
    }

    Result<void> answer(
        const Question& question, const QCommandLineParser& parser, CommandContext& context) const override
    {
        if (parser.isSet(QStringLiteral("map")))
            writeMap(question, parser, context);
        else if (parser.isSet(QStringLiteral("periodic")))
            write(
                periodicList(question, findPeriodicCallers(*question.book, question.scheme, question.period)),
                parser, context);
        else
            writeBursts(question, parser, context);
        return {};
    }

private:
    static void readOrder(OptionReader& reader, BurstOrder& order)
    {
        reader.choice("order",
            {{"calls", BurstOrder::Calls}, {"worst", BurstOrder::Worst}, {"last", BurstOrder::Last},
                {"span", BurstOrder::Span}},
            order);
    }

    static void write(const CallersResult& result, const QCommandLineParser& parser, CommandContext& context)
    {
        if (parser.isSet(QStringLiteral("csv")))
            result.writeTable(context.output);
        else
            context.writeJson(result.rows);
    }

    static void writeMap(const Question& question, const QCommandLineParser& parser, CommandContext& context)
    {
        const ThresholdMap map = thresholdMap(*question.book, question.scheme, question.period);
        const CallersResult result = mapList(map);
        if (parser.isSet(QStringLiteral("csv"))) {
            result.writeTable(context.output);
            return;
        }
        const NearestThresholds nearest = nearestThresholds(*question.book, question.scheme, question.period);
        context.writeJson(
            QJsonObject{{QStringLiteral("callers"), map.callersInAll}, {QStringLiteral("map"), result.rows},
                {QStringLiteral("most_calls"), thresholdJson(nearest.mostCalls)},
                {QStringLiteral("least_time"), thresholdJson(nearest.leastTime)},
                {QStringLiteral("least_round_time"), thresholdJson(nearest.leastRoundTime)}});
    }

    static void writeBursts(
        const Question& question, const QCommandLineParser& parser, CommandContext& context)
    {
        const OrderBook& book = *question.book;
        std::vector<Burst> bursts = findBursts(book, question.scheme, question.period);
        if (bursts.empty())
            for (const QString& sentence : CallerWording::nobody(
                     question.scheme, nearestThresholds(book, question.scheme, question.period)))
                context.say(sentence);
        const bool withFacts = parser.isSet(QStringLiteral("facts"));
        if (!withFacts && !parser.isSet(QStringLiteral("order"))) {
            write(burstList(question, bursts), parser, context);
            return;
        }
        std::vector<BurstFacts> facts = BurstDescriber(question.book, question.level).describe(bursts);
        if (parser.isSet(QStringLiteral("order"))) {
            BurstOrder order = BurstOrder::Calls;
            OptionReader reader(parser);
            readOrder(reader, order);
            const std::vector<size_t> places = rankBursts(book, facts, order);
            bursts = inOrder(std::move(bursts), places);
            facts = inOrder(std::move(facts), places);
        }
        write(withFacts ? burstFactList(question, bursts, facts) : burstList(question, bursts), parser,
            context);
    }

    template <typename T>
    static std::vector<T> inOrder(std::vector<T> values, const std::vector<size_t>& places)
    {
        std::vector<T> sorted;
        sorted.reserve(values.size());
        for (const size_t place : places)
            sorted.push_back(std::move(values[place]));
        return sorted;
    }
};

} // namespace

std::unique_ptr<Command> callersCommand()
{
    return std::make_unique<CallersCommand>();
}

} // namespace redial
