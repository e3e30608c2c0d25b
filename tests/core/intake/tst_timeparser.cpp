#include "core/intake/timeparser.h"

#include "core/intake/mapping.h"

#include <QElapsedTimer>
#include <QTest>

using namespace redial;

namespace {

QString drawnReading(const TimeReading& reading)
{
    if (!reading.time)
        return QStringLiteral("none");
    const std::string text = formatTimestamp(reading.time->time);
    return QString::fromStdString(reading.time->hasSeconds ? text : text.substr(0, 16));
}

} // namespace

class tst_TimeParser : public QObject {
    Q_OBJECT

private slots:
    void forms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");

        const auto row = [](const char* text, const char* expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("2024-03-01 08:05:09", "2024-03-01 08:05:09");
        row("2024-03-01 08:05", "2024-03-01 08:05");
        row("2024-03-01", "2024-03-01 00:00");
        row("2024/3/1 8:05", "2024-03-01 08:05");
        row("2024.3.1 8:05:09", "2024-03-01 08:05:09");
        row("2024-03-01T08:05:09", "2024-03-01 08:05:09");
        row("2024-03-01T08:05:09.987Z", "2024-03-01 08:05:09");
        row("2024-03-01T08:05:09+08:00", "2024-03-01 08:05:09");
        row("2024-03-01T08:05:09.000+0000", "2024-03-01 08:05:09");
        row("2024-03-01 08:05:09 UTC", "2024-03-01 08:05:09");
        row("2024-03-01 08:05:09,123", "2024-03-01 08:05:09");
        row("20240301080509", "2024-03-01 08:05:09");
        row("202403010805", "2024-03-01 08:05");
        row("20240301", "2024-03-01 00:00");
        row("20240301 08:05:09", "2024-03-01 08:05:09");
        row("20240301 080509", "2024-03-01 08:05:09");
        row("2024年3月1日 8时5分", "2024-03-01 08:05");
        row("2024年3月1日 8时5分9秒", "2024-03-01 08:05:09");
        row("2024年03月01日08:05:09", "2024-03-01 08:05:09");
        row("2024年3月1日", "2024-03-01 00:00");
        row("2024年3月1日 星期五 8点5分", "2024-03-01 08:05");
        row("2024年3月1日(周五) 8:05", "2024-03-01 08:05");
        row("2024/3/1 上午 8:05", "2024-03-01 08:05");
        row("2024/3/1 下午3:05:09", "2024-03-01 15:05:09");
        row("2024-03-01 中午12:05", "2024-03-01 12:05");
        row("2024-03-01 凌晨12:05", "2024-03-01 00:05");
        row("2024-03-01 中午11:40", "2024-03-01 11:40");
        row("2024-03-01 中午1:10", "2024-03-01 13:10");
        row("2024-03-01 晚上8:05", "2024-03-01 20:05");
        row("2024-03-01 晚上08:05", "2024-03-01 20:05");
        row("2024-03-01 3:05 PM", "2024-03-01 15:05");
        row("2024-03-01 12:05 AM", "2024-03-01 00:05");
        row("2024-03-01 12:05:01 p.m.", "2024-03-01 12:05:01");
        row("01-Mar-2024 08:05", "2024-03-01 08:05");
        row("01-MAR-24 08.05.09.000000 AM", "2024-03-01 08:05:09");
        row("29/Feb/24 8:05 PM", "2024-02-29 20:05");
        row("1 March 2024", "2024-03-01 00:00");
        row("Mar 1, 2024 8:05:09 AM", "2024-03-01 08:05:09");
        row("Fri, 01 Mar 2024 08:05:09 +0800", "2024-03-01 08:05:09");
        row("２０２４－０３－０１　０８：０５：０９", "2024-03-01 08:05:09");
        row("'2024-03-01 08:05:09", "2024-03-01 08:05:09");
        row("  2024-03-01 08:05:09\t", "2024-03-01 08:05:09");
        row("2024-02-29 24:00:00", "2024-03-01 00:00:00");
        row("2024-12-31 24:00", "2025-01-01 00:00");
        row("45352.33690972", "2024-03-01 08:05:09");
        row("45352", "2024-03-01 00:00:00");
        row("45352.999999", "2024-03-02 00:00:00");
        row("45352.3369097222", "2024-03-01 08:05:09");
        row("1969-12-31 23:59:59", "1969-12-31 23:59:59");
        row("2024-03-01 晚上12:05", "none"); // of which night?
        row("2024-03-01 晚上0:05", "none");
        row("0045352.5", "none");
        row("610", "none");
        row("99999", "none");
        row("13800001234", "none");
        row("1709280309", "none");
        row("2024-02-30 08:05:09", "none");
        row("2024-03-01 25:00:00", "none");
        row("2024-03-01 24:00:01", "none");
        row("2024-03-01 08:60", "none");
        row("2024-03-01 15:05 AM", "none");
        row("2024-03-01 08:05:09 tomorrow", "none");
        row("2024-13-01", "none");
        row("20241301", "none");
        row("20240301250000", "none");
        row("2024-03", "none");
        row("2024-03-", "none");
        row("2024-03-01x", "none");
        row("3月1日 8:05", "none");
        row("1/3/2024 01:16", "none");
        row("soon", "none");
        row("May", "none");
        row("尽快", "none");
        row("", "none");
        row("2024--03-01", "none");
        row("-45352", "none");
        row("4.5e4", "none");
        row("0x45352", "none");
    }

    void forms()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(drawnReading(readTime(text.toStdString(), {})), expected);
    }

    void orders_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("dayFirst");
        QTest::addColumn<QString>("monthFirst");
        QTest::addColumn<int>("clue");

        const auto row = [](const char* text, const char* dayFirst, const char* monthFirst, DateClue clue) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(dayFirst)
                                << QString::fromUtf8(monthFirst) << static_cast<int>(clue);
        };
        row("1/3/2024 01:16", "2024-03-01 01:16", "2024-01-03 01:16", DateClue::Either);
        row("29/2/2016 01:16", "2016-02-29 01:16", "none", DateClue::DayFirstOnly);
        row("2/29/2016 01:16", "none", "2016-02-29 01:16", DateClue::MonthFirstOnly);
        row("01/13/2020 11:52:45 PM", "none", "2020-01-13 23:52:45", DateClue::MonthFirstOnly);
        row("1.3.24 8:05", "2024-03-01 08:05", "2024-01-03 08:05", DateClue::Either);
        row("01-03-99", "1999-03-01 00:00", "1999-01-03 00:00", DateClue::Either);
        row("45/99/2024", "none", "none", DateClue::Neither);
        row("31/2/2024", "none", "none", DateClue::Neither);
        row("2024-03-01", "2024-03-01 00:00", "2024-03-01 00:00", DateClue::None);
    }

    void orders()
    {
        QFETCH(QString, text);
        QFETCH(int, clue);
        const TimeReading dayFirst = readTime(text.toStdString(), {DateOrder::DayFirst, false});
        QTEST(drawnReading(dayFirst), "dayFirst");
        QTEST(drawnReading(readTime(text.toStdString(), {DateOrder::MonthFirst, false})), "monthFirst");
        QCOMPARE(static_cast<int>(dayFirst.clue), clue);
        QCOMPARE(static_cast<int>(readTime(text.toStdString(), {DateOrder::NotNeeded, false}).clue), clue);
    }

    void yearFirstIsAnOrderOfItsOwn()
    {
        QCOMPARE(drawnReading(readTime("24-03-01 08:05", {DateOrder::YearFirst, false})),
            QStringLiteral("2024-03-01 08:05"));
    }

    void serialsOf1904()
    {
        QCOMPARE(drawnReading(readTime("43890.33690972", {DateOrder::NotNeeded, true})),
            QStringLiteral("2024-03-01 08:05:09"));
        QCOMPARE(drawnReading(readTime("2024-03-01 08:05:09", {DateOrder::NotNeeded, true})),
            QStringLiteral("2024-03-01 08:05:09"));
    }

    void everySecondOfADaySurvivesAsSerial()
    {
        for (int second = 0; second < 86400; second += 7) {
            const double serial = 45352 + second / 86400.0;
            const auto reading = readTime(QByteArray::number(serial, 'g', 15).toStdString(), {});
            QVERIFY(reading.time);
            QCOMPARE(reading.time->time.secondOfDay(), qint64(second));
        }
    }

    void clocks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("seconds");
        const auto row = [](const char* text, int seconds) {
            QTest::newRow(text) << QString::fromUtf8(text) << seconds;
        };
        row("8:05", 29100);
        row("08:05:09", 29109);
        row("8时5分", 29100);
        row("8时5分9秒", 29109);
        row("下午3:05", 54300);
        row("3:05 PM", 54300);
        row("3 PM", 54000);
        row("080509", 29109);
        row("0805", 29100);
        row("0.33690972", 29109);
        row("1900-01-01 08:05:09", 29109);
        row("2024-03-01 08:05:09", 29109);
        row("1/3/2024 08:05", 29100);
        row("24:00:00", 86400);
        row("25:00", -1);
        row("80509", 8 * 3600 + 5 * 60 + 9);
        row("86109", -1);
        row("0", 0);
        row("0.3369097", 8 * 3600 + 5 * 60 + 9);
        row("1899-12-30 08:05:09", 8 * 3600 + 5 * 60 + 9);
        row("1900-01-00 08:05", 8 * 3600 + 5 * 60);
        row("1900-01-00", -1);
        row("noon", -1);
        row("", -1);
        row("2024-03-01", -1);
    }

    void clocks()
    {
        QFETCH(QString, text);
        QFETCH(int, seconds);
        const auto clock = readClock(text.toStdString());
        QCOMPARE(clock ? static_cast<int>(clock->secondOfDay) : -1, seconds);
    }

    void columnsSettle_data()
    {
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<int>("order");
        const auto row = [](const char* name, const char* values, DateOrder order) {
            QTest::newRow(name) << QString::fromUtf8(values).split(QLatin1Char('|'))
                                << static_cast<int>(order);
        };
        row("year first", "2024-03-01|2024/3/1 8:05", DateOrder::NotNeeded);
        row("month by name", "01-Mar-2024|02-Mar-24", DateOrder::NotNeeded);
        row("day first", "1/3/2024|29/2/2016|5/3/2016", DateOrder::DayFirst);
        row("month first", "1/3/2024|2/29/2016|5/3/2016", DateOrder::MonthFirst);
        row("open", "1/3/2024|2/3/2024|5/3/2016", DateOrder::Open);
        row("both", "13/1/2024|1/13/2024", DateOrder::Open);
        row("years of two digits first", "24-03-01|24-03-02|24-03-03|24-03-04|24-03-05",
            DateOrder::YearFirst);
        row("years of two digits last", "01-03-24|02-03-24|03-03-24|14-03-24|05-03-24|06-03-24",
            DateOrder::DayFirst);
        row("years of two digits, days of one", "24/3/1 8:05|24/3/12 9:05", DateOrder::YearFirst);
        row("one year, three days", "24/03/01|24/03/12|24/03/15", DateOrder::YearFirst);
        row("a slip of the pen among years of two digits",
            "24/03/01|24/03/02|24/03/03|24/03/04|24/03/05|24/03/06|24/03/07|24/03/08|24/03/09|24/03/10|24/03/"
            "11|"
            "24/03/12|24/03/13|24/03/14|24/03/15|24/03/16|24/03/17|24/03/18|24/03/19|24/03/99",
            DateOrder::YearFirst);
        row("one date of two digits", "24/3/12", DateOrder::Open);
        row("one day, three days last", "01/03/24|12/03/24|15/03/24", DateOrder::DayFirst);
        row("years of two digits somewhere", "24-03-01|24-03-02", DateOrder::Open);
        row("nothing", "a|b", DateOrder::NotNeeded);
    }

    void columnsSettle()
    {
        QFETCH(QStringList, values);
        QFETCH(int, order);
        std::vector<std::string> texts;
        for (const QString& value : values)
            texts.push_back(value.toStdString());
        const std::vector<std::string_view> views(texts.begin(), texts.end());
        QCOMPARE(static_cast<int>(settleDateOrder(views)), order);
    }

    void hostileTextsAreNoTimes()
    {
        QVERIFY(!readTime(std::string(1 << 20, '9'), {}).time);
        QVERIFY(!readTime(std::string(1 << 20, ' '), {}).time);
        QVERIFY(!readTime("\xff\xfe\xff", {}).time);
        QVERIFY(!readTime("2024\xe5-03-01", {}).time);
        QVERIFY(!readTime(std::string_view("2024-03-01\0 08", 14), {}).time);
        std::string bytes = "2024年3月1日 8时5分9秒";
        for (size_t i = 0; i < bytes.size(); ++i) {
            for (int byte = 0; byte < 256; byte += 3) {
                std::string broken = bytes;
                broken[i] = static_cast<char>(byte);
                (void)readTime(broken, {});
                (void)readClock(broken);
                (void)readTime(std::string_view(broken).substr(0, i), {});
            }
        }
    }

    void commonFormsAreFast()
    {
        const std::string_view texts[] = {
            "2024-03-01 08:05:09", "2024/3/1 8:05", "29/2/2016 01:16", "45352.33690972"};
        for (const std::string_view text : texts) {
            QElapsedTimer timer;
            timer.start();
            qint64 sum = 0;
            constexpr int rounds = 100000;
            for (int i = 0; i < rounds; ++i)
                sum += readTime(text, {DateOrder::DayFirst, false}).time->time.seconds & 1;
            const double nanoseconds = static_cast<double>(timer.nsecsElapsed()) / rounds;
            qInfo("%s: %.0f ns%s", std::string(text).c_str(), nanoseconds, sum < 0 ? "!" : "");
            QVERIFY(nanoseconds < 5000);
        }
    }
};

QTEST_APPLESS_MAIN(tst_TimeParser)
#include "tst_timeparser.moc"
