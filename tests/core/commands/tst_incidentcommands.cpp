// A real service-desk log (tests/data/uci-incident, with its credit) through the command line. The figures
// were counted by two programs that share no code with this one.
#include "tests/core/commands/commandrunner.h"
#include "tests/support/incidentlog.h"

#include <QSet>
#include <QTest>

using namespace redial;
using namespace redial::test;

class TestIncidentCommands : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void account();
    void orders();
    void matrix_data();
    void matrix();
    void largestCell();
    void bursts();
    void intervals();
    void rawEvents();

private:
    CommandRunner m_runner;
    CommandAnswer m_import;
};

void TestIncidentCommands::initTestCase()
{
    const QByteArray log = incidentLog();
    QCOMPARE(log.size(), 27370060);
    m_runner.write(QStringLiteral("events.csv"), log);
    m_runner.write(QStringLiteral("incidents.csv"), lastIncidentStates(log));
    m_import =
        m_runner.run(QStringLiteral("import --workspace FOLDER/incidents.redial FOLDER/incidents.csv"));
    QVERIFY2(m_import.status == 0, m_import.messages.constData());
}

void TestIncidentCommands::account()
{
    const QJsonObject account = m_import.object();
    QCOMPARE(account[QStringLiteral("read")].toInteger(), 24918);
    QCOMPARE(account[QStringLiteral("imported")].toInteger(), 24918);
    QCOMPARE(account[QStringLiteral("rejected")].toInteger(), 0);
    QCOMPARE(account[QStringLiteral("without_caller")].toInteger(), 3);
    // 98 % of the orders lie before June 2016, the rest in a thin tail: proposed, not cut.
    QVERIFY2(m_import.messages.contains("--complete-to"), m_import.messages.constData());
}

void TestIncidentCommands::orders()
{
    const CommandAnswer answer = m_runner.run(QStringLiteral(
        "orders --workspace FOLDER/incidents.redial --reveal --csv --columns caller,agent,category"));
    QStringList lines = answer.lines();
    QCOMPARE(lines.takeFirst(), QStringLiteral("caller,agent,category"));
    QCOMPARE(lines.size(), 24918);
    QSet<QString> callers, agents, categories;
    int withoutAgent = 0;
    int withoutCategory = 0;
    for (const QString& line : lines) {
        const QStringList cells = line.split(QLatin1Char(','));
        callers << cells[0];
        agents << cells[1];
        categories << cells[2];
        withoutAgent += cells[1].isEmpty();
        withoutCategory += cells[2].isEmpty();
    }
    for (QSet<QString>* values : {&callers, &agents, &categories})
        values->remove(QString());
    QCOMPARE(callers.size(), 5244);
    QCOMPARE(agents.size(), 207);
    QCOMPARE(withoutAgent, 714);
    QCOMPARE(categories.size(), 337);
    QCOMPARE(withoutCategory, 7);
}

void TestIncidentCommands::matrix_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("base");
    QTest::addColumn<int>("repeats");
    QTest::addColumn<int>("immature");
    QTest::addColumn<int>("cells");
    QTest::newRow("24 h, any issue") << "" << 24913 << 5990 << 2 << 3417;
    QTest::newRow("immature included") << "--immature include" << 24915 << 5991 << 0 << 3417;
    QTest::newRow("12 h, same category") << "--window 12h --issue category" << 24913 << 1770 << 2 << 3417;
    QTest::newRow("72 h, same category at level 1")
        << "--window 72h --issue category --depth 1 --level 1" << 24906 << 3528 << 9 << 1331;
    QTest::newRow("1 natural day") << "--window 1d --window-kind day" << 24913 << 4765 << 2 << 3417;
    QTest::newRow("7 d, any issue") << "--window 7d" << 24889 << 12163 << 26 << 3409;
}

void TestIncidentCommands::matrix()
{
    QFETCH(const QString, words);
    const QJsonObject found =
        m_runner.run(QStringLiteral("matrix --workspace FOLDER/incidents.redial ") + words).object();
    QTEST(static_cast<int>(found[QStringLiteral("base")].toInteger()), "base");
    QTEST(static_cast<int>(found[QStringLiteral("repeats")].toInteger()), "repeats");
    QTEST(static_cast<int>(found[QStringLiteral("immature")].toInteger()), "immature");
    QTEST(static_cast<int>(found[QStringLiteral("cells")].toArray().size()), "cells");
    qint64 calls = 0;
    qint64 repeats = 0;
    for (const QJsonValue& cell : found[QStringLiteral("cells")].toArray()) {
        calls += cell[QStringLiteral("calls")].toInteger();
        repeats += cell[QStringLiteral("repeats")].toInteger();
    }
    QCOMPARE(calls, found[QStringLiteral("base")].toInteger());
    QCOMPARE(repeats, found[QStringLiteral("repeats")].toInteger());
}

void TestIncidentCommands::largestCell()
{
    const QJsonObject matrix =
        m_runner.run(QStringLiteral("matrix --workspace FOLDER/incidents.redial")).object();
    QJsonObject largest;
    for (const QJsonValue& cell : matrix[QStringLiteral("cells")].toArray())
        if (cell[QStringLiteral("calls")].toInteger() > largest[QStringLiteral("calls")].toInteger())
            largest = cell.toObject();
    QCOMPARE(cellLines({{QStringLiteral("cells"), QJsonArray{largest}}}),
        QStringList{QStringLiteral("17 | 42/223 | 257 of 1160")});
}

void TestIncidentCommands::bursts()
{
    const QJsonArray bursts =
        m_runner
            .run(
                QStringLiteral("callers --workspace FOLDER/incidents.redial --calls 3 --within 24h --reveal"))
            .array();
    QCOMPARE(bursts.size(), 818);
    QSet<QString> callers;
    for (const QJsonValue& burst : bursts)
        callers << burst[QStringLiteral("caller")].toString();
    QCOMPARE(callers.size(), 606);
    QCOMPARE(bursts.first()[QStringLiteral("caller")].toString(), QStringLiteral("1904"));
    QCOMPARE(bursts.first()[QStringLiteral("calls")].toInteger(), 305);
}

void TestIncidentCommands::intervals()
{
    const QJsonObject found =
        m_runner.run(QStringLiteral("intervals --workspace FOLDER/incidents.redial")).object();
    const QJsonObject within{{QStringLiteral("1"), 3131}, {QStringLiteral("2"), 3603},
        {QStringLiteral("4"), 4153}, {QStringLiteral("8"), 4721}, {QStringLiteral("12"), 4783},
        {QStringLiteral("24"), 5991}, {QStringLiteral("48"), 7533}, {QStringLiteral("72"), 8664},
        {QStringLiteral("120"), 10463}, {QStringLiteral("168"), 12170}};
    QCOMPARE(found, QJsonObject({{QStringLiteral("count"), 12170}, {QStringLiteral("within"), within}}));
}

/// The log as published: every event is a row, so an order comes some six times.
void TestIncidentCommands::rawEvents()
{
    const CommandAnswer answer =
        m_runner.run(QStringLiteral("import --workspace FOLDER/events.redial FOLDER/events.csv"));
    QVERIFY2(answer.status == 0, answer.messages.constData());
    const QJsonObject account = answer.object();
    QCOMPARE(account[QStringLiteral("read")].toInteger(), 141712);
    QCOMPARE(account[QStringLiteral("imported")].toInteger() + account[QStringLiteral("replaced")].toInteger()
            + account[QStringLiteral("skipped")].toInteger()
            + account[QStringLiteral("rejected")].toInteger(),
        141712);
    QCOMPARE(account[QStringLiteral("rejected")].toInteger(), 0);
    QVERIFY(account[QStringLiteral("replaced")].toInteger() > 0);
    const qsizetype orders =
        m_runner.run(QStringLiteral("orders --workspace FOLDER/events.redial --csv --columns order_id"))
            .lines()
            .size()
        - 1;
    QCOMPARE(account[QStringLiteral("imported")].toInteger(), orders);
}

QTEST_GUILESS_MAIN(TestIncidentCommands)
#include "tst_incidentcommands.moc"
