#include "core/store/followupstore.h"
#include "core/store/linkstore.h"
#include "core/store/workspace.h"
#include "tests/core/commands/commandrunner.h"

#include <QTest>

using namespace redial;
using namespace redial::test;

class TestFollowUpCommands : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void lists();
    void goesOutAndComesBack();
    void groupsByAddress();
    void deletesACaller();
    void deletesWhatIsOld();

private:
    CommandRunner m_runner;
};

void TestFollowUpCommands::initTestCase()
{
    m_runner.write(QStringLiteral("o.csv"),
        "order_id,time,caller,address\nGD1,2024-03-01 08:05:09,13800000001,Road 1\n"
        "GD2,2024-03-01 09:05:09,13800000002,road 1\nGD3,2024-03-01 09:05:09,13800000003,\n");
    QCOMPARE(m_runner.run(QStringLiteral("import --workspace FOLDER/w.redial FOLDER/o.csv")).status, 0);
    auto workspace = Workspace::open(m_runner.path(QStringLiteral("w.redial")), Access::ReadWrite);
    QVERIFY(workspace);
    NoProgress progress;
    const auto book = (*workspace)->loadBook(progress).value();
    FollowUpEdit edit;
    edit.finding = "see 13800000001";
    for (quint32 row = 0; row < 2; ++row)
        QVERIFY((*workspace)
                    ->followUps()
                    .create(book->phoneKeys().at(book->phones()[row]), std::vector{book->order(row)}, edit,
                        {"Wang", m_runner.now}));
    edit.state = FollowUpState::Checking;
    QVERIFY((*workspace)->followUps().change(FollowUpId(2), edit, {"Wang", m_runner.now}));
    QVERIFY(
        (*workspace)->links().add("13800000001", "13800000002", Verdict::SamePerson, {"Wang", m_runner.now}));
}

void TestFollowUpCommands::lists()
{
    const CommandAnswer answer = m_runner.run(QStringLiteral("follow-ups --workspace FOLDER/w.redial"));
    QCOMPARE(answer.status, 0);
    const QJsonArray list = answer.object().value(QLatin1String("follow_ups")).toArray();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list.at(0).toObject().value(QLatin1String("caller")).toString(), QStringLiteral("138****0001"));
    QVERIFY(!answer.output.contains("13800000001"));
    QCOMPARE(
        answer.object().value(QLatin1String("waiting")).toObject().value(QLatin1String("to_check")).toInt(),
        1);
    const CommandAnswer table = m_runner.run(
        QStringLiteral("follow-ups --workspace FOLDER/w.redial --state checking --csv --reveal"));
    QCOMPARE(table.lines().size(), 2);
    QVERIFY(table.lines().at(1).contains(QStringLiteral("13800000002,1,0,Wang")));
    QCOMPARE(m_runner.run(QStringLiteral("follow-ups --workspace FOLDER/w.redial --state x")).status, 2);
}

void TestFollowUpCommands::goesOutAndComesBack()
{
    QCOMPARE(
        m_runner.run(QStringLiteral("export-follow-ups --workspace FOLDER/w.redial --output FOLDER/f.xlsx"))
            .status,
        0);
    QVERIFY(m_runner.exists(QStringLiteral("f.xlsx")));
    const CommandAnswer answer =
        m_runner.run(QStringLiteral("import-follow-ups --workspace FOLDER/w.redial FOLDER/f.xlsx"));
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.object().value(QLatin1String("unchanged")).toInt(), 2);
    QCOMPARE(answer.object().value(QLatin1String("written")).toInt(), 0);
    QCOMPARE(
        m_runner.run(QStringLiteral("import-follow-ups --workspace FOLDER/w.redial FOLDER/o.csv")).status, 1);
}

void TestFollowUpCommands::groupsByAddress()
{
    const CommandAnswer answer = m_runner.run(
        QStringLiteral("matrix --workspace FOLDER/w.redial --identity address --immature include"));
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.object().value(QLatin1String("base")).toInt(), 2);
    QCOMPARE(answer.object().value(QLatin1String("repeats")).toInt(), 1);
}

void TestFollowUpCommands::deletesACaller()
{
    const QString words = QStringLiteral("delete-caller --workspace FOLDER/w.redial --caller 13800000001");
    QCOMPARE(m_runner.run(words).status, 2);
    QCOMPARE(m_runner.run(words + QStringLiteral(" --confirm 13800000002")).status, 2);
    const CommandAnswer answer = m_runner.run(words + QStringLiteral(" --linked --confirm 13800000001"));
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.object().value(QLatin1String("orders")).toInt(), 2);
    QCOMPARE(answer.object().value(QLatin1String("follow_ups")).toInt(), 2);
    QVERIFY(answer.object().value(QLatin1String("compacted")).toBool());
    for (const char* key : {"13800000001", "13800000002"})
        QVERIFY(!m_runner.read(QStringLiteral("w.redial")).contains(key));
    QVERIFY(m_runner.read(QStringLiteral("w.redial")).contains("13800000003"));
}

void TestFollowUpCommands::deletesWhatIsOld()
{
    m_runner.write(QStringLiteral("old.csv"),
        "order_id,time,caller\nGD1,2023-12-31 23:59:59,13800000001\nGD2,2024-01-01 00:00:00,13800000002\n");
    QCOMPARE(m_runner.run(QStringLiteral("import --workspace FOLDER/old.redial FOLDER/old.csv")).status, 0);
    const QString words = QStringLiteral("delete-before --workspace FOLDER/old.redial --before ");
    const CommandAnswer asked = m_runner.run(words + QStringLiteral("2024-01-01"));
    QCOMPARE(asked.status, 2);
    QVERIFY(asked.messages.contains("1 order"));
    for (const char* bad : {"yesterday", "2024-02-30", "2024-01", ""})
        QCOMPARE(m_runner.run(words + QLatin1String(bad) + QStringLiteral(" --confirm")).status, 2);
    QVERIFY(m_runner.read(QStringLiteral("old.redial")).contains("13800000001"));
    const CommandAnswer answer = m_runner.run(words + QStringLiteral("2024-01-01 --confirm"));
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.object().value(QLatin1String("orders")).toInt(), 1);
    QVERIFY(!m_runner.read(QStringLiteral("old.redial")).contains("13800000001"));
    QVERIFY(m_runner.read(QStringLiteral("old.redial")).contains("13800000002"));
}

QTEST_GUILESS_MAIN(TestFollowUpCommands)
#include "tst_followupcommands.moc"
