// backup, restore and recover: the way back after an accident, without a window.
#include "core/store/backups.h"
#include "core/store/workspace.h"
#include "core/wording/language.h"
#include "tests/core/commands/commandrunner.h"

#include <QDir>
#include <QTest>
#include <QTranslator>

using namespace redial;
using namespace redial::test;

class TestBackupCommands : public QObject {
    Q_OBJECT
private slots:
    void init();
    void backup();
    void list();
    void backupOfWhatIsInUse();
    void restore();
    void restoreWhatIsGone();
    void restoreThatCannotBe_data();
    void restoreThatCannotBe();
    void recover();
    void recoverThatCannotBe_data();
    void recoverThatCannotBe();

private:
    void refused();
    qsizetype orders() const; ///< in the workspace
    void damage() const; ///< the first hundred bytes, which tell what the file is

    std::unique_ptr<CommandRunner> m_runner;
    QString m_today;
};

namespace {

constexpr const char* march = "order_id,time,caller,agent\n"
                              "G1,2024-03-01 08:00:00,13800000001,A\n"
                              "G2,2024-03-02 09:00:00,13800000002,B\n"
                              "G3,2024-03-03 10:00:00,,B\n";

QStringList described(const QJsonArray& backups)
{
    QStringList lines;
    for (const QJsonValue& value : backups)
        lines << QStringLiteral("%1 %2 %3")
                     .arg(value[QStringLiteral("day")].toString())
                     .arg(value[QStringLiteral("orders")].toInteger(-1))
                     .arg(value[QStringLiteral("replaced_at")].toString());
    return lines;
}

} // namespace

void TestBackupCommands::init()
{
    m_runner = std::make_unique<CommandRunner>();
    m_today = QString::fromStdString(formatDay(m_runner->now.day()));
    m_runner->write(QStringLiteral("march.csv"), march);
    m_runner->write(
        QStringLiteral("april.csv"), "order_id,time,caller,agent\nH1,2024-04-01 08:00:00,13800000009,A\n");
    m_runner->write(QStringLiteral("text.redial"), QByteArray(8000, 'x'));
    QCOMPARE(m_runner->run(QStringLiteral("import --workspace FOLDER/w.redial FOLDER/march.csv")).status, 0);
}

qsizetype TestBackupCommands::orders() const
{
    return m_runner->run(QStringLiteral("orders --workspace FOLDER/w.redial --csv")).lines().size() - 1;
}

void TestBackupCommands::damage() const
{
    QFile file(m_runner->path(QStringLiteral("w.redial")));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(100, '\0'));
}

void TestBackupCommands::backup()
{
    const CommandAnswer answer = m_runner->run(QStringLiteral("backup --workspace FOLDER/w.redial"));
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.sentence(), QString());
    const QJsonObject made = answer.object();
    QCOMPARE(made.keys(),
        (QStringList{QStringLiteral("bytes"), QStringLiteral("day"), QStringLiteral("file"),
            QStringLiteral("follow_ups"), QStringLiteral("orders"), QStringLiteral("replaced_at")}));
    QCOMPARE(described({made}), QStringList{m_today + QStringLiteral(" 3 ")});
    QVERIFY(made[QStringLiteral("replaced_at")].isNull());
    QCOMPARE(made[QStringLiteral("follow_ups")].toInteger(-1), 0);
    const QString file = QDir::fromNativeSeparators(made[QStringLiteral("file")].toString());
    QCOMPARE(file, m_runner->path(QStringLiteral("w.redial.backups/w-%1.redial").arg(m_today)));
    QCOMPARE(made[QStringLiteral("bytes")].toInteger(), QFileInfo(file).size());
}

void TestBackupCommands::list()
{
    const QString words = QStringLiteral("backup --workspace FOLDER/w.redial --list");
    for (const Language language : {Language::English, Language::Chinese}) {
        const auto translation = speak(language);
        const CommandAnswer none = m_runner->run(words);
        QCOMPARE(none.status, 0);
        QCOMPARE(QByteArray(none.output).replace('\n', ""), QByteArray("[]"));
        QVERIFY2(none.sentence().contains(QStringLiteral("w.redial.backups")), none.messages.constData());
        QVERIFY2(none.sentence().endsWith(
                     language == Language::Chinese ? QStringLiteral("。") : QStringLiteral(".")),
            none.messages.constData());
    }
    QCOMPARE(m_runner->run(QStringLiteral("backup --workspace FOLDER/w.redial")).status, 0);
    QCOMPARE(m_runner->run(QStringLiteral("import --workspace FOLDER/w.redial FOLDER/april.csv")).status, 0);
    m_runner->now.seconds += Timestamp::secondsPerDay;
    QCOMPARE(m_runner->run(QStringLiteral("backup --workspace FOLDER/w.redial")).status, 0);
    const CommandAnswer two = m_runner->run(words);
    QCOMPARE(two.status, 0);
    QCOMPARE(described(two.array()),
        (QStringList{QString::fromStdString(formatDay(m_runner->now.day())) + QStringLiteral(" 4 "),
            m_today + QStringLiteral(" 3 ")}));
}

void TestBackupCommands::backupOfWhatIsInUse()
{
    const auto window = Workspace::open(m_runner->path(QStringLiteral("w.redial")), Access::ReadWrite);
    QVERIFY(window);
    QStringList said;
    for (const Language language : {Language::English, Language::Chinese}) {
        const auto translation = speak(language);
        for (const char* words : {"backup --workspace FOLDER/w.redial",
                 "restore --workspace FOLDER/w.redial --backup FOLDER/w.redial"}) {
            const CommandAnswer answer = m_runner->run(QString::fromLatin1(words));
            QCOMPARE(answer.status, 1);
            QCOMPARE(answer.output, QByteArray());
            QVERIFY2(answer.sentence().contains(QStringLiteral("w.redial")), answer.messages.constData());
            said << answer.sentence();
        }
    }
    QCOMPARE(said[0], said[1]); // the same in either command
    QVERIFY(said[0].contains(QStringLiteral("written to by another window")));
    QVERIFY(said[2].contains(QStringLiteral("另一个窗口")));
}

void TestBackupCommands::restore()
{
    QCOMPARE(m_runner->run(QStringLiteral("backup --workspace FOLDER/w.redial")).status, 0);
    QCOMPARE(m_runner->run(QStringLiteral("import --workspace FOLDER/w.redial FOLDER/april.csv")).status, 0);
    QCOMPARE(orders(), 4);
    const CommandAnswer answer =
        m_runner->run(QStringLiteral("restore --workspace FOLDER/w.redial --day %1").arg(m_today));
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.sentence(), QString());
    QCOMPARE(answer.object().keys(), (QStringList{QStringLiteral("kept"), QStringLiteral("restored")}));
    QCOMPARE(QFileInfo(answer.object()[QStringLiteral("restored")].toString()).fileName(),
        QStringLiteral("w-%1.redial").arg(m_today));
    QCOMPARE(orders(), 3);
    // Taken back: what was there is a backup, too.
    const QString kept = answer.object()[QStringLiteral("kept")].toString();
    const QJsonArray listed =
        m_runner->run(QStringLiteral("backup --workspace FOLDER/w.redial --list")).array();
    QCOMPARE(listed.size(), 2);
    QCOMPARE(listed[0][QStringLiteral("file")].toString(), kept);
    QCOMPARE(listed[0][QStringLiteral("replaced_at")].toString(),
        QString::fromStdString(formatTimestamp(m_runner->now)));
    m_runner->now.seconds += 1;
    const CommandAnswer back = m_runner->run({QStringLiteral("restore"), QStringLiteral("--workspace"),
        QStringLiteral("FOLDER/w.redial"), QStringLiteral("--backup"), kept});
    QCOMPARE(back.status, 0);
    QCOMPARE(orders(), 4);
}

void TestBackupCommands::restoreWhatIsGone()
{
    QCOMPARE(m_runner->run(QStringLiteral("backup --workspace FOLDER/w.redial")).status, 0);
    QVERIFY(QFile::remove(m_runner->path(QStringLiteral("w.redial"))));
    const QString words = QStringLiteral("restore --workspace FOLDER/w.redial --day %1").arg(m_today);
    const CommandAnswer gone = m_runner->run(words);
    QCOMPARE(gone.status, 0);
    QVERIFY(gone.object()[QStringLiteral("kept")].isNull());
    QCOMPARE(orders(), 3);
    damage();
    const CommandAnswer damaged = m_runner->run(words);
    QCOMPARE(damaged.status, 0);
    QVERIFY(QFileInfo::exists(damaged.object()[QStringLiteral("kept")].toString()));
    QCOMPARE(orders(), 3);
}

void TestBackupCommands::restoreThatCannotBe_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("names");
    const auto row = [](const char* name, const char* words, int status, const char* names) {
        QTest::newRow(name) << QStringLiteral("restore --workspace FOLDER/w.redial ")
                + QString::fromLatin1(words)
                            << status << QString::fromLatin1(names);
    };
    row("not said which", "", 2, "--day");
    row("said twice", "--day 2024-03-01 --backup FOLDER/text.redial", 2, "--day");
    row("no day", "--day yesterday", 2, "yesterday");
    row("none of that day", "--day 2024-02-29", 1, "w-2024-02-29.redial");
    row("no such file", "--backup FOLDER/none.redial", 1, "none.redial");
    row("no workspace", "--backup FOLDER/text.redial", 1, "text.redial");
    row("no workspace at all", "--backup FOLDER/march.csv", 1, "march.csv");
}

/// The words of the row in both languages: refused with a sentence in each, and nothing on the output.
void TestBackupCommands::refused()
{
    QFETCH(const QString, words);
    QFETCH(const int, status);
    QFETCH(const QString, names);
    QStringList said;
    for (const Language language : {Language::English, Language::Chinese}) {
        const auto translation = speak(language);
        const CommandAnswer answer = m_runner->run(words);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.output, QByteArray());
        QVERIFY2(answer.sentence().contains(names), answer.messages.constData());
        said << answer.sentence();
    }
    QVERIFY(said[0] != said[1]);
    QVERIFY2(said[1].contains(QStringLiteral("。")), qPrintable(said[1]));
}

void TestBackupCommands::restoreThatCannotBe()
{
    refused();
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(orders(), 3);
    QVERIFY(!m_runner->exists(QStringLiteral("w.redial.backups")));
}

void TestBackupCommands::recover()
{
    damage();
    QCOMPARE(m_runner->run(QStringLiteral("orders --workspace FOLDER/w.redial --csv")).status, 1);
    const QByteArray before = m_runner->read(QStringLiteral("w.redial"));
    const QString words = QStringLiteral("recover --workspace FOLDER/w.redial --output FOLDER/%1.redial");
    const CommandAnswer answer = m_runner->run(words.arg(QStringLiteral("saved")));
    QCOMPARE(answer.status, 0);
    const QJsonObject account = answer.object();
    QCOMPARE(account[QStringLiteral("orders")][QStringLiteral("saved")].toInteger(), 3);
    QCOMPARE(account[QStringLiteral("orders")][QStringLiteral("lost")].toInteger(), 0);
    QCOMPARE(account[QStringLiteral("imports")][QStringLiteral("saved")].toInteger(), 1);
    QCOMPARE(account[QStringLiteral("of_imports")][0][QStringLiteral("files")][0].toString(),
        QStringLiteral("march.csv"));
    QVERIFY(account[QStringLiteral("damaged_pages")].toInteger() >= 1);
    QVERIFY(
        account[QStringLiteral("pages")].toInteger() > account[QStringLiteral("damaged_pages")].toInteger());
    QVERIFY2(
        answer.sentence().startsWith(QStringLiteral("3 orders were saved.")), answer.messages.constData());
    QCOMPARE(m_runner->run(QStringLiteral("orders --workspace FOLDER/saved.redial --csv")).lines().size(), 4);
    QCOMPARE(m_runner->read(QStringLiteral("w.redial")), before); // only read
    const auto translation = speak(Language::Chinese);
    const CommandAnswer chinese = m_runner->run(words.arg(QStringLiteral("救回")));
    QCOMPARE(chinese.status, 0);
    QVERIFY2(
        chinese.sentence().startsWith(QStringLiteral("已救回 3 条工单。")), chinese.messages.constData());
}

void TestBackupCommands::recoverThatCannotBe_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("names");
    const auto row = [](const char* name, const char* words, int status, const char* names) {
        QTest::newRow(name) << QString::fromLatin1(words) << status << QString::fromLatin1(names);
    };
    row("no output", "recover --workspace FOLDER/w.redial", 2, "--output");
    row("output there", "recover --workspace FOLDER/w.redial --output FOLDER/march.csv", 1, "march.csv");
    row("gone", "recover --workspace FOLDER/none.redial --output FOLDER/new.redial", 1, "none.redial");
    row("none", "recover --workspace FOLDER/text.redial --output FOLDER/new.redial", 1, "text.redial");
}

void TestBackupCommands::recoverThatCannotBe()
{
    refused();
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(m_runner->read(QStringLiteral("march.csv")), QByteArray(march));
    QVERIFY(!m_runner->exists(QStringLiteral("new.redial")));
}

QTEST_GUILESS_MAIN(TestBackupCommands)
#include "tst_backupcommands.moc"
