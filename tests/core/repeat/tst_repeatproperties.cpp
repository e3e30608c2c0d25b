// The fast passes against brute-force ones that read DOMAIN.md pair by pair, on random books.
#include "core/callers/bursts.h"
#include "core/repeat/flow.h"
#include "core/repeat/intervals.h"
#include "core/repeat/repeatmatrix.h"
#include "tests/core/repeat/bruteforce.h"
#include "tests/support/drawnbook.h"

#include <QTest>

#include <map>
#include <random>

using namespace redial;
using namespace redial::test;

class TestRepeatProperties : public QObject {
    Q_OBJECT
private slots:
    void agreesWithBruteForce_data();
    void agreesWithBruteForce();
    void agreesOnACallerWithTenThousandCalls();
};

namespace {

constexpr qint64 hour = 3600;

/// A book nobody tidied: ties, missing values, outgoing and invalid calls, several stretches, callers
/// of very different size.
std::shared_ptr<const OrderBook> randomBook(std::mt19937& random, int orders, int callers, int heavyCalls)
{
    const auto upTo = [&](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    BookBuilder builder;
    const int spread = 1 + upTo(40);
    const auto add = [&](const std::string& caller) {
        const qint64 seconds = daysFromCivil({2024, 3, 1}) * 86400
            + qint64{upTo(spread)} * 7200 * (1 + upTo(3)) + (upTo(2) ? 0 : upTo(9) * 60)
            + (upTo(3) ? 0 : upTo(4));
        std::string category;
        if (upTo(12) != 0) {
            category = "c" + std::to_string(upTo(3));
            for (int level = upTo(3); level > 0; --level)
                category += "/" + std::to_string(upTo(2));
        }
        builder.add(
            {formatTimestamp(Timestamp{seconds}), caller, upTo(9) ? "A" + std::to_string(upTo(4)) : "",
                category, upTo(9) ? "T" + std::to_string(upTo(3)) : "",
                upTo(9) ? "R" + std::to_string(upTo(3)) : "", upTo(3) == 0, upTo(15) == 0, upTo(15) == 0});
    };
    for (int i = 0; i < orders; ++i)
        add(upTo(20) ? "k" + std::to_string(upTo(callers)) : "");
    for (int i = 0; i < heavyCalls; ++i)
        add("heavy");
    if (upTo(3) != 0) {
        qint64 day = daysFromCivil({2024, 2, 28}) + upTo(4);
        for (int stretch = 0; stretch <= upTo(3); ++stretch) {
            const qint64 from = day * 86400 + upTo(86400);
            const qint64 to = from + qint64{1 + upTo(9)} * 86400 - (upTo(2) ? 1 + from % 86400 : 0);
            builder.cover(formatTimestamp(Timestamp{from}), formatTimestamp(Timestamp{to}));
            day = to / 86400 + 1 + upTo(3);
        }
    }
    return builder.book();
}

Scheme randomScheme(std::mt19937& random)
{
    const auto upTo = [&](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    Scheme scheme;
    scheme.windowKind = upTo(3) == 0 ? WindowKind::NaturalDay : WindowKind::Rolling;
    const qint64 unit = scheme.windowKind == WindowKind::NaturalDay ? 86400 : 3600;
    scheme.windowSeconds = unit * (1 + upTo(unit == 86400 ? 5 : 72));
    scheme.issue = static_cast<IssueRule>(upTo(3));
    scheme.depth = upTo(4);
    const qint64 gaps[] = {0, 0, 1, 60, 300, 7200, 90000};
    scheme.gapSeconds = gaps[upTo(7)];
    scheme.dispatched = upTo(3) ? DispatchedOrders::Include : DispatchedOrders::Exclude;
    scheme.immature = upTo(3) ? ImmatureCalls::Exclude : ImmatureCalls::Include;
    scheme.filter.withInvalid = upTo(2);
    if (upTo(3) == 0)
        scheme.filter.types = {"T1", "T2"};
    if (upTo(3) == 0)
        scheme.filter.categories = {"c1", "c2/0"};
    if (upTo(4) == 0)
        scheme.filter.agents = {"A1", "A3"};
    if (upTo(4) == 0)
        scheme.filter.regions = {"R0"};
    if (upTo(4) == 0)
        scheme.excludedCallers = {"k1", "k2", "nobody"};
    if (upTo(3) == 0)
        scheme.overrides = {{"c1", unit * (1 + upTo(9))}, {"c1/0", unit * (1 + upTo(9))}, {"c", unit}};
    scheme.monitorCalls = 2 + upTo(4);
    scheme.monitorSeconds = 3600 * (1 + upTo(60));
    return scheme;
}

} // namespace

void TestRepeatProperties::agreesWithBruteForce_data()
{
    QTest::addColumn<int>("orders");
    QTest::addColumn<int>("callers");
    QTest::addColumn<int>("heavyCalls");
    QTest::addColumn<int>("rounds");
    QTest::newRow("small") << 12 << 3 << 0 << 1500;
    QTest::newRow("middle") << 120 << 25 << 0 << 120;
    QTest::newRow("one caller of many") << 60 << 20 << 300 << 10;
}

void TestRepeatProperties::agreesWithBruteForce()
{
    QFETCH(const int, orders);
    QFETCH(const int, callers);
    QFETCH(const int, heavyCalls);
    QFETCH(const int, rounds);
    for (int round = 0; round < rounds; ++round) {
        std::mt19937 random(static_cast<unsigned>(round * 7919 + orders));
        const auto book = randomBook(random, orders, callers, heavyCalls);
        const Scheme scheme = randomScheme(random);
        Period period;
        if (random() % 3 == 0)
            period = {drawnTime("02 07:00"), drawnTime("04 12:00")};
        const BruteForce brute(*book, scheme, period);
        const QByteArray context = "round " + QByteArray::number(round) + ": " + schemeToJson(scheme);

        const Repeats fast = findRepeats(book, scheme, period);
        const Intervals intervals = findIntervals(*book, scheme, period);
        qint64 base = 0, repeated = 0, immature = 0, immatureBack = 0, intervalCount = 0, intervalSum = 0;
        std::map<std::pair<std::string, std::string>, qint64> flow;
        RepeatShare share;
        for (quint32 row = 0; row < book->size(); ++row) {
            if (!brute.passes(row, true)) {
                QVERIFY2(
                    fast.states[row] == Repeats::State::NotBase && fast.repeatedBy[row] == noRow, context);
                continue;
            }
            const quint32 repeat = brute.firstRepeat(row);
            QVERIFY2(fast.repeatedBy[row] == repeat, context);
            if (!brute.mature(row) && scheme.immature == ImmatureCalls::Exclude) {
                QVERIFY2(!fast.isBase(row) && fast.states[row] != Repeats::State::NotBase, context);
                ++immature;
                immatureBack += repeat != noRow;
            } else {
                QVERIFY2(fast.isBase(row), context);
                ++base;
                repeated += repeat != noRow;
            }
            if (const quint32 next = brute.nextCall(row); next != noRow) {
                if (const qint64 seconds = brute.time(next) - brute.time(row); seconds <= 168 * hour) {
                    ++intervalCount;
                    intervalSum += seconds;
                }
                if (brute.inWindow(row, next)) {
                    const CategoryTree& tree = book->dictionaries().categories;
                    ++flow[{tree.joined(book->columns().categories[row]),
                        tree.joined(book->columns().categories[next])}];
                }
            }
            qint64 begin = brute.time(row);
            for (const Stretch& stretch : book->coverage())
                if (stretch.from.seconds <= begin && brute.time(row) <= stretch.to.seconds
                    && stretch.to.seconds >= brute.time(row))
                    begin = std::min(begin, stretch.from.seconds);
            const qint64 longest = RepeatWindow(*book, scheme).longest();
            if (brute.time(row) - begin < longest) {
                ++share.unknown;
            } else {
                ++share.calls;
                bool isRepeat = false;
                for (quint32 earlier = 0; earlier < book->size(); ++earlier)
                    isRepeat = isRepeat
                        || (!brute.outgoing(earlier) && !brute.excluded(earlier)
                            && brute.repeats(row, earlier));
                share.repeats += isRepeat;
            }
        }
        QVERIFY2(fast.base == base && fast.repeated == repeated && fast.immature == immature
                && fast.immatureBack == immatureBack,
            context);
        QVERIFY2(static_cast<qint64>(intervals.values.size()) == intervalCount, context);
        for (const auto& one : intervals.values)
            intervalSum -= one.seconds;
        QVERIFY2(intervalSum == 0, context);

        const RepeatShare fastShare = repeatShare(*book, scheme, period);
        QVERIFY2(fastShare.calls == share.calls && fastShare.repeats == share.repeats
                && fastShare.unknown == share.unknown,
            context);

        size_t transitions = 0;
        for (const Transition& one : findFlow(*book, scheme, period, 0)) {
            const CategoryTree& tree = book->dictionaries().categories;
            const std::pair pair(tree.joined(one.source), tree.joined(one.target));
            QVERIFY2(flow[pair] == one.count(), context);
            ++transitions;
        }
        QVERIFY2(transitions == flow.size(), context);

        std::multiset<std::tuple<std::string, qint64, qint64, qint64>> bursts;
        for (const Burst& burst : findBursts(*book, scheme, period))
            bursts.emplace(std::string(book->dictionaries().callers.at(burst.caller)),
                book->time(burst.firstRow).seconds, book->time(burst.lastRow).seconds, burst.calls);
        QVERIFY2(bursts == bruteBursts(*book, scheme, period), context);

        const RepeatMatrix matrix(std::make_shared<const Repeats>(fast), scheme.depth);
        qint64 calls = 0, repeats = 0;
        for (size_t cell = 0; cell < matrix.cells().size(); ++cell) {
            std::set<quint32> different;
            for (const quint32 row : matrix.rowsOf(matrix.cells()[cell]))
                different.insert(book->columns().callers[row]);
            QVERIFY2(different.size() == matrix.cells()[cell].tally.callers, context);
            calls += matrix.cells()[cell].tally.calls;
            repeats += matrix.cells()[cell].tally.repeats;
        }
        QVERIFY2(calls == base && repeats == repeated, context);
    }
}

void TestRepeatProperties::agreesOnACallerWithTenThousandCalls()
{
    for (unsigned round = 0; round < 8; ++round) {
        std::mt19937 random(round);
        const auto book = randomBook(random, 50, 10, 10000);
        Scheme scheme = randomScheme(random);
        scheme.excludedCallers.clear();
        const BruteForce brute(*book, scheme, {});
        const Repeats fast = findRepeats(book, scheme, {});
        for (int sample = 0; sample < 60; ++sample) {
            const auto row = static_cast<quint32>(random() % book->size());
            const quint32 expected = brute.passes(row, true) ? brute.firstRepeat(row) : noRow;
            QVERIFY2(fast.repeatedBy[row] == expected, schemeToJson(scheme));
        }
    }
}

QTEST_GUILESS_MAIN(TestRepeatProperties)
#include "tst_repeatproperties.moc"
