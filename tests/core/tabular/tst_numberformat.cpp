#include "core/tabular/numberformat.h"

#include <QTest>

using namespace redial;

namespace {

/// "date time seconds", "time", "elapsed seconds", "zeros 4", "number"
QString shown(const NumberFormat& format)
{
    QStringList words;
    switch (format.kind) {
    case NumberFormat::Kind::Number:
        return QStringLiteral("number");
    case NumberFormat::Kind::ZeroPadded:
        return QStringLiteral("zeros %1").arg(format.zeros);
    case NumberFormat::Kind::Elapsed:
        words += QStringLiteral("elapsed");
        break;
    case NumberFormat::Kind::DateTime:
        break;
    }
    if (format.showsDate)
        words += QStringLiteral("date");
    if (format.showsTime)
        words += QStringLiteral("time");
    if (format.showsSeconds)
        words += QStringLiteral("seconds");
    return words.join(QLatin1Char(' '));
}

} // namespace

class TestNumberFormat : public QObject {
    Q_OBJECT
private slots:
    void codes_data()
    {
        QTest::addColumn<QString>("meaning");
        const auto row = [](const char* code, const char* meaning) {
            QTest::newRow(code) << QString::fromUtf8(meaning);
        };
        row("yyyy-mm-dd hh:mm:ss", "date time seconds");
        row("yyyy\\-mm\\-dd\\ hh:mm", "date time");
        row("YYYY/M/D H:MM", "date time");
        row("m/d/yy", "date");
        row("d-mmm-yy;@", "date");
        row("mmm-yy", "date");
        row("mm", "date");
        row("mm:ss", "time seconds");
        row("mmss.0", "time seconds");
        row("h:mm:ss.000", "time seconds");
        row("h:mm AM/PM", "time");
        row("h:mm A/P", "time");
        row("hh", "time");
        row("h mmm", "date time");
        row("[h]:mm", "elapsed time");
        row("[mm]:ss", "elapsed time seconds");
        row("[ss].00", "elapsed time seconds");
        row("[HH]:MM:SS", "elapsed time seconds");
        row("yyyymmddhhmmss", "date time seconds");
        row("yyyymmdd", "date");
        row("aaaa", "date");
        row("[$-804]aaa", "date");
        row("yyyy\"年\"m\"月\"d\"日\"", "date");
        row("yyyy年m月d日 h时mm分", "date time");
        row("[$-804]yyyy\"年\"m\"月\"d\"日\"\\ 上午/下午h\"时\"mm\"分\"ss\"秒\";@", "date time seconds");
        row("[DBNum1][$-804]yyyy\"年\"m\"月\"", "date");
        row("[$-F400]h:mm:ss\\ AM/PM", "time seconds");
        row("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "date");
        row("[$-411]ge.m.d", "date");
        row("[<1]0.00;yyyy-mm-dd", "number");
        row("[<1]h:mm;yyyy-mm-dd", "date time");
        row("[Red]yyyy-mm-dd", "date");
        row("_-yyyy-mm-dd*d", "date");

        row("", "number");
        row("General", "number");
        row("GENERAL", "number");
        row("General\"d\"", "number");
        row("G/通用格式", "number");
        row("0.00E+00", "number");
        row("##0.0E+0", "number");
        row("0\"d\"", "number");
        row("\"yyyy\"", "number");
        row("[Red]0", "number");
        row("[DarkRed]General", "number");
        row("\\d\\m\\y", "number");
        row("_d_m0", "number");
        row("0*d", "number");
        row("#,##0.00 \"USD\"", "number");
        row("#,##0 USD", "number");
        row("[$¥-804]#,##0.00", "number");
        row("[$Sfr. -807]0", "number");
        row("# ?/?", "number");
        row("@", "number");
        row("@\"days\"", "number");
        row("0;[Red]-0;yyyy", "number");
        row("000-0000", "number");
        row("0.0", "number");
        row("\"unclosed y", "number");
        row("[unclosed d", "number");
        row("\\", "number");
        row("0", "zeros 1");
        row("0000", "zeros 4");
        row("00000000000", "zeros 11");
    }
    void codes()
    {
        QFETCH(QString, meaning);
        QCOMPARE(shown(parseNumberFormat(QTest::currentDataTag())), meaning);
    }

    void veryLongCodes()
    {
        QCOMPARE(shown(parseNumberFormat(std::string(1'000'000, '0'))), QStringLiteral("zeros 255"));
        QCOMPARE(shown(parseNumberFormat(std::string(1'000'000, '['))), QStringLiteral("number"));
        QCOMPARE(shown(parseNumberFormat(std::string(1'000'000, 'm'))), QStringLiteral("date"));
    }

    void builtinIds()
    {
        QStringList dates;
        QStringList times;
        QStringList both;
        QStringList elapsed;
        for (int id = -1; id < 200; ++id) {
            const NumberFormat format = builtinNumberFormat(id);
            if (format.kind == NumberFormat::Kind::Elapsed)
                elapsed += QString::number(id);
            else if (format.showsDate && format.showsTime)
                both += QString::number(id);
            else if (format.showsDate)
                dates += QString::number(id);
            else if (format.showsTime)
                times += QString::number(id);
        }
        const QString blank = QStringLiteral(" ");
        QCOMPARE(dates.join(blank), QStringLiteral("14 15 16 17 27 28 29 30 31 36 50 51 52 53 54 57 58"));
        QCOMPARE(times.join(blank), QStringLiteral("18 19 20 21 32 33 34 35 45 47 55 56"));
        QCOMPARE(both.join(blank), QStringLiteral("22"));
        QCOMPARE(elapsed.join(blank), QStringLiteral("46"));
    }
};

QTEST_GUILESS_MAIN(TestNumberFormat)
#include "tst_numberformat.moc"
