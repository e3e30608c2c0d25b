#include "core/orders/periods.h"

#include <QTest>

using namespace redial;

namespace {

qint64 day(int year, int month, int dayOfMonth)
{
    return daysFromCivil({year, month, dayOfMonth});
}

/// "2024-03-01 00:00:00 … 2024-04-01 00:00:00": the end does not belong to it.
QString printed(const Period& period)
{
    const auto one = [](const std::optional<Timestamp>& time) {
        return time ? QString::fromStdString(formatTimestamp(*time)) : QStringLiteral("open");
    };
    return one(period.from) + QStringLiteral(" … ") + one(period.to);
}

QString days(const char* from, const char* to)
{
    return QLatin1String(from) + QStringLiteral(" 00:00:00 … ") + QLatin1String(to)
        + QStringLiteral(" 00:00:00");
}

} // namespace

class TestPeriods : public QObject {
    Q_OBJECT
private slots:
    void lastDaysEndWithTheDay();
    void months_data();
    void months();
    void quarters_data();
    void quarters();
    void daysInEitherOrder();
    void recognisesMonths();
    void recognisesQuarters();
    void everyDayIsInItsMonthAndQuarter();
};

void TestPeriods::lastDaysEndWithTheDay()
{
    QCOMPARE(printed(lastDays(day(2024, 3, 1), 1)), days("2024-03-01", "2024-03-02"));
    QCOMPARE(printed(lastDays(day(2024, 3, 1), 30)), days("2024-02-01", "2024-03-02"));
    QCOMPARE(printed(lastDays(day(2025, 1, 3), 7)), days("2024-12-28", "2025-01-04"));
}

void TestPeriods::months_data()
{
    QTest::addColumn<qint64>("of");
    QTest::addColumn<int>("back");
    QTest::addColumn<QString>("is");
    QTest::addRow("first day") << day(2024, 3, 1) << 0 << days("2024-03-01", "2024-04-01");
    QTest::addRow("last day") << day(2024, 3, 31) << 0 << days("2024-03-01", "2024-04-01");
    QTest::addRow("leap February") << day(2024, 2, 29) << 0 << days("2024-02-01", "2024-03-01");
    QTest::addRow("before a long one") << day(2024, 3, 31) << 1 << days("2024-02-01", "2024-03-01");
    QTest::addRow("over the year") << day(2024, 1, 15) << 1 << days("2023-12-01", "2024-01-01");
    QTest::addRow("December") << day(2023, 12, 31) << 0 << days("2023-12-01", "2024-01-01");
    QTest::addRow("two years back") << day(2024, 1, 15) << 24 << days("2022-01-01", "2022-02-01");
    QTest::addRow("before 1970") << day(1970, 1, 1) << 1 << days("1969-12-01", "1970-01-01");
}

void TestPeriods::months()
{
    QFETCH(qint64, of);
    QFETCH(int, back);
    QFETCH(QString, is);
    QCOMPARE(printed(calendarMonth(of, back)), is);
}

void TestPeriods::quarters_data()
{
    QTest::addColumn<qint64>("of");
    QTest::addColumn<int>("back");
    QTest::addColumn<QString>("is");
    QTest::addRow("first") << day(2024, 1, 1) << 0 << days("2024-01-01", "2024-04-01");
    QTest::addRow("end of the first") << day(2024, 3, 31) << 0 << days("2024-01-01", "2024-04-01");
    QTest::addRow("second") << day(2024, 4, 1) << 0 << days("2024-04-01", "2024-07-01");
    QTest::addRow("last") << day(2024, 12, 31) << 0 << days("2024-10-01", "2025-01-01");
    QTest::addRow("over the year") << day(2024, 2, 10) << 1 << days("2023-10-01", "2024-01-01");
    QTest::addRow("five back") << day(2024, 2, 10) << 5 << days("2022-10-01", "2023-01-01");
}

void TestPeriods::quarters()
{
    QFETCH(qint64, of);
    QFETCH(int, back);
    QFETCH(QString, is);
    QCOMPARE(printed(calendarQuarter(of, back)), is);
}

void TestPeriods::daysInEitherOrder()
{
    QCOMPARE(printed(wholeDays(day(2024, 3, 4), day(2024, 3, 10))), days("2024-03-04", "2024-03-11"));
    QCOMPARE(printed(wholeDays(day(2024, 3, 10), day(2024, 3, 4))), days("2024-03-04", "2024-03-11"));
    QCOMPARE(printed(wholeDays(day(2024, 3, 4), day(2024, 3, 4))), days("2024-03-04", "2024-03-05"));
}

void TestPeriods::recognisesMonths()
{
    QVERIFY(asCalendarMonth(calendarMonth(day(2024, 2, 10))) == (CivilDate{2024, 2, 1}));
    QVERIFY(!asCalendarMonth({}));
    QVERIFY(!asCalendarMonth(calendarQuarter(day(2024, 2, 10))));
    QVERIFY(!asCalendarMonth(wholeDays(day(2024, 2, 1), day(2024, 2, 28)))); // a day short of it
    QVERIFY(asCalendarMonth(wholeDays(day(2023, 2, 1), day(2023, 2, 28))));
    Period open = calendarMonth(day(2024, 2, 10));
    open.to.reset();
    QVERIFY(!asCalendarMonth(open));
    Period later = calendarMonth(day(2024, 2, 10));
    later.from->seconds += 1;
    QVERIFY(!asCalendarMonth(later));
}

void TestPeriods::recognisesQuarters()
{
    QVERIFY(asCalendarQuarter(calendarQuarter(day(2024, 5, 10))) == (CivilDate{2024, 4, 1}));
    QVERIFY(!asCalendarQuarter({}));
    QVERIFY(!asCalendarQuarter(calendarMonth(day(2024, 4, 10))));
    QVERIFY(!asCalendarQuarter(wholeDays(day(2024, 2, 1), day(2024, 4, 30)))); // three months, no quarter
}

void TestPeriods::everyDayIsInItsMonthAndQuarter()
{
    for (qint64 at = day(1999, 12, 1); at < day(2041, 1, 1); ++at) {
        const Timestamp noon{at * Timestamp::secondsPerDay + Timestamp::secondsPerDay / 2};
        const Period month = calendarMonth(at);
        const Period quarter = calendarQuarter(at);
        QVERIFY(month.from->seconds <= noon.seconds && noon.seconds < month.to->seconds);
        QVERIFY(quarter.from->seconds <= month.from->seconds && month.to->seconds <= quarter.to->seconds);
        // They follow each other without a gap.
        QVERIFY(calendarMonth(at, 1).to->seconds == month.from->seconds);
        QVERIFY(calendarQuarter(at, 1).to->seconds == quarter.from->seconds);
    }
}

QTEST_APPLESS_MAIN(TestPeriods)
#include "tst_periods.moc"
