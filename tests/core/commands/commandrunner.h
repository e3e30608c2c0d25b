#pragma once

#include "core/commands/command.h"
#include "core/wording/language.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

namespace redial::test {

/// What a run of redial-cli answered.
struct CommandAnswer {
    int status = -1;
    QByteArray output;
    QByteArray messages;

    QJsonObject object() const; ///< empty when the output is no JSON object
    QJsonArray array() const;
    QStringList lines() const; ///< of the output
    QString sentence() const; ///< messages as text, without the last line break
};

/// Runs redial-cli's commands as the program does, in a temporary folder of its own.
class CommandRunner {
public:
    CommandRunner();

    /// The words of the command line as one string, parted at blanks. A word that is FOLDER or begins
    /// with FOLDER/ stands for the temporary folder, DATA/ for tests/data. For words with blanks in
    /// them there is the list.
    CommandAnswer run(const QString& words) const;
    CommandAnswer run(const QStringList& words) const;

    /// A file in the folder; answers its path.
    QString write(const QString& name, const QByteArray& content) const;
    QByteArray read(const QString& name) const;
    bool exists(const QString& name) const;
    QString path(const QString& name) const;

    /// The clock of the commands; the fixtures lie years before it.
    Timestamp now = {1'800'000'000};

private:
    QTemporaryDir m_folder;
};

/// "agent | category | repeats of calls" for every cell of a matrix, sorted.
QStringList cellLines(const QJsonObject& matrix);
/// "caller | first | last | calls | orders" in the order given.
QStringList burstLines(const QJsonArray& bursts);
/// "source → target: count" in the order given.
QStringList transitionLines(const QJsonArray& flow);

} // namespace redial::test
