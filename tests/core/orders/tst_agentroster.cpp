#include "core/orders/agentroster.h"
#include "core/wording/orderwording.h"

#include <QTest>

using namespace redial;

class TestAgentRoster : public QObject {
    Q_OBJECT
private slots:
    void findsByNumber_data();
    void findsByNumber();
    void whoHasLeftDependsOnToday();
    void readsAsPeopleDo();
    void teams();
};

namespace {

std::vector<QStringList> rows(std::initializer_list<const char*> lines)
{
    std::vector<QStringList> rows;
    for (const char* line : lines)
        rows.push_back(QString::fromUtf8(line).split(QLatin1Char(',')));
    return rows;
}

const Timestamp today = *parseIsoTimestamp("2024-03-15");

AgentRoster drawn()
{
    return AgentRoster(rows({"017,王芳,一组,", " 18 ,李强,二组,2024-03-01", "019,赵敏,二组,2024-04-01",
                           "20,甲,,", "020,乙,,", ",无号,三组,", "坐席5,钱多,一组,", "短"}),
        today);
}

} // namespace

void TestAgentRoster::findsByNumber_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("name");
    QTest::newRow("as it stands") << "017"
                                  << "王芳";
    QTest::newRow("zero lost in the orders") << "17"
                                             << "王芳";
    QTest::newRow("zero lost in the roster") << "018"
                                             << "李强";
    QTest::newRow("two that read so: as it stands") << "020"
                                                    << "乙";
    QTest::newRow("two that read so: neither") << "0020"
                                               << "-";
    QTest::newRow("no plain number") << "坐席5"
                                     << "钱多";
    QTest::newRow("unknown") << "99"
                             << "-";
    QTest::newRow("none") << ""
                          << "-";
}

void TestAgentRoster::findsByNumber()
{
    QFETCH(QString, number);
    QFETCH(QString, name);
    const AgentRoster roster = drawn();
    const AgentRoster::Agent* found = roster.find(number.toStdString());
    QCOMPARE(found == nullptr ? QStringLiteral("-") : QString::fromStdString(found->name), name);
    QVERIFY(AgentRoster().find(number.toStdString()) == nullptr);
}

void TestAgentRoster::whoHasLeftDependsOnToday()
{
    const AgentRoster roster = drawn();
    QVERIFY(roster.find("018")->hasLeft);
    QVERIFY(!roster.find("019")->hasLeft);
    QVERIFY(!roster.find("017")->hasLeft);
}

void TestAgentRoster::readsAsPeopleDo()
{
    const AgentRoster roster = drawn();
    QCOMPARE(OrderWording::agent("017", roster), QStringLiteral("017 王芳"));
    QCOMPARE(OrderWording::agent("018", roster), QStringLiteral("018 李强 (left)"));
    QCOMPARE(OrderWording::agent("", roster), QStringLiteral("none"));
    QCOMPARE(OrderWording::agent("99", roster), QStringLiteral("99"));
    QCOMPARE(OrderWording::agentInFull("018", roster),
        QStringLiteral("018 李强 · team 二组 · left on 2024-03-01"));
}

void TestAgentRoster::teams()
{
    QStringList names;
    for (const std::string& team : drawn().teams())
        names << QString::fromStdString(team);
    QCOMPARE(names.join(QLatin1Char(' ')), QStringLiteral("一组 二组"));
}

QTEST_APPLESS_MAIN(TestAgentRoster)
#include "tst_agentroster.moc"
