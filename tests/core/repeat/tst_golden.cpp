// The worked orders of tests/data/golden against the analyses alone, without readers or workspace.
#include "core/callers/bursts.h"
#include "core/repeat/flow.h"
#include "core/repeat/intervals.h"
#include "core/repeat/repeatmatrix.h"
#include "core/statistics/wilson.h"
#include "tests/support/drawnbook.h"
#include "tests/support/goldencases.h"

#include <QJsonArray>
#include <QTest>

using namespace redial;
using namespace redial::test;

class TestGolden : public QObject {
    Q_OBJECT
private slots:
    void matrix_data();
    void matrix();
    void bursts_data();
    void bursts();
    void intervals();
    void flow();
};

namespace {

QStringList sorted(QStringList lines)
{
    lines.sort();
    return lines;
}

QString line(const QJsonObject& cell)
{
    return QStringLiteral("%1 | %2 | %3 of %4")
        .arg(cell[QStringLiteral("agent")].toString(), cell[QStringLiteral("category")].toString())
        .arg(cell[QStringLiteral("repeats")].toInt())
        .arg(cell[QStringLiteral("calls")].toInt());
}

double sixDecimals(double value)
{
    return std::round(value * 1e6) / 1e6;
}

} // namespace

void TestGolden::matrix_data()
{
    QTest::addColumn<qsizetype>("index");
    qsizetype index = 0;
    for (const GoldenMatrix& one : goldenMatrices())
        QTest::newRow(one.name) << index++;
}

void TestGolden::matrix()
{
    QFETCH(const qsizetype, index);
    const GoldenMatrix golden = goldenMatrices()[static_cast<size_t>(index)];
    const QJsonObject expected = goldenExpected()[QString::fromUtf8(golden.name)].toObject();
    QVERIFY(!expected.isEmpty());

    const auto repeats =
        std::make_shared<const Repeats>(findRepeats(goldenBook(), golden.scheme, golden.period));
    QCOMPARE(repeats->base, expected[QStringLiteral("base")].toInteger());
    QCOMPARE(repeats->repeated, expected[QStringLiteral("repeats")].toInteger());
    QCOMPARE(repeats->immature, expected[QStringLiteral("immature")].toInteger());
    QCOMPARE(repeats->immatureBack, expected[QStringLiteral("immature_back")].toInteger());
    const auto interval = wilsonInterval(repeats->repeated, repeats->base);
    QVERIFY(interval);
    QCOMPARE(sixDecimals(interval->low), expected[QStringLiteral("wilson")][0].toDouble());
    QCOMPARE(sixDecimals(interval->high), expected[QStringLiteral("wilson")][1].toDouble());

    const RepeatMatrix matrix(repeats, golden.level);
    const OrderDictionaries& names = repeats->book->dictionaries();
    QStringList cells;
    qint64 rows = 0;
    for (size_t cell = 0; cell < matrix.cells().size(); ++cell) {
        const MatrixCell& one = matrix.cells()[cell];
        cells << QStringLiteral("%1 | %2 | %3 of %4")
                     .arg(QString::fromUtf8(names.agents.at(one.agent).data(),
                              static_cast<qsizetype>(names.agents.at(one.agent).size())),
                         QString::fromStdString(names.categories.joined(one.category)))
                     .arg(one.tally.repeats)
                     .arg(one.tally.calls);
        quint32 repeated = 0;
        for (const quint32 row : matrix.rowsOf(matrix.cells()[cell])) {
            QCOMPARE(repeats->book->columns().agents[row], one.agent);
            repeated += repeats->repeatedBy[row] != noRow;
            ++rows;
        }
        QCOMPARE(repeated, one.tally.repeats);
    }
    QCOMPARE(rows, repeats->base);
    QStringList expectedCells;
    for (const QJsonValue& cell : expected[QStringLiteral("cells")].toArray())
        expectedCells << line(cell.toObject());
    QCOMPARE(sorted(cells), sorted(expectedCells));
}

void TestGolden::bursts_data()
{
    QTest::addColumn<int>("calls");
    QTest::addColumn<qint64>("within");
    QTest::newRow("bursts-3-in-24h") << 3 << qint64{24 * 3600};
    QTest::newRow("bursts-5-in-72h") << 5 << qint64{72 * 3600};
}

void TestGolden::bursts()
{
    QFETCH(const int, calls);
    QFETCH(const qint64, within);
    Scheme scheme;
    scheme.monitorCalls = calls;
    scheme.monitorSeconds = within;
    const auto book = goldenBook();
    QStringList lines;
    for (const Burst& burst : findBursts(*book, scheme, {}))
        lines << QStringLiteral("%1 | %2 | %3 | %4 | %5")
                     .arg(QString::fromStdString(std::string(book->dictionaries().callers.at(burst.caller))),
                         QString::fromStdString(formatTimestamp(book->time(burst.firstRow))),
                         QString::fromStdString(formatTimestamp(book->time(burst.lastRow))))
                     .arg(burst.calls)
                     .arg(burst.orders());
    QStringList expected;
    for (const QJsonValue& value : goldenExpected()[QLatin1String(QTest::currentDataTag())].toArray()) {
        const QJsonObject one = value.toObject();
        expected << QStringLiteral("%1 | %2 | %3 | %4 | %5")
                        .arg(one[QStringLiteral("caller")].toString(),
                            one[QStringLiteral("first")].toString(), one[QStringLiteral("last")].toString())
                        .arg(one[QStringLiteral("calls")].toInt())
                        .arg(one[QStringLiteral("orders")].toInt());
    }
    QCOMPARE(lines, expected); // in the order of COMMANDS.md
}

void TestGolden::intervals()
{
    const Intervals found = findIntervals(*goldenBook(), Scheme(), {});
    const QJsonObject expected = goldenExpected()[QStringLiteral("intervals-168h")].toObject();
    QCOMPARE(static_cast<qint64>(found.values.size()), expected[QStringLiteral("count")].toInteger());
    const QJsonObject within = expected[QStringLiteral("within")].toObject();
    QVERIFY(within.size() == 10);
    for (auto limit = within.begin(); limit != within.end(); ++limit)
        QCOMPARE(found.within(limit.key().toLongLong() * 3600), limit.value().toInteger());
}

void TestGolden::flow()
{
    const auto book = goldenBook();
    const CategoryTree& tree = book->dictionaries().categories;
    QStringList lines;
    for (const Transition& one : findFlow(*book, Scheme(), {}, 1))
        lines << QStringLiteral("%1 → %2: %3")
                     .arg(QString::fromStdString(tree.joined(one.source)),
                         QString::fromStdString(tree.joined(one.target)))
                     .arg(one.count());
    QStringList expected;
    for (const QJsonValue& value : goldenExpected()[QStringLiteral("flow-level1-24h")].toArray())
        expected << QStringLiteral("%1 → %2: %3")
                        .arg(value[QStringLiteral("source")].toString(),
                            value[QStringLiteral("target")].toString())
                        .arg(value[QStringLiteral("count")].toInt());
    QCOMPARE(sorted(lines), sorted(expected));
}

QTEST_GUILESS_MAIN(TestGolden)
#include "tst_golden.moc"
