#include "core/sample/calendar.h"

#include <QtTest>

using namespace redial;

class TestCalendar : public QObject {
    Q_OBJECT
private slots:
    void knowsTheKindOfADay_data();
    void knowsTheKindOfADay();
    void seasonsAverageAboutOne_data();
    void seasonsAverageAboutOne();
    void hasNoOverlappingHolidays();
};

void TestCalendar::knowsTheKindOfADay_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("kind");
    const int work = static_cast<int>(DayKind::Workday);
    const int weekend = static_cast<int>(DayKind::Weekend);
    const int holiday = static_cast<int>(DayKind::Holiday);
    QTest::newRow("ordinary Wednesday") << 2025 << 3 << 12 << work;
    QTest::newRow("ordinary Sunday") << 2025 << 3 << 16 << weekend;
    QTest::newRow("eve of the new year's festival") << 2025 << 1 << 28 << holiday;
    QTest::newRow("last day of it") << 2025 << 2 << 4 << holiday;
    QTest::newRow("the day after") << 2025 << 2 << 5 << work;
    QTest::newRow("Sunday worked instead") << 2025 << 1 << 26 << work;
    QTest::newRow("Saturday worked instead") << 2025 << 10 << 11 << work;
    QTest::newRow("eighth of October 2025") << 2025 << 10 << 8 << holiday;
    QTest::newRow("eighth of October 2024") << 2024 << 10 << 8 << work;
    QTest::newRow("mid-autumn 2024") << 2024 << 9 << 17 << holiday;
    QTest::newRow("unknown year, first of May") << 2031 << 5 << 1 << holiday;
    QTest::newRow("unknown year, ordinary Monday") << 2031 << 6 << 2 << work;
}

void TestCalendar::knowsTheKindOfADay()
{
    QFETCH(int, year);
    QFETCH(int, month);
    QFETCH(int, day);
    QFETCH(int, kind);
    QCOMPARE(static_cast<int>(dayKind(daysFromCivil({year, month, day}))), kind);
}

void TestCalendar::seasonsAverageAboutOne_data()
{
    QTest::addColumn<int>("season");
    for (int season = 0; season <= static_cast<int>(Season::Travel); ++season)
        QTest::addRow("season %d", season) << season;
}

void TestCalendar::seasonsAverageAboutOne()
{
    QFETCH(int, season);
    double sum = 0;
    for (qint64 day = daysFromCivil({2025, 1, 1}); day < daysFromCivil({2026, 1, 1}); ++day) {
        const double weight = seasonWeight(static_cast<Season>(season), day);
        QVERIFY(weight >= 0);
        sum += weight;
    }
    const double mean = sum / 365;
    QVERIFY2(mean > 0.7 && mean < 1.5, qPrintable(QString::number(mean)));
}

void TestCalendar::hasNoOverlappingHolidays()
{
    qint64 last = 0;
    for (const PublicHoliday& holiday : publicHolidays()) {
        const qint64 first = daysFromCivil(holiday.first);
        QVERIFY(first > last);
        last = daysFromCivil(holiday.last);
        QVERIFY(last >= first);
        for (const CivilDate worked : holiday.workedInstead) {
            if (worked.year != 0)
                QVERIFY2(weekday(daysFromCivil(worked)) >= 6,
                    qPrintable(QString::fromStdString(formatDay(daysFromCivil(worked)))));
        }
    }
}

QTEST_APPLESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
