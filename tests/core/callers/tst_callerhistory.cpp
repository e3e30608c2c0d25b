#include "core/callers/callerhistory.h"
#include "tests/support/drawnbook.h"

#include <QTest>

using namespace redial;
using namespace redial::test;

class TestCallerHistory : public QObject {
    Q_OBJECT
private slots:
    void marksAndBursts();
    void uncovered_data();
    void uncovered();
    void strangers();
};

void TestCallerHistory::marksAndBursts()
{
    const auto book =
        drawBook("20 01:00 | a || x/y\n20 02:00 | a || x/z\n20 02:00 | a || w\n20 03:00 | a || x/y\n"
                 "20 02:30 | a || w | | o\n01 10:00 | a\n01 11:00 | a || x/y\n01 12:00 | a || q\n"
                 "05 10:00 | b\n28 10:00 | a || w | | x");
    const auto bursts = findBursts(*book, {}, {});
    const CallerHistory history = callerHistory(*book, callerNumber(*book, "a").value(), bursts, 1);
    QStringList marks;
    for (const CallerHistory::Mark& mark : history.marks)
        marks << QStringLiteral("%1 %2%3%4")
                     .arg(QString::fromStdString(formatTimestamp(mark.time)).mid(8, 8),
                         QString::fromStdString(book->dictionaries().categories.joined(mark.category)),
                         mark.outgoing ? QStringLiteral(" out") : QString(),
                         mark.burst ? QStringLiteral(" #%1").arg(*mark.burst) : QString());
    QCOMPARE(marks.join(QLatin1Char('|')),
        QStringLiteral("01 10:00  #0|01 11:00 x #0|01 12:00 q #0|20 01:00 x #1|20 02:00 x #1|20 02:00 w #1|"
                       "20 02:30 w out|20 03:00 x #1|28 10:00 w"));
    QCOMPARE(history.bursts.size(), size_t(2));
    QCOMPARE(history.bursts[0].calls, 3);
    QCOMPARE(bursts[history.bursts[1].burst].orders(), 4);
    QCOMPARE(history.bursts[1].firstMark, size_t(3));
    QCOMPARE(history.bursts[1].lastMark, size_t(7));
    QCOMPARE(history.bursts[1].last, drawnTime("20 03:00"));
    QCOMPARE(history.calls, 7);
    QCOMPARE(history.orders, 9);
    QCOMPARE(history.marks[0].secondOfDay, 36000);
    QCOMPARE(history.marks[0].day, daysFromCivil({2024, 3, 1}));
    QStringList categories;
    for (const CategoryTree::Node node : history.categories)
        categories << QString::fromStdString(book->dictionaries().categories.joined(node));
    QCOMPARE(categories.join(QLatin1Char(' ')), QStringLiteral("x w q"));
}

void TestCallerHistory::uncovered_data()
{
    QTest::addColumn<QString>("covers");
    QTest::addColumn<QString>("expected");
    QTest::newRow("all covered") << "cover 01 … 31"
                                 << "";
    QTest::newRow("a hole") << "cover 01 … 10 00:00\ncover 15 00:00 … 31"
                            << "10 00:00:01–14 23:59:59";
    QTest::newRow("stretches that overlap") << "cover 01 … 20\ncover 10 … 31"
                                            << "";
    QTest::newRow("outside of all coverage") << "cover 05 00:00 … 10 00:00"
                                             << "02 10:00:00–04 23:59:59, 10 00:00:01–20 10:00:00";
    QTest::newRow("coverage elsewhere") << "cover 25 … 31"
                                        << "02 10:00:00–20 10:00:00";
}

void TestCallerHistory::uncovered()
{
    QFETCH(const QString, covers);
    QFETCH(const QString, expected);
    const auto book = drawBook(QString(QStringLiteral("02 10:00 | a\n20 10:00 | a\n") + covers).toUtf8());
    QStringList holes;
    for (const Stretch& hole : callerHistory(*book, 1, {}, 0).uncovered)
        holes << QString::fromStdString(
            formatTimestamp(hole.from).substr(8) + "–" + formatTimestamp(hole.to).substr(8));
    QCOMPARE(holes.join(QStringLiteral(", ")), expected);
}

void TestCallerHistory::strangers()
{
    const auto book = drawBook("01 10:00 |\n01 11:00 | a");
    QVERIFY(!callerNumber(*book, ""));
    QVERIFY(!callerNumber(*book, "b"));
    QCOMPARE(callerNumber(*book, "a"), std::optional<quint32>(1));
    QVERIFY(callerHistory(*book, 0, {}, 0).marks.empty());
    QVERIFY(!callerHistory(*book, 0, {}, 0).first);
    const auto empty = BookBuilder().book();
    QVERIFY(!callerNumber(*empty, "a"));
}

QTEST_GUILESS_MAIN(TestCallerHistory)
#include "tst_callerhistory.moc"
