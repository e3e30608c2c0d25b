#include "core/repeat/excludedlines.h"
#include "tests/support/drawnbook.h"

#include <QTest>

#include <array>

using namespace redial;
using namespace redial::test;

class TestExcludedLines : public QObject {
    Q_OBJECT
private slots:
    void addsWhatEachLineWouldAdd();
    void isExactWhereALineIsAPartOfACaller();
    void countsOrdersOfThePeriodOnly();
    void knowsALineWithoutOrders();
    void canBeStopped();
};

namespace {

constexpr const char* drawing = "01 08:00 | a | 017\n"
                                "01 09:00 | a | 017\n"
                                "02 09:00 | b | 017\n"
                                "01 00:00 | test | 017\n"
                                "01 06:00 | test | 017\n"
                                "01 12:00 | test | 017\n"
                                "02 00:00 | 110 | 017\n"
                                "09 00:00 | c | 017\n";

ExcludedLineEffects effectsOf(
    std::shared_ptr<const OrderBook> book, const Period& period, const std::vector<std::string>& lines)
{
    NoProgress progress;
    const auto effects = excludedLineEffects(std::move(book), Scheme{}, period, lines, progress);
    return effects.value();
}

/// What excluding all lines but one says, asked of the analysis itself.
RepeatRate judged(const std::shared_ptr<const OrderBook>& book, const std::vector<std::string>& excluded)
{
    Scheme scheme;
    scheme.excludedCallers = excluded;
    const Repeats repeats = findRepeats(book, scheme, {});
    return {repeats.base, repeats.repeated};
}

} // namespace

void TestExcludedLines::addsWhatEachLineWouldAdd()
{
    const auto book = drawBook(drawing);
    const ExcludedLineEffects effects = effectsOf(book, {}, {"test", "110"});
    QVERIFY(effects.without == (RepeatRate{3, 1})); // a twice, b; c is too recent
    QVERIFY(effects.lines[0].with == (RepeatRate{6, 3}));
    QVERIFY(effects.lines[1].with == (RepeatRate{4, 1}));
    QVERIFY(effects.with == (RepeatRate{7, 3}));
    QVERIFY(qAbs(effects.lines[0].change.value() - (3. / 6 - 1. / 3)) < 1e-12);
    QVERIFY(qAbs(effects.change.value() - (3. / 7 - 1. / 3)) < 1e-12);
    QCOMPARE(effects.lines[0].orders, 3);
    QCOMPARE(effects.lines[1].orders, 1);
    QVERIFY(effects.lines[0].with == judged(book, {"110"}));
    QVERIFY(effects.lines[1].with == judged(book, {"test"}));
}

void TestExcludedLines::isExactWhereALineIsAPartOfACaller()
{
    // The test line and a are one person: its call at 12:00 is repeated by none of its own, but would repeat
    // the one of a at 09:00.
    const auto phones = drawBook(drawing);
    std::vector<quint32> keyOfRow;
    TextTable keys;
    const quint32 person = keys.append("person");
    const quint32 other = keys.append("other");
    const TextTable& known = phones->dictionaries().callers;
    for (const quint32 caller : phones->columns().callers)
        keyOfRow.push_back(known.at(caller) == "a" || known.at(caller) == "test" ? person : other);
    const auto book = phones->regrouped(keyOfRow, std::move(keys), {false, false, false});
    const ExcludedLineEffects effects = effectsOf(book, {}, {"test", "110"});
    QVERIFY(effects.without == judged(book, {"test", "110"}));
    QVERIFY(effects.lines[0].with == judged(book, {"110"}));
    QVERIFY(effects.lines[1].with == judged(book, {"test"}));
    QVERIFY(effects.with == judged(book, {}));
    // Just adding the line's own calls would be wrong here.
    QVERIFY(effects.lines[0].with.repeated > effects.without.repeated + 2);
}

void TestExcludedLines::countsOrdersOfThePeriodOnly()
{
    const Period period{drawnTime("01 05:00"), drawnTime("01 10:00")};
    const ExcludedLineEffects effects = effectsOf(drawBook(drawing), period, {"test"});
    QCOMPARE(effects.lines[0].orders, 1);
    QVERIFY(effects.lines[0].with == (RepeatRate{3, 2}));
}

void TestExcludedLines::knowsALineWithoutOrders()
{
    const ExcludedLineEffects effects = effectsOf(drawBook(drawing), {}, {"nobody"});
    QCOMPARE(effects.lines[0].orders, 0);
    QVERIFY(effects.lines[0].with == effects.without);
    const ExcludedLineEffects nothing = effectsOf(drawBook(""), {}, {"x"});
    QVERIFY(nothing.without == RepeatRate{} && !nothing.without.share() && !nothing.change);
}

void TestExcludedLines::canBeStopped()
{
    class Stop : public Progress {
    public:
        bool advance(qint64, qint64) override { return false; }
    } stop;
    const std::array<std::string, 1> lines{"test"};
    const auto effects = excludedLineEffects(drawBook(drawing), Scheme{}, {}, lines, stop);
    QVERIFY(!effects && effects.error().code == ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(TestExcludedLines)
#include "tst_excludedlines.moc"
