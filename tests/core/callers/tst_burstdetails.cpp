#include "core/callers/burstdetails.h"
#include "tests/core/callers/randomcalls.h"
#include "tests/core/repeat/bruteforce.h"

#include <QTest>

using namespace redial;
using namespace redial::test;

class TestBurstDetails : public QObject {
    Q_OBJECT
private slots:
    void describes_data();
    void describes();
    void agreesWithBruteForce();
    void hostileBooks();
};

void TestBurstDetails::describes_data()
{
    QTest::addColumn<QString>("drawing");
    QTest::addColumn<QString>("expected"); // of the first burst: "rank: hours until next, calls within T"
    QTest::newRow("the last call of the data has no next") << "01 10:00 | a\n01 11:30 | a\n01 14:00 | a"
                                                           << "1: 1.5 h, 2|2: 2.5 h, 1|3: -, 0";
    QTest::newRow("exactly T later still counts")
        << "01 10:00 | a\n01 11:00 | a\n01 12:00 | a\n02 12:00 | a\n2024-03-03 12:00:01 | a"
        << "1: 1 h, 2|2: 1 h, 1|3: 24 h, 1";
    QTest::newRow("orders of one second share rank and next call")
        << "01 10:00 | a\n01 10:00 | a\n01 11:00 | a\n01 11:00 | a\n01 12:00 | a"
        << "1: 1 h, 2|1: 1 h, 2|2: 1 h, 1|2: 1 h, 1|3: -, 0";
    QTest::newRow("an invalid call was a call, the centre's own was none")
        << "01 10:00 | a\n01 10:30 | a ||||o\n01 11:00 | a ||||x\n01 12:00 | a\n01 13:00 | a"
        << "1: 1 h, 3|2: 1 h, 1|3: -, 0";
    QTest::newRow("the next call comes weeks later, after one of the centre's")
        << "01 10:00 | a\n01 11:00 | a\n01 12:00 | a\n10 12:00 | a ||||o\n2024-03-31 12:00:00 | a"
        << "1: 1 h, 2|2: 1 h, 1|3: 720 h, 0";
}

void TestBurstDetails::describes()
{
    QFETCH(const QString, drawing);
    QFETCH(const QString, expected);
    const auto book = drawBook(drawing.toUtf8());
    const auto bursts = findBursts(*book, {}, {});
    QVERIFY(!bursts.empty());
    QStringList lines;
    for (const BurstDetail& one : BurstDetails(book, {}).describe(bursts.front()))
        lines << QStringLiteral("%1: %2, %3")
                     .arg(one.rank)
                     .arg(one.hoursUntilNext ? QStringLiteral("%1 h").arg(*one.hoursUntilNext)
                                             : QStringLiteral("-"))
                     .arg(one.callsWithin);
    QCOMPARE(lines.join(QLatin1Char('|')), expected);
}

void TestBurstDetails::agreesWithBruteForce()
{
    qint64 described = 0;
    for (unsigned round = 0; round < 300; ++round) {
        std::mt19937 random(round);
        const auto book = randomCalls(random, 60, 3);
        Scheme scheme;
        scheme.monitorSeconds = 1 + static_cast<qint64>(random() % 100000);
        scheme.filter.types = random() % 2 ? std::vector<std::string>{"T1"} : std::vector<std::string>{};
        const Period period{drawnTime("02 00:00"), drawnTime("25 00:00")};
        const BruteForce brute(*book, scheme, period);
        const BurstDetails details(book, scheme);
        for (const Burst& burst : findBursts(*book, scheme, period)) {
            const std::vector<BurstDetail> found = details.describe(burst);
            QCOMPARE(found.size(), burst.rows.size());
            std::set<qint64> passed;
            for (size_t i = 0; i < found.size(); ++i) {
                const quint32 row = burst.rows[i];
                passed.insert(brute.time(row));
                std::set<qint64> later;
                for (quint32 other = 0; other < book->size(); ++other)
                    if (brute.key(other) == brute.key(row) && !brute.outgoing(other)
                        && brute.time(other) > brute.time(row))
                        later.insert(brute.time(other));
                QCOMPARE(found[i].row, row);
                QCOMPARE(found[i].rank, static_cast<qint64>(passed.size()));
                QCOMPARE(found[i].nextCall.has_value(), !later.empty());
                QCOMPARE(found[i].nextRow.value_or(noRow), brute.nextCall(row));
                if (!later.empty()) {
                    QCOMPARE(found[i].nextCall->seconds, *later.begin());
                    QCOMPARE(*found[i].secondsUntilNext, *later.begin() - brute.time(row));
                }
                QCOMPARE(found[i].callsWithin, std::count_if(later.begin(), later.end(), [&](qint64 time) {
                    return time - brute.time(row) <= scheme.monitorSeconds;
                }));
                ++described;
            }
        }
    }
    QVERIFY(described > 500);
}

void TestBurstDetails::hostileBooks()
{
    const auto many = oneCaller(100000, 60);
    const auto bursts = findBursts(*many, {}, {});
    QCOMPARE(bursts.size(), size_t(1));
    const auto details = BurstDetails(many, {}).describe(bursts.front());
    QCOMPARE(details.size(), size_t(100000));
    QCOMPARE(details.front().callsWithin, 1440);
    QCOMPARE(details.back().rank, 100000);
    QVERIFY(!details.back().nextCall);
}

QTEST_GUILESS_MAIN(TestBurstDetails)
#include "tst_burstdetails.moc"
