#include "core/base/systemuser.h"
#include "core/commands/analysiscommand.h"
#include "core/intake/callerkey.h"
#include "core/store/erasure.h"
#include "core/store/linkstore.h"
#include "core/wording/formatting.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace redial {

namespace {

class DeleteCallerCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(redial::DeleteCallerCommand)
public:
    QString name() const override { return QStringLiteral("delete-caller"); }
    QString summary() const override
    {
        return tr("Deletes everything about a caller, as the law may demand. It cannot be undone.");
    }
    void declare(QCommandLineParser& parser) const override
    {
        declareWorkspace(parser);
        parser.addOption(
            {QStringLiteral("caller"), tr("The caller's number or code."), QStringLiteral("key")});
        parser.addOption({QStringLiteral("confirm"), tr("The same once more."), QStringLiteral("key")});
        parser.addOption({QStringLiteral("linked"), tr("Also the other numbers linked as the same person.")});
    }

    Result<void> run(const QCommandLineParser& parser, CommandContext& context) const override
    {
        const Result<QString> path = required(parser, QStringLiteral("workspace"));
        const Result<QString> caller = required(parser, QStringLiteral("caller"));
        if (!path || !caller)
            return path ? caller.error() : path.error();
        if (parser.value(QStringLiteral("confirm")) != *caller)
            return usageError(
                tr("Nothing was deleted. It cannot be undone: repeat the number as --confirm to delete it."));
        CallerKey key = readCallerKey(caller->toStdString());
        if (key.key.empty())
            return usageError(tr("--caller names no number or code."));
        const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(*path, Access::ReadWrite);
        if (!workspace)
            return workspace.error();
        std::vector<std::string> keys{key.key};
        if (parser.isSet(QStringLiteral("linked"))) {
            const Result<std::vector<PersonLink>> links = (*workspace)->links().all();
            if (!links)
                return links.error();
            keys = Persons(*links).keysOf(key.key);
        }
        NoProgress progress;
        const Result<DeletionOutcome> done =
            (*workspace)->erasure().deleteCallers(keys, {systemUser().toStdString(), context.now}, progress);
        if (!done)
            return done.error();
        report(*done, context);
        return {};
    }

    /// What both commands answer.
    static void report(const DeletionOutcome& done, CommandContext& context)
    {
        context.writeJson(QJsonObject{{QStringLiteral("orders"), done.record.orders},
            {QStringLiteral("follow_ups"), done.record.followUps}, {QStringLiteral("rejects"), done.rejects},
            {QStringLiteral("mentions"), done.mentions}, {QStringLiteral("compacted"), done.compacted}});
        if (!done.compacted)
            context.say(
                tr("Everything was deleted, but the file could not be rewritten, so that traces of earlier "
                   "changes may be left in it. Make room, close it elsewhere, and run this once more."));
    }
};

class DeleteBeforeCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(redial::DeleteBeforeCommand)
public:
    QString name() const override { return QStringLiteral("delete-before"); }
    QString summary() const override
    {
        return tr("Deletes all orders from before a day: the retention period is over. It cannot be undone.");
    }
    void declare(QCommandLineParser& parser) const override
    {
        declareWorkspace(parser);
        parser.addOption({QStringLiteral("before"), tr("The first day that is kept: YYYY-MM-DD."),
            QStringLiteral("date")});
        parser.addOption({QStringLiteral("confirm"), tr("Yes, delete them for good.")});
    }

    Result<void> run(const QCommandLineParser& parser, CommandContext& context) const override
    {
        const Result<QString> path = required(parser, QStringLiteral("workspace"));
        const Result<QString> before = required(parser, QStringLiteral("before"));
        if (!path || !before)
            return path ? before.error() : path.error();
        const std::string day = before->toStdString();
        const std::optional<Timestamp> limit = parseIsoTimestamp(day + " 00:00:00");
        if (!limit)
            return usageError(tr("--before %1 is not a day: write it as 2024-03-01.").arg(*before));
        const bool isConfirmed = parser.isSet(QStringLiteral("confirm"));
        const Result<std::unique_ptr<Workspace>> workspace =
            Workspace::open(*path, isConfirmed ? Access::ReadWrite : Access::ReadOnly);
        if (!workspace)
            return workspace.error();
        NoProgress progress;
        if (!isConfirmed) {
            const Result<qint64> older = (*workspace)->erasure().ordersBefore(*limit, progress);
            if (!older)
                return older.error();
            return usageError(tr("Nothing was deleted. %Ln order(s) would be, and it cannot be undone: add "
                                 "--confirm to delete them.",
                nullptr, Formatting::grammaticalNumber(*older)));
        }
        const Result<DeletionOutcome> done = (*workspace)->erasure().deleteBefore(
            *limit, {systemUser().toStdString(), context.now}, progress);
        if (!done)
            return done.error();
        DeleteCallerCommand::report(*done, context);
        return {};
    }
};

} // namespace

std::unique_ptr<Command> deleteCallerCommand()
{
    return std::make_unique<DeleteCallerCommand>();
}

std::unique_ptr<Command> deleteBeforeCommand()
{
    return std::make_unique<DeleteBeforeCommand>();
}

} // namespace redial
