#include "core/reports/workspacereport.h"

#include "core/imports/importer.h"
#include "core/store/settingrows.h"
#include "tests/core/reports/readworkbook.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace redial;
using namespace redial::test;

/// The report takes from the workspace's settings what nobody said.
class TestWorkspaceReport : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void usesTheSettings();
    void whatIsSaidGoesFirst();

private:
    ReadWorkbook report(RepeatReportInput input);

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

void TestWorkspaceReport::initTestCase()
{
    if (!ReadWorkbook::available())
        QSKIP("python3-openpyxl is not installed");
    QFile file(m_folder.filePath(QStringLiteral("orders.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("工单编号,来电时间,来电号码,坐席,诉求分类,标题\n"
               "GD1,2024-03-01 08:00:00,13800001111,017,城建/施工,夜间施工\n"
               "GD2,2024-03-01 09:00:00,13800001111,018,城建/物业,物业\n"
               "GD3,2024-03-20 08:00:00,13900002222,018,劳动/工资,欠薪\n");
    file.close();
    m_workspace = *Workspace::openOrCreate(m_folder.filePath(QStringLiteral("w.redial")));
    ImportPlan plan;
    plan.now = Timestamp{1'800'000'000};
    plan.sources.push_back({file.fileName(), {}, {}, {}, {}});
    NoProgress progress;
    QVERIFY(importSources(*m_workspace, plan, progress));
    QVERIFY(m_workspace->saveSetting(QStringLiteral("report_heading"), "白云热线"));
    QVERIFY(m_workspace->saveSetting(QStringLiteral("roster"),
        settingRowsToJson({{QStringLiteral("17"), QStringLiteral("王芳"), QStringLiteral("一组"), {}},
            {QStringLiteral("018"), QStringLiteral("李强"), {}, QStringLiteral("2024-03-02")}})));
}

ReadWorkbook TestWorkspaceReport::report(RepeatReportInput input)
{
    NoProgress progress;
    const auto book = *m_workspace->loadBook(progress);
    input.repeats = std::make_shared<const Repeats>(findRepeats(book, Scheme(), {}));
    input.madeAt = *parseIsoTimestamp("2024-04-02");
    const Result<RepeatReport> made = makeWorkspaceReport(std::move(input), *m_workspace, progress);
    if (!made)
        qFatal("no report");
    return *ReadWorkbook::read(made->workbook);
}

void TestWorkspaceReport::usesTheSettings()
{
    const ReadWorkbook book = report({});
    QVERIFY(book.texts().contains(QStringLiteral("白云热线")));
    QVERIFY(!book.find(QStringLiteral("Matrix"), QStringLiteral("017 王芳")).isEmpty());
    QVERIFY(!book.find(QStringLiteral("Matrix"), QStringLiteral("018 李强 (left)")).isEmpty());
    QVERIFY(!book.find(QStringLiteral("Details"), QStringLiteral("017 王芳")).isEmpty());
    QVERIFY(!book.find(QStringLiteral("Details"), QStringLiteral("夜间施工")).isEmpty());
}

void TestWorkspaceReport::whatIsSaidGoesFirst()
{
    RepeatReportInput input;
    input.centre = QStringLiteral("别的中心");
    const ReadWorkbook book = report(std::move(input));
    QVERIFY(book.texts().contains(QStringLiteral("别的中心")));
    QVERIFY(!book.texts().contains(QStringLiteral("白云热线")));
}

QTEST_GUILESS_MAIN(TestWorkspaceReport)
#include "tst_workspacereport.moc"
