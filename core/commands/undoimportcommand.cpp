#include "core/commands/analysiscommand.h"

#include "core/store/workspace.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace redial {

namespace {

class UndoImportCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(redial::UndoImportCommand)
public:
    QString name() const override { return QStringLiteral("undo-import"); }
    QString summary() const override
    {
        return tr("Takes an import back: what it brought goes, what it replaced returns.");
    }

    void declare(QCommandLineParser& parser) const override
    {
        declareWorkspace(parser);
        parser.addOption({QStringLiteral("batch"), tr("The import to take back; otherwise the last one."),
            QStringLiteral("number")});
    }

    Result<void> run(const QCommandLineParser& parser, CommandContext& context) const override
    {
        const Result<QString> path = required(parser, QStringLiteral("workspace"));
        if (!path)
            return path.error();
        std::optional<BatchId> batch;
        if (const QString option = QStringLiteral("batch"); parser.isSet(option)) {
            bool isNumber = false;
            batch = BatchId(parser.value(option).toLongLong(&isNumber));
            if (!isNumber)
                return usageError(tr("--batch %1 is not the number of an import.").arg(parser.value(option)));
        }
        Result<std::unique_ptr<Workspace>> workspace = Workspace::open(*path, Access::ReadWrite);
        if (!workspace)
            return workspace.error();
        NoProgress progress;
        const Result<std::pair<BatchId, qint64>> undone = (*workspace)->undoImport(batch, progress);
        if (!undone)
            return undone.error();
        context.writeJson(QJsonObject{
            {QStringLiteral("batch"), undone->first.value}, {QStringLiteral("removed"), undone->second}});
        return {};
    }
};

} // namespace

std::unique_ptr<Command> undoImportCommand()
{
    return std::make_unique<UndoImportCommand>();
}

} // namespace redial
