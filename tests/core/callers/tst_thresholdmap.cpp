#include "core/callers/bursts.h"
#include "core/callers/thresholdmap.h"
#include "tests/core/callers/randomcalls.h"
#include "tests/core/repeat/bruteforce.h"

#include <QTest>

using namespace redial;
using namespace redial::test;

class TestThresholdMap : public QObject {
    Q_OBJECT
private slots:
    void example();
    void agreesWithBruteForce();
    void nearestOnesFlagSomebody_data();
    void nearestOnesFlagSomebody();
    void nearestOnesAgreeWithBruteForce();
    void hostileBooks();
    void periodAndFiltersApply();
};

namespace {

qint64 bruteFlagged(const OrderBook& book, Scheme scheme, const Period& period, int calls, qint64 within)
{
    scheme.monitorCalls = calls;
    scheme.monitorSeconds = within;
    std::set<std::string> callers;
    for (const auto& burst : bruteBursts(book, scheme, period))
        callers.insert(std::get<0>(burst));
    return static_cast<qint64>(callers.size());
}

QString line(const std::optional<NearestThresholds::Threshold>& threshold)
{
    return threshold ? QStringLiteral("%1 in %2 s: %3")
                           .arg(threshold->calls)
                           .arg(threshold->withinSeconds)
                           .arg(threshold->callers)
                     : QStringLiteral("none");
}

QString lines(const NearestThresholds& nearest)
{
    return line(nearest.mostCalls) + QStringLiteral("; ") + line(nearest.leastTime);
}

} // namespace

void TestThresholdMap::example()
{
    const auto book = drawBook("01 00:00 | a\n01 01:00 | a\n01 02:00 | a\n02 06:00 | a\n02 07:00 | a\n"
                               "01 00:00 | b\n01 02:00 | b\n01 03:00 |\n09 03:00 | c");
    const ThresholdMap map = thresholdMap(*book, {}, {});
    QCOMPARE(map.callersInAll, 3);
    QCOMPARE(map.flagged(2, 0), 2); // exactly two hours is inside
    QCOMPARE(map.flagged(3, 0), 1);
    QCOMPARE(map.flagged(4, 4), 0); // 24 h
    QCOMPARE(map.flagged(4, 5), 1); // 48 h
    QCOMPARE(map.flagged(5, 5), 1);
    QCOMPARE(map.flagged(6, 9), 0);
}

void TestThresholdMap::agreesWithBruteForce()
{
    for (unsigned round = 0; round < 60; ++round) {
        std::mt19937 random(round);
        const auto book =
            randomCalls(random, 5 + static_cast<int>(random() % 50), 1 + static_cast<int>(random() % 6));
        Scheme scheme;
        scheme.filter.withInvalid = random() % 2;
        if (random() % 3 == 0)
            scheme.filter.types = {"T1"};
        if (random() % 4 == 0)
            scheme.excludedCallers = {"k0"};
        Period period;
        if (random() % 3 == 0)
            period = {drawnTime("03 00:00"), drawnTime("20 00:00")};
        const ThresholdMap map = thresholdMap(*book, scheme, period);
        QCOMPARE(
            map.callersInAll, bruteFlagged(*book, scheme, period, 1, 1)); // one call is a window of one call
        for (int calls = ThresholdMap::fewestCalls; calls <= ThresholdMap::mostCalls; ++calls)
            for (size_t within = 0; within < ThresholdMap::withinSeconds.size(); ++within)
                QCOMPARE(map.flagged(calls, within),
                    bruteFlagged(*book, scheme, period, calls, ThresholdMap::withinSeconds[within]));
    }
}

void TestThresholdMap::nearestOnesFlagSomebody_data()
{
    QTest::addColumn<QString>("drawing");
    QTest::addColumn<QString>("expected"); // for 3 in 24 h
    QTest::newRow("nobody") << ""
                            << "none; none";
    QTest::newRow("one call each") << "01 10:00 | a\n01 11:00 | b"
                                   << "none; none";
    QTest::newRow("two calls") << "01 10:00 | a\n01 11:00 | a"
                               << "2 in 86400 s: 1; none";
    QTest::newRow("three calls, too slow") << "01 00:00 | a\n02 00:00 | a\n02 02:14 | a"
                                           << "2 in 86400 s: 1; 3 in 94440 s: 1";
    QTest::newRow("three calls, much too slow") << "01 00:00 | a\n03 00:00 | a\n05 00:00 | a"
                                                << "none; 3 in 345600 s: 1";
    QTest::newRow("two callers alike") << "01 00:00 | a\n02 00:00 | a\n03 00:00 | a\n"
                                          "11 00:00 | b\n12 00:00 | b\n13 00:00 | b"
                                       << "2 in 86400 s: 2; 3 in 172800 s: 2";
    QTest::newRow("when somebody qualifies already")
        << "01 00:00 | a\n01 01:00 | a\n01 02:00 | a\n01 03:00 | a"
        << "4 in 86400 s: 1; 3 in 7200 s: 1";
    QTest::newRow("one second") << "01 00:00 | a\n01 00:00 | a\n01 00:00 | a"
                                << "none; none";
}

void TestThresholdMap::nearestOnesFlagSomebody()
{
    QFETCH(const QString, drawing);
    QFETCH(const QString, expected);
    QCOMPARE(lines(nearestThresholds(*drawBook(drawing.toUtf8()), {}, {})), expected);
}

void TestThresholdMap::nearestOnesAgreeWithBruteForce()
{
    for (unsigned round = 0; round < 150; ++round) {
        std::mt19937 random(round * 31 + 7);
        const auto book =
            randomCalls(random, 3 + static_cast<int>(random() % 30), 1 + static_cast<int>(random() % 4));
        Scheme scheme;
        scheme.monitorCalls = 2 + static_cast<int>(random() % 5);
        scheme.monitorSeconds = 1 + static_cast<qint64>(random() % 200000);
        const NearestThresholds nearest = nearestThresholds(*book, scheme, {});
        int calls = 2;
        while (bruteFlagged(*book, scheme, {}, calls, scheme.monitorSeconds) > 0)
            ++calls;
        QCOMPARE(nearest.mostCalls.has_value(), calls > 2);
        if (nearest.mostCalls) {
            QCOMPARE(nearest.mostCalls->calls, calls - 1);
            QCOMPARE(nearest.mostCalls->callers,
                bruteFlagged(*book, scheme, {}, calls - 1, scheme.monitorSeconds));
        }
        if (!nearest.leastTime) {
            QCOMPARE(bruteFlagged(*book, scheme, {}, scheme.monitorCalls, maximumWindowSeconds), 0);
            continue;
        }
        const qint64 time = nearest.leastTime->withinSeconds;
        QCOMPARE(bruteFlagged(*book, scheme, {}, scheme.monitorCalls, time), nearest.leastTime->callers);
        QVERIFY(nearest.leastTime->callers > 0);
        QCOMPARE(bruteFlagged(*book, scheme, {}, scheme.monitorCalls, time - 1), 0);
    }
}

void TestThresholdMap::hostileBooks()
{
    const auto empty = BookBuilder().book();
    QCOMPARE(thresholdMap(*empty, {}, {}).callersInAll, 0);
    QCOMPARE(lines(nearestThresholds(*empty, {}, {})), QStringLiteral("none; none"));

    const auto many = oneCaller(100000, 60);
    const ThresholdMap map = thresholdMap(*many, {}, {});
    QCOMPARE(map.flagged(10, 0), 1);
    QCOMPARE(lines(nearestThresholds(*many, {}, {})), QStringLiteral("1441 in 86400 s: 1; 3 in 120 s: 1"));
    QCOMPARE(findBursts(*many, {}, {}).front().calls, 100000);

    const auto sameSecond = oneCaller(100000, 0);
    QCOMPARE(thresholdMap(*sameSecond, {}, {}).callersInAll, 1);
    QCOMPARE(thresholdMap(*sameSecond, {}, {}).flagged(2, 9), 0);
    QCOMPARE(lines(nearestThresholds(*sameSecond, {}, {})), QStringLiteral("none; none"));
}

void TestThresholdMap::periodAndFiltersApply()
{
    const auto book = drawBook("01 10:00 | a\n01 11:00 | a ||||o\n01 12:00 | a ||||x\n01 13:00 | a ||||d");
    QCOMPARE(thresholdMap(*book, {}, {}).flagged(2, 1), 1);
    QCOMPARE(thresholdMap(*book, {}, {}).flagged(3, 1), 0);
    QCOMPARE(thresholdMap(*book, {}, {drawnTime("01 11:00"), {}}).callersInAll, 1);
    QCOMPARE(thresholdMap(*book, {}, {drawnTime("01 11:00"), {}}).flagged(2, 1), 0);
}

QTEST_GUILESS_MAIN(TestThresholdMap)
#include "tst_thresholdmap.moc"
