#include "core/wording/formatting.h"
#include "core/wording/language.h"
#include "tests/support/drawnbook.h"

#include <QTest>
#include <QTranslator>

using namespace redial;
using namespace redial::test;

class TestFormatting : public QObject {
    Q_OBJECT
private slots:
    void numbers();
    void numbersInSentences();
    void lengths();
    void periods_data();
    void periods();
    void lists();
};

void TestFormatting::numbers()
{
    QCOMPARE(Formatting::percent(0.2344), QStringLiteral("23.4%"));
    QCOMPARE(Formatting::percent(0), QStringLiteral("0.0%"));
    QCOMPARE(Formatting::percent(1), QStringLiteral("100.0%"));
    QCOMPARE(Formatting::percent(1 - 1e-15), QStringLiteral("100.0%"));
    QCOMPARE(Formatting::percent(4999999 / 5e6), QStringLiteral("99.9%")); // one is missing
    QCOMPARE(Formatting::percent(0.9994), QStringLiteral("99.9%"));
    QCOMPARE(Formatting::percent(1.0004), QStringLiteral("100.0%"));
    QCOMPARE(Formatting::count(0), QStringLiteral("0"));
    QCOMPARE(Formatting::count(999), QStringLiteral("999"));
    QCOMPARE(Formatting::count(58518), QStringLiteral("58,518"));
    QCOMPARE(Formatting::count(123456789), QStringLiteral("123,456,789"));
    QCOMPARE(Formatting::count(-999), QStringLiteral("-999"));
    QCOMPARE(Formatting::count(-1234), QStringLiteral("-1,234"));
}

/// Five million orders about to be deleted are said to be as many.
void TestFormatting::numbersInSentences()
{
    for (const Language language : {Language::English, Language::Chinese}) {
        const auto spoken = speak(language);
        QCOMPARE(
            QCoreApplication::translate("none", "%Ln orders", nullptr, Formatting::grammaticalNumber(5'000'000)),
            QStringLiteral("5,000,000 orders"));
    }
}

void TestFormatting::lengths()
{
    QCOMPARE(Formatting::duration(86400), QStringLiteral("24 hours"));
    QCOMPARE(Formatting::duration(3600), QStringLiteral("1 hour"));
    QCOMPARE(Formatting::duration(3 * 86400), QStringLiteral("72 hours"));
    QCOMPARE(Formatting::duration(7 * 86400), QStringLiteral("7 days"));
    QCOMPARE(Formatting::duration(90), QStringLiteral("90 seconds"));
    QCOMPARE(Formatting::duration(300), QStringLiteral("5 minutes"));
    QCOMPARE(Formatting::duration(0), QStringLiteral("0 seconds"));
    QCOMPARE(Formatting::elapsed(32700), QStringLiteral("9 h 05 min"));
    QCOMPARE(Formatting::elapsed(3599), QStringLiteral("59 min"));
    QCOMPARE(Formatting::elapsed(12), QStringLiteral("12 s"));
    QCOMPARE(Formatting::elapsed(168 * 3600), QStringLiteral("168 h 00 min"));
}

void TestFormatting::periods_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* from, const char* to, const char* text) {
        QTest::newRow(text) << QString::fromUtf8(from) << QString::fromUtf8(to) << QString::fromUtf8(text);
    };
    row("", "", "all orders");
    row("2024-03-01", "", "from 2024-03-01");
    row("", "2024-04-01", "up to 2024-03-31");
    row("", "2024-04-01 12:00", "before 2024-04-01 12:00:00");
    row("2024-03-01", "2024-04-01", "2024-03-01 to 2024-03-31");
    row("2024-03-01", "2024-03-02", "2024-03-01");
    row("2024-03-01 08:00", "2024-03-02", "2024-03-01 08:00:00 to 2024-03-01");
    row("2024-03-01", "2024-03-02 08:00", "2024-03-01 until before 2024-03-02 08:00:00");
}

void TestFormatting::periods()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QString, text);
    Period period;
    if (!from.isEmpty())
        period.from = drawnTime(from.toStdString());
    if (!to.isEmpty())
        period.to = drawnTime(to.toStdString());
    QCOMPARE(Formatting::period(period), text);
}

void TestFormatting::lists()
{
    const QStringList eight{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"),
        QStringLiteral("d"), QStringLiteral("e"), QStringLiteral("f"), QStringLiteral("g"),
        QStringLiteral("h")};
    QCOMPARE(Formatting::list({}), QString());
    QCOMPARE(Formatting::list(eight.first(2)), QStringLiteral("a, b"));
    QCOMPARE(Formatting::list(eight), QStringLiteral("a, b, c, d, e, f and 2 more"));
}

QTEST_GUILESS_MAIN(TestFormatting)
#include "tst_formatting.moc"
