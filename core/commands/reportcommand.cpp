#include "core/base/savefile.h"
#include "core/commands/analysiscommand.h"
#include "core/commands/results.h"
#include "core/reports/workspacereport.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonObject>

namespace redial {

namespace {

class ReportCommand final : public AnalysisCommand {
    Q_DECLARE_TR_FUNCTIONS(redial::ReportCommand)
public:
    ReportCommand() : AnalysisCommand(Categories::ShownAtLevel) { }
    QString name() const override { return QStringLiteral("report"); }
    QString summary() const override { return tr("Writes the Excel report on repeat calls."); }

    void declareMore(QCommandLineParser& parser) const override
    {
        parser.addOption(
            {QStringLiteral("output"), tr("The report to write (.xlsx)."), QStringLiteral("file")});
        parser.addOption({QStringLiteral("title"), tr("Title of the report."), QStringLiteral("text")});
        parser.addOption({QStringLiteral("centre"),
            tr("Name of the hotline centre; else the heading the workspace's settings have."),
            QStringLiteral("text")});
        parser.addOption({QStringLiteral("logo"),
            tr("A picture (PNG or JPEG) for the first sheet; else the logo the workspace's settings have."),
            QStringLiteral("file")});
    }

    Result<void> readMore(const QCommandLineParser& parser, Scheme&) const override
    {
        const Result<QString> output = required(parser, QStringLiteral("output"));
        return output ? Result<void>() : Result<void>(output.error());
    }

    Result<void> answer(
        const Question& question, const QCommandLineParser& parser, CommandContext& context) const override
    {
        const QString output = parser.value(QStringLiteral("output"));
        RepeatReportInput input;
        input.repeats =
            std::make_shared<const Repeats>(findRepeats(question.book, question.scheme, question.period));
        input.level = question.level;
        input.repeatShare = repeatShare(*question.book, question.scheme, question.period);
        input.bursts = findBursts(*question.book, question.scheme, question.period);
        input.title = parser.value(QStringLiteral("title"));
        input.centre = parser.value(QStringLiteral("centre"));
        input.reveal = question.reveal ? Reveal::Revealed : Reveal::Masked;
        input.madeAt = context.now;
        if (const QString logo = parser.value(QStringLiteral("logo")); !logo.isEmpty()) {
            QFile file(logo);
            if (!file.exists())
                return Error{ErrorCode::FileNotFound, logo, {}};
            if (!file.open(QIODevice::ReadOnly))
                return Error{ErrorCode::FileUnreadable, logo, file.errorString()};
            input.logo = file.readAll();
        }
        NoProgress progress;
        const Result<RepeatReport> report =
            makeWorkspaceReport(std::move(input), *question.workspace, progress);
        if (!report)
            return report.error();
        if (const Result<void> saved = saveFile(output, report->workbook); !saved)
            return saved.error();
        context.writeJson(QJsonObject{{QStringLiteral("output"), output},
            {QStringLiteral("sheets"), QJsonArray::fromStringList(report->sheets)}});
        return {};
    }
};

} // namespace

std::unique_ptr<Command> reportCommand()
{
    return std::make_unique<ReportCommand>();
}

} // namespace redial
