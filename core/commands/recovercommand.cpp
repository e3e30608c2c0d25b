#include "core/commands/analysiscommand.h"
#include "core/store/recovery.h"
#include "core/wording/recoverywording.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace redial {

namespace {

QJsonObject countJson(const RecoveryAccount::Count& count)
{
    return {{QStringLiteral("saved"), count.saved}, {QStringLiteral("lost"), count.lost}};
}

class RecoverCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(redial::RecoverCommand)
public:
    QString name() const override { return QStringLiteral("recover"); }
    QString summary() const override
    {
        return tr("Saves what can be saved of a damaged workspace into a new one.");
    }
    void declare(QCommandLineParser& parser) const override
    {
        declareWorkspace(parser);
        parser.addOption({QStringLiteral("output"), tr("The new workspace; it must not be there yet."),
            QStringLiteral("file")});
    }

    Result<void> run(const QCommandLineParser& parser, CommandContext& context) const override
    {
        const Result<QString> damaged = required(parser, QStringLiteral("workspace"));
        const Result<QString> output = required(parser, QStringLiteral("output"));
        if (!damaged || !output)
            return damaged ? output.error() : damaged.error();
        NoProgress progress;
        const Result<RecoveryAccount> account = recoverWorkspace(*damaged, *output, context.now, progress);
        if (!account)
            return account.error();
        QJsonArray imports;
        for (const RecoveryAccount::Import& import : account->ofImports)
            imports.append(QJsonObject{{QStringLiteral("batch"), import.id.value},
                {QStringLiteral("files"), QJsonArray::fromStringList(import.files)},
                {QStringLiteral("orders"), countJson(import.orders)}});
        context.writeJson(QJsonObject{{QStringLiteral("orders"), countJson(account->orders)},
            {QStringLiteral("without_texts"), account->withoutTexts},
            {QStringLiteral("without_caller"), account->withoutCaller},
            {QStringLiteral("without_words"), account->withoutWords},
            {QStringLiteral("imports"), countJson(account->imports)}, {QStringLiteral("of_imports"), imports},
            {QStringLiteral("rejects"), countJson(account->rejects)},
            {QStringLiteral("follow_ups"), countJson(account->followUps)},
            {QStringLiteral("from_history"), account->fromHistory},
            {QStringLiteral("history"), countJson(account->history)},
            {QStringLiteral("links"), countJson(account->links)},
            {QStringLiteral("settings"), countJson(account->settings)},
            {QStringLiteral("stray_rows"), account->strayRows},
            {QStringLiteral("damaged_pages"), account->damagedPages},
            {QStringLiteral("pages"), account->pages}});
        context.say(RecoveryWording::sum(*account));
        for (const QString& line : RecoveryWording::lines(*account))
            context.say(line);
        return {};
    }
};

} // namespace

std::unique_ptr<Command> recoverCommand()
{
    return std::make_unique<RecoverCommand>();
}

} // namespace redial
