#include "core/commands/command.h"

#include "core/base/savefile.h"
#include "core/commands/analysiscommand.h"
#include "core/commands/schemearguments.h"
#include "core/imports/importer.h"
#include "core/reports/csvtable.h"
#include "core/store/stagedimport.h"
#include "core/wording/importwording.h"
#include "core/wording/masking.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace redial {

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QJsonObject accountJson(const ImportAccount& account)
{
    return {{QStringLiteral("read"), account.read}, {QStringLiteral("imported"), account.imported},
        {QStringLiteral("replaced"), account.replaced}, {QStringLiteral("skipped"), account.skipped},
        {QStringLiteral("rejected"), account.rejected},
        {QStringLiteral("without_caller"), account.withoutCaller},
        {QStringLiteral("masked_callers"), account.maskedCallers}, {QStringLiteral("padded"), account.padded},
        {QStringLiteral("digits_lost"), account.digitsLost},
        {QStringLiteral("status_kept"), account.statusKept}};
}

QJsonArray sourcesJson(const ImportReport& report)
{
    QJsonArray sources;
    for (const BatchSummary::Source& source : report.sources) {
        QJsonObject object = accountJson(source.account);
        QJsonArray sheets;
        for (const std::string& sheet : source.sheets)
            if (!sheet.empty()) // a text file has none
                sheets.append(text(sheet));
        object.insert(QStringLiteral("file"), source.file);
        object.insert(QStringLiteral("sheets"), sheets);
        if (source.coverage) {
            object.insert(QStringLiteral("complete_from"), text(formatTimestamp(source.coverage->from)));
            object.insert(QStringLiteral("complete_to"), text(formatTimestamp(source.coverage->to)));
        }
        sources.append(object);
    }
    return sources;
}

/// Everything the rejects' file says of one row; the value is hidden where it could be a caller's.
Result<void> saveRejects(const QString& path, const ImportReport& report, Reveal reveal)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    CsvTable table(buffer, CsvTable::ByteOrderMark::ForSpreadsheets);
    table.row({"file", "sheet", "row", "column", "value", "reason", "explanation"});
    for (const ImportReport::RejectLine& line : report.rejects)
        table.row({report.sources[line.source].file.toStdString(), line.sheet,
            std::to_string(line.reject.position.row), line.reject.column,
            reveal == Reveal::Revealed ? line.reject.value
                                       : maskText(line.reject.value, line.reject.names, line.reject.keys),
            std::string(rejectReasonName(line.reject.reason)),
            ImportWording::reason(line.reject.reason).toStdString()});
    table.finish();
    return saveFile(path, bytes);
}

class ImportCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(redial::ImportCommand)
public:
    QString name() const override { return QStringLiteral("import"); }
    QString summary() const override { return tr("Imports exports as one batch that can be taken back."); }

    void declare(QCommandLineParser& parser) const override
    {
        const auto add = [&](const char* option, const QString& description, const char* value = nullptr) {
            parser.addOption({QLatin1String(option), description, QLatin1String(value)});
        };
        add("workspace", tr("The workspace file; made if it is missing."), "file");
        add("profile", tr("An import profile (JSON) that says which column is what."), "file");
        add("sheet", tr("Only this sheet of a workbook. Repeatable."), "name");
        add("encoding", tr("Encoding of text files, instead of the one found."), "name");
        add("date-order", tr("How dates such as 1/3/2024 are meant: day-first, month-first or year-first."),
            "order");
        add("complete-from", tr("First covered second of the sources; a date alone is its 00:00:00."),
            "time");
        add("complete-to", tr("Last covered second of the sources; a date alone is its 23:59:59."), "time");
        add("rejects", tr("Writes the rows that could not be read, with the reason, as CSV."), "file");
        add("reveal", tr("Shows numbers whole in the rejects and the result; otherwise they are masked."));
        parser.addPositionalArgument(
            QStringLiteral("SOURCE"), tr("Excel or CSV exports."), QStringLiteral("SOURCE…"));
    }

    bool takesWords() const override { return true; }
    Result<void> run(const QCommandLineParser& parser, CommandContext& context) const override
    {
        const Result<QString> path = required(parser, QStringLiteral("workspace"));
        if (!path)
            return path.error();
        Result<ImportPlan> plan = planFromArguments(parser);
        if (!plan)
            return plan.error();
        plan->now = context.now;
        // A wrong file must not leave an empty workspace behind.
        const bool isNew = !QFile::exists(*path);
        NoProgress progress;
        if (isNew)
            for (const SourcePlan& source : plan->sources)
                if (const auto preview = previewSource(source, nullptr, progress); !preview)
                    return preview.error();
        Result<std::unique_ptr<Workspace>> workspace = Workspace::openOrCreate(*path);
        if (!workspace)
            return workspace.error();
        const Result<ImportReport> report = importSources(**workspace, *plan, progress);
        if (!report) {
            workspace->reset();
            if (isNew)
                QFile::remove(*path);
            return report.error();
        }

        const Result<bool> asked = revealAsked(parser, **workspace, context);
        if (!asked)
            return asked.error();
        const Reveal reveal = *asked ? Reveal::Revealed : Reveal::Masked;
        QJsonObject result = accountJson(report->account);
        result.insert(QStringLiteral("batch"), report->batch.value);
        result.insert(QStringLiteral("seconds"), std::round(report->seconds * 1000) / 1000);
        result.insert(QStringLiteral("sources"), sourcesJson(*report));
        context.writeJson(result);
        for (const QString& sentence : ImportWording::sentences(*report, reveal))
            context.say(sentence);
        if (const Result<void> kept = keepCorrections(**workspace, *plan); !kept)
            return kept.error();
        if (const QString rejects = parser.value(QStringLiteral("rejects")); !rejects.isEmpty())
            if (const Result<void> saved = saveRejects(rejects, *report, reveal); !saved) {
                context.say(tr("The import is done; only the list of rejects is missing."));
                return saved.error();
            }
        return {};
    }

private:
    /// What the user said about columns and dates is found again by the header's fingerprint, so that the
    /// next export of the same kind needs no word.
    static Result<void> keepCorrections(Workspace& workspace, const ImportPlan& plan)
    {
        NoProgress progress;
        for (const SourcePlan& source : plan.sources) {
            if (!source.profile && !source.dateOrder)
                continue;
            const Result<SourcePreview> preview = previewSource(source, &workspace, progress);
            if (!preview)
                return preview.error();
            for (const SourcePreview::Group& group : preview->groups) {
                if (!group.importable)
                    continue;
                ImportProfile profile =
                    profileFrom(group.mapping, source.profile ? source.profile->name : QString());
                profile.fingerprint = group.fingerprint;
                if (const Result<void> saved = workspace.saveProfile(profile); !saved)
                    return saved.error();
            }
        }
        return {};
    }

    static Result<ImportPlan> planFromArguments(const QCommandLineParser& parser)
    {
        ImportPlan plan;
        SourcePlan common;
        common.open.encoding = parser.value(QStringLiteral("encoding")).toStdString();
        for (const QString& sheet : parser.values(QStringLiteral("sheet")))
            common.sheets.push_back(sheet.toStdString());
        if (const QString order = parser.value(QStringLiteral("date-order"));
            order == QLatin1String("day-first"))
            common.dateOrder = DateOrder::DayFirst;
        else if (order == QLatin1String("month-first"))
            common.dateOrder = DateOrder::MonthFirst;
        else if (order == QLatin1String("year-first"))
            common.dateOrder = DateOrder::YearFirst;
        else if (!order.isEmpty())
            return usageError(
                tr("--date-order %1 is not understood. It can be: day-first, month-first, year-first.")
                    .arg(order));
        if (const QString profile = parser.value(QStringLiteral("profile")); !profile.isEmpty()) {
            Result<ImportProfile> read = readProfile(profile);
            if (!read)
                return read.error();
            common.profile = *std::move(read);
        }
        for (const auto& [option, dateAlone, end] :
            {std::tuple(QStringLiteral("complete-from"), DateAlone::FirstSecond, &plan.completeFrom),
                {QStringLiteral("complete-to"), DateAlone::LastSecond, &plan.completeTo}}) {
            if (!parser.isSet(option))
                continue;
            const Result<Timestamp> time = timeArgument(option, parser.value(option), dateAlone);
            if (!time)
                return time.error();
            *end = *time;
        }
        for (const QString& source : parser.positionalArguments()) {
            plan.sources.push_back(common);
            plan.sources.back().path = source;
        }
        if (plan.sources.empty())
            return usageError(tr("Name at least one file to import."));
        if (plan.completeFrom && plan.completeTo && *plan.completeTo < *plan.completeFrom)
            return usageError(tr("--complete-to lies before --complete-from."));
        return plan;
    }

    static Result<ImportProfile> readProfile(const QString& path)
    {
        QFile file(path);
        if (!file.exists())
            return Error{ErrorCode::FileNotFound, path, {}};
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::FileUnreadable, path, file.errorString()};
        return profileFromJson(file.readAll(), path);
    }
};

} // namespace

std::unique_ptr<Command> importCommand()
{
    return std::make_unique<ImportCommand>();
}

} // namespace redial
