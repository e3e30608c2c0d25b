// The worked orders of tests/data/golden through the command line: imported, then asked.
#include "tests/core/commands/commandrunner.h"
#include "tests/support/goldencases.h"

#include <QHash>
#include <QTest>

#include <cmath>
#include <limits>

using namespace redial;
using namespace redial::test;

class TestGoldenCommands : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void matrix_data();
    void matrix();
    void bursts_data();
    void bursts();
    void intervals();
    void flow();
    void tables();
    void savedSchemeAnswersTheSame();

private:
    CommandRunner m_runner;
};

namespace {

QStringList sorted(QStringList lines)
{
    lines.sort();
    return lines;
}

} // namespace

void TestGoldenCommands::initTestCase()
{
    const CommandAnswer answer =
        m_runner.run(QStringLiteral("import --workspace FOLDER/golden.redial DATA/golden/orders.csv"));
    QCOMPARE(answer.status, 0);
    const QJsonObject account = answer.object();
    QCOMPARE(account[QStringLiteral("batch")].toInteger(), 1);
    QCOMPARE(account[QStringLiteral("read")].toInteger(), 576);
    QCOMPARE(account[QStringLiteral("imported")].toInteger() + account[QStringLiteral("replaced")].toInteger()
            + account[QStringLiteral("skipped")].toInteger()
            + account[QStringLiteral("rejected")].toInteger(),
        576);
    QVERIFY(account[QStringLiteral("seconds")].isDouble());
    QCOMPARE(account[QStringLiteral("sources")].toArray().size(), 1);
    m_runner.write(QStringLiteral("EXCLUDED"), "13900000003\n");
}

void TestGoldenCommands::matrix_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const GoldenMatrix& golden : goldenMatrices())
        QTest::newRow(golden.name) << golden.arguments;
}

void TestGoldenCommands::matrix()
{
    QFETCH(QStringList, arguments);
    arguments.replaceInStrings(QStringLiteral("EXCLUDED"), QStringLiteral("FOLDER/EXCLUDED"));
    const CommandAnswer answer =
        m_runner.run(QStringList{QStringLiteral("matrix"), QStringLiteral("--workspace"),
                         QStringLiteral("FOLDER/golden.redial")}
            + arguments);
    QVERIFY2(answer.status == 0, answer.messages.constData());
    const QJsonObject found = answer.object();
    const QJsonObject expected = goldenExpected()[QString::fromUtf8(QTest::currentDataTag())].toObject();
    for (const char* key : {"base", "repeats", "immature", "immature_back", "rate", "wilson"}) {
        QVERIFY2(expected.contains(QLatin1String(key)), key);
        QVERIFY2(found[QLatin1String(key)] == expected[QLatin1String(key)], key);
    }
    QCOMPARE(cellLines(found), cellLines(expected));
}

void TestGoldenCommands::bursts_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("bursts-3-in-24h") << "--calls 3 --within 24h";
    QTest::newRow("bursts-5-in-72h") << "--calls 5 --within 72h";
}

void TestGoldenCommands::bursts()
{
    QFETCH(const QString, words);
    const QStringList expected =
        burstLines(goldenExpected()[QLatin1String(QTest::currentDataTag())].toArray());
    QVERIFY(!expected.isEmpty());
    const QString command = QStringLiteral("callers --workspace FOLDER/golden.redial --reveal ");
    QCOMPARE(burstLines(m_runner.run(command + words).array()), expected);
    // Neither window, gap, dispatch rule, issue rule nor maturity say anything about bursts.
    const QString others =
        QStringLiteral(" --window 1h --gap 5m --dispatched exclude --issue category --immature include");
    QCOMPARE(burstLines(m_runner.run(command + words + others).array()), expected);
}

void TestGoldenCommands::intervals()
{
    const CommandAnswer answer = m_runner.run(QStringLiteral("intervals --workspace FOLDER/golden.redial"));
    QCOMPARE(answer.object(), goldenExpected()[QStringLiteral("intervals-168h")].toObject());
}

void TestGoldenCommands::flow()
{
    const CommandAnswer answer =
        m_runner.run(QStringLiteral("flow --workspace FOLDER/golden.redial --level 1"));
    const QJsonArray expected = goldenExpected()[QStringLiteral("flow-level1-24h")].toArray();
    QVERIFY(!expected.isEmpty());
    QCOMPARE(sorted(transitionLines(answer.array())), sorted(transitionLines(expected)));

    // Shares and lifts follow from the counts.
    QHash<QString, double> leaving, ending;
    double all = 0;
    for (const QJsonValue& one : expected) {
        const double count = one[QStringLiteral("count")].toDouble();
        leaving[one[QStringLiteral("source")].toString()] += count;
        ending[one[QStringLiteral("target")].toString()] += count;
        all += count;
    }
    qint64 before = std::numeric_limits<qint64>::max();
    for (const QJsonValue& one : answer.array()) {
        const qint64 count = one[QStringLiteral("count")].toInteger();
        QVERIFY(count <= before); // most first
        before = count;
        const double share = static_cast<double>(count) / leaving[one[QStringLiteral("source")].toString()];
        const double lift = share / (ending[one[QStringLiteral("target")].toString()] / all);
        QVERIFY(std::abs(one[QStringLiteral("share")].toDouble() - share) < 1e-6);
        QVERIFY(std::abs(one[QStringLiteral("lift")].toDouble() - lift) < 1e-6);
    }
}

/// --csv says the same as the JSON.
void TestGoldenCommands::tables()
{
    const QString matrix = QStringLiteral("matrix --workspace FOLDER/golden.redial --level 1");
    QStringList lines = m_runner.run(matrix + QStringLiteral(" --csv")).lines();
    QCOMPARE(lines.takeFirst(), QStringLiteral("agent,category,calls,repeats,callers"));
    QStringList cells;
    for (const QString& line : lines) {
        const QStringList parts = line.split(QLatin1Char(','));
        cells << QStringLiteral("%1 | %2 | %4 of %3").arg(parts[0], parts[1], parts[2], parts[3]);
    }
    cells.sort();
    QCOMPARE(cells, cellLines(m_runner.run(matrix).object()));

    const QString callers = QStringLiteral("callers --workspace FOLDER/golden.redial --reveal");
    lines = m_runner.run(callers + QStringLiteral(" --csv")).lines();
    QCOMPARE(lines.takeFirst(), QStringLiteral("caller,first,last,calls,orders"));
    QCOMPARE(lines.replaceInStrings(QStringLiteral(","), QStringLiteral(" | ")),
        burstLines(m_runner.run(callers).array()));

    const QString flow = QStringLiteral("flow --workspace FOLDER/golden.redial --level 1");
    lines = m_runner.run(flow + QStringLiteral(" --csv")).lines();
    QCOMPARE(lines.takeFirst(), QStringLiteral("source,target,count,share,lift"));
    QCOMPARE(lines.size(), m_runner.run(flow).array().size());

    lines = m_runner.run(QStringLiteral("intervals --workspace FOLDER/golden.redial --csv")).lines();
    const QJsonObject within =
        goldenExpected()[QStringLiteral("intervals-168h")][QStringLiteral("within")].toObject();
    QCOMPARE(lines.size(), 11);
    QVERIFY(lines.contains(QStringLiteral("24,%1").arg(within[QStringLiteral("24")].toInteger())));
    QVERIFY(lines.contains(QStringLiteral("168,%1").arg(within[QStringLiteral("168")].toInteger())));
}

void TestGoldenCommands::savedSchemeAnswersTheSame()
{
    const QString terms = QStringLiteral("--issue category --depth 2 --window 48h");
    const CommandAnswer saved =
        m_runner.run(QStringLiteral("save-scheme --workspace FOLDER/golden.redial 同类两天 ") + terms);
    QVERIFY2(saved.status == 0, saved.messages.constData());
    const QJsonObject expected = goldenExpected()[QStringLiteral("category-level2-48h")].toObject();
    const CommandAnswer answer =
        m_runner.run(QStringLiteral("matrix --workspace FOLDER/golden.redial --scheme 同类两天 --level 2"));
    QCOMPARE(cellLines(answer.object()), cellLines(expected));
    // Words beside --scheme change its terms for this once.
    const CommandAnswer changed = m_runner.run(QStringLiteral(
        "matrix --workspace FOLDER/golden.redial --scheme 同类两天 --issue any --depth 0 --window 24h"));
    QCOMPARE(cellLines(changed.object()), cellLines(goldenExpected()[QStringLiteral("any-24h")].toObject()));
}

QTEST_GUILESS_MAIN(TestGoldenCommands)
#include "tst_goldencommands.moc"
