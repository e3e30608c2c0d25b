#include "core/commands/schemearguments.h"
#include "core/wording/findings.h"

#include <QCoreApplication>

namespace redial {

namespace {

class SummaryCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(redial::SummaryCommand)
public:
    QString name() const override { return QStringLiteral("summary"); }
    QString summary() const override { return tr("The findings in sentences, to be read by people."); }
    void declare(QCommandLineParser& parser) const override
    {
        declareScheme(parser);
        declareLevel(parser);
    }

    Result<void> run(const QCommandLineParser& parser, CommandContext& context) const override
    {
        const Result<int> level = levelFromArguments(parser);
        if (!level)
            return level.error();
        const Result<Question> question = askedQuestion(parser, context);
        if (!question)
            return question.error();
        const RepeatMatrix matrix(
            std::make_shared<const Repeats>(findRepeats(question->book, question->scheme, question->period)), *level);
        const RepeatShare share = repeatShare(*question->book, question->scheme, question->period);
        const Intervals intervals = findIntervals(*question->book, question->scheme, question->period);
        const std::vector<Transition> flow = findFlow(*question->book, question->scheme, question->period, *level);
        const std::vector<Burst> bursts = findBursts(*question->book, question->scheme, question->period);
        context.output.write(Findings::text({matrix, share, intervals, flow, bursts,
                                                question->reveal ? Reveal::Revealed : Reveal::Masked})
                                 .toUtf8());
        return {};
    }
};

} // namespace

std::unique_ptr<Command> summaryCommand() { return std::make_unique<SummaryCommand>(); }

} // namespace redial
