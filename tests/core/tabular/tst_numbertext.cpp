#include "core/tabular/numbertext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace redial;

namespace {

QString shown(const QByteArray& raw)
{
    NumberBuffer buffer;
    const std::string_view text = numberText({raw.constData(), static_cast<size_t>(raw.size())}, buffer);
    return text.empty() ? QStringLiteral("none")
                        : QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

class TestNumberText : public QObject {
    Q_OBJECT
private slots:
    void texts_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char* raw, const char* text) {
            QTest::newRow(raw) << QString::fromUtf8(text);
        };
        row("0", "0");
        row("13800001234", "13800001234");
        row("1.3800001234E10", "13800001234");
        row("1.3800001234e+10", "13800001234");
        row("13800001234.0", "13800001234");
        row("13800001234.000002", "13800001234");
        row("110101199003071234", "110101199003071234");
        row("110101199003071234.00", "110101199003071234");
        row("1.10101199003071E+17", "110101199003071000");
        row("-110101199003071234", "-110101199003071234");
        row("000110101199003071234", "110101199003071234");
        row("-007", "-7");
        row("-0", "0");
        row("-0.0", "0");
        row("-000", "0");
        row("0.5", "0.5");
        row(".5", "0.5");
        row("-.5", "-0.5");
        row("5.", "5");
        row("12.50", "12.5");
        row("100.00", "100");
        row("0.000", "0");
        row("0.1234567890123456", "0.123456789012346");
        row("0.30000000000000004", "0.3");
        row("45352.336909722222", "45352.3369097222");
        row("1e-7", "0.0000001");
        row("1.5e-21", "0.0000000000000000000015");
        row("1.5e-22", "1.5E-22");
        row("999999999999999999999e0", "1E+21");
        row("9.99999999999999e20", "999999999999999000000");
        row("1e21", "1E+21");
        row("-1.5e25", "-1.5E+25");
        row("1.7976931348623157e308", "1.79769313486232E+308");
        row("5e-324", "4.94065645841247E-324");
        for (const char* none : {"", "-", "+", ".", "-.", "e5", "1e", "1e+", "1-2", "1.2.3", "1,5", "0x1F",
                 "nan", "inf", "-inf", "1e999", "--1", "+-1", "1 2", "１２", "1e5e5"})
            QTest::newRow(QByteArray(QByteArray("not a number: ") + none).constData())
                << QStringLiteral("none");
    }
    void texts()
    {
        QFETCH(QString, text);
        QByteArray raw(QTest::currentDataTag());
        raw.replace("not a number: ", "");
        QCOMPARE(shown(raw), text);
    }

    /// A text of 15 digits says the same number as the double it came from, in every notation.
    void notationsAgree()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 20'000; ++i) {
            const double value = (random.generateDouble() - 0.5) * std::pow(10.0, random.bounded(36) - 15);
            const QByteArray scientific = QByteArray::number(value, 'e', 14);
            const QString text = shown(scientific);
            QCOMPARE(shown(text.toUtf8()), text);
            if (text.toDouble() != scientific.toDouble())
                QCOMPARE(text, QString::fromLatin1(scientific));
            if (std::abs(value) >= 1e-4 && std::abs(value) < 1e15)
                QCOMPARE(shown(QByteArray::number(value, 'g', 15)), text);
        }
    }

    void binaryValues()
    {
        const auto shownValue = [](double value) {
            NumberBuffer buffer;
            const std::string_view text = numberText(value, buffer);
            return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        };
        QCOMPARE(shownValue(13800001234.0), QStringLiteral("13800001234"));
        QCOMPARE(shownValue(1234567890123456.0), QStringLiteral("1234567890123456"));
        QCOMPARE(shownValue(-9007199254740991.0), QStringLiteral("-9007199254740991"));
        QCOMPARE(shownValue(110101199003071234.0), QStringLiteral("110101199003071000"));
        QCOMPARE(shownValue(-0.0), QStringLiteral("0"));
        QCOMPARE(shownValue(0.1 + 0.2), QStringLiteral("0.3"));
        QCOMPARE(shownValue(1e300 * 1e300), QString());
    }
};

QTEST_GUILESS_MAIN(TestNumberText)
#include "tst_numbertext.moc"
