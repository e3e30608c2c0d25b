#include "core/wording/callerwording.h"
#include "tests/support/drawnbook.h"

#include <QTest>

using namespace redial;
using namespace redial::test;

class TestCallerWording : public QObject {
    Q_OBJECT
private slots:
    void everyReasonHasWords();
    void nobody_data();
    void nobody();
    void rhythm();
    void effect_data();
    void effect();
    void cause();
    void evidenceIsMasked();
};

void TestCallerWording::everyReasonHasWords()
{
    BurstScore score;
    for (int reason = 0; reason <= static_cast<int>(BurstReason::HeavyKey); ++reason)
        score.reasons.push_back({static_cast<BurstReason>(reason), 6, 7, 0});
    QCOMPARE(CallerWording::reasons(score),
        QStringLiteral(
            "6 calls, 6 of 7 unresolved, 6 of 7 about the same again, 6 of 7 ratings dissatisfied, "
            "6 different agents, always the same agent, number masked in the source: perhaps several "
            "people, by far the most calls of all: perhaps a line, not a person"));
    QCOMPARE(CallerWording::totals({212, 240, 1034, 1100}),
        QStringLiteral("212 callers, 240 bursts, 1,034 calls"));
}

void TestCallerWording::nobody_data()
{
    QTest::addColumn<QString>("drawing");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing at all")
        << ""
        << "No caller has even two calls in this time.|No caller has so many calls at all.";
    QTest::newRow("too slow")
        << "01 00:00 | a\n01 20:00 | a\n02 02:14 | a"
        << "The most calls found in this time: at least 2 calls within 24 hours (callers: 1).|"
           "The shortest time in which so many are found, rounded up: at least 3 calls within "
           "27 hours (callers: 1).";
}

void TestCallerWording::nobody()
{
    QFETCH(const QString, drawing);
    QFETCH(const QString, expected);
    const QStringList sentences =
        CallerWording::nobody({}, nearestThresholds(*drawBook(drawing.toUtf8()), {}, {}));
    QCOMPARE(sentences.first(), QStringLiteral("No caller has at least 3 calls within 24 hours."));
    QCOMPARE(sentences.mid(1).join(QLatin1Char('|')), expected);
}

void TestCallerWording::rhythm()
{
    PeriodicCaller caller;
    caller.rhythm.visits = 6;
    caller.rhythm.first = drawnTime("01 10:00");
    caller.rhythm.next = drawnTime("20 10:00");
    caller.rhythm.periodSeconds = 7 * 86400 / 2;
    QCOMPARE(CallerWording::rhythm(caller),
        QStringLiteral(
            "about every 3.5 days, 6 times since 2024-03-01 10:00:00; expected again about 2024-03-20 "
            "10:00:00"));
    caller.rhythm.periodSeconds = 7200;
    caller.silentPeriods = 3;
    caller.gapsAcrossHoles = 1;
    QCOMPARE(CallerWording::rhythm(caller),
        QStringLiteral(
            "about every 2 h 00 min, 6 times since 2024-03-01 10:00:00; did not call when expected: "
            "silent for 3 periods; in 1 of the gaps some time was never imported"));
}

void TestCallerWording::effect_data()
{
    QTest::addColumn<QString>("drawing");
    QTest::addColumn<QString>("expected"); // done on the 15th at noon
    QTest::newRow("before and after")
        << "cover 2024-03-01 12:00:01 … 31 23:59\n10 10:00 | a\n09 10:00 | a\n03 10:00 | a"
        << "1.5 calls a week before (in 2 weeks), 0.0 a week after (in 2 weeks)";
    QTest::newRow("no after yet")
        << "cover 2024-03-01 12:00:01 … 15 13:00\n10 10:00 | a"
        << "0.5 calls a week before (in 2 weeks), no whole week after is covered yet";
    QTest::newRow("too little data") << "cover 14 10:00 … 16 10:00\n14 11:00 | a"
                                     << "No whole week before or after is covered by the data.";
}

void TestCallerWording::effect()
{
    QFETCH(const QString, drawing);
    QFETCH(const QString, expected);
    const auto book = drawBook(drawing.toUtf8());
    QCOMPARE(CallerWording::effect(weeklyEffect(*book, {}, 1, drawnTime("15 12:00"), 10)), expected);
}

void TestCallerWording::cause()
{
    CauseEffect effect;
    QCOMPARE(CallerWording::cause(effect, 30), QStringLiteral("None of the callers is in the data."));
    effect.callers = 23;
    effect.backEver = 9;
    effect.judged = 20;
    effect.backWithin = 5;
    effect.share = 0.25;
    effect.interval = wilsonInterval(5, 20);
    effect.tooRecent = 3;
    effect.tooRecentBack = 1;
    QCOMPARE(CallerWording::cause(effect, 30),
        QStringLiteral(
            "within 30 days back: 5 of 20 callers (25.0%, interval 11.2–46.9%); too recent to judge: 3, 1 "
            "of them already back; back at any time: 9 of 23"));
}

void TestCallerWording::evidenceIsMasked()
{
    SamePersonReason reason;
    reason.evidence = SamePersonEvidence::AddressAndSubject;
    reason.address = "越秀路12号，电话13800001234";
    reason.subject = "噪声";
    QCOMPARE(CallerWording::evidence(reason, Reveal::Masked),
        QStringLiteral("the same address (越秀路12号，电话138****1234) and the same subject (噪声)"));
    QVERIFY(CallerWording::evidence(reason, Reveal::Revealed).contains(QStringLiteral("13800001234")));
    QCOMPARE(CallerWording::crowd({reason, 1200}, Reveal::Masked),
        QStringLiteral(
            "the same address (越秀路12号，电话138****1234) and the same subject (噪声): shared by 1,200 "
            "callers, too many to mean one person"));
}

QTEST_GUILESS_MAIN(TestCallerWording)
#include "tst_callerwording.moc"
