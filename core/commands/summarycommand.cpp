#include "core/commands/analysiscommand.h"
#include "core/wording/findings.h"

#include <QCoreApplication>

namespace redial {

namespace {

class SummaryCommand final : public AnalysisCommand {
    Q_DECLARE_TR_FUNCTIONS(redial::SummaryCommand)
public:
    SummaryCommand() : AnalysisCommand(Categories::ShownAtLevel) { }
    QString name() const override { return QStringLiteral("summary"); }
    QString summary() const override { return tr("The findings in sentences, to be read by people."); }

    Result<void> answer(
        const Question& question, const QCommandLineParser&, CommandContext& context) const override
    {
        const RepeatMatrix matrix(
            std::make_shared<const Repeats>(findRepeats(question.book, question.scheme, question.period)),
            question.level);
        const RepeatShare share = repeatShare(*question.book, question.scheme, question.period);
        const Intervals intervals = findIntervals(*question.book, question.scheme, question.period);
        const std::vector<Transition> flow =
            findFlow(*question.book, question.scheme, question.period, question.level);
        const std::vector<Burst> bursts = findBursts(*question.book, question.scheme, question.period);
        context.output.write(Findings::text(
            {matrix, share, intervals, flow, bursts, question.reveal ? Reveal::Revealed : Reveal::Masked})
                                 .toUtf8());
        return {};
    }
};

} // namespace

std::unique_ptr<Command> summaryCommand()
{
    return std::make_unique<SummaryCommand>();
}

} // namespace redial
