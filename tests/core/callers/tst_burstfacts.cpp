#include "core/callers/burstfacts.h"
#include "tests/support/drawnbook.h"

#include <QTest>

using namespace redial;
using namespace redial::test;

class TestBurstFacts : public QObject {
    Q_OBJECT
private slots:
    void countsAll();
    void level_data();
    void level();
    void ordersOfOneSecond();
    void maskedAndHeavyKeys();
    void talkTime();
    void totals();
};

namespace {

std::vector<BurstFacts> factsOf(const std::shared_ptr<const OrderBook>& book, int level = 0)
{
    return BurstDescriber(book, level).describe(findBursts(*book, {}, {}));
}

QString part(const PartOf& part)
{
    return QStringLiteral("%1/%2").arg(part.part).arg(part.of);
}

template <typename TextOf> QString listed(const std::vector<CountedNumber>& counted, TextOf textOf)
{
    QStringList items;
    for (const CountedNumber& one : counted)
        items << QStringLiteral("%1 ×%2")
                     .arg(QString::fromStdString(std::string(textOf(one.number))))
                     .arg(one.orders);
    return items.join(QStringLiteral(", "));
}

QString categories(const OrderBook& book, const BurstFacts& facts)
{
    return listed(
        facts.categories, [&](quint32 node) { return book.dictionaries().categories.joined(node); });
}

QString agents(const OrderBook& book, const BurstFacts& facts)
{
    return listed(facts.agents, [&](quint32 number) { return book.dictionaries().agents.at(number); });
}

} // namespace

void TestBurstFacts::countsAll()
{
    const auto book = drawBook("01 10:00 | a | 017 | x/y | T | nb\n"
                               "01 12:00 | a | 003 | x/z | T | n\n"
                               "01 13:00 | a | 003 |     | T | y\n"
                               "01 14:00 | a |     | x/y | T | g\n"
                               "01 19:30 | a | 017 | w   | T | \n");
    const std::vector<BurstFacts> all = factsOf(book);
    QCOMPARE(all.size(), size_t(1));
    const BurstFacts& facts = all.front();
    QCOMPARE(facts.calls, 5);
    QCOMPARE(facts.orders, 5);
    QCOMPARE(facts.spanSeconds, 9 * 3600 + 1800);
    QCOMPARE(facts.first, drawnTime("01 10:00"));
    QCOMPARE(facts.last, drawnTime("01 19:30"));
    QCOMPARE(agents(*book, facts), QStringLiteral("003 ×2, 017 ×2,  ×1")); // equal ones by name, none last
    QCOMPARE(facts.differentAgents, 2);
    QCOMPARE(categories(*book, facts), QStringLiteral("x/y ×2, w ×1, x/z ×1,  ×1"));
    QCOMPARE(part(facts.unresolved), QStringLiteral("2/3"));
    QCOMPARE(part(facts.dissatisfied), QStringLiteral("1/2"));
    QCOMPARE(part(facts.sameSubject), QStringLiteral("1/5"));
    QCOMPARE(facts.sameSubject.share(), std::optional(0.2));
    QCOMPARE(facts.talkKnown, 0);
    QVERIFY(!PartOf().share());
    QVERIFY(!facts.maskedKey && !facts.heavyKey);
}

void TestBurstFacts::level_data()
{
    QTest::addColumn<QString>("drawing");
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("expected"); // same subject again; categories
    const char* const paths = "01 10:00 | a || x/y\n01 11:00 | a || x/z\n01 12:00 | a || x";
    QTest::newRow("full path") << paths << 0 << "0/3; x ×1, x/y ×1, x/z ×1";
    QTest::newRow("first level") << paths << 1 << "2/3; x ×3";
    QTest::newRow("a shorter path is its own") << paths << 2 << "0/3; x ×1, x/y ×1, x/z ×1";
    QTest::newRow("none is never the same") << "01 10:00 | a\n01 11:00 | a\n01 12:00 | a" << 1 << "0/3;  ×3";
    QTest::newRow("something else in between")
        << "01 10:00 | a || x\n01 11:00 | a || w\n01 12:00 | a || x" << 1 << "1/3; x ×2, w ×1";
}

void TestBurstFacts::level()
{
    QFETCH(const QString, drawing);
    QFETCH(const int, level);
    QFETCH(const QString, expected);
    const auto book = drawBook(drawing.toUtf8());
    const BurstFacts facts = factsOf(book, level).at(0);
    QCOMPARE(QString(part(facts.sameSubject) + QStringLiteral("; ") + categories(*book, facts)), expected);
}

void TestBurstFacts::ordersOfOneSecond()
{
    // Two orders of one call about one thing are not "again"; one call about two things is one call again.
    const auto book = drawBook("01 10:00 | a || x\n01 10:00 | a || x\n01 11:00 | a || w\n"
                               "01 12:00 | a || w\n01 12:00 | a || x");
    const BurstFacts facts = factsOf(book).at(0);
    QCOMPARE(part(facts.sameSubject), QStringLiteral("1/3"));
    QCOMPARE(facts.orders, 5);
    QCOMPARE(categories(*book, facts), QStringLiteral("x ×3, w ×2"));
}

void TestBurstFacts::maskedAndHeavyKeys()
{
    BookBuilder builder;
    for (int i = 0; i < 300; ++i)
        builder.add({formatTimestamp({drawnTime("01").seconds + i * 3600}), "110"});
    for (int i = 0; i < 4; ++i)
        builder.add({formatTimestamp({drawnTime("01").seconds + i * 3600}), "138****1234"});
    for (int i = 0; i < 200; ++i)
        builder.add({"01 10:00", "k" + std::to_string(i)});
    const auto facts = factsOf(builder.book());
    QCOMPARE(facts.size(), size_t(2));
    QVERIFY(facts[0].heavyKey && !facts[0].maskedKey);
    QVERIFY(!facts[1].heavyKey && facts[1].maskedKey);
}

void TestBurstFacts::talkTime()
{
    BookBuilder builder;
    BookBuilder::Order order{"01 10:00", "a"};
    order.talkSeconds = 0;
    order.department = "住建局";
    builder.add(order);
    order.time = "01 11:00";
    order.talkSeconds = 4000000000;
    builder.add(order);
    order.time = "01 12:00";
    builder.add(order);
    order.time = "01 13:00";
    order.talkSeconds = OrderColumns::unknownSeconds;
    order.department.clear();
    builder.add(order);
    const BurstFacts facts = factsOf(builder.book()).at(0);
    QCOMPARE(facts.talkSeconds, 8000000000);
    QCOMPARE(facts.talkKnown, 3);
    QCOMPARE(facts.departments, (std::vector<CountedNumber>{{1, 3}, {0, 1}}));
}

void TestBurstFacts::totals()
{
    const auto book =
        drawBook("01 01:00 | a\n01 02:00 | a\n01 03:00 | a\n09 01:00 | a\n09 02:00 | a\n09 03:00 | a\n"
                 "01 01:00 | b\n01 02:00 | b\n01 03:00 | b\n01 03:00 | b");
    const BurstTotals totals = burstTotals(findBursts(*book, {}, {}));
    QCOMPARE(totals.callers, 2);
    QCOMPARE(totals.bursts, 3);
    QCOMPARE(totals.calls, 9);
    QCOMPARE(totals.orders, 10);
    QCOMPARE(burstTotals({}).callers, 0);
}

QTEST_GUILESS_MAIN(TestBurstFacts)
#include "tst_burstfacts.moc"
