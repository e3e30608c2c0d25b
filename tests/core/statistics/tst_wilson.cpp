#include "core/statistics/wilson.h"
#include "tests/support/drawnbook.h"

#include <QTest>

using namespace redial;

class TestWilson : public QObject {
    Q_OBJECT
private slots:
    void agreesWithStatsmodels();
    void hasNoneWithoutTrials() { QVERIFY(!wilsonInterval(0, 0)); }
};

void TestWilson::agreesWithStatsmodels()
{
    int compared = 0;
    for (const QByteArray& line : test::readTestData("statistics/wilson.csv").split('\n')) {
        const QList<QByteArray> cells = line.split(',');
        if (line.startsWith('#') || cells.size() != 4 || cells[0] == "successes")
            continue;
        const auto interval = wilsonInterval(cells[0].toLongLong(), cells[1].toLongLong());
        QVERIFY(interval);
        QVERIFY2(std::abs(interval->low - cells[2].toDouble()) < 1e-12, line);
        QVERIFY2(std::abs(interval->high - cells[3].toDouble()) < 1e-12, line);
        QVERIFY2(interval->low >= 0 && interval->high <= 1, line);
        ++compared;
    }
    QCOMPARE(compared, 53);
}

QTEST_GUILESS_MAIN(TestWilson)
#include "tst_wilson.moc"
