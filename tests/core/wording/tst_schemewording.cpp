#include "core/wording/schemewording.h"

#include <QTest>

using namespace redial;

class TestSchemeWording : public QObject {
    Q_OBJECT
private slots:
    void usual();
    void terms_data();
    void terms();
    void excludedCallersAreNotNamed();
    void patternsInNamesStayText();
};

namespace {

constexpr qint64 hour = 3600;

} // namespace

void TestSchemeWording::usual()
{
    QCOMPARE(SchemeWording::line(Scheme()), QStringLiteral("24 hours rolling, any issue, dispatched included, by phone number"));
    QCOMPARE(SchemeWording::sentences(Scheme()).constFirst(),
        QStringLiteral("A call counts as repeated when the same phone number calls again within 24 hours (rolling, "
                       "exactly 24 hours included), about any issue."));
    QCOMPARE(SchemeWording::monitoring(Scheme()), QStringLiteral("at least 3 calls within 24 hours"));
    const QString whole = SchemeWording::definition(Scheme());
    for (const char* part : {"charged to the earlier call", "Orders of the same second", "Dispatched orders count",
             "too recent to judge and left out", "Invalid calls (nuisance, silent, misdialled) are not judged",
             "outgoing", "not asked from callers"})
        QVERIFY2(whole.contains(QLatin1String(part)), part);
}

void TestSchemeWording::terms_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<QString>("inFull");
    QTest::addColumn<QString>("inShort");
    const auto row = [](const char* name, auto change, const char* inFull, const char* inShort) {
        Scheme scheme;
        change(scheme);
        QTest::newRow(name) << scheme << QString::fromUtf8(inFull) << QString::fromUtf8(inShort);
    };
    row("person", [](Scheme& s) { s.identity = Identity::Person; }, "the same person (identity number, else phone number)",
        "by person");
    row("code", [](Scheme& s) { s.identity = Identity::Code; s.codeColumn = "会员号"; },
        "the same “会员号” (else phone number)", "by “会员号”");
    row("address", [](Scheme& s) { s.identity = Identity::Address; }, "the same address", "by address");
    row("one day", [](Scheme& s) { s.windowKind = WindowKind::NaturalDay; }, "on the same calendar day",
        "same calendar day");
    row("three days", [](Scheme& s) { s.windowKind = WindowKind::NaturalDay; s.windowSeconds = 72 * hour; },
        "within 3 calendar days (its own day included)", "3 calendar days");
    row("category", [](Scheme& s) { s.issue = IssueRule::SameCategory; }, "about the same category (the whole path)",
        "same category");
    row("category to a level", [](Scheme& s) { s.issue = IssueRule::SameCategory; s.depth = 2; },
        "about the same category (down to level 2)", "same category to level 2");
    row("type", [](Scheme& s) { s.issue = IssueRule::SameType; }, "with the same order type", "same order type");
    row("gap", [](Scheme& s) { s.gapSeconds = 300; }, "Orders no more than 5 minutes apart do not repeat each other.",
        "more than 5 minutes apart");
    row("without dispatched", [](Scheme& s) { s.dispatched = DispatchedOrders::Exclude; },
        "Orders that were dispatched are not judged", "without dispatched");
    row("dispatch against resolution", [](Scheme& s) { s.dispatchCountsAgainstFcr = true; },
        "neither repeated nor dispatched", "");
    row("filter", [](Scheme& s) { s.filter.types = {"咨询", "投诉"}; s.filter.regions = {"三元里街"}; },
        "Only these calls are judged, the call that repeats them may be any: order type 咨询, 投诉; region 三元里街.",
        "filtered");
    row("invalid", [](Scheme& s) { s.filter.withInvalid = true; }, "are judged too", "with invalid calls");
    row("immature", [](Scheme& s) { s.immature = ImmatureCalls::Include; }, "the latest rates look lower than they are",
        "with calls too recent to judge");
    row("overrides", [](Scheme& s) { s.overrides = {{"劳动保障", 168 * hour}, {"城乡建设", 72 * hour}}; },
        "Categories with a window of their own: 劳动保障 7 days, 城乡建设 72 hours.", "own windows for 2 categories");
}

void TestSchemeWording::terms()
{
    QFETCH(const Scheme, scheme);
    QFETCH(const QString, inFull);
    QFETCH(const QString, inShort);
    const QString full = SchemeWording::definition(scheme);
    QVERIFY2(full.contains(inFull), qUtf8Printable(full));
    QVERIFY(!SchemeWording::definition(Scheme()).contains(inFull));
    const QString line = SchemeWording::line(scheme);
    QVERIFY2(line.contains(inShort), qUtf8Printable(line));
    QVERIFY(inShort.isEmpty() || !SchemeWording::line(Scheme()).contains(inShort));
}

void TestSchemeWording::excludedCallersAreNotNamed()
{
    Scheme scheme;
    scheme.excludedCallers = {"13900000003", "13900000004"};
    const QString all = SchemeWording::definition(scheme) + SchemeWording::line(scheme);
    QVERIFY(!all.contains(QStringLiteral("1390000")));
    QVERIFY(all.contains(QStringLiteral("Excluded callers (lines, not people): 2.")));
    QVERIFY(all.contains(QStringLiteral("without 2 excluded callers")));
}

void TestSchemeWording::patternsInNamesStayText()
{
    Scheme scheme;
    scheme.overrides = {{"%1%2", 7200}};
    scheme.filter.agents = {"%1 %2"};
    scheme.identity = Identity::Code;
    scheme.codeColumn = "%3";
    const QString whole = SchemeWording::definition(scheme);
    QVERIFY2(whole.contains(QStringLiteral("%1%2 2 hours")), qUtf8Printable(whole));
    QVERIFY(whole.contains(QStringLiteral("agent %1 %2")));
    QVERIFY2(whole.contains(QStringLiteral("the same “%3” (else phone number) calls again within 24 hours")), qUtf8Printable(whole));
}

QTEST_APPLESS_MAIN(TestSchemeWording)
#include "tst_schemewording.moc"
