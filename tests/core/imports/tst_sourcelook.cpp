#include "core/imports/sourcelook.h"

#include "core/imports/headerchoice.h"
#include "core/imports/leftopen.h"
#include "core/wording/errors.h"
#include "core/wording/importwording.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <xlsxwriter.h>

using namespace redial;

class TestSourceLook : public QObject {
    Q_OBJECT

private slots:
    void init();
    void looksAtAFile();
    void saysWhyAFileCannotBeRead();
    void leavesSheetsOut();
    void showsColumnsThatNobodyKnows();
    void asksNothingTheSecondTime();
    void asksAgainWhenRowsCannotBeRead();
    void assignsAFieldOnce();
    void remembersTheOrderOfDates();
    void takesTheHeaderRowTheUserNames();
    void findsTheHeaderOfAKnownKindInAnotherRow();
    void readsATableWithoutAHeader();
    void remembersTheDelimiter();
    void coversWhatTheUserSays();
    void countsBrokenCharacters();
    void saysThatAllSheetsAreHidden();

private:
    QString write(const QByteArray& content) const;
    std::vector<SourceLook> look(const QString& path);
    Result<ImportReport> import(const SourceLook& look);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    NoProgress m_progress;
};

namespace {

constexpr Timestamp now{1'800'000'000};

void writeSheet(
    lxw_workbook* book, const char* name, std::initializer_list<std::initializer_list<const char*>> rows)
{
    lxw_worksheet* const sheet = workbook_add_worksheet(book, name);
    lxw_row_t row = 0;
    for (const auto& cells : rows) {
        lxw_col_t column = 0;
        for (const char* const cell : cells)
            worksheet_write_string(sheet, row, column++, cell, nullptr);
        ++row;
    }
}

} // namespace

void TestSourceLook::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto workspace = Workspace::openOrCreate(m_folder->filePath(QStringLiteral("w.redial")));
    QVERIFY(workspace);
    m_workspace = *std::move(workspace);
}

QString TestSourceLook::write(const QByteArray& content) const
{
    QFile file(m_folder->filePath(QStringLiteral("orders.csv")));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

std::vector<SourceLook> TestSourceLook::look(const QString& path)
{
    return lookAtFile(path, {}, {}, m_workspace.get(), now, m_progress);
}

Result<ImportReport> TestSourceLook::import(const SourceLook& look)
{
    ImportPlan plan;
    plan.now = now;
    plan.sources.push_back(planOf(look));
    return importSources(*m_workspace, plan, m_progress);
}

void TestSourceLook::looksAtAFile()
{
    const auto looks = look(write("order_id,time,caller\nG1,2024-03-01 08:00:00,13800000001\n"));
    QCOMPARE(looks.size(), size_t(1));
    QVERIFY(!looks.front().error);
    QVERIFY(looks.front().isImportable());
    QVERIFY(!looks.front().isKnown);
    QVERIFY(!needsNoQuestion(looks.front()));
    QCOMPARE(looks.front().trial->rows, 1);
    QVERIFY(looks.front().survey);
}

void TestSourceLook::saysWhyAFileCannotBeRead()
{
    const auto missing = look(m_folder->filePath(QStringLiteral("missing.csv")));
    QCOMPARE(missing.size(), size_t(1));
    QCOMPARE(missing.front().error->code, ErrorCode::FileNotFound);
    QVERIFY(!missing.front().isImportable());
    const auto empty = look(write(""));
    QCOMPARE(empty.front().error->code, ErrorCode::NoRows);
}

void TestSourceLook::leavesSheetsOut()
{
    const QString path = m_folder->filePath(QStringLiteral("orders.xlsx"));
    lxw_workbook* const book = workbook_new(path.toUtf8().constData());
    writeSheet(book, "one", {{"order_id", "time", "caller"}, {"G1", "2024-03-01 08:00:00", "13800000001"}});
    writeSheet(book, "two", {{"order_id", "time", "caller"}, {"G2", "2024-03-01 09:00:00", "13800000001"}});
    writeSheet(book, "about", {{"name", "colour"}, {"a", "red"}, {"b", "blue"}});
    workbook_close(book);
    const auto looks = look(path);
    QCOMPARE(looks.size(), size_t(1));
    QCOMPARE(looks.front().sheetNames(), (std::vector<std::string>{"one", "two"}));
    QCOMPARE(looks.front().leftOut.size(), size_t(1));
    QCOMPARE(looks.front().leftOut.front().sheet, std::string("about"));
    const auto report = import(looks.front());
    QVERIFY(report);
    QCOMPARE(report->account.imported, 2);
}

void TestSourceLook::showsColumnsThatNobodyKnows()
{
    auto looks = look(write("alpha,beta,gamma\nG1,2024-03-01 08:00:00,x7\nG2,2024-03-01 09:00:00,x8\n"));
    QCOMPARE(looks.size(), size_t(1));
    SourceLook& one = looks.front();
    QVERIFY(!one.isImportable());
    QVERIFY(one.leftOut.empty());
    assignField(one.group.mapping, 1, Field::Time);
    assignField(one.group.mapping, 2, Field::Caller);
    QVERIFY(one.isImportable());
    const auto trial = tryLook(one, m_workspace.get(), now, trialRows, m_progress);
    QVERIFY(trial);
    QCOMPARE(trial->rows, 2);
    QCOMPARE(trial->unreadable, 0);
    const auto report = import(one);
    QVERIFY(report);
    QCOMPARE(report->account.imported, 2);
}

void TestSourceLook::asksNothingTheSecondTime()
{
    const QString path = write("alpha,beta,gamma\nG1,2024-03-01 08:00:00,x7\n");
    auto looks = look(path);
    assignField(looks.front().group.mapping, 1, Field::Time);
    assignField(looks.front().group.mapping, 2, Field::Caller);
    QVERIFY(m_workspace->saveProfile(*planOf(looks.front()).profile));
    const auto again = look(path);
    QVERIFY(again.front().isKnown);
    QVERIFY(needsNoQuestion(again.front()));
    QCOMPARE(again.front().group.mapping.columnOf(Field::Caller), std::optional<size_t>(2));
}

void TestSourceLook::asksAgainWhenRowsCannotBeRead()
{
    const auto looks = look(write("order_id,time,caller\nG1,2024-03-01 08:00:00,13800000001\n"));
    QVERIFY(m_workspace->saveProfile(*planOf(looks.front()).profile));
    const auto again = look(write("order_id,time,caller\nG1,13800000001,2024-03-01 08:00:00\n"));
    QVERIFY(again.front().isKnown);
    QVERIFY(!needsNoQuestion(again.front()));
}

void TestSourceLook::assignsAFieldOnce()
{
    auto looks = look(write("time,closed,caller\n2024-03-01 08:00:00,2024-03-02 08:00:00,13800000001\n"));
    Mapping& mapping = looks.front().group.mapping;
    assignField(mapping, 1, Field::Time);
    QVERIFY(!mapping.columns[0].field);
    QCOMPARE(mapping.columnOf(Field::Time), std::optional<size_t>(1));
    assignField(mapping, 1, {});
    QVERIFY(!mapping.columnOf(Field::Time));
}

void TestSourceLook::remembersTheOrderOfDates()
{
    const QString path = write("order_id,time,caller\nG1,1/3/2024 08:00,13800000001\n");
    auto looks = look(path);
    SourceLook& one = looks.front();
    QCOMPARE(one.openColumns(), std::vector<size_t>{1});
    one.group.mapping.columns[1].dateOrder = DateOrder::DayFirst;
    const auto trial = tryLook(one, m_workspace.get(), now, {}, m_progress);
    QVERIFY(trial);
    QVERIFY(trial->openColumns.empty());
    QCOMPARE(formatTimestamp(trial->ofOrders->from), std::string("2024-03-01 08:00:00"));
    QVERIFY(m_workspace->saveProfile(*planOf(one).profile));
    QVERIFY(needsNoQuestion(look(path).front()));
}

/// The export begins with a row that looks more like a header than the header does.
static const QByteArray misleading = "order_id,time,caller,agent\n"
                                     "alpha,beta,gamma,delta\n"
                                     "G1,2024-03-01 08:00:00,13800000001,a\n"
                                     "G2,2024-03-01 09:00:00,13800000001,a\n";

static SourcePlan planWithHeader(const QString& path, qint64 row)
{
    SourcePlan plan;
    plan.path = path;
    plan.headerRow = row;
    return plan;
}

void TestSourceLook::takesTheHeaderRowTheUserNames()
{
    const QString path = write(misleading);
    QCOMPARE(look(path).front().group.header.firstRow, 1);
    auto looks = lookAtFile(planWithHeader(path, 2), m_workspace.get(), now, m_progress);
    QCOMPARE(looks.front().group.header.firstRow, 2);
    QCOMPARE(looks.front().group.mapping.columns[1].header, std::string("beta"));
    assignField(looks.front().group.mapping, 1, Field::Time);
    assignField(looks.front().group.mapping, 2, Field::Caller);
    const auto trial = tryLook(looks.front(), m_workspace.get(), now, trialRows, m_progress);
    QVERIFY(trial);
    QCOMPARE(trial->rows, 2);
    QCOMPARE(trial->unreadable, 0);
    const auto report = import(looks.front());
    QVERIFY(report);
    QCOMPARE(report->account.read, 2);
    QCOMPARE(report->account.imported, 2);
    QCOMPARE(lookAtFile(planWithHeader(path, 77), m_workspace.get(), now, m_progress).front().error->code,
        ErrorCode::NoHeader);
}

void TestSourceLook::findsTheHeaderOfAKnownKindInAnotherRow()
{
    // Also where the wrong row was taken for a header before.
    QVERIFY(m_workspace->saveProfile(*planOf(look(write(misleading)).front()).profile));
    auto looks = lookAtFile(planWithHeader(write(misleading), 2), m_workspace.get(), now, m_progress);
    assignField(looks.front().group.mapping, 1, Field::Time);
    assignField(looks.front().group.mapping, 2, Field::Caller);
    QVERIFY(rememberProfile(*m_workspace, planOf(looks.front())));
    const auto again = look(write("title\n" + misleading));
    QCOMPARE(again.front().group.header.firstRow, 3);
    QVERIFY(needsNoQuestion(again.front()));
    // And back again.
    const auto back = lookAtFile(planWithHeader(write(misleading), 1), m_workspace.get(), now, m_progress);
    QVERIFY(rememberProfile(*m_workspace, planOf(back.front())));
    QCOMPARE(look(write(misleading)).front().group.header.firstRow, 1);
}

void TestSourceLook::readsATableWithoutAHeader()
{
    const QString path = write("G1,2024-03-01 08:00:00,13800000001\nG2,2024-03-01 09:00:00,13800000002\n");
    const auto looks = look(path);
    QVERIFY(!looks.front().error);
    QVERIFY(looks.front().isHeaderMissing);
    QCOMPARE(looks.front().group.header.names, (std::vector<std::string>{"A", "B", "C"}));
    QCOMPARE(looks.front().trial->rows, 2);
    // Nobody can know that its columns are those of the last such file.
    QVERIFY(m_workspace->saveProfile(*planOf(looks.front()).profile));
    QVERIFY(!needsNoQuestion(look(path).front()));
}

void TestSourceLook::remembersTheDelimiter()
{
    const QByteArray content = "time#caller\n2024-03-01 08:00:00#13800000001\n";
    SourcePlan plan;
    plan.path = write(content);
    const auto found = look(plan.path);
    plan.open.delimiter = '#';
    auto looks = lookAtFile(plan, m_workspace.get(), now, m_progress);
    QVERIFY(looks.front().isImportable());
    SourcePlan told = planOf(looks.front());
    told.foundUnread = found.front().group.foundFingerprint;
    if (told.foundUnread.empty())
        QSKIP("nothing was found by itself");
    QVERIFY(rememberProfile(*m_workspace, told));
    const auto again = look(plan.path);
    QCOMPARE(again.front().open.delimiter, std::optional('#'));
    QVERIFY(needsNoQuestion(again.front()));
}

void TestSourceLook::coversWhatTheUserSays()
{
    auto looks = look(write("order_id,time,caller\nG1,2024-03-05 08:00:00,13800000001\n"));
    looks.front().completeFrom = parseIsoTimestamp("2024-03-01 00:00:00");
    looks.front().completeTo = parseIsoTimestamp("2024-03-31 23:59:59");
    QCOMPARE(looks.front().coverage(), (std::optional<Stretch>({*looks.front().completeFrom, *looks.front().completeTo})));
    const auto report = import(looks.front());
    QVERIFY(report);
    QCOMPARE(report->sources.front().coverage, looks.front().coverage());
    QCOMPARE(m_workspace->batches()->front().sources.front().completeTo, looks.front().completeTo);
}

void TestSourceLook::countsBrokenCharacters()
{
    SourcePlan plan;
    plan.path = write("order_id,time,caller,content\nG1,2024-03-01 08:00:00,13800000001,fine\n"
                      "G2,2024-03-01 09:00:00,13800000001,caf\xE9 noir\n");
    plan.open.encoding = "UTF-8";
    const auto looks = lookAtFile(plan, m_workspace.get(), now, m_progress);
    QCOMPARE(looks.front().trial->damage.brokenCharacters, 1);
    QCOMPARE(looks.front().trial->damage.firstBrokenLine, 3);
    const auto report = import(looks.front());
    QVERIFY(report);
    QCOMPARE(report->damaged.size(), size_t(1));
    const QString said = ImportWording::sentences(*report, Reveal::Masked).join(QLatin1Char('\n'));
    QVERIFY2(said.contains(QLatin1String("line 3")), qPrintable(said));
    // It is said later, too.
    BatchAccount account = accountOf(m_workspace->batches()->front(), {});
    QVERIFY(readLeftOpen(*m_workspace, account));
    QCOMPARE(account.damaged.size(), size_t(1));
    QCOMPARE(account.damaged.front().damage.firstBrokenLine, 3);
}

void TestSourceLook::saysThatAllSheetsAreHidden()
{
    const QString path = m_folder->filePath(QStringLiteral("hidden.xlsx"));
    lxw_workbook* const book = workbook_new(path.toUtf8().constData());
    for (const char* const name : {"one", "two"}) {
        lxw_worksheet* const sheet = workbook_add_worksheet(book, name);
        worksheet_write_string(sheet, 0, 0, "time", nullptr);
        worksheet_hide(sheet);
    }
    book->active_sheet = 1; // else the first is shown all the same
    workbook_close(book);
    const auto looks = look(path);
    QCOMPARE(looks.front().error->code, ErrorCode::NoRows);
    QCOMPARE(looks.front().error->detail, QStringLiteral("one, two"));
    QVERIFY(errorSentence(*looks.front().error).contains(QLatin1String("hidden")));
    QCOMPARE(looks.front().sheets.size(), size_t(2));
}

QTEST_GUILESS_MAIN(TestSourceLook)
#include "tst_sourcelook.moc"
