#include "core/imports/trial.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace redial;

class TestTrial : public QObject {
    Q_OBJECT

private slots:
    void countsWhatAnImportWouldSay();
    void stopsAtTheLimit();
    void agreesWithTheImporter();
    void settlesDatesAsTheImporterDoes_data();
    void settlesDatesAsTheImporterDoes();
    void keepsWhatTheUserSettled();
    void canBeCancelled();

private:
    Result<Trial> tryRows(
        const QByteArray& content, std::optional<qint64> limit = {}, std::optional<DateOrder> dates = {});
    QString write(const QByteArray& content) const;

    QTemporaryDir m_folder;
};

namespace {

constexpr Timestamp now{1'800'000'000};

class Refusal final : public Progress {
public:
    bool advance(qint64, qint64) override { return false; }
};

QByteArray manyOrders(int count)
{
    QByteArray content = "order_id,time,caller\n";
    for (int i = 0; i < count; ++i)
        content += "G" + QByteArray::number(i) + "," + formatTimestamp({1'709'251'200 + i * 60}).c_str()
            + ",1380000" + QByteArray::number(1000 + i % 100) + "\n";
    return content;
}

} // namespace

QString TestTrial::write(const QByteArray& content) const
{
    QFile file(m_folder.filePath(QStringLiteral("orders.csv")));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

Result<Trial> TestTrial::tryRows(
    const QByteArray& content, std::optional<qint64> limit, std::optional<DateOrder> dates)
{
    SourcePlan plan;
    plan.path = write(content);
    plan.dateOrder = dates;
    NoProgress progress;
    const Result<OpenedSource> source = openSource(plan, nullptr, progress);
    if (!source)
        return source.error();
    return tryImport(*source->table, source->preview.groups.front(), WordLists::defaults(), now, limit,
        dates.has_value(), progress);
}

void TestTrial::countsWhatAnImportWouldSay()
{
    const auto trial = tryRows("order_id,time,caller,satisfaction\n"
                               "G1,2024-03-02 08:05:09,13800000001,满意\n"
                               "G2,yesterday,13800000001,满意\n"
                               "\n,,,\n"
                               "G3,2024-03-01 09:00:00,,还行\n"
                               "G4,2024-03-03 09:00:00,1.38E+10,还行\n"
                               "G5,2024-03-02 09:00:00\n");
    QVERIFY2(trial, trial ? "" : qPrintable(trial.error().detail));
    QCOMPARE(trial->rows, 5);
    QCOMPARE(trial->unreadable, 1);
    QCOMPARE(trial->withoutCaller, 3);
    QCOMPARE(trial->digitsLost, 1);
    QCOMPARE(trial->padded, 1);
    QVERIFY(trial->readToTheEnd);
    QCOMPARE(trial->examples.size(), size_t(1));
    QCOMPARE(trial->examples.front().reject.value, std::string("yesterday"));
    QCOMPARE(trial->examples.front().reject.position.row, 3);
    QCOMPARE(formatTimestamp(trial->ofOrders->from), std::string("2024-03-01 09:00:00"));
    QCOMPARE(formatTimestamp(trial->ofOrders->to), std::string("2024-03-03 09:00:00"));
    QCOMPARE(trial->unknownWords.size(), size_t(1));
    QCOMPARE(trial->unknownWords.front().word, std::string("还行"));
    QCOMPARE(trial->unknownWords.front().count, 2);
}

void TestTrial::stopsAtTheLimit()
{
    const QByteArray content = manyOrders(1500);
    const auto first = tryRows(content, 1000);
    QVERIFY(first);
    QCOMPARE(first->rows, 1000);
    QVERIFY(!first->readToTheEnd);
    const auto exactly = tryRows(content, 1500);
    QVERIFY(exactly);
    QCOMPARE(exactly->rows, 1500);
    QVERIFY(exactly->readToTheEnd);
    const auto all = tryRows(content);
    QVERIFY(all);
    QCOMPARE(all->rows, 1500);
    QVERIFY(all->readToTheEnd);
}

void TestTrial::agreesWithTheImporter()
{
    QFile golden(QStringLiteral(REDIAL_TEST_DATA "/golden/orders.csv"));
    QVERIFY(golden.open(QIODevice::ReadOnly));
    const auto trial = tryRows(golden.readAll());
    QVERIFY(trial);

    const auto workspace = Workspace::openOrCreate(m_folder.filePath(QStringLiteral("w.redial")));
    QVERIFY(workspace);
    ImportPlan plan;
    plan.now = now;
    plan.sources.emplace_back().path = golden.fileName();
    NoProgress progress;
    const auto report = importSources(**workspace, plan, progress);
    QVERIFY(report);
    QCOMPARE(trial->rows, report->account.read);
    QCOMPARE(trial->unreadable, report->account.rejected);
    QCOMPARE(trial->withoutCaller, report->account.withoutCaller);
    QVERIFY(trial->ofOrders == report->sources.front().ofOrders);
}

void TestTrial::settlesDatesAsTheImporterDoes_data()
{
    QTest::addColumn<QByteArray>("dates");
    QTest::addColumn<int>("order"); // -1: open
    QTest::addColumn<int>("readable");
    QTest::newRow("open") << QByteArray("1/3/2024 08:00|2/3/2024 08:00") << -1 << 2;
    QTest::newRow("day first") << QByteArray("1/3/2024 08:00|29/2/2024 08:00")
                               << static_cast<int>(DateOrder::DayFirst) << 2;
    QTest::newRow("month first") << QByteArray("1/3/2024 08:00|2/29/2024 08:00")
                                 << static_cast<int>(DateOrder::MonthFirst) << 2;
    QTest::newRow("year first") << QByteArray("2024-03-01 08:00|2024-03-02 08:00")
                                << static_cast<int>(DateOrder::NotNeeded) << 2;
    QByteArray late;
    for (int i = 0; i < 1200; ++i)
        late += "1/3/2024 08:00|";
    QTest::newRow("settled behind the sample")
        << QByteArray(late + "2/29/2024 08:00") << static_cast<int>(DateOrder::MonthFirst) << 1201;
}

void TestTrial::settlesDatesAsTheImporterDoes()
{
    QFETCH(QByteArray, dates);
    QFETCH(int, order);
    QFETCH(int, readable);
    QByteArray content = "order_id,time,caller\n";
    int number = 0;
    for (const QByteArray& date : dates.split('|'))
        content += "G" + QByteArray::number(++number) + "," + date + ",13800000001\n";
    const auto trial = tryRows(content);
    QVERIFY(trial);
    QCOMPARE(trial->rows - trial->unreadable, readable);
    if (order < 0) {
        QCOMPARE(trial->openColumns, std::vector<size_t>{1});
        return;
    }
    QVERIFY(trial->openColumns.empty());
    QCOMPARE(static_cast<int>(trial->dateOrders[1]), order);
}

void TestTrial::keepsWhatTheUserSettled()
{
    const auto trial =
        tryRows("order_id,time,caller\nG1,1/3/2024 08:00,13800000001\n", {}, DateOrder::MonthFirst);
    QVERIFY(trial);
    QVERIFY(trial->openColumns.empty());
    QCOMPARE(formatTimestamp(trial->ofOrders->from), std::string("2024-01-03 08:00:00"));
}

void TestTrial::canBeCancelled()
{
    SourcePlan plan;
    plan.path = write(manyOrders(200'000));
    NoProgress progress;
    const Result<OpenedSource> source = openSource(plan, nullptr, progress);
    QVERIFY(source);
    Refusal refusal;
    const auto trial = tryImport(
        *source->table, source->preview.groups.front(), WordLists::defaults(), now, {}, false, refusal);
    QVERIFY(!trial);
    QCOMPARE(trial.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestTrial)
#include "tst_trial.moc"
