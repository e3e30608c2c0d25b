#include "core/commands/analysiscommand.h"
#include "core/commands/results.h"
#include "core/commands/schemearguments.h"
#include "core/wording/errors.h"
#include "core/wording/masking.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace redial {

namespace {

class SaveSchemeCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(redial::SaveSchemeCommand)
public:
    QString name() const override { return QStringLiteral("save-scheme"); }
    QString summary() const override
    {
        return tr("Saves a scheme in the workspace, to be used by --scheme NAME.");
    }

    void declare(QCommandLineParser& parser) const override
    {
        declareWorkspace(parser);
        declareScheme(parser);
        declareReveal(parser);
        parser.addPositionalArgument(QStringLiteral("NAME"), tr("Name of the scheme."));
    }

    bool takesWords() const override { return true; }
    Result<void> run(const QCommandLineParser& parser, CommandContext& context) const override
    {
        const Result<QString> path = required(parser, QStringLiteral("workspace"));
        if (!path)
            return path.error();
        if (parser.positionalArguments().size() != 1)
            return usageError(tr("Give the scheme one name."));
        Result<std::unique_ptr<Workspace>> workspace = Workspace::open(*path, Access::ReadWrite);
        if (!workspace)
            return workspace.error();
        const Result<std::vector<Scheme>> saved = (*workspace)->schemes();
        if (!saved)
            return saved.error();
        Result<Scheme> scheme = schemeFromArguments(parser, *saved);
        if (!scheme)
            return scheme.error();
        scheme->name = parser.positionalArguments().constFirst().toStdString();
        if (const Result<void> valid = validate(*scheme); !valid)
            return usageError(errorSentence(valid.error()));
        if (const Result<void> done = (*workspace)->saveScheme(*scheme); !done)
            return done.error();
        const Result<bool> reveal = revealAsked(parser, **workspace, context);
        if (!reveal)
            return reveal.error();
        if (!*reveal)
            for (std::string& caller : scheme->excludedCallers)
                caller = maskKey(caller);
        context.writeJson(QJsonDocument::fromJson(schemeToJson(*scheme)).object());
        return {};
    }
};

} // namespace

std::unique_ptr<Command> saveSchemeCommand()
{
    return std::make_unique<SaveSchemeCommand>();
}

} // namespace redial
