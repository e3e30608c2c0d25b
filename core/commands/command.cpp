#include "core/commands/command.h"

#include "core/wording/errors.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace redial {

namespace {

// Sentences of QCommandLineParser that a user sees; Qt asks our translation for them under its own context.
[[maybe_unused]] constexpr const char* parserSentences[] = {
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unknown option '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unknown options: %1."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Missing value after '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unexpected value after '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Usage: %1"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "[options]"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Options:"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Arguments:"),
};

class Texts {
    Q_DECLARE_TR_FUNCTIONS(redial::CommandLine)
public:
    static QString overview(const std::vector<std::unique_ptr<Command>>& commands)
    {
        QString text = tr("Redial finds who calls a hotline again, about what, and after whose answer.")
            % u"\n\n" % tr("Usage: redial-cli COMMAND [options]") % u"\n\n" % tr("Commands:") % u'\n';
        for (const auto& command : commands)
            text += u"  " % command->name().leftJustified(14) % command->summary() % u'\n';
        return text % u'\n'
            % tr("“redial-cli COMMAND --help” explains each. --language en or zh_CN chooses the language.")
            % u'\n';
    }
    static QString unknownCommand(const QString& name)
    {
        return tr("There is no command “%1”. “redial-cli --help” lists them.").arg(name);
    }
    static QString seeHelp(const QString& name)
    {
        return tr("“redial-cli %1 --help” explains the command.").arg(name);
    }
    static QString missing(const QString& option) { return tr("--%1 is missing.").arg(option); }
    static QString helpOption() { return tr("Explains this command."); }
    static QString strayWord(const QString& word, const QString& name)
    {
        return tr("“%1” means nothing to %2. Values with blanks in them need quotation marks.")
            .arg(word, name);
    }
};

} // namespace

void CommandContext::writeJson(const QJsonValue& value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    output.write(document.toJson(QJsonDocument::Indented));
}

void CommandContext::say(const QString& sentence)
{
    messages.write(sentence.toUtf8() + '\n');
}

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(inspectCommand());
    commands.push_back(importCommand());
    commands.push_back(undoImportCommand());
    commands.push_back(ordersCommand());
    commands.push_back(matrixCommand());
    commands.push_back(callersCommand());
    commands.push_back(intervalsCommand());
    commands.push_back(flowCommand());
    commands.push_back(wellbeingCommand());
    commands.push_back(summaryCommand());
    commands.push_back(reportCommand());
    commands.push_back(saveSchemeCommand());
    commands.push_back(followUpsCommand());
    commands.push_back(exportFollowUpsCommand());
    commands.push_back(importFollowUpsCommand());
    commands.push_back(deleteCallerCommand());
    commands.push_back(deleteBeforeCommand());
    commands.push_back(backupCommand());
    commands.push_back(restoreCommand());
    commands.push_back(recoverCommand());
    commands.push_back(sampleCommand());
    return commands;
}

Error usageError(const QString& sentence)
{
    return {ErrorCode::UsageInvalid, sentence, {}};
}

Result<QString> required(const QCommandLineParser& parser, const QString& option)
{
    if (!parser.isSet(option) || parser.value(option).isEmpty())
        return usageError(Texts::missing(option));
    return parser.value(option);
}

int runCommandLine(const QStringList& arguments, CommandContext& context)
{
    const std::vector<std::unique_ptr<Command>> commands = allCommands();
    const QString name = arguments.value(0);
    if (name == QLatin1String("--help") || name == QLatin1String("-h") || name == QLatin1String("help")) {
        context.output.write(Texts::overview(commands).toUtf8());
        return 0;
    }
    if (name == QLatin1String("--version")) {
        context.output.write("redial-cli " REDIAL_VERSION "\n");
        return 0;
    }
    if (name.isEmpty()) {
        context.messages.write(Texts::overview(commands).toUtf8());
        return 2;
    }
    const auto command =
        std::find_if(commands.begin(), commands.end(), [&](const auto& one) { return one->name() == name; });
    if (command == commands.end()) {
        context.say(Texts::unknownCommand(name));
        return 2;
    }

    context.commandName = name;
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    parser.setApplicationDescription((*command)->summary());
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, Texts::helpOption());
    parser.addOption(help);
    (*command)->declare(parser);
    QStringList words = arguments;
    words[0] = QStringLiteral("redial-cli ") + name;
    const bool parsed = parser.parse(words);
    if (parser.isSet(help)) {
        // Qt takes the program's name from the application, which does not know of our commands.
        QString text = parser.helpText();
        text.replace(text.indexOf(QCoreApplication::arguments().value(0)),
            QCoreApplication::arguments().value(0).size(), words[0]);
        context.output.write(text.toUtf8());
        return 0;
    }
    if (!parsed) {
        context.say(parser.errorText());
        context.say(Texts::seeHelp(name));
        return 2;
    }
    if (!(*command)->takesWords() && !parser.positionalArguments().isEmpty()) {
        context.say(Texts::strayWord(parser.positionalArguments().constFirst(), name));
        context.say(Texts::seeHelp(name));
        return 2;
    }
    const Result<void> done = (*command)->run(parser, context);
    if (done)
        return 0;
    context.say(errorSentence(done.error()));
    if (done.error().code != ErrorCode::UsageInvalid)
        return 1;
    context.say(Texts::seeHelp(name));
    return 2;
}

} // namespace redial
