#include "core/base/savefile.h"
#include "core/commands/analysiscommand.h"
#include "core/commands/optionreader.h"
#include "core/commands/results.h"
#include "core/reports/callersreport.h"
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
    QString summary() const override
    {
        return tr("Writes the Excel report on repeat calls, or on frequent callers.");
    }

    void declareMore(QCommandLineParser& parser) const override
    {
        parser.addOption(
            {QStringLiteral("output"), tr("The report to write (.xlsx)."), QStringLiteral("file")});
        parser.addOption({QStringLiteral("kind"),
            tr("repeats (default), or callers: who is back too often, with details and follow-ups."),
            QStringLiteral("kind")});
        parser.addOption(
            {QStringLiteral("calls"), tr("callers: at least this many calls."), QStringLiteral("number")});
        parser.addOption(
            {QStringLiteral("within"), tr("callers: within this time."), QStringLiteral("time")});
        parser.addOption({QStringLiteral("title"), tr("Title of the report."), QStringLiteral("text")});
        parser.addOption({QStringLiteral("centre"),
            tr("Name of the hotline centre; else the heading the workspace's settings have."),
            QStringLiteral("text")});
        parser.addOption({QStringLiteral("logo"),
            tr("A picture (PNG or JPEG) for the first sheet; else the logo the workspace's settings have."),
            QStringLiteral("file")});
    }

    Result<void> readMore(const QCommandLineParser& parser, Scheme& scheme) const override
    {
        const Result<QString> output = required(parser, QStringLiteral("output"));
        if (!output)
            return output.error();
        OptionReader reader(parser);
        Kind kind = Kind::Repeats;
        reader.choice("kind", kinds, kind);
        reader.number("calls", scheme.monitorCalls);
        reader.duration("within", scheme.monitorSeconds);
        return reader.failed() ? Result<void>(*reader.failed()) : Result<void>();
    }

    Result<void> answer(
        const Question& question, const QCommandLineParser& parser, CommandContext& context) const override
    {
        QByteArray logo;
        if (const QString path = parser.value(QStringLiteral("logo")); !path.isEmpty()) {
            QFile file(path);
            if (!file.exists())
                return Error{ErrorCode::FileNotFound, path, {}};
            if (!file.open(QIODevice::ReadOnly))
                return Error{ErrorCode::FileUnreadable, path, file.errorString()};
            logo = file.readAll();
        }
        NoProgress progress;
        Kind kind = Kind::Repeats;
        OptionReader(parser).choice("kind", kinds, kind);
        if (kind == Kind::Callers)
            return write(
                makeCallersReport(withHeading(callersInput(question), question, parser, context, logo),
                    *question.workspace, progress),
                parser, context);
        return write(makeWorkspaceReport(withHeading(repeatsInput(question), question, parser, context, logo),
                         *question.workspace, progress),
            parser, context);
    }

private:
    enum class Kind { Repeats, Callers };
    static inline const std::initializer_list<std::pair<const char*, Kind>> kinds{
        {"repeats", Kind::Repeats}, {"callers", Kind::Callers}};

    static RepeatReportInput repeatsInput(const Question& question)
    {
        RepeatReportInput input;
        input.repeats =
            std::make_shared<const Repeats>(findRepeats(question.book, question.scheme, question.period));
        input.level = question.level;
        input.repeatShare = repeatShare(*question.book, question.scheme, question.period);
        input.bursts = findBursts(*question.book, question.scheme, question.period);
        return input;
    }
    static CallersReportInput callersInput(const Question& question)
    {
        CallersReportInput input;
        input.book = question.book;
        input.scheme = question.scheme;
        input.period = question.period;
        input.level = question.level;
        input.bursts = std::make_shared<const std::vector<Burst>>(
            findBursts(*question.book, question.scheme, question.period));
        return input;
    }
    template <typename Input>
    static Input withHeading(Input input, const Question& question, const QCommandLineParser& parser,
        const CommandContext& context, const QByteArray& logo)
    {
        input.title = parser.value(QStringLiteral("title"));
        input.centre = parser.value(QStringLiteral("centre"));
        input.logo = logo;
        input.reveal = question.reveal ? Reveal::Revealed : Reveal::Masked;
        input.madeAt = context.now;
        return input;
    }
    template <typename Report>
    static Result<void> write(
        const Result<Report>& report, const QCommandLineParser& parser, CommandContext& context)
    {
        if (!report)
            return report.error();
        const QString output = parser.value(QStringLiteral("output"));
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
