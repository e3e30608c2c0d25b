#pragma once

/// redial-cli, command by command (README, "The command line"). Each command is one file: it declares
/// its options, does its work with the other libraries, and writes its result. The program is
/// app/redial_cli.cpp; tests run the commands through runCommandLine() too.

#include "core/base/result.h"
#include "core/base/timestamp.h"

#include <QCommandLineParser>
#include <QIODevice>
#include <QJsonValue>
#include <QStringList>

#include <memory>
#include <vector>

namespace redial {

/// What a command has from outside: where results and messages go, and what time it is.
struct CommandContext {
    QIODevice& output; ///< results, UTF-8
    QIODevice& messages; ///< sentences for people, UTF-8
    Timestamp now;
    QString commandName = {}; ///< set by runCommandLine()

    void writeJson(const QJsonValue& value);
    void say(const QString& sentence); ///< one line of messages
};

class Command {
public:
    virtual ~Command() = default;
    virtual QString name() const = 0;
    virtual QString summary() const = 0; ///< one line for the list of commands
    /// Adds options and positional arguments.
    virtual void declare(QCommandLineParser& parser) const = 0;
    /// Whether words without -- mean something to it; otherwise they are refused.
    virtual bool takesWords() const { return false; }
    /// UsageInvalid for words that are off (exit 2); any other error is a failed request (exit 1).
    virtual Result<void> run(const QCommandLineParser& parser, CommandContext& context) const = 0;
};

std::vector<std::unique_ptr<Command>> allCommands();

/// `arguments` without the program's name. Answers the exit status: 0 done, 1 failed, 2 wrong usage.
int runCommandLine(const QStringList& arguments, CommandContext& context);

Error usageError(const QString& sentence);
/// The value of an option that must be there.
Result<QString> required(const QCommandLineParser& parser, const QString& option);

// Factories, one a file.
std::unique_ptr<Command> inspectCommand();
std::unique_ptr<Command> importCommand();
std::unique_ptr<Command> undoImportCommand();
std::unique_ptr<Command> ordersCommand();
std::unique_ptr<Command> matrixCommand();
std::unique_ptr<Command> callersCommand();
std::unique_ptr<Command> intervalsCommand();
std::unique_ptr<Command> flowCommand();
std::unique_ptr<Command> reportCommand();
std::unique_ptr<Command> summaryCommand();
std::unique_ptr<Command> saveSchemeCommand();
std::unique_ptr<Command> sampleCommand();
std::unique_ptr<Command> followUpsCommand();
std::unique_ptr<Command> exportFollowUpsCommand();
std::unique_ptr<Command> importFollowUpsCommand();
std::unique_ptr<Command> deleteCallerCommand();
std::unique_ptr<Command> deleteBeforeCommand();
std::unique_ptr<Command> backupCommand();
std::unique_ptr<Command> restoreCommand();
std::unique_ptr<Command> recoverCommand();
std::unique_ptr<Command> wellbeingCommand();

} // namespace redial
