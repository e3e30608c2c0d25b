#include "core/repeat/intervals.h"
#include "tests/support/drawnbook.h"

#include <QTest>

using namespace redial;
using namespace redial::test;

class TestIntervals : public QObject {
    Q_OBJECT
private slots:
    void isTheSmallestValueWithAtLeastTheShare_data();
    void isTheSmallestValueWithAtLeastTheShare();
    void stopsAtAWeek();
    void ignoresWindowIssueAndMaturity();
};

void TestIntervals::isTheSmallestValueWithAtLeastTheShare_data()
{
    QTest::addColumn<int>("count"); // intervals of 1, 2 … seconds
    QTest::addColumn<double>("share");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("none") << 0 << 0.5 << qint64{0};
    QTest::newRow("one") << 1 << 0.5 << qint64{1};
    QTest::newRow("half of ten") << 10 << 0.5 << qint64{5};
    QTest::newRow("80 % of ten") << 10 << 0.8 << qint64{8};
    QTest::newRow("90 % of ten") << 10 << 0.9 << qint64{9};
    QTest::newRow("half of eleven") << 11 << 0.5 << qint64{6};
    QTest::newRow("all") << 7 << 1.0 << qint64{7};
}

void TestIntervals::isTheSmallestValueWithAtLeastTheShare()
{
    QFETCH(const int, count);
    QFETCH(const double, share);
    QFETCH(const qint64, expected);
    Intervals intervals;
    for (int seconds = 1; seconds <= count; ++seconds)
        intervals.values.push_back({0, static_cast<quint32>(seconds)});
    QCOMPARE(intervals.quantile(share), expected);
    QCOMPARE(intervals.within(3), std::min(3, count));
}

void TestIntervals::stopsAtAWeek()
{
    const auto book = drawBook("01 10:00 | a\n08 10:00 | a\n2024-03-15 10:00:01 | a");
    QCOMPARE(findIntervals(*book, {}, {}).values.size(), size_t(1));
}

void TestIntervals::ignoresWindowIssueAndMaturity()
{
    Scheme scheme;
    scheme.windowSeconds = 60;
    scheme.issue = IssueRule::SameCategory;
    const auto book = drawBook("01 10:00 | a | | x\n01 12:00 | a | | y\n01 12:00 | a | | z\n01 15:00 | a");
    const Intervals found = findIntervals(*book, scheme, {});
    QCOMPARE(found.values.size(), size_t(3)); // orders of the same second each count
    QCOMPARE(found.within(2 * 3600), 1);
    QCOMPARE(found.within(3 * 3600), 3);
}

QTEST_GUILESS_MAIN(TestIntervals)
#include "tst_intervals.moc"
