#include "core/base/timestamp.h"

#include <QDate>
#include <QTest>

using namespace redial;

class TestTimestamp : public QObject {
    Q_OBJECT
private slots:
    void agreesWithQDate();
    void refusesWhatDoesNotExist();
    void writesAndReads();
    void roundsDaysTowardsThePast();
};

void TestTimestamp::agreesWithQDate()
{
    const QDate epoch(1970, 1, 1);
    for (qint64 days = -80000; days < 60000; days += 17) {
        const QDate date = epoch.addDays(days);
        const CivilDate civil = civilFromDays(days);
        QCOMPARE(QDate(civil.year, civil.month, civil.day), date);
        QCOMPARE(daysFromCivil(civil), days);
        QCOMPARE(weekday(days), date.dayOfWeek());
        QCOMPARE(daysInMonth(civil.year, civil.month), date.daysInMonth());
    }
}

void TestTimestamp::refusesWhatDoesNotExist()
{
    QVERIFY(makeTimestamp({2024, 2, 29}, 0, 0, 0));
    QVERIFY(!makeTimestamp({2023, 2, 29}, 0, 0, 0));
    QVERIFY(!makeTimestamp({1900, 2, 29}, 0, 0, 0));
    QVERIFY(!makeTimestamp({2024, 13, 1}, 0, 0, 0));
    QVERIFY(!makeTimestamp({2024, 4, 31}, 0, 0, 0));
    QVERIFY(!makeTimestamp({2024, 4, 30}, 24, 0, 0));
    QVERIFY(!makeTimestamp({2024, 4, 30}, 23, 60, 0));
    QVERIFY(!makeTimestamp({2024, 4, 30}, 23, 59, 60));
}

void TestTimestamp::writesAndReads()
{
    for (const char* text : {"2024-03-01 08:05:09", "1970-01-01 00:00:00", "2099-12-31 23:59:59"})
        QCOMPARE(formatTimestamp(*parseIsoTimestamp(text)), std::string(text));
    QCOMPARE(parseIsoTimestamp("2024-03-01"), parseIsoTimestamp("2024-03-01 00:00:00"));
    QCOMPARE(parseIsoTimestamp("2024-03-01T08:05"), parseIsoTimestamp("2024-03-01 08:05:00"));
    for (const char* text : {"", "2024-3-1", "2024-03-01 8:05", "2024-03-01 08:05:", "2024-03-01x08:05:09",
             "2024-03-32", "abcd-03-01", "2024-03-01 08:05:09Z"})
        QVERIFY2(!parseIsoTimestamp(text), text);
}

void TestTimestamp::roundsDaysTowardsThePast()
{
    QCOMPARE(Timestamp{-1}.day(), -1);
    QCOMPARE(Timestamp{-1}.secondOfDay(), 86399);
    QCOMPARE(Timestamp{86399}.day(), 0);
    QCOMPARE(Timestamp{86400}.day(), 1);
}

QTEST_GUILESS_MAIN(TestTimestamp)
#include "tst_timestamp.moc"
