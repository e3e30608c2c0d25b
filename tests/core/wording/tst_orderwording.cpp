#include "core/wording/orderwording.h"

#include "core/wording/fieldwording.h"
#include "core/wording/pairwording.h"

#include <QTest>

#include <set>

using namespace redial;

class TestOrderWording : public QObject {
    Q_OBJECT
private slots:
    void everyFieldHasATitleOfItsOwn();
    void hidesTheCallerEverywhere();
    void showsWhatIsThere();
    void saysTitleAndContentOnce_data();
    void saysTitleAndContentOnce();
    void wordsOfAPairSummary();
};

namespace {

StoredOrder order()
{
    StoredOrder order;
    order.fields.orderId = "GD13800001234";
    order.fields.received = {{86400}, true};
    order.fields.caller = "13800001234";
    order.fields.secondNumber = "02088886666";
    order.fields.callerName = "张小三";
    order.fields.identityNumber = "110101199003071234";
    order.fields.title = "张小三反映噪声";
    order.fields.content = "请回电13800001234";
    order.fields.category = {"城乡建设", "施工管理"};
    order.extras = {{"备注", "联系人张小三 020-88886666"}};
    return order;
}

QString printed(const std::vector<OrderFact>& facts)
{
    QStringList lines;
    for (const OrderFact& fact : facts)
        lines << fact.name + QLatin1Char('=') + fact.value;
    return lines.join(QLatin1Char('\n'));
}

} // namespace

void TestOrderWording::everyFieldHasATitleOfItsOwn()
{
    std::set<QString> titles;
    for (size_t field = 0; field < fieldCount; ++field) {
        const QString title = FieldWording::name(static_cast<Field>(field));
        QVERIFY(!title.isEmpty());
        QVERIFY2(titles.insert(title).second, qPrintable(title));
    }
}

void TestOrderWording::hidesTheCallerEverywhere()
{
    const QString text = printed(OrderWording::facts(order(), Reveal::Masked))
        + OrderWording::said(order(), Reveal::Masked) + OrderWording::orderId(order(), Reveal::Masked);
    for (const char* secret :
        {"13800001234", "02088886666", "88886666", "张小三", "110101199003071234", "8000"})
        QVERIFY2(!text.contains(QString::fromUtf8(secret)), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("138****1234")));
}

void TestOrderWording::showsWhatIsThere()
{
    const QString text = printed(OrderWording::facts(order(), Reveal::Revealed));
    QCOMPARE(text,
        QStringLiteral("Order id=GD13800001234\nTime received=1970-01-02 00:00:00\nCaller=13800001234\n"
                       "Second number=02088886666\nCaller's name=张小三\nIdentity number=110101199003071234\n"
                       "Category=城乡建设 › 施工管理\nTitle=张小三反映噪声\nContent=请回电13800001234\n"
                       "备注=联系人张小三 020-88886666"));
}

void TestOrderWording::saysTitleAndContentOnce_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << ""
                             << ""
                             << "";
    QTest::newRow("title") << "噪声"
                           << ""
                           << "噪声";
    QTest::newRow("content") << ""
                             << "夜里\n太吵"
                             << "夜里 太吵";
    QTest::newRow("both") << "噪声"
                          << "夜里太吵"
                          << "噪声 · 夜里太吵";
    QTest::newRow("content begins with the title") << "噪声"
                                                   << "噪声很大"
                                                   << "噪声很大";
}

void TestOrderWording::saysTitleAndContentOnce()
{
    QFETCH(QString, title);
    QFETCH(QString, content);
    StoredOrder order;
    order.fields.title = title.toStdString();
    order.fields.content = content.toStdString();
    QTEST(OrderWording::said(order, Reveal::Masked), "expected");
}

void TestOrderWording::wordsOfAPairSummary()
{
    PairSummary summary;
    summary.tally = {89, 23, 71};
    summary.callersBack = 21;
    summary.sameCategory = 18;
    summary.medianSeconds = 23040;
    QCOMPARE(PairWording::headline(summary.tally, {}),
        QStringLiteral("23 of 89 calls came back within 24 hours (25.8%, interval 17.9–35.8%)"));
    QCOMPARE(PairWording::details(summary).join(QLatin1Char('|')),
        QStringLiteral(
            "71 callers|21 of them came back|18 about the same category|median interval 6 h 24 min"));
    QCOMPARE(PairWording::comparison(summary, {1000, 310, 900}, QStringLiteral("x")),
        QStringLiteral("within the usual range of x (31.0%)"));
    QCOMPARE(PairWording::comparison(summary, {}, QStringLiteral("x")), QString());
    QCOMPARE(PairWording::headline({}, {}), QStringLiteral("No calls here."));
    QVERIFY(PairWording::details({}).isEmpty());
    QVERIFY(PairWording::tally({4, 1, 4}).endsWith(QStringLiteral("too few calls to judge")));
}

QTEST_GUILESS_MAIN(TestOrderWording)
#include "tst_orderwording.moc"
