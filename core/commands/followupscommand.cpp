#include "core/base/savefile.h"
#include "core/base/systemuser.h"
#include "core/commands/analysiscommand.h"
#include "core/commands/optionreader.h"
#include "core/commands/results.h"
#include "core/reports/csvtable.h"
#include "core/reports/followupsheet.h"
#include "core/store/followupstore.h"
#include "core/wording/followupwording.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace redial {

namespace {

QJsonValue timeJson(const std::optional<Timestamp>& time)
{
    return time ? QJsonValue(jsonText(formatTimestamp(*time))) : QJsonValue();
}

Result<std::unique_ptr<Workspace>> openNamed(const QCommandLineParser& parser, Access access)
{
    const Result<QString> path = required(parser, QStringLiteral("workspace"));
    if (!path)
        return path.error();
    return Workspace::open(*path, access);
}

class FollowUpsCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(redial::FollowUpsCommand)
public:
    QString name() const override { return QStringLiteral("follow-ups"); }
    QString summary() const override
    {
        return tr("The follow-ups: what was found out about frequent callers.");
    }
    void declare(QCommandLineParser& parser) const override
    {
        declareWorkspace(parser);
        parser.addOption({QStringLiteral("state"), tr("Only these: to_check, checking, done, no_action."),
            QStringLiteral("state")});
        declareCsv(parser);
        declareReveal(parser);
    }

    Result<void> run(const QCommandLineParser& parser, CommandContext& context) const override
    {
        std::optional<FollowUpState> state;
        if (const QString option = QStringLiteral("state"); parser.isSet(option)) {
            state = stateFromName(parser.value(option).toStdString());
            if (!state)
                return usageError(
                    tr("--state %1 is not understood. It can be: to_check, checking, done, no_action.")
                        .arg(parser.value(option)));
        }
        const Result<std::unique_ptr<Workspace>> workspace = openNamed(parser, Access::ReadOnly);
        if (!workspace)
            return workspace.error();
        const Result<bool> reveal = revealAsked(parser, **workspace, context);
        if (!reveal)
            return reveal.error();
        NoProgress progress;
        const Result<FollowUpListing> listing =
            listFollowUps(**workspace, *reveal ? Reveal::Revealed : Reveal::Masked, progress);
        if (!listing)
            return listing.error();
        const Result<WaitingCounts> waiting = (*workspace)->followUps().waiting(context.now.day());
        if (!waiting)
            return waiting.error();
        std::vector<size_t> chosen;
        for (size_t at = 0; at < listing->followUps.size(); ++at)
            if (!state || listing->followUps[at].followUp.state == *state)
                chosen.push_back(at);
        std::ranges::sort(chosen, [&](size_t a, size_t b) {
            return comesBefore(
                listing->followUps[a].followUp, listing->followUps[b].followUp, context.now.day());
        });
        if (parser.isSet(QStringLiteral("csv")))
            writeTable(*listing, chosen, context);
        else
            writeList(*listing, chosen, *waiting, context);
        return {};
    }

private:
    static void writeList(const FollowUpListing& listing, const std::vector<size_t>& chosen,
        const WaitingCounts& waiting, CommandContext& context)
    {
        QJsonArray list;
        for (const size_t at : chosen) {
            const ResolvedFollowUp& one = listing.followUps[at];
            QJsonObject object{{QStringLiteral("id"), one.followUp.id.value},
                {QStringLiteral("caller"), jsonText(listing.shownCaller(at))},
                {QStringLiteral("orders"), static_cast<qint64>(one.followUp.orders.size())},
                {QStringLiteral("missing"), one.missing},
                {QStringLiteral("author"), jsonText(one.followUp.author)},
                {QStringLiteral("created"), timeJson(one.followUp.createdAt)},
                {QStringLiteral("changed"), timeJson(one.followUp.changedAt)},
                {QStringLiteral("done"), timeJson(one.followUp.doneAt)}};
            for (size_t field = 0; field < editableFields.size(); ++field)
                object.insert(jsonText(followUpFieldName(editableFields[field])),
                    jsonText(listing.shown[at].shown[field]));
            list.append(object);
        }
        context.writeJson(QJsonObject{{QStringLiteral("follow_ups"), list},
            {QStringLiteral("waiting"),
                QJsonObject{{QStringLiteral("all"), waiting.all},
                    {QStringLiteral("to_check"), waiting.toCheck},
                    {QStringLiteral("checking"), waiting.checking},
                    {QStringLiteral("due_today"), waiting.dueToday},
                    {QStringLiteral("overdue"), waiting.overdue}, {QStringLiteral("done"), waiting.done}}}});
    }

    static void writeTable(
        const FollowUpListing& listing, const std::vector<size_t>& chosen, CommandContext& context)
    {
        CsvTable table(context.output);
        std::vector<std::string> cells{"id", "caller", "orders", "missing", "author", "changed"};
        for (const FollowUpField field : editableFields)
            cells.emplace_back(followUpFieldName(field));
        table.row(cells);
        for (const size_t at : chosen) {
            const ResolvedFollowUp& one = listing.followUps[at];
            cells = {std::to_string(one.followUp.id.value), listing.shownCaller(at),
                std::to_string(one.followUp.orders.size()), std::to_string(one.missing), one.followUp.author,
                formatTimestamp(one.followUp.changedAt)};
            cells.insert(cells.end(), listing.shown[at].shown.begin(), listing.shown[at].shown.end());
            table.row(cells);
        }
    }
};

class ExportFollowUpsCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(redial::ExportFollowUpsCommand)
public:
    QString name() const override { return QStringLiteral("export-follow-ups"); }
    QString summary() const override
    {
        return tr("Writes the follow-ups as .xlsx for colleagues to fill in.");
    }
    void declare(QCommandLineParser& parser) const override
    {
        declareWorkspace(parser);
        parser.addOption({QStringLiteral("output"), tr("The .xlsx file to write."), QStringLiteral("file")});
        declareReveal(parser);
    }

    Result<void> run(const QCommandLineParser& parser, CommandContext& context) const override
    {
        const Result<QString> output = required(parser, QStringLiteral("output"));
        if (!output)
            return output.error();
        const Result<std::unique_ptr<Workspace>> workspace = openNamed(parser, Access::ReadWrite);
        if (!workspace)
            return workspace.error();
        const Result<bool> reveal = revealAsked(parser, **workspace, context);
        if (!reveal)
            return reveal.error();
        NoProgress progress;
        const Result<std::string> mark = (*workspace)->followUps().workspaceMark();
        if (!mark)
            return mark.error();
        const Result<FollowUpListing> listing =
            listFollowUps(**workspace, *reveal ? Reveal::Revealed : Reveal::Masked, progress);
        if (!listing)
            return listing.error();
        const Result<QByteArray> bytes = FollowUpSheet::make(*listing, context.now);
        if (!bytes)
            return Error{bytes.error().code, *output, bytes.error().detail};
        if (const Result<void> saved = saveFile(*output, *bytes); !saved)
            return saved;
        context.writeJson(QJsonObject{{QStringLiteral("output"), *output},
            {QStringLiteral("follow_ups"), static_cast<qint64>(listing->shown.size())}});
        return {};
    }
};

class ImportFollowUpsCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(redial::ImportFollowUpsCommand)
public:
    QString name() const override { return QStringLiteral("import-follow-ups"); }
    QString summary() const override { return tr("Reads back what colleagues filled in."); }
    bool takesWords() const override { return true; }
    void declare(QCommandLineParser& parser) const override
    {
        declareWorkspace(parser);
        parser.addOption({QStringLiteral("conflicts"),
            tr("Which value holds where both were changed: redial (default) or file."),
            QStringLiteral("who")});
        parser.addOption({QStringLiteral("dry-run"), tr("Only tells what would change.")});
        parser.addPositionalArgument(QStringLiteral("file"), tr("The .xlsx file that came back."));
        declareReveal(parser);
    }

    Result<void> run(const QCommandLineParser& parser, CommandContext& context) const override
    {
        if (parser.positionalArguments().size() != 1)
            return usageError(tr("Name one file to read back."));
        enum class Winner { Redial, File } winner = Winner::Redial;
        OptionReader reader(parser);
        reader.choice("conflicts", {{"redial", Winner::Redial}, {"file", Winner::File}}, winner);
        if (reader.failed())
            return *reader.failed();
        const Result<std::unique_ptr<Workspace>> workspace = openNamed(parser, Access::ReadWrite);
        if (!workspace)
            return workspace.error();
        NoProgress progress;
        const Result<std::vector<FilledRow>> rows =
            FollowUpSheet::read(parser.positionalArguments().front(), progress);
        if (!rows)
            return rows.error();
        const Result<bool> reveal = revealAsked(parser, **workspace, context);
        if (!reveal)
            return reveal.error();
        const Result<FollowUpListing> listing =
            listFollowUps(**workspace, *reveal ? Reveal::Revealed : Reveal::Masked, progress);
        if (!listing)
            return listing.error();
        const FilledBack compared =
            compareFilledBack(listing->workspaceMark, *rows, listing->shown, listing->causes);
        std::set<size_t> fileWins;
        for (size_t at = 0; winner == Winner::File && at < compared.conflicts.size(); ++at)
            fileWins.insert(at);
        FollowUpStore::FillBackOutcome outcome;
        if (!parser.isSet(QStringLiteral("dry-run"))) {
            const Result<FollowUpStore::FillBackOutcome> applied =
                (*workspace)
                    ->followUps()
                    .fillBack(chosenFillBacks(compared, fileWins), {systemUser().toStdString(), context.now});
            if (!applied)
                return applied.error();
            outcome = *applied;
        }
        write(compared, outcome, context);
        return {};
    }

private:
    static void write(
        const FilledBack& compared, const FollowUpStore::FillBackOutcome& outcome, CommandContext& context)
    {
        QJsonArray changed, conflicts, unknown, invalid;
        for (const FilledBack::Changed& one : compared.changed)
            changed.append(QJsonObject{
                {QStringLiteral("row"), one.row}, {QStringLiteral("id"), one.fillBack.followUp.value}});
        for (const FilledBack::Conflict& one : compared.conflicts)
            conflicts.append(
                QJsonObject{{QStringLiteral("row"), one.row}, {QStringLiteral("id"), one.followUp.value},
                    {QStringLiteral("field"), jsonText(followUpFieldName(one.field))},
                    {QStringLiteral("file"), jsonText(one.inFile)},
                    {QStringLiteral("redial"), jsonText(one.inRedial)},
                    {QStringLiteral("why"), FollowUpWording::conflict(one.reason)}});
        for (const auto& [row, why] : compared.unknown)
            unknown.append(QJsonObject{
                {QStringLiteral("row"), row}, {QStringLiteral("why"), FollowUpWording::unknown(why)}});
        for (const FilledBack::Invalid& one : compared.invalid)
            invalid.append(QJsonObject{{QStringLiteral("row"), one.row},
                {QStringLiteral("field"), jsonText(followUpFieldName(one.field))},
                {QStringLiteral("value"), jsonText(maskText(one.text))}});
        context.writeJson(QJsonObject{{QStringLiteral("unchanged"), compared.unchanged},
            {QStringLiteral("changed"), changed}, {QStringLiteral("conflicts"), conflicts},
            {QStringLiteral("unknown"), unknown}, {QStringLiteral("invalid"), invalid},
            {QStringLiteral("written"), outcome.changed}});
    }
};

} // namespace

std::unique_ptr<Command> followUpsCommand()
{
    return std::make_unique<FollowUpsCommand>();
}

std::unique_ptr<Command> exportFollowUpsCommand()
{
    return std::make_unique<ExportFollowUpsCommand>();
}

std::unique_ptr<Command> importFollowUpsCommand()
{
    return std::make_unique<ImportFollowUpsCommand>();
}

} // namespace redial
