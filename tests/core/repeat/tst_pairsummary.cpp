#include "core/repeat/pairsummary.h"
#include "tests/support/drawnbook.h"

#include <QTest>

using namespace redial;
using namespace redial::test;

class TestPairSummary : public QObject {
    Q_OBJECT
private slots:
    void summarises_data();
    void summarises();
    void agreesWithTheMatrix();
    void hottestIgnoresOddCells();
    void standing_data();
    void standing();
};

void TestPairSummary::summarises_data()
{
    QTest::addColumn<QByteArray>("drawing");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << QByteArray() << "0 of 0, callers 0/0, same 0, median -";
    QTest::newRow("one pair of two issues") << QByteArray("01 08:00 | a | 017 | 城乡建设/物业\n"
                                                          "01 10:00 | a | 003 | 劳动保障\n"
                                                          "05 10:00 | z | 003 | 劳动保障\n")
                                            << "1 of 2, callers 1/1, same 0, median 7200";
    QTest::newRow("none matches nothing, not even none") << QByteArray("01 08:00 | a | 017\n"
                                                                       "01 10:00 | a | 003\n"
                                                                       "05 10:00 | z | 003\n")
                                                         << "1 of 2, callers 1/1, same 0, median 7200";
    QTest::newRow("median of two is their mean") << QByteArray("01 08:00 | a | 017 | 物业\n"
                                                               "01 09:00 | a | 003 | 物业\n"
                                                               "01 12:00 | a | 003 | 噪声\n"
                                                               "05 10:00 | z | 003 | 噪声\n")
                                                 << "2 of 3, callers 1/1, same 1, median 7200";
    QTest::newRow("callers and those who came back") << QByteArray("01 08:00 | a | 017 | 物业\n"
                                                                   "01 08:30 | a | 003 | 物业\n"
                                                                   "01 09:00 | b | 003 | 物业\n"
                                                                   "02 12:00 | c | 003 | 物业\n"
                                                                   "02 13:00 | c | 003 | 物业\n"
                                                                   "02 16:00 | c | 003 | 物业\n"
                                                                   "09 10:00 | z | 003 | 噪声\n")
                                                     << "3 of 6, callers 3/2, same 3, median 3600";
}

namespace {

QString printed(const PairSummary& summary)
{
    return QStringLiteral("%1 of %2, callers %3/%4, same %5, median %6")
        .arg(summary.tally.repeats)
        .arg(summary.tally.calls)
        .arg(summary.tally.callers)
        .arg(summary.callersBack)
        .arg(summary.sameCategory)
        .arg(summary.medianSeconds ? QString::number(*summary.medianSeconds) : QStringLiteral("-"));
}

} // namespace

void TestPairSummary::summarises()
{
    QFETCH(QByteArray, drawing);
    QFETCH(QString, expected);
    if (drawing.isEmpty()) {
        const Repeats none = findRepeats(drawBook("01 08:00 | | 017\n"), {}, {});
        QCOMPARE(printed(summarisePairs(none, allBaseRows(none))), expected);
        return;
    }
    const Repeats repeats = findRepeats(drawBook(drawing.constData()), {}, {});
    QCOMPARE(printed(summarisePairs(repeats, allBaseRows(repeats))), expected);
}

void TestPairSummary::agreesWithTheMatrix()
{
    const auto repeats = std::make_shared<const Repeats>(findRepeats(goldenBook(), {}, {}));
    const RepeatMatrix matrix(repeats, 2);
    QVERIFY(!matrix.cells().empty());
    for (const MatrixCell& cell : matrix.cells()) {
        const PairSummary summary = summarisePairs(*repeats, matrix.rowsOf(cell));
        QCOMPARE(summary.tally.calls, cell.tally.calls);
        QCOMPARE(summary.tally.repeats, cell.tally.repeats);
        QCOMPARE(summary.tally.callers, cell.tally.callers);
        QVERIFY(summary.callersBack <= summary.tally.callers);
    }
    const PairSummary all = summarisePairs(*repeats, allBaseRows(*repeats));
    QCOMPARE(qint64{all.tally.calls}, repeats->base);
    QCOMPARE(qint64{all.tally.repeats}, repeats->repeated);
    QCOMPARE(qint64{all.tally.callers}, repeats->callers);
}

void TestPairSummary::hottestIgnoresOddCells()
{
    // Two calls, both back: too few to set the scale.
    const auto few = std::make_shared<const Repeats>(findRepeats(
        drawBook("01 08:00 | a | 017 | x\n01 09:00 | a | 017 | x\n05 09:00 | z | 017 | x\n"), {}, {}));
    QCOMPARE(hottestRate(RepeatMatrix(few, 1)), 1.0);
    std::string drawing = "cover 01 00:00 … 28 00:00\n";
    for (int caller = 0; caller < 20; ++caller) {
        const std::string name = "c" + std::to_string(caller);
        drawing += "01 08:00 | " + name + " | 017 | x\n";
        if (caller < 5)
            drawing += "01 09:00 | " + name + " | 003 | x\n";
    }
    const auto quarter = std::make_shared<const Repeats>(findRepeats(drawBook(drawing.c_str()), {}, {}));
    QCOMPARE(hottestRate(RepeatMatrix(quarter, 1)), 0.25);
    const auto none = std::make_shared<const Repeats>(findRepeats(drawBook("01 08:00 | a | 017\n"), {}, {}));
    QVERIFY(hottestRate(RepeatMatrix(none, 1)) > 0);
    QCOMPARE(colourStrength({10, 5, 1}, 0.5), 0.5);
    QCOMPARE(colourStrength({90, 45, 1}, 0.5), 0.9);
    QCOMPARE(colourStrength({90, 90, 1}, 0.5), 0.9); // no stronger than the strongest
    QCOMPARE(colourStrength({0, 0, 0}, 0.5), 0.0);
}

void TestPairSummary::standing_data()
{
    QTest::addColumn<quint32>("calls");
    QTest::addColumn<quint32>("repeats");
    QTest::addColumn<quint32>("otherCalls");
    QTest::addColumn<quint32>("otherRepeats");
    QTest::addColumn<int>("expected");
    const auto row = [](const char* name, quint32 calls, quint32 repeats, quint32 otherCalls,
                         quint32 otherRepeats, Standing expected) {
        QTest::newRow(name) << calls << repeats << otherCalls << otherRepeats << static_cast<int>(expected);
    };
    row("25.8 % beside 31.0 %", 89, 23, 1000, 310, Standing::Usual);
    row("far above", 89, 60, 1000, 310, Standing::Above);
    row("far below", 89, 3, 1000, 310, Standing::Below);
    row("too few", 9, 9, 1000, 310, Standing::TooFew);
    row("nothing to compare with", 89, 23, 0, 0, Standing::TooFew);
    row("nothing at all", 0, 0, 0, 0, Standing::TooFew);
}

void TestPairSummary::standing()
{
    QFETCH(quint32, calls);
    QFETCH(quint32, repeats);
    QFETCH(quint32, otherCalls);
    QFETCH(quint32, otherRepeats);
    PairSummary summary;
    summary.tally = {calls, repeats, calls};
    QTEST(static_cast<int>(summary.standing({otherCalls, otherRepeats, otherCalls})), "expected");
}

QTEST_APPLESS_MAIN(TestPairSummary)
#include "tst_pairsummary.moc"
