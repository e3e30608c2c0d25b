#include "core/callers/periodiccallers.h"
#include "tests/core/callers/randomcalls.h"

#include <QTest>

#include <cmath>

using namespace redial;
using namespace redial::test;

class TestPeriodicCallers : public QObject {
    Q_OBJECT
private slots:
    void agreesWithNumpy();
    void exactlyTheLimitIsInside();
    void finds_data();
    void finds();
    void holesAndSilence_data();
    void holesAndSilence();
    void hostileBooks();
    void inOrder();
};

namespace {

/// One line a day of `days`, at 10:00 of March 2024, of caller `key`.
QString weekly(const char* key, std::initializer_list<int> days)
{
    QString drawing;
    for (const int day : days)
        drawing += QStringLiteral("2024-%1-%2 10:00:00 | %3\n")
                       .arg(day > 31 ? 4 : 3, 2, 10, QLatin1Char('0'))
                       .arg(day > 31 ? day - 31 : day, 2, 10, QLatin1Char('0'))
                       .arg(QLatin1String(key));
    return drawing;
}

QString line(const PeriodicCaller& one)
{
    return QStringLiteral("%1 visits, %2 calls, every %3 h, next %4")
        .arg(one.rhythm.visits)
        .arg(one.calls)
        .arg(one.rhythm.periodSeconds / 3600)
        .arg(QString::fromStdString(formatTimestamp(one.rhythm.next)));
}

} // namespace

void TestPeriodicCallers::agreesWithNumpy()
{
    int compared = 0;
    int rhythms = 0;
    for (const QByteArray& text : readTestData("callers/periodic.csv").split('\n')) {
        const QList<QByteArray> cells = text.split(',');
        if (text.startsWith('#') || cells.size() != 5 || cells[0] == "times")
            continue;
        std::vector<quint32> times;
        for (const QByteArray& time : cells[0].split(' '))
            times.push_back(time.toUInt());
        const std::optional<Rhythm> rhythm = findRhythm(times);
        QVERIFY2(rhythm.has_value() == (cells[4] == "yes"), text);
        ++compared;
        if (!rhythm)
            continue;
        ++rhythms;
        QCOMPARE(rhythm->visits, cells[1].toLongLong());
        const double mean = cells[2].toDouble();
        QVERIFY2(std::abs(rhythm->gaps.mean - mean) <= 1e-9 * mean, text);
        QVERIFY2(std::abs(rhythm->variation - cells[3].toDouble()) <= 1e-9, text);
        QCOMPARE(rhythm->periodSeconds, std::llround(mean));
    }
    QCOMPARE(compared, 204);
    QCOMPARE(rhythms, 79);
}

void TestPeriodicCallers::exactlyTheLimitIsInside()
{
    // Gaps 20 h ± d, d, 0 …: n = 5, mean 20 h, sample variance 2·d²·2/4 = d², so d over the mean.
    const auto times = [](qint64 d) {
        std::vector<quint32> result{1000};
        for (const qint64 gap : {72000 - d, 72000 + d, qint64{72000}, 72000 - d, 72000 + d})
            result.push_back(result.back() + static_cast<quint32>(gap));
        return result;
    };
    const std::optional<Rhythm> exact = findRhythm(times(25200));
    QVERIFY(exact);
    QVERIFY(std::abs(exact->variation - 0.35) < 1e-12);
    QVERIFY(!findRhythm(times(25201)));
}

void TestPeriodicCallers::finds_data()
{
    QTest::addColumn<QString>("drawing");
    QTest::addColumn<QString>("expected");
    QTest::newRow("six weeks") << weekly("a", {1, 8, 15, 22, 29, 36})
                               << "6 visits, 6 calls, every 168 h, next 2024-04-12 10:00:00";
    QTest::newRow("five are too few") << weekly("a", {1, 8, 15, 22, 29}) << "";
    QTest::newRow("a second call soon after is the same visit")
        << QString(weekly("a", {1, 8, 15, 22, 29, 36})
               + QStringLiteral("2024-03-08 10:59:59 | a\n2024-03-08 11:59:58 | a"))
        << "6 visits, 8 calls, every 168 h, next 2024-04-12 10:00:00";
    QTest::newRow("an hour later is another")
        << QString(weekly("a", {1, 8, 15, 22, 29, 36}) + QStringLiteral("08 11:00 | a")) << "";
    QTest::newRow("orders of one second are one call") << weekly(
        "a", {1, 1, 8, 8, 15, 22, 29, 36}) << "6 visits, 6 calls, every 168 h, next 2024-04-12 10:00:00";
    QTest::newRow("outgoing and invalid ones do not count") << QString(
        weekly("a", {1, 8, 15, 22, 29}) + QStringLiteral("2024-04-05 10:00:00 | a ||||o\n12 10:00 | a ||||x"))
                                                            << "";
    QTest::newRow("without a key there is no caller") << weekly("", {1, 8, 15, 22, 29, 36}) << "";
}

void TestPeriodicCallers::finds()
{
    QFETCH(const QString, drawing);
    QFETCH(const QString, expected);
    QStringList found;
    for (const PeriodicCaller& one : findPeriodicCallers(*drawBook(drawing.toUtf8()), {}, {}))
        found << line(one);
    QCOMPARE(found.join(QLatin1Char('|')), expected);
}

void TestPeriodicCallers::holesAndSilence_data()
{
    QTest::addColumn<QString>("covers");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("expected"); // gaps across holes, silent periods
    QTest::newRow("covered to the last call") << "cover 01 … 2024-04-05 10:00:00"
                                              << ""
                                              << "0, 0";
    QTest::newRow("a week later, to the second") << "cover 01 … 2024-04-12 10:00:00"
                                                 << ""
                                                 << "0, 1";
    QTest::newRow("a second less") << "cover 01 … 2024-04-12 09:59:59"
                                   << ""
                                   << "0, 0";
    QTest::newRow("long silent") << "cover 01 … 2024-05-31 00:00:00"
                                 << ""
                                 << "0, 7";
    QTest::newRow("but nobody asked") << "cover 01 … 2024-05-31 00:00:00"
                                      << "2024-04-06"
                                      << "0, 0";
    QTest::newRow("a hole") << "cover 01 … 10 00:00\ncover 14 00:00 … 2024-04-06 00:00:00"
                            << ""
                            << "1, 0";
    QTest::newRow("stretches that overlap") << "cover 01 … 20 00:00\ncover 10 00:00 … 2024-04-06 00:00:00"
                                            << ""
                                            << "0, 0";
}

void TestPeriodicCallers::holesAndSilence()
{
    QFETCH(const QString, covers);
    QFETCH(const QString, to);
    QFETCH(const QString, expected);
    const auto book = drawBook(QString(weekly("a", {1, 8, 15, 22, 29, 36}) + covers).toUtf8());
    Period period;
    if (!to.isEmpty())
        period.to = drawnTime(to.toStdString());
    const auto found = findPeriodicCallers(*book, {}, period);
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(QStringLiteral("%1, %2").arg(found[0].gapsAcrossHoles).arg(found[0].silentPeriods), expected);
}

void TestPeriodicCallers::hostileBooks()
{
    QVERIFY(findPeriodicCallers(*BookBuilder().book(), {}, {}).empty());
    QVERIFY(findPeriodicCallers(*oneCaller(100000, 0), {}, {}).empty());
    QVERIFY(findPeriodicCallers(*oneCaller(100000, 60), {}, {}).empty()); // one visit of two months
    const auto found = findPeriodicCallers(*oneCaller(100000, 3600), {}, {});
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found[0].rhythm.visits, 100000);
    QCOMPARE(found[0].rhythm.variation, 0.0);
}

void TestPeriodicCallers::inOrder()
{
    const auto book =
        drawBook(QString(weekly("b", {1, 8, 15, 22, 29, 36}) + weekly("a", {1, 8, 15, 22, 29, 36})
            + weekly("steady", {1, 8, 15, 22, 29, 36, 43}) + weekly("d", {1, 8, 15, 22, 29, 37}))
                     .toUtf8());
    QStringList keys;
    for (const PeriodicCaller& one : findPeriodicCallers(*book, {}, {}))
        keys << QString::fromStdString(std::string(book->dictionaries().callers.at(one.caller)));
    QCOMPARE(keys.join(QLatin1Char(' ')), QStringLiteral("steady a b d"));
}

QTEST_GUILESS_MAIN(TestPeriodicCallers)
#include "tst_periodiccallers.moc"
