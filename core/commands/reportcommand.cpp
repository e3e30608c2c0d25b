#include "core/base/savefile.h"
#include "core/commands/analysiscommand.h"
#include "core/commands/optionreader.h"
#include "core/commands/results.h"
#include "core/commands/wellbeingoptions.h"
#include "core/reports/callersreport.h"
#include "core/reports/threerateschoices.h"
#include "core/reports/wellbeingchoices.h"
#include "core/reports/wellbeingreport.h"
#include "core/reports/workspacereport.h"
#include "core/wording/formatting.h"

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
        return tr("Writes the Excel report on repeat calls, on frequent callers, or on how people fare.");
    }

    void declareMore(QCommandLineParser& parser) const override
    {
        parser.addOption(
            {QStringLiteral("output"), tr("The report to write (.xlsx)."), QStringLiteral("file")});
        parser.addOption({QStringLiteral("kind"),
            tr("repeats (default); callers: who is back too often, with details and follow-ups; wellbeing: "
               "how "
               "the regions fare, with what moved their index."),
            QStringLiteral("kind")});
        parser.addOption(
            {QStringLiteral("calls"), tr("callers: at least this many calls."), QStringLiteral("number")});
        parser.addOption(
            {QStringLiteral("within"), tr("callers: within this time."), QStringLiteral("time")});
        parser.addOption({QStringLiteral("region"),
            tr("wellbeing: the report of this region alone; else of all."), QStringLiteral("name")});
        parser.addOption({QStringLiteral("month"),
            tr("wellbeing: the month to report on, for example 2024-03; else the newest that is whole."),
            QStringLiteral("month")});
        declareWellbeing(parser);
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
        const QString month = parser.value(QStringLiteral("month"));
        if (!month.isEmpty() && !firstDayOf(month))
            reader.fail(tr("--month %1 is not a month. Write for example 2024-03.").arg(month));
        if (reader.failed())
            return *reader.failed();
        return checkWellbeing(parser);
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
        if (kind == Kind::Wellbeing) {
            Result<WellbeingReportInput> input = wellbeingInput(question, parser, context);
            if (!input)
                return input.error();
            return write(makeWellbeingReport(withHeading(*std::move(input), question, parser, context, logo),
                             *question.workspace, progress),
                parser, context);
        }
        return write(makeWorkspaceReport(withHeading(repeatsInput(question), question, parser, context, logo),
                         *question.workspace, progress),
            parser, context);
    }

private:
    enum class Kind { Repeats, Callers, Wellbeing };
    static inline const std::initializer_list<std::pair<const char*, Kind>> kinds{
        {"repeats", Kind::Repeats}, {"callers", Kind::Callers}, {"wellbeing", Kind::Wellbeing}};

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
    static Result<WellbeingReportInput> wellbeingInput(
        const Question& question, const QCommandLineParser& parser, CommandContext& context)
    {
        Result<WellbeingInput> choices = wellbeingChoices(*question.workspace);
        if (!choices)
            return choices.error();
        const QString month = parser.value(QStringLiteral("month"));
        if (!month.isEmpty())
            choices->settings.periods = WellbeingPeriods::Months;
        if (const Result<void> read = readWellbeing(parser, *choices, context); !read)
            return read.error();
        choices->book = question.book;
        choices->scheme = question.scheme;
        NoProgress progress;
        const auto wellbeing = makeWellbeing(*choices, progress);
        if (!wellbeing)
            return wellbeing.error();
        WellbeingReportInput input;
        input.wellbeing = *wellbeing;
        input.level = question.level;
        const std::optional<size_t> period =
            month.isEmpty() ? (*wellbeing)->newest() : (*wellbeing)->periodOf(*firstDayOf(month));
        if (!period)
            return usageError(month.isEmpty()
                    ? tr("There is no period with an index: it takes orders with regions and categories.")
                    : tr("There are no orders in %1.").arg(month));
        input.period = *period;
        if (const QString region = parser.value(QStringLiteral("region")); !region.isEmpty()) {
            const Result<size_t> unit = unitNamed(**wellbeing, region);
            if (!unit)
                return unit.error();
            input.unit = *unit;
        }
        Result<RatesChoices> rates = ratesChoices(*question.workspace, *question.book, progress);
        if (!rates)
            return rates.error();
        input.responses = std::move(rates->responses);
        input.complaintTypes = std::move(rates->complaintTypes);
        return input;
    }
    static std::optional<Timestamp> firstDayOf(const QString& month)
    {
        return parseIsoTimestamp(month.toStdString() + "-01");
    }
    static Result<size_t> unitNamed(const Wellbeing& wellbeing, const QString& region)
    {
        QStringList names;
        for (size_t unit = 1; unit < wellbeing.units().size(); ++unit) {
            const QString name = Formatting::text(wellbeing.units()[unit].name);
            if (name == region)
                return unit;
            names << name;
        }
        return usageError(tr("There is no region “%1” with enough orders to judge. There are: %2.")
                              .arg(region, names.join(QStringLiteral(", "))));
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
