#include "core/intake/duration.h"

#include <QTest>

using namespace redial;

class tst_Duration : public QObject {
    Q_OBJECT

private slots:
    void forms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("header");
        QTest::addColumn<int>("seconds");
        const auto row = [](const char* text, int seconds, const char* header = "seconds") {
            QTest::addRow("%s (%s)", text, header)
                << QString::fromUtf8(text) << QString::fromUtf8(header) << seconds;
        };
        row("205", 205);
        row("205.4", 205);
        row("0", 0);
        row("3:25", 205);
        row("00:03:25", 205);
        row("1:02:03", 3723);
        row("125:00", 7500);
        row("00:03:25.6", 206);
        row("3分25秒", 205);
        row("3分钟25秒", 205);
        row("205秒", 205);
        row("3 min", 180);
        row("3m25s", 205);
        row("1小时2分3秒", 3723);
        row("1h 2m", 3720);
        row("２０５", 205);
        row("2'05\"", 125);
        row("3", 180, "通话时长(分钟)");
        row("3.5", 210, "Talk time (min)");
        row("1500", 2, "wait_ms");
        row("2", 7200, "时长（小时）");
        row("3", 3, "通话时长(秒)");
        row("3:25", 205, "通话时长(分钟)");
        row("-5", -1);
        row("3:75", -1);
        row("1:75:00", -1);
        row("3:", -1);
        row("3分5分", -1);
        row("25秒3分", -1);
        row("long", -1);
        row("", -1);
        row("1e9", -1);
        row("nan", -1);
        row("9999999999999", -1);
        row("1.2.3", -1);
    }

    void forms()
    {
        QFETCH(QString, text);
        QFETCH(QString, header);
        QFETCH(int, seconds);
        const auto read = readDuration(text.toStdString(), durationUnitOf(header.toStdString()));
        QCOMPARE(read ? static_cast<int>(*read) : -1, seconds);
    }

    void hostileTexts()
    {
        QVERIFY(!readDuration(std::string(1 << 20, '9')));
        QVERIFY(!readDuration("\xff\xfe"));
        QVERIFY(!readDuration("3\xe5\x88"));
    }
};

QTEST_APPLESS_MAIN(tst_Duration)
#include "tst_duration.moc"
