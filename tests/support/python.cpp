#include "tests/support/python.h"

#include <QProcess>

namespace redial::test {

namespace {

const QString python = QStringLiteral("/usr/bin/python3");

} // namespace

bool hasOpenpyxl()
{
#ifdef Q_OS_WIN
    return false;
#else
    return QProcess::execute(python, {QStringLiteral("-c"), QStringLiteral("import openpyxl")}) == 0;
#endif
}

std::optional<QByteArray> runPython(const QStringList& arguments)
{
    constexpr int longestMilliseconds = 120'000;
    QProcess process;
    process.start(python, arguments);
    const bool isDone = process.waitForFinished(longestMilliseconds)
        && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (const QByteArray problem = process.readAllStandardError(); !problem.isEmpty())
        qWarning("python: %s", problem.constData());
    return isDone ? std::optional(process.readAllStandardOutput()) : std::nullopt;
}

} // namespace redial::test
