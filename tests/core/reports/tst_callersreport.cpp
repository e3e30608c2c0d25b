#include "core/reports/callersreport.h"

#include "core/callers/thresholdmap.h"
#include "core/store/followupstore.h"
#include "core/store/settingrows.h"
#include "tests/core/reports/readworkbook.h"
#include "tests/core/store/storefixture.h"

#include <QJsonArray>
#include <QTest>

using namespace redial;
using namespace redial::test;

class TestCallersReport : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void saysWhatWasLookedFor();
    void listsCallersWorstFirst();
    void hasTheDetailsInTheSchemesColumns();
    void hasFollowUpsAndCauses();
    void saysWhoWasBackAfterAll();
    void saysWhatLinesLeftOutChange();
    void hasNativeCharts();
    void hidesCallersUnlessRevealed();
    void isEqualForEqualInput();
    void saysThatNobodyQualifies();
    void takesManyDetails();

private:
    CallersReportInput input(const Scheme& scheme)
    {
        CallersReportInput input;
        input.book = m_fixture.book();
        input.scheme = scheme;
        input.bursts = std::make_shared<const std::vector<Burst>>(findBursts(*input.book, scheme, {}));
        input.madeAt = *parseIsoTimestamp("2024-04-02 10:00:00");
        return input;
    }
    QByteArray bytes(const CallersReportInput& asked)
    {
        const Result<CallersReport> made = makeCallersReport(asked, *m_fixture.workspace, m_fixture.progress);
        return made ? made->workbook : QByteArray();
    }
    ReadWorkbook report(const Scheme& scheme = {}) { return *ReadWorkbook::read(bytes(input(scheme))); }
    /// The cell in the column of that heading, so many rows below it.
    static QString below(const ReadWorkbook& book, const char* sheet, const char* heading, int rows)
    {
        const QString name = QString::fromUtf8(sheet);
        const QString at = book.find(name, QString::fromUtf8(heading));
        return at.isEmpty() ? QStringLiteral("no column") : book.cell(name, moved(at, 0, rows));
    }

    StoreFixture m_fixture;
};

void TestCallersReport::initTestCase()
{
    if (!ReadWorkbook::available())
        QSKIP("python3-openpyxl is not installed");
    // 1111: three calls in a day, one subject, unresolved. 2222: four calls about four things, resolved,
    // two weeks later. 3333: two calls.
    QVERIFY(m_fixture.import(
        "工单编号,来电时间,来电号码,姓名,坐席,诉求分类,标题,诉求内容,是否解决,备注\n"
        "GD1,2024-03-01 08:00:00,13800001111,王小明,17,城建/施工,夜间施工,王小明请回13800001111,否,甲\n"
        "GD2,2024-03-01 09:30:00,13800001111,王小明,18,城建/施工,夜间施工,=1+1,否,\n"
        "GD3,2024-03-01 18:00:00,13800001111,王小明,18,城建/施工,夜间施工,还在施工,否,乙\n"
        "GD4,2024-03-14 08:00:00,13900002222,,18,劳动/工资,欠薪,三个月未发,是,丙\n"
        "GD5,2024-03-14 09:00:00,13900002222,,18,城建/物业,电梯,电梯坏了,是,\n"
        "GD6,2024-03-14 10:00:00,13900002222,,18,交通/公交,公交,等不到车,是,\n"
        "GD7,2024-03-14 11:00:00,13900002222,,18,民政/低保,低保,问政策,是,\n"
        "GD8,2024-03-15 08:00:00,13700003333,,18,民政/低保,低保,问政策,是,\n"
        "GD9,2024-03-15 09:00:00,13700003333,,18,民政/低保,低保,问政策,是,\n"));
    Workspace& workspace = *m_fixture.workspace;
    QVERIFY(workspace.saveSetting(QStringLiteral("report_heading"), "白云热线"));
    QVERIFY(workspace.saveSetting(QStringLiteral("roster"),
        settingRowsToJson({{QStringLiteral("17"), QStringLiteral("王芳"), {}, {}}})));
    FollowUpEdit edit;
    edit.state = FollowUpState::Done;
    edit.cause = "Not solved";
    edit.finding = "王小明 13800001111: noise";
    edit.action = "=HYPERLINK(1)";
    edit.reviewDay = qint64(19800);
    const Stamp li{"Li", Timestamp{1'709'400'000}};
    QVERIFY(workspace.followUps().create("13800001111", m_fixture.ordersOf("13800001111"), edit, li));
    FollowUpEdit other;
    other.cause = "Not solved";
    QVERIFY(workspace.followUps().create("13700003333", m_fixture.ordersOf("13700003333"), other, li));
}

void TestCallersReport::saysWhatWasLookedFor()
{
    Scheme scheme;
    scheme.name = "Night";
    const ReadWorkbook book = report(scheme);
    const QString sheet = QStringLiteral("Overview");
    QCOMPARE(book.sheetNames(),
        QStringList({sheet, QStringLiteral("Frequent callers"), QStringLiteral("Weeks"),
            QStringLiteral("Details of frequent callers"), QStringLiteral("Follow-ups"),
            QStringLiteral("Causes"), QStringLiteral("Effect by cause")}));
    QCOMPARE(book.cell(sheet, QStringLiteral("A1")), QStringLiteral("s:Frequent callers report"));
    QCOMPARE(book.cell(sheet, QStringLiteral("A2")), QStringLiteral("s:白云热线"));
    QVERIFY(book.cell(sheet, QStringLiteral("A4")).startsWith(QStringLiteral("s:Scheme “Night”: ")));
    const auto beside = [&](const char* label) {
        return book.cell(sheet, moved(book.find(sheet, QString::fromUtf8(label)), 1, 0));
    };
    QCOMPARE(beside("Callers"), QStringLiteral("n:2"));
    QCOMPARE(beside("Bursts"), QStringLiteral("n:2"));
    QCOMPARE(beside("Calls in them"), QStringLiteral("n:7"));
    QCOMPARE(beside("Orders in them"), QStringLiteral("n:7"));
    QCOMPARE(beside("Done"), QStringLiteral("n:1"));
    QCOMPARE(beside("To check"), QStringLiteral("n:1"));
    // The map, cell by cell.
    const auto map = thresholdMap(*m_fixture.book(), scheme, {});
    const QString corner = book.find(sheet, QStringLiteral("Period"));
    QVERIFY(!corner.isEmpty());
    for (int calls = ThresholdMap::fewestCalls; calls <= ThresholdMap::mostCalls; ++calls)
        for (size_t within = 0; within < ThresholdMap::withinSeconds.size(); ++within)
            QCOMPARE(book.cell(sheet,
                         moved(corner, calls - ThresholdMap::fewestCalls + 1, static_cast<int>(within) + 1)),
                QStringLiteral("n:%1").arg(map.flagged(calls, within)));
}

void TestCallersReport::listsCallersWorstFirst()
{
    const ReadWorkbook book = report();
    const char* sheet = "Frequent callers";
    // 3 calls + 3 unresolved + 2 of the same subject again, before 4 calls.
    QCOMPARE(below(book, sheet, "Caller", 1), QStringLiteral("s:138****1111"));
    QCOMPARE(below(book, sheet, "Points", 1), QStringLiteral("n:8"));
    QVERIFY(below(book, sheet, "Why it stands here", 1).contains(QStringLiteral("3 of 3 unresolved")));
    QCOMPARE(below(book, sheet, "Unresolved", 1), QStringLiteral("n:1"));
    QCOMPARE(below(book, sheet, "Hours in all", 1), QStringLiteral("n:10"));
    QCOMPARE(below(book, sheet, "State", 1), QStringLiteral("s:Done"));
    QCOMPARE(below(book, sheet, "Cause", 1), QStringLiteral("s:Not solved"));
    QVERIFY(below(book, sheet, "Agents", 1).contains(QStringLiteral("17 王芳 ×1")));
    QCOMPARE(below(book, sheet, "Caller", 2), QStringLiteral("s:139****2222"));
    QCOMPARE(below(book, sheet, "Points", 2), QStringLiteral("n:4"));
    QCOMPARE(below(book, sheet, "State", 2), QString());
    QCOMPARE(below(book, sheet, "Caller", 3), QString());
    QCOMPARE(below(book, "Weeks", "Week from", 1), QStringLiteral("s:2024-02-26"));
    QCOMPARE(below(book, "Weeks", "Callers", 1), QStringLiteral("n:1"));
    QCOMPARE(below(book, "Weeks", "Callers", 2), QStringLiteral("n:0"));
    QCOMPARE(below(book, "Weeks", "Week from", 3), QStringLiteral("s:2024-03-11"));
    QCOMPARE(below(book, "Weeks", "Calls in them", 3), QStringLiteral("n:4"));
}

void TestCallersReport::hasTheDetailsInTheSchemesColumns()
{
    Scheme scheme;
    scheme.details = {{"+备注", 0}, {"order_id", 210}, {"of another workspace", 0}, {"hours_until", 0},
        {"caller", 0}, {"content", 0}, {"state", 0}};
    const ReadWorkbook book = report(scheme);
    const QString sheet = QStringLiteral("Details of frequent callers");
    const QString first = book.find(sheet, QStringLiteral("备注"));
    const char* rows[][6] = {
        {"s:备注", "s:Order id", "s:Hours until it", "s:Caller", "s:Content", "s:State"},
        {"s:甲", "s:GD1", "n:1.5", "s:138****1111", "s:王**请回138****1111", "s:Done"},
        {"", "s:GD2", "n:8.5", "s:138****1111", "s:=1+1", "s:Done"},
        {"s:乙", "s:GD3", "", "s:138****1111", "s:还在施工", "s:Done"},
        {"s:丙", "s:GD4", "n:1", "s:139****2222", "s:三个月未发", ""},
    };
    QVERIFY(first.startsWith(QLatin1Char('A')));
    for (int row = 0; row < 5; ++row)
        for (int column = 0; column < 6; ++column)
            QCOMPARE(book.cell(sheet, moved(first, column, row)), QString::fromUtf8(rows[row][column]));
    QCOMPARE(book.cell(sheet, moved(first, 6, 0)), QString());
    QCOMPARE(book.cell(sheet, moved(first, 1, 7)), QStringLiteral("s:GD7"));
    QCOMPARE(book.cell(sheet, moved(first, 1, 8)), QString());
    QCOMPARE(book.formulas(), 0);
}

void TestCallersReport::hasFollowUpsAndCauses()
{
    const ReadWorkbook book = report();
    const char* sheet = "Follow-ups";
    QCOMPARE(below(book, sheet, "State", 1), QStringLiteral("s:Done"));
    QCOMPARE(below(book, sheet, "Finding", 1), QStringLiteral("s:王** 138****1111: noise"));
    QCOMPARE(below(book, sheet, "Action", 1), QStringLiteral("s:=HYPERLINK(1)"));
    QCOMPARE(below(book, sheet, "Review on", 1), QStringLiteral("s:2024-03-18"));
    QCOMPARE(below(book, sheet, "Changed by", 2), QStringLiteral("s:Li"));
    QCOMPARE(below(book, "Causes", "Cause", 1), QStringLiteral("s:Not solved"));
    QCOMPARE(below(book, "Causes", "Follow-ups", 1), QStringLiteral("n:2"));
    QCOMPARE(below(book, "Causes", "Done", 1), QStringLiteral("n:1"));
}

void TestCallersReport::saysWhoWasBackAfterAll()
{
    // 1111 was done on the 2nd and not back; the orders end on the 15th: too recent within 30 days, judged
    // within 10.
    const char* sheet = "Effect by cause";
    {
        const ReadWorkbook book = report();
        QCOMPARE(below(book, sheet, "Cause", 1), QStringLiteral("s:Not solved"));
        QCOMPARE(below(book, sheet, "Back within 30 day(s)", 1), QString());
        QCOMPARE(below(book, sheet, "Too recent", 1), QStringLiteral("n:1"));
        QCOMPARE(below(book, sheet, "Cause", 2), QStringLiteral("s:All causes"));
    }
    Workspace& workspace = *m_fixture.workspace;
    QVERIFY(workspace.saveSetting(QStringLiteral("effect_days"), "10"));
    const ReadWorkbook book = report();
    QCOMPARE(below(book, sheet, "Back within 10 day(s)", 1), QStringLiteral("n:0"));
    QCOMPARE(below(book, sheet, "Judged", 1), QStringLiteral("n:1"));
    QCOMPARE(below(book, sheet, "Back ever", 1), QStringLiteral("n:0"));
    QVERIFY(workspace.saveSetting(QStringLiteral("effect_days"), {}));
}

void TestCallersReport::saysWhatLinesLeftOutChange()
{
    Workspace& workspace = *m_fixture.workspace;
    QVERIFY(workspace.saveSetting(QStringLiteral("excluded_lines"),
        settingRowsToJson({{QStringLiteral("139 0000 2222"), QStringLiteral("test line")}})));
    Scheme scheme;
    scheme.excludedCallers = {"13900002222", "13700003333"};
    const ReadWorkbook book = report(scheme);
    const char* sheet = "Lines left out";
    // The orders end on the 15th at 9:00. Mature calls: 1111 has three (two are back within a day), 2222 has
    // the two until 9:00 (both are back), 3333 none.
    QCOMPARE(below(book, sheet, "Number", 1), QStringLiteral("s:139****2222"));
    QCOMPARE(below(book, sheet, "Reason", 1), QStringLiteral("s:test line"));
    QCOMPARE(below(book, sheet, "Orders", 1), QStringLiteral("n:4"));
    QVERIFY(below(book, sheet, "Repeat rate without it", 1).startsWith(QStringLiteral("n:0.6666")));
    QVERIFY(below(book, sheet, "With it", 1).startsWith(QStringLiteral("n:0.8")));
    QCOMPARE(below(book, sheet, "Change", 1), QStringLiteral("s:+13.3 points"));
    QCOMPARE(below(book, sheet, "Reason", 2), QStringLiteral("s:of the scheme"));
    QCOMPARE(below(book, sheet, "Number", 3), QStringLiteral("s:All lines"));
    QCOMPARE(below(book, sheet, "Orders", 3), QStringLiteral("n:6"));
    QVERIFY(workspace.saveSetting(QStringLiteral("excluded_lines"), {}));
    QVERIFY(!report().sheetNames().contains(QString::fromUtf8(sheet)));
}

void TestCallersReport::hasNativeCharts()
{
    const ReadWorkbook book = report();
    const QJsonArray charts = book.facts()[QStringLiteral("charts")].toArray();
    QCOMPARE(charts.size(), 2);
    QVERIFY(charts[0].toString().contains(QStringLiteral("Weeks!$B$5:$B$7")));
    QVERIFY(charts[1].toString().contains(QStringLiteral("Causes!$B$5")));
}

void TestCallersReport::hidesCallersUnlessRevealed()
{
    const auto naming = [](const ReadWorkbook& book) {
        const QStringList texts = book.texts();
        return std::count_if(texts.begin(), texts.end(), [](const QString& text) {
            return text.contains(QStringLiteral("13800001111")) || text.contains(QStringLiteral("王小明"));
        });
    };
    QCOMPARE(naming(report()), 0);
    CallersReportInput asked = input({});
    asked.reveal = Reveal::Revealed;
    QVERIFY(naming(*ReadWorkbook::read(bytes(asked))) > 3);
}

void TestCallersReport::isEqualForEqualInput()
{
    const QByteArray first = bytes(input({}));
    QVERIFY(!first.isEmpty());
    QVERIFY(bytes(input({})) == first);
}

void TestCallersReport::saysThatNobodyQualifies()
{
    Scheme scheme;
    scheme.monitorCalls = 9;
    const ReadWorkbook book = report(scheme);
    QCOMPARE(book.sheetNames().size(), 7);
    const QStringList texts = book.texts();
    QVERIFY(std::any_of(texts.begin(), texts.end(),
        [](const QString& text) { return text.contains(QStringLiteral("at least 4 calls")); }));
    QCOMPARE(book.facts()[QStringLiteral("charts")].toArray().size(), 1);
}

void TestCallersReport::takesManyDetails()
{
    // Streamed, as above two million cells: no tables and no merged cells, the rest is the same.
    CallersReportInput asked = input({});
    asked.cellsInMemory = 10;
    const auto book = ReadWorkbook::read(bytes(asked));
    QVERIFY(book);
    const char* sheet = "Details of frequent callers";
    for (int row = 1; row <= 7; ++row)
        QCOMPARE(below(*book, sheet, "Order id", row), QStringLiteral("s:GD%1").arg(row));
    QCOMPARE(below(*book, "Overview", "Period", 1), QStringLiteral("s:2 hours"));
    QCOMPARE(book->facts()[QStringLiteral("charts")].toArray().size(), 2);
}

QTEST_GUILESS_MAIN(TestCallersReport)
#include "tst_callersreport.moc"
