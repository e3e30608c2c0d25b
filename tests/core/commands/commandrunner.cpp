#include "tests/core/commands/commandrunner.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

namespace redial::test {

QJsonObject CommandAnswer::object() const
{
    return QJsonDocument::fromJson(output).object();
}

QJsonArray CommandAnswer::array() const
{
    return QJsonDocument::fromJson(output).array();
}

QStringList CommandAnswer::lines() const
{
    return QString::fromUtf8(output).split(QRegularExpression(QStringLiteral("\r?\n")), Qt::SkipEmptyParts);
}

QString CommandAnswer::sentence() const
{
    return QString::fromUtf8(messages).trimmed();
}

CommandRunner::CommandRunner() = default;

CommandAnswer CommandRunner::run(const QString& words) const
{
    return run(words.split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

CommandAnswer CommandRunner::run(const QStringList& words) const
{
    QStringList arguments;
    for (const QString& word : words) {
        if (word == QLatin1String("FOLDER"))
            arguments << m_folder.path();
        else if (word.startsWith(QLatin1String("FOLDER/")))
            arguments << m_folder.filePath(word.mid(7));
        else if (word.startsWith(QLatin1String("DATA/")))
            arguments << QStringLiteral(REDIAL_TEST_DATA "/") + word.mid(5);
        else
            arguments << word;
    }
    CommandAnswer answer;
    QBuffer output(&answer.output);
    QBuffer messages(&answer.messages);
    output.open(QIODevice::WriteOnly);
    messages.open(QIODevice::WriteOnly);
    CommandContext context{output, messages, now};
    answer.status = runCommandLine(arguments, context);
    return answer;
}

QString CommandRunner::path(const QString& name) const
{
    return m_folder.filePath(name);
}

QString CommandRunner::write(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

QByteArray CommandRunner::read(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool CommandRunner::exists(const QString& name) const
{
    return QFile::exists(path(name));
}

QStringList cellLines(const QJsonObject& matrix)
{
    QStringList lines;
    for (const QJsonValue& cell : matrix[QStringLiteral("cells")].toArray())
        lines << QStringLiteral("%1 | %2 | %3 of %4")
                     .arg(cell[QStringLiteral("agent")].toString(),
                         cell[QStringLiteral("category")].toString())
                     .arg(cell[QStringLiteral("repeats")].toInteger())
                     .arg(cell[QStringLiteral("calls")].toInteger());
    lines.sort();
    return lines;
}

QStringList burstLines(const QJsonArray& bursts)
{
    QStringList lines;
    for (const QJsonValue& burst : bursts)
        lines << QStringLiteral("%1 | %2 | %3 | %4 | %5")
                     .arg(burst[QStringLiteral("caller")].toString(),
                         burst[QStringLiteral("first")].toString(), burst[QStringLiteral("last")].toString())
                     .arg(burst[QStringLiteral("calls")].toInteger())
                     .arg(burst[QStringLiteral("orders")].toInteger());
    return lines;
}

QStringList transitionLines(const QJsonArray& flow)
{
    QStringList lines;
    for (const QJsonValue& one : flow)
        lines << QStringLiteral("%1 → %2: %3")
                     .arg(one[QStringLiteral("source")].toString(), one[QStringLiteral("target")].toString())
                     .arg(one[QStringLiteral("count")].toInteger());
    return lines;
}

} // namespace redial::test
