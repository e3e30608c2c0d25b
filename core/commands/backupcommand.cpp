#include "core/commands/analysiscommand.h"
#include "core/store/backups.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

namespace redial {

namespace {

QJsonObject backupJson(const Backup& backup)
{
    const auto number = [](std::optional<qint64> count) { return count ? QJsonValue(*count) : QJsonValue(); };
    return {{QStringLiteral("day"), QString::fromStdString(formatDay(backup.day))},
        {QStringLiteral("replaced_at"),
            backup.replacedAt ? QJsonValue(QString::fromStdString(formatTimestamp(*backup.replacedAt)))
                              : QJsonValue()},
        {QStringLiteral("orders"), number(backup.orders)},
        {QStringLiteral("follow_ups"), number(backup.followUps)}, {QStringLiteral("bytes"), backup.bytes},
        {QStringLiteral("file"), QDir::toNativeSeparators(backup.path)}};
}

class BackupCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(redial::BackupCommand)
public:
    QString name() const override { return QStringLiteral("backup"); }
    QString summary() const override
    {
        return tr("Makes today's backup beside the workspace, or lists the backups.");
    }
    void declare(QCommandLineParser& parser) const override
    {
        declareWorkspace(parser);
        parser.addOption({QStringLiteral("list"), tr("Only lists the backups there are, the newest first.")});
    }

    Result<void> run(const QCommandLineParser& parser, CommandContext& context) const override
    {
        const Result<QString> path = required(parser, QStringLiteral("workspace"));
        if (!path)
            return path.error();
        if (parser.isSet(QStringLiteral("list"))) {
            QJsonArray backups;
            for (const Backup& backup : listBackups(*path))
                backups.append(backupJson(backup));
            if (backups.isEmpty())
                context.say(
                    tr("There is no backup in %1 yet.").arg(QDir::toNativeSeparators(backupFolder(*path))));
            context.writeJson(backups);
            return {};
        }
        const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(*path, Access::ReadWrite);
        if (!workspace)
            return workspace.error();
        NoProgress progress;
        const Result<Backup> made = (*workspace)->backups().make(context.now, progress);
        if (!made)
            return made.error();
        context.writeJson(backupJson(*made));
        return {};
    }
};

class RestoreCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(redial::RestoreCommand)
public:
    QString name() const override { return QStringLiteral("restore"); }
    QString summary() const override
    {
        return tr("Puts a backup in the place of the workspace; what it holds is kept as a backup first.");
    }
    void declare(QCommandLineParser& parser) const override
    {
        declareWorkspace(parser);
        parser.addOption(
            {QStringLiteral("day"), tr("The backup of this day: YYYY-MM-DD."), QStringLiteral("date")});
        parser.addOption({QStringLiteral("backup"), tr("This file, as “backup --list” names it."),
            QStringLiteral("file")});
    }

    Result<void> run(const QCommandLineParser& parser, CommandContext& context) const override
    {
        const Result<QString> path = required(parser, QStringLiteral("workspace"));
        if (!path)
            return path.error();
        const QString day = parser.value(QStringLiteral("day"));
        QString file = parser.value(QStringLiteral("backup"));
        if (day.isEmpty() == file.isEmpty())
            return usageError(tr("Say which backup: either --day or --backup."));
        if (!day.isEmpty()) {
            const auto wanted = parseIsoTimestamp(day.toStdString() + " 00:00:00");
            if (!wanted)
                return usageError(tr("--day %1 is not a day: write it as 2024-03-01.").arg(day));
            file = backupOf(*path, wanted->day());
        }
        NoProgress progress;
        const Result<Restored> restored = restoreBackup(*path, file, context.now, progress);
        if (!restored)
            return restored.error();
        context.writeJson(QJsonObject{{QStringLiteral("restored"), QDir::toNativeSeparators(file)},
            {QStringLiteral("kept"),
                restored->replaced.isEmpty() ? QJsonValue()
                                             : QJsonValue(QDir::toNativeSeparators(restored->replaced))}});
        return {};
    }
};

} // namespace

std::unique_ptr<Command> backupCommand()
{
    return std::make_unique<BackupCommand>();
}

std::unique_ptr<Command> restoreCommand()
{
    return std::make_unique<RestoreCommand>();
}

} // namespace redial
