// redial-cli callers: what --facts, --order, --periodic and --map add to the fixed answer.
#include "tests/core/commands/commandrunner.h"

#include <QSet>
#include <QTest>

using namespace redial::test;

class TestCallersCommands : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void factsComeInTheSameOrder();
    void factsAddUp();
    void orders();
    void mapAgreesWithTheLists();
    void periodic();
    void tablesHaveTheSameMembers_data();
    void tablesHaveTheSameMembers();
    void nobody();
    void emptyTablesKeepTheirHeadings();
    void keysAreMasked();
    void differentQuestions();

private:
    CommandAnswer ask(const QString& words) const
    {
        const QString command = QStringLiteral("callers --workspace FOLDER/golden.redial ");
        return m_runner.run(QString(command + words));
    }
    CommandRunner m_runner;
};

void TestCallersCommands::initTestCase()
{
    QCOMPARE(
        m_runner.run(QStringLiteral("import --workspace FOLDER/golden.redial DATA/golden/orders.csv")).status,
        0);
}

void TestCallersCommands::factsComeInTheSameOrder()
{
    QCOMPARE(burstLines(ask(QStringLiteral("--reveal --facts --level 1")).array()),
        burstLines(ask(QStringLiteral("--reveal")).array()));
}

void TestCallersCommands::factsAddUp()
{
    const QJsonArray list = ask(QStringLiteral("--facts --level 1")).array();
    QVERIFY(list.size() > 20);
    bool someUnresolved = false;
    for (const QJsonValue& burst : list) {
        for (const char* name : {"categories", "agents", "regions", "departments"}) {
            qint64 orders = 0;
            for (const QJsonValue& one : burst[QLatin1String(name)].toArray()) {
                QVERIFY(!one[QStringLiteral("name")].toString().contains(QLatin1Char('/')));
                orders += one[QStringLiteral("orders")].toInteger();
            }
            QCOMPARE(orders, burst[QStringLiteral("orders")].toInteger());
        }
        qint64 points = 0;
        for (const QJsonValue& reason : burst[QStringLiteral("reasons")].toArray())
            points += reason[QStringLiteral("points")].toInteger();
        QCOMPARE(points, burst[QStringLiteral("score")].toInteger());
        QCOMPARE(points,
            burst[QStringLiteral("calls")].toInteger() + burst[QStringLiteral("unresolved")].toInteger()
                + burst[QStringLiteral("same_subject")].toInteger());
        someUnresolved |= burst[QStringLiteral("unresolved")].toInteger() > 0;
        QVERIFY(burst[QStringLiteral("unresolved")].toInteger()
            <= burst[QStringLiteral("outcome_known")].toInteger());
        QCOMPARE(burst[QStringLiteral("unresolved_share")].isNull(),
            burst[QStringLiteral("outcome_known")].toInteger() == 0);
    }
    QVERIFY(someUnresolved);
}

void TestCallersCommands::orders()
{
    const QJsonArray worst = ask(QStringLiteral("--facts --order worst")).array();
    for (qsizetype i = 1; i < worst.size(); ++i)
        QVERIFY(worst[i - 1][QStringLiteral("score")].toInteger()
            >= worst[i][QStringLiteral("score")].toInteger());
    const QJsonArray last = ask(QStringLiteral("--order last")).array();
    for (qsizetype i = 1; i < last.size(); ++i)
        QVERIFY(last[i - 1][QStringLiteral("last")].toString() >= last[i][QStringLiteral("last")].toString());
    const QJsonArray span = ask(QStringLiteral("--facts --order span")).array();
    for (qsizetype i = 1; i < span.size(); ++i)
        QVERIFY(span[i - 1][QStringLiteral("span_seconds")].toInteger()
            >= span[i][QStringLiteral("span_seconds")].toInteger());
    QCOMPARE(burstLines(ask(QStringLiteral("--order calls")).array()), burstLines(ask({}).array()));
    QCOMPARE(last.first().toObject().size(), 5);
}

void TestCallersCommands::mapAgreesWithTheLists()
{
    const QJsonObject answer = ask(QStringLiteral("--map")).object();
    const QJsonArray map = answer[QStringLiteral("map")].toArray();
    QCOMPARE(map.size(), 10);
    for (const QJsonValue& row : map) {
        const QString within = row[QStringLiteral("within")].toString();
        for (const int calls : {2, 3, 5, 10}) {
            QSet<QString> callers;
            const QString words = QStringLiteral("--reveal --calls %1 --within %2").arg(calls).arg(within);
            for (const QJsonValue& burst : ask(words).array())
                callers << burst[QStringLiteral("caller")].toString();
            QCOMPARE(row[QString::number(calls)].toInteger(), callers.size());
        }
    }
    QCOMPARE(answer[QStringLiteral("most_calls")][QStringLiteral("calls")].toInteger(), 7);
    QCOMPARE(answer[QStringLiteral("most_calls")][QStringLiteral("callers")].toInteger(), 2);
    QVERIFY(answer[QStringLiteral("least_time")][QStringLiteral("seconds")].toInteger() <= 7200);
}

void TestCallersCommands::periodic()
{
    const QJsonArray list = ask(QStringLiteral("--periodic --reveal")).array();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list[0][QStringLiteral("caller")].toString(), QStringLiteral("13900000003"));
    QCOMPARE(list[0][QStringLiteral("period_seconds")].toInteger(), 7200);
    QCOMPARE(list[0][QStringLiteral("next")].toString(), QStringLiteral("2024-03-08 14:00:00"));
}

void TestCallersCommands::tablesHaveTheSameMembers_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("bursts") << "";
    QTest::newRow("facts") << "--facts";
    QTest::newRow("order") << "--order worst";
    QTest::newRow("periodic") << "--periodic";
    QTest::newRow("map") << "--map";
}

void TestCallersCommands::tablesHaveTheSameMembers()
{
    QFETCH(const QString, words);
    const CommandAnswer answer = ask(words);
    const QJsonArray rows =
        answer.array().isEmpty() ? answer.object()[QStringLiteral("map")].toArray() : answer.array();
    QStringList lines = ask(QString(words + QStringLiteral(" --csv"))).lines();
    QStringList headings = lines.takeFirst().split(QLatin1Char(','));
    QCOMPARE(lines.size(), rows.size());
    headings.sort();
    QCOMPARE(headings, rows.first().toObject().keys());
}

void TestCallersCommands::nobody()
{
    const CommandAnswer answer = ask(QStringLiteral("--calls 30"));
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.array().isEmpty());
    QCOMPARE(answer.sentence(),
        QStringLiteral("No caller has at least 30 calls within 24 hours.\n"
                       "The most calls found in this time: at least 7 calls within 24 hours (callers: 2).\n"
                       "No caller has so many calls at all."));
    const CommandAnswer shorter = ask(QStringLiteral("--calls 4 --within 1m"));
    QVERIFY(shorter.sentence().contains(QStringLiteral("at least 4 calls within 2 hours (callers: 1)")));
}

void TestCallersCommands::emptyTablesKeepTheirHeadings()
{
    QCOMPARE(ask(QStringLiteral("--calls 30 --csv")).lines(),
        QStringList{QStringLiteral("caller,first,last,calls,orders")});
    QCOMPARE(ask(QStringLiteral("--calls 30 --facts --csv")).lines().size(), 1);
    QCOMPARE(ask(QStringLiteral("--periodic --from 2030-01-01 --csv")).lines().size(), 1);
    QCOMPARE(ask(QStringLiteral("--map --from 2030-01-01 --csv")).lines().size(), 11);
}

void TestCallersCommands::keysAreMasked()
{
    for (const char* words : {"--facts", "--facts --csv", "--periodic", "--order worst --csv"}) {
        const QByteArray output = ask(QLatin1String(words)).output;
        QVERIFY(output.contains("****"));
        QVERIFY2(!output.contains("13900000003") && !output.contains("13800000047"), words);
    }
}

void TestCallersCommands::differentQuestions()
{
    for (const char* words :
        {"--facts --map", "--periodic --map", "--periodic --order last", "--order sideways"})
        QCOMPARE(ask(QLatin1String(words)).status, 2);
}

QTEST_GUILESS_MAIN(TestCallersCommands)
#include "tst_callerscommands.moc"
