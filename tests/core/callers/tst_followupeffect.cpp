#include "core/callers/followupeffect.h"
#include "tests/core/callers/randomcalls.h"
#include "tests/core/repeat/bruteforce.h"

#include <QTest>

#include <cmath>

using namespace redial;
using namespace redial::test;

class TestFollowUpEffect : public QObject {
    Q_OBJECT
private slots:
    void weeks_data();
    void weeks();
    void weeksAgreeWithBruteForce();
    void causes();
    void causesOfStrangers();
    void causesAgreeWithBruteForce();
    void hostileBooks();
};

namespace {

QString line(const CauseEffect& effect)
{
    return QStringLiteral("%1: %2 callers, %3 ever, %4/%5 judged, %6 recent (%7 back), %8 unknown, %9 masked")
        .arg(QString::fromStdString(effect.cause))
        .arg(effect.callers)
        .arg(effect.backEver)
        .arg(effect.backWithin)
        .arg(effect.judged)
        .arg(effect.tooRecent)
        .arg(effect.tooRecentBack)
        .arg(effect.unknown)
        .arg(effect.masked);
}

} // namespace

void TestFollowUpEffect::weeks_data()
{
    QTest::addColumn<QString>("drawing");
    QTest::addColumn<QString>(
        "expected"); // weeks around the 15th at noon, in brackets where not covered; means
    const QString month = QStringLiteral("cover 2024-03-01 12:00:01 … 31 23:59\n");
    QTest::newRow("quiet afterwards")
        << QString(month + QStringLiteral("02 10:00 | a\n03 10:00 | a\n09 10:00 | a\n16 10:00 | a"))
        << "-2:2 -1:1 1:1 2:0 (3:0); 1.5, 0.5";
    QTest::newRow("at the very moment is before, a second later after")
        << QString(month
               + QStringLiteral(
                   "15 12:00 | a\n2024-03-15 12:00:01 | a\n2024-03-08 12:00:00 | a\n2024-03-08 12:00:01 | a"))
        << "-2:1 -1:2 1:1 2:0 (3:0); 1.5, 0.5";
    QTest::newRow("orders of one second, outgoing and others' calls") << QString(month
        + QStringLiteral("16 10:00 | a\n16 10:00 | a\n16 11:00 | a ||||o\n16 12:00 | b\n16 13:00 | a ||||x"))
                                                                      << "-2:0 -1:0 1:2 2:0 (3:0); 0, 1";
    QTest::newRow("a hole")
        << "cover 2024-03-01 12:00:01 … 17 00:00\ncover 20 00:00 … 31 23:59\n16 10:00 | a\n25 10:00 | a"
        << "-2:0 -1:0 (1:1) 2:1 (3:0); 0, 1";
    QTest::newRow("nothing after yet") << "cover 2024-03-01 12:00:01 … 15 12:00\n14 10:00 | a"
                                       << "-2:0 -1:1; 0.5, -";
    QTest::newRow("stretches that overlap")
        << "cover 2024-03-01 12:00:01 … 20 00:00\ncover 10 00:00 … 31 23:59\n16 10:00 | a"
        << "-2:0 -1:0 1:1 2:0 (3:0); 0, 0.5";
    QTest::newRow("done long after the data")
        << "cover 2024-01-01 … 2024-01-20\n2024-01-02 | a"
        << "(-11:1) -10:0 -9:0 (-8:0) (-7:0) (-6:0) (-5:0) (-4:0) (-3:0) "
           "(-2:0) (-1:0); 0, -";
}

void TestFollowUpEffect::weeks()
{
    QFETCH(QString, drawing);
    QFETCH(const QString, expected);
    const auto book = drawBook(drawing.toUtf8());
    const WeeklyEffect effect = weeklyEffect(*book, {}, 1, drawnTime("15 12:00"), 20);
    QStringList weeks;
    for (const EffectWeek& week : effect.weeks)
        weeks << (week.covered ? QStringLiteral("%1:%2") : QStringLiteral("(%1:%2)"))
                     .arg(week.number)
                     .arg(week.calls);
    const auto mean = [](std::optional<double> value) {
        return value ? QString::number(*value) : QStringLiteral("-");
    };
    QCOMPARE(QStringLiteral("%1; %2, %3")
                 .arg(weeks.join(QLatin1Char(' ')), mean(effect.perWeekBefore), mean(effect.perWeekAfter)),
        expected);
}

void TestFollowUpEffect::weeksAgreeWithBruteForce()
{
    for (unsigned round = 0; round < 200; ++round) {
        std::mt19937 random(round);
        const auto book = randomCalls(random, 60, 3);
        const Timestamp done{drawnTime("05").seconds + static_cast<qint64>(random() % (20 * 86400))};
        const BruteForce brute(*book, {}, {});
        const WeeklyEffect effect = weeklyEffect(*book, {}, 1, done, 4);
        for (const EffectWeek& week : effect.weeks) {
            QVERIFY(week.number != 0 && std::abs(week.number) <= 4);
            QCOMPARE(week.until.seconds - week.after.seconds, 7 * 86400);
            std::set<qint64> calls;
            for (quint32 row = book->callerBegin()[1]; row < book->callerBegin()[2]; ++row)
                if (!brute.outgoing(row) && brute.time(row) > week.after.seconds
                    && brute.time(row) <= week.until.seconds)
                    calls.insert(brute.time(row));
            QCOMPARE(week.calls, static_cast<qint64>(calls.size()));
            bool covered = false;
            for (const Stretch& stretch : book->coverage())
                covered |= stretch.from.seconds <= week.after.seconds + 1 && week.until <= stretch.to;
            QCOMPARE(week.covered, covered);
        }
    }
}

void TestFollowUpEffect::causes()
{
    // a is back after 3 days, b after 40, c never; d was done too late to say, e too and is back already;
    // f was tried twice; g came back within the second it was done.
    const auto book =
        drawBook("cover 2024-03-01 … 2024-05-31 23:59:59\n"
                 "01 10:00 | a\n08 10:00 | a\n01 10:00 | b\n2024-04-14 10:00:00 | b\n01 10:00 | c\n"
                 "2024-05-20 10:00:00 | d\n2024-05-20 10:00:00 | e\n2024-05-26 10:00:00 | e\n"
                 "01 10:00 | f\n10 10:00 | f\n05 12:00 | g\n01 10:00 | 138****1234");
    const Timestamp done = drawnTime("05 12:00");
    const Timestamp late = drawnTime("2024-05-25 12:00:00");
    const CauseEffects effects = causeEffects(*book, {},
        {{"a", done, "噪声"}, {"b", done, "噪声"}, {"c", done, "噪声"}, {"d", late, "噪声"},
            {"e", late, "噪声"}, {"f", drawnTime("15 12:00"), "施工"}, {"f", done, "施工"},
            {"g", done, "施工"}, {"g", done, ""}, {"138****1234", done, "施工"}},
        30);
    QStringList lines{line(effects.all)};
    for (const CauseEffect& effect : effects.causes)
        lines << line(effect);
    QCOMPARE(lines,
        (QStringList{
            QStringLiteral(": 8 callers, 4 ever, 2/6 judged, 2 recent (1 back), 0 unknown, 1 masked"),
            QStringLiteral("噪声: 5 callers, 3 ever, 1/3 judged, 2 recent (1 back), 0 unknown, 0 masked"),
            QStringLiteral("施工: 3 callers, 1 ever, 1/3 judged, 0 recent (0 back), 0 unknown, 1 masked"),
            QStringLiteral(": 1 callers, 0 ever, 0/1 judged, 0 recent (0 back), 0 unknown, 0 masked")}));
    QVERIFY(std::abs(*effects.all.share - 2.0 / 6) < 1e-15);
    const auto wilson = wilsonInterval(2, 6);
    QCOMPARE(effects.all.interval->low, wilson->low);
    QCOMPARE(effects.all.interval->high, wilson->high);
}

void TestFollowUpEffect::causesOfStrangers()
{
    const auto book = drawBook("01 10:00 | a\n01 10:00 |");
    const CauseEffects effects =
        causeEffects(*book, {}, {{"b", drawnTime("02"), "x"}, {"", drawnTime("02"), "x"}}, 30);
    QCOMPARE(line(effects.all),
        QStringLiteral(": 0 callers, 0 ever, 0/0 judged, 0 recent (0 back), 2 unknown, 0 masked"));
    QVERIFY(!effects.all.share && !effects.all.interval);
    QVERIFY(causeEffects(*book, {}, {}, 30).causes.empty());
    QVERIFY(causeEffects(*BookBuilder().book(), {}, {}, 30).causes.empty());
}

void TestFollowUpEffect::causesAgreeWithBruteForce()
{
    for (unsigned round = 0; round < 150; ++round) {
        std::mt19937 random(round);
        const auto book = randomCalls(random, 60, 5);
        const int days = 1 + static_cast<int>(random() % 20);
        const BruteForce brute(*book, {}, {});
        std::vector<DoneFollowUp> followUps;
        for (int i = 0; i < 12; ++i)
            followUps.push_back({"k" + std::to_string(random() % 6),
                {drawnTime("01").seconds + static_cast<qint64>(random() % (30 * 86400))},
                "c" + std::to_string(random() % 3)});
        for (const CauseEffect& effect : causeEffects(*book, {}, followUps, days).causes) {
            std::map<std::string, qint64> earliest;
            for (const DoneFollowUp& one : followUps)
                if (one.cause == effect.cause)
                    earliest[one.caller] =
                        std::min(earliest.contains(one.caller) ? earliest[one.caller] : one.done.seconds,
                            one.done.seconds);
            qint64 within = 0, judged = 0, ever = 0, known = 0;
            for (const auto& [key, done] : earliest) {
                bool isKnown = false, isBack = false, isSoon = false, isJudged = false;
                for (quint32 row = 0; row < book->size(); ++row) {
                    isKnown |= brute.key(row) == key;
                    const bool isLater =
                        brute.key(row) == key && !brute.outgoing(row) && brute.time(row) > done;
                    isBack |= isLater;
                    isSoon |= isLater && brute.time(row) <= done + days * 86400;
                }
                for (const Stretch& stretch : book->coverage())
                    isJudged |= stretch.from.seconds <= done + 1 && done + days * 86400 <= stretch.to.seconds;
                known += isKnown;
                ever += isBack;
                judged += isKnown && isJudged;
                within += isJudged && isSoon;
            }
            QCOMPARE(effect.callers, known);
            QCOMPARE(effect.backEver, ever);
            QCOMPARE(effect.judged, judged);
            QCOMPARE(effect.backWithin, within);
            QCOMPARE(effect.judged + effect.tooRecent, effect.callers);
        }
    }
}

void TestFollowUpEffect::hostileBooks()
{
    const auto many = oneCaller(100000, 60);
    const Timestamp done{many->time(50000)};
    const WeeklyEffect effect = weeklyEffect(*many, {}, 1, done, 1000000000);
    QVERIFY(effect.weeks.size() < 20);
    QCOMPARE(effect.perWeekAfter, std::optional(10080.0));
    std::vector<DoneFollowUp> followUps;
    for (int i = 0; i < 100000; ++i)
        followUps.push_back({"heavy", {done.seconds + i}, "c"});
    QCOMPARE(causeEffects(*many, {}, followUps, 7).causes.front().backWithin, 1);
    QVERIFY(weeklyEffect(*BookBuilder().book(), {}, 0, done, 10).weeks.empty());
}

QTEST_GUILESS_MAIN(TestFollowUpEffect)
#include "tst_followupeffect.moc"
