#include "core/tabular/exceldate.h"

#include "core/base/timestamp.h"

#include <QTest>

using namespace redial;

namespace {

QString serialText(double serial, const char* code, DateSystem system = DateSystem::From1900)
{
    std::string out = "<";
    const bool done = appendSerial(out, serial, parseNumberFormat(code), system);
    return done ? QString::fromStdString(out.substr(1)) : QStringLiteral("none");
}

QString isoText(const char* text, const char* code)
{
    std::string out;
    return appendIsoDate(out, text, parseNumberFormat(code)) ? QString::fromStdString(out)
                                                             : QStringLiteral("none");
}

} // namespace

class TestExcelDate : public QObject {
    Q_OBJECT
private slots:
    void shapes_data()
    {
        QTest::addColumn<double>("serial");
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, double serial, const char* format, const char* text) {
            QTest::newRow(name) << serial << QByteArray(format) << QString::fromUtf8(text);
        };
        row("date and time", 45352.336909722222, "yyyy-mm-dd hh:mm:ss", "2024-03-01 08:05:09");
        row("no seconds shown, none there", 45352.25, "yyyy-mm-dd hh:mm", "2024-03-01 06:00");
        row("no seconds shown, some there", 45352.336909722222, "yyyy-mm-dd hh:mm", "2024-03-01 08:05:09");
        row("midnight under a time format", 45352, "yyyy-mm-dd hh:mm:ss", "2024-03-01 00:00:00");
        row("date", 45352, "yyyy-mm-dd", "2024-03-01");
        row("date with a time not shown", 45352.5, "yyyy-mm-dd", "2024-03-01 12:00:00");
        row("time of day", 0.336909722222, "h:mm:ss", "08:05:09");
        row("time of day, no seconds shown", 0.25, "h:mm", "06:00:00");
        row("time under a date format", 0.25, "yyyy-mm-dd hh:mm", "06:00:00");
        row("date under a time format", 45352.25, "h:mm:ss", "2024-03-01 06:00:00");
        row("duration", 1.5, "[h]:mm", "36:00:00");
        row("long duration", 45352.0, "[h]:mm", "1088448:00:00");
        row("rounds down", 45352.33691550, "yyyy-mm-dd h:mm:ss", "2024-03-01 08:05:09");
        row("rounds up", 45352.33691551, "yyyy-mm-dd h:mm:ss", "2024-03-01 08:05:10");
        row("rounds to midnight", 45351.999999, "yyyy-mm-dd h:mm:ss", "2024-03-01 00:00:00");
        row("time rounds to midnight", 0.999999, "h:mm:ss", "00:00:00");
        row("nothing", 0, "yyyy-mm-dd", "00:00:00");
        row("first day", 1, "yyyy-mm-dd", "1900-01-01");
        row("day 59", 59, "yyyy-mm-dd", "1900-02-28");
        row("the day that never was", 60, "yyyy-mm-dd", "1900-02-29");
        row("day 61", 61, "yyyy-mm-dd", "1900-03-01");
        row("last second", 2958465.999988426, "yyyy-mm-dd h:mm:ss", "9999-12-31 23:59:59");
        row("beyond", 2958466, "yyyy-mm-dd", "none");
        row("rounds beyond", 2958465.9999999, "yyyy-mm-dd", "none");
        row("negative", -0.001, "yyyy-mm-dd", "none");
        row("far beyond", 1e300, "yyyy-mm-dd", "none");
        row("not a number", std::numeric_limits<double>::quiet_NaN(), "yyyy-mm-dd", "none");
        row("infinite", std::numeric_limits<double>::infinity(), "[h]:mm", "none");
    }
    void shapes()
    {
        QFETCH(double, serial);
        QFETCH(QByteArray, format);
        QFETCH(QString, text);
        QCOMPARE(serialText(serial, format.constData()), text);
    }

    void system1904()
    {
        QCOMPARE(serialText(0, "yyyy-mm-dd", DateSystem::From1904), QStringLiteral("1904-01-01"));
        QCOMPARE(
            serialText(0.5, "yyyy-mm-dd h:mm", DateSystem::From1904), QStringLiteral("1904-01-01 12:00"));
        QCOMPARE(serialText(0.5, "h:mm", DateSystem::From1904), QStringLiteral("12:00:00"));
        QCOMPARE(serialText(43890, "yyyy-mm-dd", DateSystem::From1904), QStringLiteral("2024-03-01"));
        QCOMPARE(serialText(2957004, "yyyy-mm-dd", DateSystem::From1904), QStringLiteral("none"));
    }

    /// Every second of a day, stored as a double of 15 digits as Excel does, comes back.
    void everySecondOfADay()
    {
        const NumberFormat format = parseNumberFormat("yyyy-mm-dd hh:mm:ss");
        const qint64 start = daysFromCivil({2024, 3, 1}) * Timestamp::secondsPerDay;
        for (int second = 0; second < 86400; ++second) {
            const double serial = QByteArray::number(45352 + second / 86400.0, 'g', 15).toDouble();
            std::string out;
            QVERIFY(appendSerial(out, serial, format, DateSystem::From1900));
            if (out != formatTimestamp({start + second}))
                QCOMPARE(
                    QString::fromStdString(out), QString::fromStdString(formatTimestamp({start + second})));
        }
    }

    void iso_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char* iso, const char* text) {
            QTest::newRow(iso) << QString::fromUtf8(text);
        };
        row("2024-03-01T08:05:09", "2024-03-01 08:05:09");
        row("2024-03-01 08:05:09", "2024-03-01 08:05:09");
        row("2024-03-01T08:05:09.999Z", "2024-03-01 08:05:09");
        row("2024-03-01T08:05:09+08:00", "2024-03-01 08:05:09");
        row("2024-03-01T00:00:00", "2024-03-01 00:00:00");
        row("2024-03-01", "2024-03-01");
        row("08:05", "08:05:00");
        row("T08:05:09", "08:05:09");
        row("2024-02-30", "none");
        row("2024-03-01T", "none");
        row("2024-03-01T25:00", "none");
        row("2024-03-01T08:60", "none");
        row("2024-03-01T08:05:09 pm", "none");
        row("-001-03-01", "none");
        row("", "none");
        row("T", "none");
        row("2024", "none");
        row("--", "none");
    }
    void iso()
    {
        QFETCH(QString, text);
        QCOMPARE(isoText(QTest::currentDataTag(), "General"), text);
    }

    void isoUnderAFormat()
    {
        QCOMPARE(isoText("2024-03-01T00:00:00", "yyyy-mm-dd"), QStringLiteral("2024-03-01"));
        QCOMPARE(isoText("2024-03-01T08:05:00", "yyyy-mm-dd h:mm"), QStringLiteral("2024-03-01 08:05"));
    }
};

QTEST_GUILESS_MAIN(TestExcelDate)
#include "tst_exceldate.moc"
