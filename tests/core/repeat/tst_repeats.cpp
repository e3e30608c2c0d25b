// DOMAIN.md §2: drawn cases for each rule.
#include "core/repeat/repeatmatrix.h"
#include "tests/support/drawnbook.h"

#include <QTest>

using namespace redial;
using namespace redial::test;

class TestRepeats : public QObject {
    Q_OBJECT
private slots:
    void rules_data();
    void rules();
    void countsImmatureBack();
    void countsDispatchAgainstFcrOnlyWhenAsked();
    void shareIsUnknownInTheFirstWindow();
    void matrixKeepsDifferentCallers();
};

namespace {

constexpr qint64 hour = 3600;

using Change = void (*)(Scheme&);

/// "base 2, repeats 1, immature 0" of a drawing.
QString outcome(const char* drawing, const Scheme& scheme, const Period& period = {})
{
    const Repeats found = findRepeats(drawBook(drawing), scheme, period);
    return QStringLiteral("base %1, repeats %2, immature %3")
        .arg(found.base)
        .arg(found.repeated)
        .arg(found.immature);
}

} // namespace

void TestRepeats::rules_data()
{
    QTest::addColumn<QString>("drawing");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* drawing, Change change, const char* expected) {
        QTest::newRow(name) << QString::fromUtf8(drawing) << change << QString::fromUtf8(expected);
    };
    const auto same = [](Scheme&) {};

    row("exactly the window is inside", "01 10:00 | a\n02 10:00 | a\ncover 01 00:00 … 10 00:00", same,
        "base 2, repeats 1, immature 0");
    row("a second later is outside", "01 10:00 | a\n2024-03-02 10:00:01 | a\ncover 01 00:00 … 10 00:00", same,
        "base 2, repeats 0, immature 0");
    row("the same second is one call", "01 10:00 | a\n01 10:00 | a\ncover 01 00:00 … 10 00:00", same,
        "base 2, repeats 0, immature 0");
    row("both of one second are repeated by a third",
        "01 10:00 | a\n01 10:00 | a\n01 11:00 | a\ncover 01 00:00 … 10 00:00", same,
        "base 3, repeats 2, immature 0");
    row(
        "exactly the gap is no repeat", "01 10:00 | a\n01 10:05 | a\ncover 01 00:00 … 10 00:00",
        [](Scheme& s) { s.gapSeconds = 300; }, "base 2, repeats 0, immature 0");
    row(
        "a call within the gap does not hide the one after",
        "01 10:00 | a\n01 10:05 | a\n01 10:06 | a\ncover 01 00:00 … 10 00:00",
        [](Scheme& s) { s.gapSeconds = 300; }, "base 3, repeats 1, immature 0");
    row("other callers do not repeat", "01 10:00 | a\n01 11:00 | b\ncover 01 00:00 … 10 00:00", same,
        "base 2, repeats 0, immature 0");
    row("no key, no base call", "01 10:00 |\n01 11:00 |\ncover 01 00:00 … 10 00:00", same,
        "base 0, repeats 0, immature 0");
    row("outgoing calls are neither", "01 10:00 | a\n01 11:00 | a ||||o\ncover 01 00:00 … 10 00:00", same,
        "base 1, repeats 0, immature 0");
    row(
        "a repeat need not be the next call",
        "01 10:00 | a | | x/1\n01 11:00 | a | | y/1\n01 12:00 | a | | x/1\ncover 01 00:00 … 10 00:00",
        [](Scheme& s) { s.issue = IssueRule::SameCategory; }, "base 3, repeats 1, immature 0");
    row(
        "missing categories match nothing", "01 10:00 | a\n01 11:00 | a\ncover 01 00:00 … 10 00:00",
        [](Scheme& s) { s.issue = IssueRule::SameCategory; }, "base 2, repeats 0, immature 0");
    row(
        "a short path matches only an identical one",
        "01 10:00 | a | | x\n01 11:00 | a | | x/1\n01 12:00 | a | | x\ncover 01 00:00 … 10 00:00",
        [](Scheme& s) {
            s.issue = IssueRule::SameCategory;
            s.depth = 2;
        },
        "base 3, repeats 1, immature 0");
    row(
        "at depth 1 they are the same", "01 10:00 | a | | x\n01 11:00 | a | | x/1\ncover 01 00:00 … 10 00:00",
        [](Scheme& s) {
            s.issue = IssueRule::SameCategory;
            s.depth = 1;
        },
        "base 2, repeats 1, immature 0");
    row(
        "missing types match nothing", "01 10:00 | a\n01 11:00 | a\ncover 01 00:00 … 10 00:00",
        [](Scheme& s) { s.issue = IssueRule::SameType; }, "base 2, repeats 0, immature 0");
    row(
        "the repeat may fail the filter",
        "01 10:00 | a | | | 投诉\n01 11:00 | a | | | 咨询\ncover 01 00:00 … 10 00:00",
        [](Scheme& s) { s.filter.types = {"投诉"}; }, "base 1, repeats 1, immature 0");
    row(
        "a category prefix is whole segments",
        "01 10:00 | a | | 劳动保障/x\n01 11:00 | b | | 劳动/x\ncover 01 00:00 … 10 00:00",
        [](Scheme& s) { s.filter.categories = {"劳动"}; }, "base 1, repeats 0, immature 0");
    row("invalid calls are no base calls but repeat",
        "01 10:00 | a\n01 11:00 | a ||||x\ncover 01 00:00 … 10 00:00", same, "base 1, repeats 1, immature 0");
    row(
        "unless asked", "01 10:00 | a\n01 11:00 | a ||||x\ncover 01 00:00 … 10 00:00",
        [](Scheme& s) { s.filter.withInvalid = true; }, "base 2, repeats 1, immature 0");
    row(
        "dispatched ones leave the base", "01 10:00 | a ||||d\n01 11:00 | a ||||d\ncover 01 00:00 … 10 00:00",
        [](Scheme& s) { s.dispatched = DispatchedOrders::Exclude; }, "base 0, repeats 0, immature 0");
    row(
        "excluded callers are out on both sides",
        "01 10:00 | a\n01 11:00 | a\n01 12:00 | b\ncover 01 00:00 … 10 00:00",
        [](Scheme& s) { s.excludedCallers = {"a"}; }, "base 1, repeats 0, immature 0");
    row("mature exactly at the horizon", "01 10:00 | a\ncover 01 00:00 … 02 10:00", same,
        "base 1, repeats 0, immature 0");
    row("immature a second later", "2024-03-01 10:00:01 | a\ncover 01 00:00 … 02 10:00", same,
        "base 0, repeats 0, immature 1");
    row(
        "included, they count", "2024-03-01 10:00:01 | a\ncover 01 00:00 … 02 10:00",
        [](Scheme& s) { s.immature = ImmatureCalls::Include; }, "base 1, repeats 0, immature 0");
    row("each stretch has its horizon",
        "02 10:00 | a\n09 10:00 | b\ncover 01 00:00 … 02 20:00\ncover 05 00:00 … 12 00:00", same,
        "base 1, repeats 0, immature 1");
    row("stretches less than a day apart are one",
        "02 10:00 | a\ncover 01 00:00 … 02 20:00\ncover 03 19:59 … 12 00:00", same,
        "base 1, repeats 0, immature 0");
    row(
        "natural day: late evening is over soon",
        "2024-03-01 23:59:59 | a\n2024-03-02 00:00:00 | a\ncover 01 00:00 … 10 00:00",
        [](Scheme& s) { s.windowKind = WindowKind::NaturalDay; }, "base 2, repeats 0, immature 0");
    row(
        "natural day: mature when the day is whole", "01 10:00 | a\ncover 01 00:00 … 2024-03-01 23:59:59",
        [](Scheme& s) { s.windowKind = WindowKind::NaturalDay; }, "base 1, repeats 0, immature 0");
    row(
        "natural day: the horizon's own day is not whole before its last second",
        "01 10:00 | a\ncover 01 00:00 … 2024-03-01 23:59:58",
        [](Scheme& s) { s.windowKind = WindowKind::NaturalDay; }, "base 0, repeats 0, immature 1");
    row(
        "three natural days", "01 10:00 | a\n2024-03-03 23:59:59 | a\ncover 01 00:00 … 10 00:00",
        [](Scheme& s) {
            s.windowKind = WindowKind::NaturalDay;
            s.windowSeconds = 3 * 24 * hour;
        },
        "base 2, repeats 1, immature 0");
    row(
        "the window is the earlier call's, the longest prefix wins",
        "01 10:00 | a | | x/1\n01 13:00 | a | | x/2\n01 16:00 | a | | y\ncover 01 00:00 … 10 00:00",
        [](Scheme& s) {
            s.overrides = {{"x", 2 * hour}, {"x/2", 3 * hour}};
        },
        "base 3, repeats 1, immature 0");
}

void TestRepeats::rules()
{
    QFETCH(const QString, drawing);
    QFETCH(const Change, change);
    QFETCH(const QString, expected);
    Scheme scheme;
    change(scheme);
    QVERIFY(validate(scheme));
    QCOMPARE(outcome(drawing.toUtf8(), scheme), expected);
}

void TestRepeats::countsImmatureBack()
{
    const Repeats found =
        findRepeats(drawBook("01 10:00 | a\n01 12:00 | a\n01 12:00 | b\ncover 01 00:00 … 02 00:00"), {}, {});
    QCOMPARE(found.base, 0);
    QCOMPARE(found.immature, 3);
    QCOMPARE(found.immatureBack, 1);
}

void TestRepeats::countsDispatchAgainstFcrOnlyWhenAsked()
{
    const auto book = drawBook("01 10:00 | a\n01 12:00 | a\n01 12:00 | b ||||d\ncover 01 00:00 … 12 00:00");
    Scheme scheme;
    QCOMPARE(findRepeats(book, scheme, {}).notFirstContact, 1);
    scheme.dispatchCountsAgainstFcr = true;
    QCOMPARE(findRepeats(book, scheme, {}).notFirstContact, 2);
}

void TestRepeats::shareIsUnknownInTheFirstWindow()
{
    const auto book = drawBook("01 10:00 | a\n01 12:00 | a\n03 10:00 | b\n03 12:00 | b\n05 10:00 | b\n"
                               "cover 01 00:00 … 12 00:00");
    const RepeatShare share = repeatShare(*book, {}, {});
    QCOMPARE(share.unknown, 2);
    QCOMPARE(share.calls, 3);
    QCOMPARE(share.repeats, 1);
}

void TestRepeats::matrixKeepsDifferentCallers()
{
    const auto book = drawBook("01 10:00 | a | 1 | x/1\n01 12:00 | a | 1 | x/2\n03 10:00 | b | 1 | x/1\n"
                               "03 12:00 | b | 2 | y\ncover 01 00:00 … 12 00:00");
    const RepeatMatrix matrix(std::make_shared<const Repeats>(findRepeats(book, {}, {})), 1);
    QStringList cells;
    for (const MatrixCell& cell : matrix.cells())
        cells << QStringLiteral("%1/%2: %3 of %4, %5 callers")
                     .arg(cell.agent)
                     .arg(QString::fromStdString(book->dictionaries().categories.joined(cell.category)))
                     .arg(cell.tally.repeats)
                     .arg(cell.tally.calls)
                     .arg(cell.tally.callers);
    QCOMPARE(cells,
        QStringList({QStringLiteral("1/x: 2 of 3, 2 callers"), QStringLiteral("2/y: 0 of 1, 1 callers")}));
    QCOMPARE(matrix.agents()[1].callers, 2u);
}

QTEST_GUILESS_MAIN(TestRepeats)
#include "tst_repeats.moc"
