#include "core/callers/burstranking.h"
#include "core/wording/callerwording.h"
#include "tests/support/drawnbook.h"

#include <QTest>

using namespace redial;
using namespace redial::test;

class TestBurstRanking : public QObject {
    Q_OBJECT
private slots:
    void pointsAddUp();
    void orders_data();
    void orders();
    void equalOnesStandByKey();
    void nothingToRank();
};

namespace {

// a: 4 calls in 3 h, resolved, different things (4). b: 3 calls in 20 h, two unresolved, the same twice
// again (7). c: 3 calls in 2 h, the latest, nothing known (3).
const char* const threeCallers =
    "01 01:00 | a | 017 | x | | y\n01 02:00 | a | 003 | y | | y\n"
    "01 03:00 | a | 003 | z | | y\n01 04:00 | a | 003 | w | | y\n"
    "01 00:00 | b | 017 | x | | nb\n01 10:00 | b | 017 | x | | n\n01 20:00 | b | 017 | x\n"
    "09 01:00 | c\n09 02:00 | c\n09 03:00 | c";

struct Ranked {
    explicit Ranked(const char* drawing)
        : book(drawBook(drawing))
        , facts(BurstDescriber(book, 0).describe(findBursts(*book, {}, {})))
    {
    }
    QString keys(BurstOrder order) const
    {
        QStringList keys;
        for (const size_t place : rankBursts(*book, facts, order))
            keys << QString::fromStdString(std::string(book->dictionaries().callers.at(facts[place].caller)));
        return keys.join(QLatin1Char(' '));
    }
    std::shared_ptr<const OrderBook> book;
    std::vector<BurstFacts> facts;
};

} // namespace

void TestBurstRanking::pointsAddUp()
{
    const Ranked ranked(threeCallers);
    QStringList lines;
    for (const size_t place : rankBursts(*ranked.book, ranked.facts, BurstOrder::Worst)) {
        const BurstScore score = burstScore(ranked.facts[place]);
        qint64 points = 0;
        for (const BurstReasonNumbers& reason : score.reasons)
            points += reason.points;
        QCOMPARE(points, score.points);
        lines << QStringLiteral("%1: %2").arg(score.points).arg(CallerWording::reasons(score));
    }
    QCOMPARE(lines,
        (QStringList{QStringLiteral("7: 3 calls, 2 of 2 unresolved, 2 of 3 about the same again, "
                                    "1 of 1 ratings dissatisfied, always the same agent"),
            QStringLiteral("4: 4 calls, 2 different agents"), QStringLiteral("3: 3 calls")}));
}

void TestBurstRanking::orders_data()
{
    QTest::addColumn<BurstOrder>("order");
    QTest::addColumn<QString>("expected");
    QTest::newRow("worst") << BurstOrder::Worst << "b a c";
    QTest::newRow("calls") << BurstOrder::Calls << "a b c";
    QTest::newRow("last") << BurstOrder::Last << "c b a";
    QTest::newRow("span") << BurstOrder::Span << "b a c";
}

void TestBurstRanking::orders()
{
    QFETCH(const BurstOrder, order);
    QFETCH(const QString, expected);
    QCOMPARE(Ranked(threeCallers).keys(order), expected);
}

void TestBurstRanking::equalOnesStandByKey()
{
    const Ranked ranked("03 01:00 | c\n03 02:00 | c\n03 03:00 | c\n03 01:00 | a\n03 02:00 | a\n03 03:00 | a\n"
                        "01 01:00 | d\n01 02:00 | d\n01 03:00 | d\n03 01:00 | b\n03 02:00 | b\n03 03:00 | b");
    QCOMPARE(ranked.keys(BurstOrder::Worst), QStringLiteral("d a b c"));
    QCOMPARE(ranked.keys(BurstOrder::Calls), QStringLiteral("d a b c"));
    QCOMPARE(ranked.keys(BurstOrder::Last), QStringLiteral("a b c d"));
    QCOMPARE(ranked.keys(BurstOrder::Span), QStringLiteral("d a b c"));
}

void TestBurstRanking::nothingToRank()
{
    const Ranked ranked("");
    QVERIFY(rankBursts(*ranked.book, ranked.facts, BurstOrder::Worst).empty());
}

QTEST_GUILESS_MAIN(TestBurstRanking)
#include "tst_burstranking.moc"
