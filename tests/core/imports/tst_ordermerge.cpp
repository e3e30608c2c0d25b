#include "core/intake/ordermerge.h"

#include <QTest>

using namespace redial;

namespace {

constexpr auto rank = [](std::string_view word) { return word == "open" ? 1 : word == "closed" ? 3 : 0; };

OrderFields order()
{
    OrderFields fields;
    fields.orderId = "GD1";
    fields.received = {{1'709'280'309}, true};
    fields.caller = "13800001234";
    fields.callerQuality = KeyQuality::Whole;
    fields.agent = "a";
    fields.category = {"城乡建设", "施工管理"};
    return fields;
}

} // namespace

class TestOrderMerge : public QObject {
    Q_OBJECT

private slots:
    void comparesTimesToTheMinuteWhereSecondsLack();
    void keepsItsNumbers();
    void separatesNeighbouringFields();
    void fillsBlanksAndKeepsTheRest();
    void keepsTheWholeKeyUnderAMaskedOne();
    void keepsALaterStatus_data();
    void keepsALaterStatus();
};

void TestOrderMerge::comparesTimesToTheMinuteWhereSecondsLack()
{
    const SourceTime exact{{1'709'280'309}, true};
    const SourceTime minute{{1'709'280'300}, false};
    QVERIFY(isSameTime(exact, minute));
    QVERIFY(isSameTime(minute, exact));
    QVERIFY(!isSameTime(exact, SourceTime{{1'709'280'310}, true}));
    QVERIFY(!isSameTime(exact, SourceTime{{1'709'280'360}, false}));
}

// Workspaces hold these numbers: should this fail, every order of theirs would be taken for a new one.
void TestOrderMerge::keepsItsNumbers()
{
    QCOMPARE(identityKey(order()), quint64(0xac8d0dbcfdc580ccULL));
    QCOMPARE(fieldsHash(order()), quint64(0x6c64c24d48e338f7ULL));
}

void TestOrderMerge::separatesNeighbouringFields()
{
    OrderFields a = order();
    OrderFields b = order();
    a.title = "ab";
    b.title = "a";
    b.content = "b";
    QVERIFY(fieldsHash(a) != fieldsHash(b));
    a = b = order();
    a.category = {"x", "y"};
    b.category = {"xy"};
    QVERIFY(fieldsHash(a) != fieldsHash(b));
    a = b = order();
    b.received.time.seconds += 60;
    QCOMPARE(fieldsHash(a), fieldsHash(b));
}

void TestOrderMerge::fillsBlanksAndKeepsTheRest()
{
    const OrderFields old = order();
    OrderFields row;
    row.orderId = old.orderId;
    row.received = {{1'709'280'300}, false};
    QVERIFY(isSameOrder(old, row));
    QVERIFY(!mergeOrder(old, row, rank).changed);
    QVERIFY(row == old);
    row.closedAt = SourceTime{{1'709'300'000}, true};
    QVERIFY(mergeOrder(old, row, rank).changed);
    QCOMPARE(row.agent, std::string("a"));
}

void TestOrderMerge::keepsTheWholeKeyUnderAMaskedOne()
{
    const OrderFields old = order();
    OrderFields row = old;
    row.callerQuality = KeyQuality::Masked;
    row.caller = "138****1234";
    QVERIFY(!mergeOrder(old, row, rank).changed);
    QCOMPARE(row.caller, old.caller);
    row.callerQuality = KeyQuality::Masked;
    row.caller = "139****1234";
    QVERIFY(mergeOrder(old, row, rank).changed);
}

void TestOrderMerge::keepsALaterStatus_data()
{
    QTest::addColumn<QByteArray>("old");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("kept");
    QTest::newRow("forward") << QByteArray("open") << QByteArray("closed") << QByteArray("closed") << false;
    QTest::newRow("backward") << QByteArray("closed") << QByteArray("open") << QByteArray("closed") << true;
    QTest::newRow("blank") << QByteArray("closed") << QByteArray("") << QByteArray("closed") << false;
    QTest::newRow("unknown word") << QByteArray("closed") << QByteArray("odd") << QByteArray("odd") << false;
}

void TestOrderMerge::keepsALaterStatus()
{
    QFETCH(QByteArray, old);
    QFETCH(QByteArray, row);
    OrderFields before = order();
    before.status = old.toStdString();
    OrderFields after = order();
    after.status = row.toStdString();
    QTEST(mergeOrder(before, after, rank).statusKept, "kept");
    QTEST(QByteArray::fromStdString(after.status), "after");
}

QTEST_GUILESS_MAIN(TestOrderMerge)
#include "tst_ordermerge.moc"
