#include "core/orders/orderlist.h"
#include "tests/support/drawnbook.h"

#include <QTest>

using namespace redial;
using namespace redial::test;

class TestOrderList : public QObject {
    Q_OBJECT
private slots:
    void lists_data();
    void lists();
    void findsRowsOfOrders();
};

namespace {

constexpr const char* drawing = "01 08:00 | a | 017 | 城乡建设/施工管理 | 投诉\n"
                                "02 08:00 | | 017 | 城乡建设 | 咨询\n"
                                "03 08:00 | b | 003 | 劳动保障 | 投诉 | o\n"
                                "04 08:00 | b | 003 | | 投诉 | x\n";

QString printed(const OrderBook& book, const std::vector<quint32>& rows)
{
    QStringList days;
    for (const quint32 row : rows)
        days << QString::fromStdString(formatTimestamp(book.time(row)).substr(8, 2));
    return days.join(QLatin1Char(' '));
}

} // namespace

void TestOrderList::lists_data()
{
    QTest::addColumn<QString>("agent");
    QTest::addColumn<QString>("category");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("expected");
    QTest::newRow("all, newest first") << ""
                                       << ""
                                       << ""
                                       << ""
                                       << "04 03 02 01";
    QTest::newRow("an agent") << "017"
                              << ""
                              << ""
                              << ""
                              << "02 01";
    QTest::newRow("whole segments of a category") << ""
                                                  << "城乡建设"
                                                  << ""
                                                  << ""
                                                  << "02 01";
    QTest::newRow("type and period") << ""
                                     << ""
                                     << "投诉"
                                     << "03 00:00"
                                     << "04 03";
    QTest::newRow("nobody") << "999"
                            << ""
                            << ""
                            << ""
                            << "";
}

void TestOrderList::lists()
{
    QFETCH(QString, agent);
    QFETCH(QString, category);
    QFETCH(QString, type);
    QFETCH(QString, from);
    OrderFilter filter;
    if (!agent.isEmpty())
        filter.agents = {agent.toStdString()};
    if (!category.isEmpty())
        filter.categories = {category.toStdString()};
    if (!type.isEmpty())
        filter.types = {type.toStdString()};
    Period period;
    if (!from.isEmpty())
        period.from = drawnTime(from.toStdString());
    const auto book = drawBook(drawing);
    QTEST(printed(*book, listOrders(*book, filter, period)), "expected");
}

void TestOrderList::findsRowsOfOrders()
{
    const auto book = drawBook(drawing);
    const std::vector<quint32> rows{2, 0};
    const std::vector<OrderId> ids{book->order(2), OrderId(99999), book->order(0)};
    QCOMPARE(rowsOfOrders(*book, ids), rows);
    QVERIFY(rowsOfOrders(*book, {}).empty());
}

QTEST_APPLESS_MAIN(TestOrderList)
#include "tst_orderlist.moc"
