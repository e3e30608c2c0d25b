#include "core/commands/results.h"
#include "core/commands/schemearguments.h"
#include "core/repeat/flow.h"
#include "core/reports/csvtable.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace redial {

namespace {

class FlowCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(redial::FlowCommand)
public:
    QString name() const override { return QStringLiteral("flow"); }
    QString summary() const override { return tr("What callers ask about next, after which category."); }
    void declare(QCommandLineParser& parser) const override
    {
        declareScheme(parser);
        declareLevel(parser);
        declareCsv(parser);
    }

    Result<void> run(const QCommandLineParser& parser, CommandContext& context) const override
    {
        const Result<int> level = levelFromArguments(parser);
        if (!level)
            return level.error();
        const Result<Question> question = askedQuestion(parser, context);
        if (!question)
            return question.error();
        const CategoryTree& tree = question->book->dictionaries().categories;
        const std::vector<Transition> flow = findFlow(*question->book, question->scheme, question->period, *level);
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
                {QStringLiteral("target"), jsonText(tree.joined(one.target))}, {QStringLiteral("count"), one.count()},
                {QStringLiteral("share"), sixDecimals(one.share)}, {QStringLiteral("lift"), sixDecimals(one.lift)}});
        context.writeJson(list);
        return {};
    }
};

} // namespace

std::unique_ptr<Command> flowCommand() { return std::make_unique<FlowCommand>(); }

} // namespace redial
