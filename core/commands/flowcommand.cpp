#include "core/commands/analysiscommand.h"
#include "core/commands/results.h"
#include "core/repeat/flow.h"
#include "core/reports/csvtable.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace redial {

namespace {

class FlowCommand final : public AnalysisCommand {
    Q_DECLARE_TR_FUNCTIONS(redial::FlowCommand)
public:
    FlowCommand() : AnalysisCommand(Categories::ShownAtLevel) { }
    QString name() const override { return QStringLiteral("flow"); }
    QString summary() const override { return tr("What callers ask about next, after which category."); }
    void declareMore(QCommandLineParser& parser) const override { declareCsv(parser); }

    Result<void> answer(
        const Question& question, const QCommandLineParser& parser, CommandContext& context) const override
    {
        const CategoryTree& tree = question.book->dictionaries().categories;
        const std::vector<Transition> flow =
            findFlow(*question.book, question.scheme, question.period, question.level);
        if (parser.isSet(QStringLiteral("csv"))) {
            CsvTable table(context.output);
            table.row({"source", "target", "count", "share", "lift"});
            for (const Transition& one : flow)
                table.row({tree.joined(one.source), tree.joined(one.target), std::to_string(one.count()),
                    QByteArray::number(sixDecimals(one.share), 'g', 9).toStdString(),
                    QByteArray::number(sixDecimals(one.lift), 'g', 9).toStdString()});
            return {};
        }
        QJsonArray list;
        for (const Transition& one : flow)
            list.append(QJsonObject{{QStringLiteral("source"), jsonText(tree.joined(one.source))},
                {QStringLiteral("target"), jsonText(tree.joined(one.target))},
                {QStringLiteral("count"), one.count()}, {QStringLiteral("share"), sixDecimals(one.share)},
                {QStringLiteral("lift"), sixDecimals(one.lift)}});
        context.writeJson(list);
        return {};
    }
};

} // namespace

std::unique_ptr<Command> flowCommand()
{
    return std::make_unique<FlowCommand>();
}

} // namespace redial
