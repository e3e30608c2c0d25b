#include "core/callers/bursts.h"
#include "tests/support/drawnbook.h"

#include <QTest>

using namespace redial;
using namespace redial::test;

class TestBursts : public QObject {
    Q_OBJECT
private slots:
    void finds_data();
    void finds();
};

void TestBursts::finds_data()
{
    QTest::addColumn<QString>("drawing");
    QTest::addColumn<QString>("expected"); // "caller calls/orders", worst first
    QTest::newRow("too few") << "01 10:00 | a\n01 11:00 | a" << "";
    QTest::newRow("exactly T is inside") << "01 10:00 | a\n01 11:00 | a\n02 10:00 | a" << "a 3/3";
    QTest::newRow("a second later is outside")
        << "01 10:00 | a\n01 11:00 | a\n2024-03-02 10:00:01 | a" << "";
    QTest::newRow("windows that share a call merge")
        << "01 00:00 | a\n01 10:00 | a\n01 20:00 | a\n02 06:00 | a" << "a 4/4";
    QTest::newRow("windows that share none do not")
        << "01 00:00 | a\n01 01:00 | a\n01 02:00 | a\n02 03:00 | a\n02 04:00 | a\n02 05:00 | a" << "a 3/3, a 3/3";
    QTest::newRow("orders of one second are one call")
        << "01 10:00 | a\n01 10:00 | a\n01 11:00 | a\n01 12:00 | a" << "a 3/4";
    QTest::newRow("two orders of one second are not two calls") << "01 10:00 | a\n01 10:00 | a\n01 11:00 | a" << "";
    QTest::newRow("outgoing and invalid ones do not count")
        << "01 10:00 | a\n01 11:00 | a ||||o\n01 12:00 | a ||||x\n01 13:00 | a" << "";
    QTest::newRow("dispatched ones do")
        << "01 10:00 | a ||||d\n01 11:00 | a ||||d\n01 13:00 | a ||||d" << "a 3/3";
    QTest::newRow("more calls first, then the earlier, then the key")
        << "03 10:00 | b\n03 11:00 | b\n03 12:00 | b\n03 10:00 | a\n03 11:00 | a\n03 12:00 | a\n"
           "01 10:00 | c\n01 11:00 | c\n01 12:00 | c\n05 10:00 | d\n05 11:00 | d\n05 12:00 | d\n05 13:00 | d"
        << "d 4/4, c 3/3, a 3/3, b 3/3";
    QTest::newRow("nobody is no caller") << "01 10:00 |\n01 11:00 |\n01 12:00 |" << "";
}

void TestBursts::finds()
{
    QFETCH(const QString, drawing);
    QFETCH(const QString, expected);
    const auto book = drawBook(drawing.toUtf8());
    Scheme scheme;
    scheme.dispatched = DispatchedOrders::Exclude; // which does not apply here
    QStringList found;
    for (const Burst& burst : findBursts(*book, scheme, {}))
        found << QStringLiteral("%1 %2/%3")
                     .arg(QString::fromStdString(std::string(book->dictionaries().callers.at(burst.caller))))
                     .arg(burst.calls)
                     .arg(burst.orders());
    QCOMPARE(found.join(QStringLiteral(", ")), expected);
}

QTEST_GUILESS_MAIN(TestBursts)
#include "tst_bursts.moc"
