#include "core/commands/analysiscommand.h"
#include "core/commands/results.h"
#include "core/repeat/intervals.h"
#include "core/reports/csvtable.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace redial {

namespace {

constexpr int shownHours[] = {1, 2, 4, 8, 12, 24, 48, 72, 120, 168};

class IntervalsCommand final : public AnalysisCommand {
    Q_DECLARE_TR_FUNCTIONS(redial::IntervalsCommand)
public:
    IntervalsCommand() : AnalysisCommand(Categories::NotShown) { }
    QString name() const override { return QStringLiteral("intervals"); }
    QString summary() const override { return tr("How long it takes until callers call again."); }
    void declareMore(QCommandLineParser& parser) const override { declareCsv(parser); }

    Result<void> answer(
        const Question& question, const QCommandLineParser& parser, CommandContext& context) const override
    {
        const Intervals intervals = findIntervals(*question.book, question.scheme, question.period);
        if (parser.isSet(QStringLiteral("csv"))) {
            CsvTable table(context.output);
            table.row({"hours", "within"});
            for (const int hours : shownHours)
                table.row({std::to_string(hours), std::to_string(intervals.within(hours * 3600))});
            return {};
        }
        QJsonObject within;
        for (const int hours : shownHours)
            within.insert(QString::number(hours), intervals.within(hours * 3600));
        context.writeJson(QJsonObject{{QStringLiteral("count"), static_cast<qint64>(intervals.values.size())},
            {QStringLiteral("within"), within}});
        return {};
    }
};

} // namespace

std::unique_ptr<Command> intervalsCommand()
{
    return std::make_unique<IntervalsCommand>();
}

} // namespace redial
