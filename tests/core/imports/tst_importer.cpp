#include "core/imports/importer.h"

#include "core/imports/importtally.h"
#include "tests/support/slowness.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <xlsxwriter.h>

#include <atomic>
#include <chrono>
#include <thread>

using namespace redial;

namespace {

std::string describe(const ImportAccount& a)
{
    return "read " + std::to_string(a.read) + " imported " + std::to_string(a.imported) + " replaced "
        + std::to_string(a.replaced) + " skipped " + std::to_string(a.skipped) + " rejected "
        + std::to_string(a.rejected);
}

/// Cancels after so many questions.
class CancelAfter final : public Progress {
public:
    explicit CancelAfter(int questions) : m_left(questions) { }
    bool advance(qint64, qint64) override { return --m_left > 0; }

private:
    std::atomic<int> m_left;
};

} // namespace

class TestImporter : public QObject {
    Q_OBJECT

private slots:
    void init();
    void importsTheGoldenOrders();
    void accountsForEveryRow_data();
    void accountsForEveryRow();
    void keepsEveryColumn();
    void keepsAStatusThatGoesBackwards();
    void settlesDatesFromAllValues_data();
    void settlesDatesFromAllValues();
    void asksWhenDatesStayOpen();
    void joinsDateAndClock();
    void readsATinyExportWithTitlesAndTotal();
    void namesHiddenSheets();
    void saysThatAllTimesAreMidnight();
    void refusesWhatIsNoOrderList();
    void takesSheetsWithOneHeaderAsOneSource();
    void findsAProfileByItsFingerprint();
    void coversFromTheEarliestToTheLatest();
    void aDueDayIsNotOverBeforeItsEnd();
    void groupsByPersonAndCode();
    void pointsOutLines();
    void leavesNothingBehindWhenCancelled();
    void leavesNothingBehindOnAFullDisk();
    void letsANoteWriterThrough();

private:
    QString write(const char* name, const QByteArray& content) const;
    Result<ImportReport> import(const QByteArray& content);
    QStringList visible() const;
    QByteArray manyOrders(int count) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    ImportPlan m_plan;
    NoProgress m_progress;
};

void TestImporter::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto workspace = Workspace::openOrCreate(m_folder->filePath(QStringLiteral("w.redial")));
    QVERIFY(workspace);
    m_workspace = *std::move(workspace);
    m_plan = {};
    m_plan.now = Timestamp{1'800'000'000};
}

QString TestImporter::write(const char* name, const QByteArray& content) const
{
    QFile file(m_folder->filePath(QString::fromUtf8(name)));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

Result<ImportReport> TestImporter::import(const QByteArray& content)
{
    ImportPlan plan = m_plan;
    if (plan.sources.empty())
        plan.sources.emplace_back();
    plan.sources.front().path = write("orders.csv", content);
    return importSources(*m_workspace, plan, m_progress);
}

QStringList TestImporter::visible() const
{
    QStringList lines;
    const Result<void> read = m_workspace->eachOrder({}, [&](const StoredOrder& order) {
        const OrderFields& fields = order.fields;
        std::string line = fields.orderId + " " + formatTimestamp(fields.received.time) + " " + fields.caller
            + " " + fields.agent + " " + fields.status;
        for (const auto& [header, text] : order.extras)
            line += " " + header + "=" + text;
        lines.append(QString::fromStdString(line));
        return true;
    });
    if (!read)
        lines.append(QStringLiteral("failed"));
    return lines;
}

QByteArray TestImporter::manyOrders(int count) const
{
    QByteArray content = "order_id,time,caller,agent,content\n";
    for (int i = 0; i < count; ++i) {
        const std::string time = formatTimestamp({1'709'251'200 + i * 7});
        content += "GD" + QByteArray::number(i) + "," + time.c_str() + ",138"
            + QByteArray::number(10'000'000 + i % 5000) + ",A" + QByteArray::number(i % 40)
            + ",a sentence of what the caller wanted to have done and by whom " + QByteArray::number(i)
            + "\n";
    }
    return content;
}

void TestImporter::importsTheGoldenOrders()
{
    m_plan.sources.push_back({QStringLiteral(REDIAL_TEST_DATA "/golden/orders.csv"), {}, {}, {}, {}});
    const auto report = importSources(*m_workspace, m_plan, m_progress);
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->account.read, 576);
    QVERIFY(report->account.isBalanced());
    const auto book = m_workspace->loadBook(m_progress);
    QVERIFY(book);
    QCOMPARE((*book)->size(), size_t(576));
}

void TestImporter::accountsForEveryRow_data()
{
    QTest::addColumn<QByteArrayList>("files");
    QTest::addColumn<QByteArray>("last");
    const QByteArray header = "order_id,time,caller,agent,status,序号\n";
    const QByteArray noId = "time,caller,agent\n";
    QTest::newRow("running numbers do not count")
        << QByteArrayList{header + "G1,2024-03-01 08:05:09,13800000001,a,,1\n",
               header + "G1,2024-03-01 08:05:09,13800000001,a,,77\n"}
        << QByteArray("read 1 imported 0 replaced 0 skipped 1 rejected 0");
    QTest::newRow("another time is a further call")
        << QByteArrayList{header
               + "G1,2024-03-01 08:05:09,13800000001,a,,1\nG1,2024-03-01 09:05:09,13800000001,a,,2\n"}
        << QByteArray("read 2 imported 2 replaced 0 skipped 0 rejected 0");
    QTest::newRow("to the minute, without seconds")
        << QByteArrayList{header + "G1,2024-03-01 08:05:09,13800000001,a,,1\n",
               header + "G1,2024-03-01 08:05,13800000001,a,,1\nG1,2024-03-01 08:05,13800000001,b,,1\n"}
        << QByteArray("read 2 imported 0 replaced 1 skipped 1 rejected 0");
    QTest::newRow("the last row of a source wins")
        << QByteArrayList{header
               + "G1,2024-03-01 08:05:09,13800000001,a,,1\nG1,2024-03-01 08:05:09,13800000001,b,,2\n"
                 "G1,2024-03-01 08:05:09,13800000001,b,,3\n"}
        << QByteArray("read 3 imported 1 replaced 1 skipped 1 rejected 0");
    QTest::newRow("a blank replaces nothing")
        << QByteArrayList{header + "G1,2024-03-01 08:05:09,13800000001,a,已办结,1\n",
               header + "G1,2024-03-01 08:05:09,,,,\n"}
        << QByteArray("read 1 imported 0 replaced 0 skipped 1 rejected 0");
    QTest::newRow("without an order id all fields count")
        << QByteArrayList{noId + "2024-03-01 08:05:09,13800000001,a\n2024-03-01 08:06:09,13800000002,a\n",
               noId + "2024-03-01 08:05:09,13800000001,a\n2024-03-01 08:05:09,13800000001,b\n"}
        << QByteArray("read 2 imported 1 replaced 0 skipped 1 rejected 0");
    QTest::newRow("rejects and blank rows")
        << QByteArrayList{header
               + "G1,2024-03-01 08:05:09,13800000001,a,,1\n,,,,,\n\nG2,,13800000001,a,,2\n"
                 "G3,yesterday,13800000001,a,,3\nG4,2099-01-01 00:00:00,13800000001,a,,4\n合计,,3,,,\n"}
        << QByteArray("read 5 imported 1 replaced 0 skipped 0 rejected 4");
}

void TestImporter::accountsForEveryRow()
{
    QFETCH(QByteArrayList, files);
    QFETCH(QByteArray, last);
    ImportAccount account;
    for (const QByteArray& file : files) {
        const auto report = import(file);
        QVERIFY2(report, report ? "" : qPrintable(report.error().subject + report.error().detail));
        QVERIFY(report->account.isBalanced());
        QCOMPARE(static_cast<qint64>(report->rejects.size()), report->account.rejected);
        QCOMPARE(static_cast<qint64>(m_workspace->rejects(report->batch)->size()), report->account.rejected);
        account = report->account;
        QVERIFY(m_workspace->batches()->back().account == account);
    }
    QCOMPARE(QByteArray::fromStdString(describe(account)), last);
}

void TestImporter::keepsEveryColumn()
{
    QVERIFY(
        import("order_id,time,caller,agent,status,Floor,Zz\nG1,2024-03-01 08:05:09,13800000001,a,,3,x\n"));
    QVERIFY(
        import("order_id,time,caller,agent,status,Mood,Floor\nG1,2024-03-01 08:05:09,13800000001,b,,sad,\n"));
    QCOMPARE(visible(),
        QStringList{QStringLiteral("G1 2024-03-01 08:05:09 13800000001 b  Mood=sad Floor=3 Zz=x")});
    QVERIFY(m_workspace->undoImport({}, m_progress));
    QCOMPARE(visible(), QStringList{QStringLiteral("G1 2024-03-01 08:05:09 13800000001 a  Floor=3 Zz=x")});
}

void TestImporter::keepsAStatusThatGoesBackwards()
{
    QVERIFY(import("order_id,time,caller,agent,status\nG1,2024-03-01 08:05:09,13800000001,a,已办结\n"));
    const auto report =
        import("order_id,time,caller,agent,status\nG1,2024-03-01 08:05:09,13800000001,b,处理中\n");
    QVERIFY(report);
    QCOMPARE(report->account.statusKept, 1);
    QCOMPARE(report->keptStatus.size(), size_t(1));
    QCOMPARE(QByteArray::fromStdString(report->keptStatus.front().refused), QByteArray("处理中"));
    QCOMPARE(visible(), QStringList{QStringLiteral("G1 2024-03-01 08:05:09 13800000001 b 已办结")});
}

void TestImporter::settlesDatesFromAllValues_data()
{
    QTest::addColumn<QByteArray>("ending");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<int>("rejected");
    QTest::newRow("day first at the very end") << QByteArray("13/2/2024") << QByteArray("2024-02-01") << 0;
    QTest::newRow("month first at the very end") << QByteArray("2/13/2024") << QByteArray("2024-01-02") << 0;
    QTest::newRow("the majority decides")
        << QByteArray("13/2/2024|2/13/2024|2/14/2024") << QByteArray("2024-01-02") << 1;
}

void TestImporter::settlesDatesFromAllValues()
{
    QFETCH(QByteArray, ending);
    QFETCH(QByteArray, first);
    QFETCH(int, rejected);
    QByteArray content = "order_id,time,caller\n";
    for (int i = 0; i < 3000; ++i)
        content +=
            "G" + QByteArray::number(i) + ",1/2/2024 08:05,1380000" + QByteArray::number(1000 + i) + "\n";
    for (const QByteArray& date : ending.split('|'))
        content += "G" + date + "," + date + " 08:05,13800000001\n";
    const auto report = import(content);
    QVERIFY2(report, report ? "" : qPrintable(report.error().subject));
    QCOMPARE(report->account.rejected, rejected);
    QVERIFY2(visible().first().startsWith(QStringLiteral("G0 ") + QString::fromUtf8(first)),
        qPrintable(visible().first()));
}

void TestImporter::asksWhenDatesStayOpen()
{
    const QByteArray content =
        "order_id,time,caller\nG1,1/2/2024 08:05,13800000001\nG2,3/2/2024 08:05,13800000002\n";
    const auto report = import(content);
    QCOMPARE(report.error().code, ErrorCode::DateOrderOpen);
    QCOMPARE(report.error().subject, QStringLiteral("time"));
    QCOMPARE(m_workspace->batches()->size(), size_t(0));
    m_plan.sources.emplace_back();
    m_plan.sources.front().dateOrder = DateOrder::MonthFirst;
    QVERIFY(import(content));
    QVERIFY(visible().first().startsWith(QStringLiteral("G1 2024-01-02")));
    m_plan.sources.front().dateOrder.reset();
    QCOMPARE(import("order_id,time,caller\nG3,3/25/2024 08:05,13800000001\nG4,25/3/2024 08:05,13800000002\n")
                 .error()
                 .detail,
        QStringLiteral("contradictory"));
    const QByteArray twoDigits = "order_id,time,caller\nG5,24/3/12 08:05,13800000001\n";
    QCOMPARE(import(twoDigits).error().detail, QStringLiteral("year may be first"));
    m_plan.sources.front().dateOrder = DateOrder::YearFirst;
    QVERIFY(import(twoDigits));
    QVERIFY2(
        visible().join(u'\n').contains(QStringLiteral("G5 2024-03-12")), qPrintable(visible().join(u'\n')));
    m_plan.sources.front().dateOrder.reset();
    QVERIFY(import(twoDigits + "G6,24/3/1 08:05,13800000001\n"));
    QVERIFY2(
        visible().join(u'\n').contains(QStringLiteral("G6 2024-03-01")), qPrintable(visible().join(u'\n')));
}

void TestImporter::joinsDateAndClock()
{
    QByteArray content = "工单编号,来电日期,来电时间,来电号码\n";
    for (int i = 0; i < 50; ++i)
        content += "G" + QByteArray::number(i) + ",2024-03-01," + (i % 10 < 3 ? "未知" : "80509")
            + ",13800001" + QByteArray::number(100 + i) + "\n";
    const auto report = import(content);
    QVERIFY(report);
    QCOMPARE(report->account.rejected, 15);
    QCOMPARE(report->rejects.front().reject.reason, RejectReason::TimeUnreadable);
    QVERIFY(report->midnightOnly.empty());
    QVERIFY2(visible().first().startsWith(QStringLiteral("G3 2024-03-01 08:05:09")),
        qPrintable(visible().first()));
}

void TestImporter::readsATinyExportWithTitlesAndTotal()
{
    const QByteArray titles = "某热线\n导出时间：2024\n工单编号,来电时间,来电号码,内容\n";
    const auto empty = import(titles + "总计,0,,\n");
    QVERIFY2(empty, empty ? "" : qPrintable(empty.error().subject));
    QCOMPARE(describe(empty->account), std::string("read 1 imported 0 replaced 0 skipped 0 rejected 1"));
    const auto report = import(titles + "GD1,2024-03-01 08:05:09,13800001234,\n总计,1,,\n");
    QVERIFY2(report, report ? "" : qPrintable(report.error().subject));
    QCOMPARE(describe(report->account), std::string("read 2 imported 1 replaced 0 skipped 0 rejected 1"));
    QCOMPARE(report->account.padded, 0);
}

void TestImporter::namesHiddenSheets()
{
    const QString path = m_folder->filePath(QStringLiteral("orders.xlsx"));
    lxw_workbook* const book = workbook_new(path.toUtf8().constData());
    int number = 0;
    for (const char* const name : {"一", "旧"}) {
        lxw_worksheet* const sheet = workbook_add_worksheet(book, name);
        const QByteArray id = "G" + QByteArray::number(++number);
        lxw_col_t column = 0;
        for (const char* const heading : {"工单编号", "来电时间", "来电号码"})
            worksheet_write_string(sheet, 0, column++, heading, nullptr);
        column = 0;
        for (const char* const cell : {id.constData(), "2024-03-01 08:05:09", "13800000001"})
            worksheet_write_string(sheet, 1, column++, cell, nullptr);
        if (number == 2)
            worksheet_hide(sheet);
    }
    workbook_close(book);
    m_plan.sources.push_back({path, {}, {}, {}, {}});
    const auto report = importSources(*m_workspace, m_plan, m_progress);
    QVERIFY(report);
    QCOMPARE(report->account.imported, 1);
    QCOMPARE(report->leftOut.size(), size_t(1));
    QVERIFY(report->leftOut.front().sheet.isHidden);
    QCOMPARE(QByteArray::fromStdString(report->leftOut.front().sheet.sheet), QByteArray("旧"));
    m_plan.sources.front().sheets = {"旧"};
    const auto asked = importSources(*m_workspace, m_plan, m_progress);
    QCOMPARE(asked->account.imported, 1);
    QVERIFY(asked->leftOut.empty());
}

void TestImporter::saysThatAllTimesAreMidnight()
{
    const auto report = import("工单编号,来电日期,来电时间,来电号码\nG1,2024-03-01,早班,13800001234\n"
                               "G2,2024-03-02,晚班,13800001235\n");
    QVERIFY(report);
    QCOMPARE(report->midnightOnly.size(), size_t(1));
    QCOMPARE(QByteArray::fromStdString(report->midnightOnly.front().column), QByteArray("来电日期"));
}

void TestImporter::refusesWhatIsNoOrderList()
{
    QCOMPARE(import("order_id,caller,agent\nG1,13800000001,a\nG2,13800000002,b\n").error().code,
        ErrorCode::NoTimeColumn);
    QCOMPARE(import("").error().code, ErrorCode::NoRows);
    m_plan.sources.emplace_back();
    m_plan.sources.front().sheets = {"三月"};
    QCOMPARE(import("order_id,time,caller\nG1,2024-03-01 08:05:09,13800000001\n").error().code,
        ErrorCode::SheetNotFound);
    QCOMPARE(m_workspace->batches()->size(), size_t(0));
}

void TestImporter::takesSheetsWithOneHeaderAsOneSource()
{
    const QString path = m_folder->filePath(QStringLiteral("orders.xlsx"));
    lxw_workbook* const book = workbook_new(path.toUtf8().constData());
    const auto sheet = [&](const char* name, std::initializer_list<std::initializer_list<const char*>> rows) {
        lxw_worksheet* const worksheet = workbook_add_worksheet(book, name);
        lxw_row_t row = 0;
        for (const auto& cells : rows) {
            lxw_col_t column = 0;
            for (const char* const cell : cells)
                worksheet_write_string(worksheet, row, column++, cell, nullptr);
            ++row;
        }
    };
    sheet("一", {{"工单编号", "来电时间", "来电号码"}, {"G1", "2024-03-01 08:05:09", "13800000001"}});
    sheet("说明", {{"项目", "说明"}, {"口径", "每月导出"}, {"联系", "办公室"}});
    sheet("二",
        {{"三月工单"}, {"工单编号", "来电时间", "来电号码"}, {"G2", "2024-03-02 08:05:09", "13800000002"},
            {"G3", "2024-03-03 08:05:09", "13800000003"}});
    workbook_close(book);
    m_plan.sources.push_back({path, {}, {}, {}, {}});
    const auto report = importSources(*m_workspace, m_plan, m_progress);
    QVERIFY2(report, report ? "" : qPrintable(report.error().subject));
    QCOMPARE(report->account.imported, 3);
    QCOMPARE(report->sources.size(), size_t(1));
    QCOMPARE(report->sources.front().sheets, (std::vector<std::string>{"一", "二"}));
    QCOMPARE(report->leftOut.size(), size_t(1));
    QCOMPARE(QByteArray::fromStdString(report->leftOut.front().sheet.sheet), QByteArray("说明"));
    m_plan.sources.front().sheets = {"三"};
    const auto missing = importSources(*m_workspace, m_plan, m_progress);
    QCOMPARE(missing.error().code, ErrorCode::SheetNotFound);
    QCOMPARE(missing.error().detail, QStringLiteral("一, 说明, 二"));
    m_plan.sources.front().sheets = {"说明"};
    QVERIFY(!importSources(*m_workspace, m_plan, m_progress));
    m_plan.sources.front().sheets = {"二"};
    QCOMPARE(importSources(*m_workspace, m_plan, m_progress)->account.skipped, 2);
}

void TestImporter::findsAProfileByItsFingerprint()
{
    const QByteArray content = "order_id,time,caller,who,Q\nG1,2024-03-01 08:05:09,13800000001,x,y\n";
    const auto preview =
        previewSource({write("orders.csv", content), {}, {}, {}, {}}, m_workspace.get(), m_progress);
    QVERIFY(preview);
    QCOMPARE(preview->groups.size(), size_t(1));
    ImportProfile profile = profileFrom(preview->groups.front().mapping, QStringLiteral("ours"));
    profile.columns[4].field = Field::Agent;
    profile.columns[3].field.reset();
    QVERIFY(m_workspace->saveProfile(profile));
    QVERIFY(import(content));
    QVERIFY2(visible().first().contains(QStringLiteral(" y ")), qPrintable(visible().first()));
}

void TestImporter::coversFromTheEarliestToTheLatest()
{
    QByteArray content = "order_id,time,caller,direction\n";
    for (int i = 0; i < 200; ++i)
        content += "G" + QByteArray::number(i) + "," + formatTimestamp({1'709'251'200 + i * 60}).c_str()
            + ",13800000001,呼出\n";
    content += "G900,2024-05-01 00:00:00,13800000001,呼入\n";
    content += "G901,2024-06-01 00:00:00,13800000001,呼入\n";
    auto report = import(content);
    QVERIFY(report);
    QCOMPARE(report->proposedCuts.size(), size_t(1));
    QCOMPARE(report->proposedCuts.front().cutTo.seconds, 1'709'251'200 + 199 * 60);
    auto book = m_workspace->loadBook(m_progress);
    QCOMPARE((*book)->coverage().size(), size_t(1));
    QCOMPARE(QByteArray::fromStdString(formatTimestamp((*book)->coverage().front().to)),
        QByteArray("2024-06-01 00:00:00"));
    QVERIFY(m_workspace->setCompleteness(report->batch, 0, {}, report->proposedCuts.front().cutTo));
    book = m_workspace->loadBook(m_progress);
    QCOMPARE((*book)->coverage().front().to.seconds, 1'709'251'200 + 199 * 60);
    QCOMPARE(m_workspace->setCompleteness(BatchId(9), 0, {}, {}).error().code, ErrorCode::BatchNotFound);
    m_plan.completeFrom = Timestamp{1'600'000'000};
    m_plan.completeTo = Timestamp{1'720'000'000};
    report = import(content); // skipped rows cover too
    QCOMPARE(report->account.skipped, 202);
    QVERIFY(report->sources.front().coverage == (Stretch{{1'600'000'000}, {1'720'000'000}}));
    m_plan.completeTo = Timestamp{1'500'000'000};
    QCOMPARE(import(content).error().code, ErrorCode::UsageInvalid);
}

void TestImporter::aDueDayIsNotOverBeforeItsEnd()
{
    QVERIFY(import("order_id,time,caller,due_at,closed_at\n"
                   "G1,2024-03-01 08:05:09,13800000001,2024-03-05,2024-03-05 15:20:00\n"
                   "G2,2024-03-01 08:05:10,13800000002,2024-03-05,2024-03-06 00:00:00\n"
                   "G3,2024-03-01 08:05:11,13800000003,2024-03-05 12:00:00,2024-03-05 15:20:00\n"));
    const auto book = m_workspace->loadBook(m_progress).value();
    QCOMPARE(book->size(), size_t(3));
    for (quint32 row = 0; row < 3; ++row)
        QCOMPARE((book->columns().flags[row] & OrderFlags::overdue) != 0, row > 0);
}

void TestImporter::groupsByPersonAndCode()
{
    QVERIFY(import("order_id,time,caller,identity_number,卡号,agent\n"
                   "G1,2024-03-01 08:05:09,13800000001,110101199003070011,k1,a\n"
                   "G2,2024-03-01 09:05:09,13800000002,110101199003070011,k2,a\n"
                   "G3,2024-03-01 10:05:09,13800000003,,k1,b\nG4,2024-03-01 11:05:09,13800000003,,,b\n"));
    const auto book = m_workspace->loadBook(m_progress).value();
    Scheme scheme;
    scheme.identity = Identity::Person;
    const auto persons = m_workspace->groupedBook(book, scheme, m_progress);
    QVERIFY(persons);
    QCOMPARE((*persons)->dictionaries().callers.size(), size_t(3)); // none, the person, 13800000003
    scheme.identity = Identity::Code;
    scheme.codeColumn = "卡号";
    const auto cards = m_workspace->groupedBook(book, scheme, m_progress);
    QVERIFY(cards);
    QCOMPARE((*cards)->dictionaries().callers.size(), size_t(4)); // none, k1, k2, 13800000003
    scheme.codeColumn = "agent";
    QCOMPARE(
        m_workspace->groupedBook(book, scheme, m_progress).value()->dictionaries().callers.size(), size_t(3));
    // What strangers share tells nobody.
    QVERIFY(import("order_id,time,caller,identity_number,卡号\n"
                   "H1,2024-03-02 08:05:09,13800000004,无,无\nH2,2024-03-02 09:05:09,13800000005,无,无\n"
                   "H3,2024-03-02 10:05:09,13800000006,1101**********0011,未知\n"
                   "H4,2024-03-02 11:05:09,13800000007,1101**********0011,-\n"));
    const auto more = m_workspace->loadBook(m_progress).value();
    for (const auto& [identity, column] : {std::pair(Identity::Person, ""), {Identity::Code, "卡号"}}) {
        scheme.identity = identity;
        scheme.codeColumn = column;
        const auto callers =
            m_workspace->groupedBook(more, scheme, m_progress).value()->dictionaries().callers.size();
        QCOMPARE(callers, size_t(identity == Identity::Person ? 7 : 8));
    }
    scheme.codeColumn = "没有";
    QCOMPARE(m_workspace->groupedBook(book, scheme, m_progress).error().code, ErrorCode::ColumnNotFound);
}

void TestImporter::pointsOutLines()
{
    std::vector<qint64> counts(5245, 3);
    counts[0] = 9999;
    for (size_t i = 1; i < 53; ++i)
        counts[i] = 30;
    counts[7] = 438;
    counts[8] = 130;
    QCOMPARE(heavyCallers(counts).size(), size_t(2));
    QCOMPARE(heavyCallers(counts).front(), size_t(7));
    counts[60] = 29;
    QCOMPARE(heavyCallers({0, 5, 4, 3}).size(), size_t(0));
    QCOMPARE(heavyCallers({0, 49, 1, 1}).size(), size_t(0));
    QCOMPARE(heavyCallers({}).size(), size_t(0));
}

void TestImporter::leavesNothingBehindWhenCancelled()
{
    QVERIFY(import("order_id,time,caller,agent\nGD1,2024-03-01 08:05:09,13800000001,a\n"));
    const QStringList before = visible();
    const QString path = write("many.csv", manyOrders(30'000));
    ImportPlan plan = m_plan;
    plan.sources.push_back({path, {}, {}, {}, {}});
    for (const int questions : {1, 3, 8, 20}) {
        CancelAfter cancel(questions);
        const auto report = importSources(*m_workspace, plan, cancel);
        if (report) // asked less often than that
            QVERIFY(m_workspace->undoImport({}, m_progress));
        else
            QCOMPARE(report.error().code, ErrorCode::Cancelled);
        QCOMPARE(visible(), before);
        QCOMPARE(m_workspace->batches()->size(), size_t(1));
    }
}

void TestImporter::leavesNothingBehindOnAFullDisk()
{
    QVERIFY(import("order_id,time,caller,agent\nGD1,2024-03-01 08:05:09,13800000001,a\n"));
    const QStringList before = visible();
    m_workspace->limitSize(1 << 20);
    const auto report = import(manyOrders(30'000));
    QCOMPARE(report.error().code, ErrorCode::DiskFull);
    QCOMPARE(visible(), before);
    QCOMPARE(m_workspace->batches()->size(), size_t(1));
}

void TestImporter::letsANoteWriterThrough()
{
    std::atomic<bool> importing = true;
    double longest = 0;
    int notes = 0;
    std::thread writer([&] {
        while (importing) {
            const auto begin = std::chrono::steady_clock::now();
            if (!m_workspace->saveSetting(QStringLiteral("note"), QByteArray::number(++notes)))
                longest = 1000;
            const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
            longest = std::max(longest, took.count());
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
    });
    const auto report = import(manyOrders(120'000));
    const auto undone = m_workspace->undoImport({}, m_progress);
    importing = false;
    writer.join();
    QVERIFY(report);
    QVERIFY(undone);
    QCOMPARE(undone->second, 120'000);
    qInfo("%d notes, the longest wait %.3f s", notes, longest);
    QVERIFY(notes > 10);
    QVERIFY(longest < 0.5 * test::slowness);
}

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
