#include "core/orders/scheme.h"

#include <QTest>

using namespace redial;

class TestScheme : public QObject {
    Q_OBJECT
private slots:
    void durations_data();
    void durations();
    void survivesJson();
    void ignoresUnknownMembersAndRefusesWrongOnes();
    void refusesContradictions_data();
    void refusesContradictions();
};

void TestScheme::durations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("seconds"); // -1: refused
    QTest::addColumn<QString>("shortest");
    QTest::newRow("seconds") << "90s" << qint64{90} << "90s";
    QTest::newRow("no unit") << "24" << qint64{-1} << "";
    QTest::newRow("nothing needs no unit") << "0" << qint64{0} << "0s";
    QTest::newRow("minutes") << "30m" << qint64{1800} << "30m";
    QTest::newRow("hours") << "24h" << qint64{86400} << "24h";
    QTest::newRow("two days") << "2d" << qint64{172800} << "48h";
    QTest::newRow("days") << "7d" << qint64{604800} << "7d";
    QTest::newRow("nothing") << "0s" << qint64{0} << "0s";
    QTest::newRow("no number") << "h" << qint64{-1} << "";
    QTest::newRow("other unit") << "3w" << qint64{-1} << "";
    QTest::newRow("negative") << "-3h" << qint64{-1} << "";
    QTest::newRow("fraction") << "1.5h" << qint64{-1} << "";
    QTest::newRow("longer than fifty years") << "18263d" << qint64{-1} << "";
    QTest::newRow("overflow") << "99999999999999999999d" << qint64{-1} << "";
}

void TestScheme::durations()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, seconds);
    QFETCH(const QString, shortest);
    QCOMPARE(parseDuration(text.toStdString()).value_or(-1), seconds);
    if (seconds >= 0)
        QCOMPARE(QString::fromStdString(formatDuration(seconds)), shortest);
}

void TestScheme::survivesJson()
{
    Scheme scheme;
    QCOMPARE(schemeFromJson(schemeToJson(scheme)).value(), scheme);
    scheme.name = "市口径";
    scheme.identity = Identity::Code;
    scheme.codeColumn = "户号";
    scheme.windowSeconds = 3 * 86400;
    scheme.windowKind = WindowKind::NaturalDay;
    scheme.issue = IssueRule::SameCategory;
    scheme.depth = 2;
    scheme.gapSeconds = 60;
    scheme.dispatched = DispatchedOrders::Exclude;
    scheme.dispatchCountsAgainstFcr = true;
    scheme.filter = {{"投诉"}, {"城乡建设/施工管理"}, {"第1街道"}, {"城管局"}, {"坐席001"}, {"电话"}, true};
    scheme.excludedCallers = {"13800001234"};
    scheme.immature = ImmatureCalls::Include;
    scheme.overrides = {{"劳动保障", 7 * 86400}};
    scheme.monitorSeconds = 7200;
    scheme.monitorCalls = 5;
    scheme.details = {{"agent", 177}, {"+备注", 0}, {"rank", 40}};
    QCOMPARE(schemeFromJson(schemeToJson(scheme)).value(), scheme);
}

void TestScheme::ignoresUnknownMembersAndRefusesWrongOnes()
{
    QCOMPARE(schemeFromJson(R"({"window":7200,"colour":"blue"})").value().windowSeconds, 7200);
    // Columns are never worth a scheme: what makes no sense of them is passed over.
    const auto details = schemeFromJson(
        R"({"details":[{"key":"time","width":-5},7,{"key":""},{"key":"time","width":9},{"key":"x","width":"w"}]})");
    QCOMPARE(details.value().details, (std::vector<DetailColumn>{{"time", 0}, {"x", 0}}));
    QVERIFY(schemeFromJson(R"({"details":"all"})").value().details.empty());
    for (const char* json : {"", "[]", "{", R"({"window":"long"})", R"({"issue":"none"})", R"({"types":"投诉"})",
             R"({"window":-1})", R"({"calls":1})"}) {
        const Result<Scheme> read = schemeFromJson(json);
        QVERIFY2(!read, json);
        QCOMPARE(read.error().code, ErrorCode::SchemeInvalid);
    }
}

void TestScheme::refusesContradictions_data()
{
    QTest::addColumn<QString>("term");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("window of half a day by days") << "window" << QByteArray(R"({"window":43200,"window_kind":"day"})");
    QTest::newRow("no window") << "window" << QByteArray(R"({"window":0})");
    QTest::newRow("endless window") << "window" << QByteArray(R"({"window":99999999999})");
    QTest::newRow("negative gap") << "gap" << QByteArray(R"({"gap":-5})");
    QTest::newRow("negative depth") << "depth" << QByteArray(R"({"depth":-1})");
    QTest::newRow("code of nothing") << "identity" << QByteArray(R"({"identity":"code"})");
    QTest::newRow("override of half a day by days")
        << "override 劳动" << QByteArray(R"({"window_kind":"day","overrides":[{"category":"劳动","window":3600}]})");
    QTest::newRow("override of nothing") << "override " << QByteArray(R"({"overrides":[{"window":3600}]})");
}

void TestScheme::refusesContradictions()
{
    QFETCH(const QString, term);
    QFETCH(const QByteArray, json);
    const Result<Scheme> read = schemeFromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().subject, term);
}

QTEST_GUILESS_MAIN(TestScheme)
#include "tst_scheme.moc"
