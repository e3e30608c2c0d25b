/// A workspace that was damaged in one of many ways: what is whole in it comes into a new one, and the
/// account says what did not.

#include "core/store/databasecopy.h"
#include "core/store/followupstore.h"
#include "core/store/linkstore.h"
#include "core/store/migrations.h"
#include "core/store/pagefile.h"
#include "core/store/recovery.h"
#include "tests/core/store/storefixture.h"

#include <QRandomGenerator>
#include <QTest>

#include <cstring>
#include <map>

using namespace redial;

namespace {

constexpr qint64 page = 4096;
constexpr int orders = 6000;
const Timestamp now{1'800'000'000};

/// Everything of a workspace that is shown, one text a thing.
struct Content {
    std::map<std::string, std::string> orders; ///< by order id
    QStringList followUps;
    QStringList rest;
};

std::string lineOf(const StoredOrder& order)
{
    const OrderFields& fields = order.fields;
    std::string line = formatTimestamp(fields.received.time) + '|' + fields.caller + '|' + fields.agent + '|'
        + fields.title + '|' + fields.content;
    for (const auto& [header, text] : order.extras)
        line += '|' + header + '=' + text;
    return line;
}

Content contentOf(const QString& path)
{
    Content content;
    const auto workspace = Workspace::open(path, Access::ReadWrite);
    if (!workspace)
        return content;
    const auto read = (*workspace)->eachOrder({}, [&](const StoredOrder& order) {
        content.orders[order.fields.orderId] = lineOf(order);
        return true;
    });
    if (!read)
        content.orders.clear();
    const auto followUps = (*workspace)->followUps().all();
    for (const FollowUp& one : *followUps) {
        QString line = QStringLiteral("%1 %2 %3 %4")
                           .arg(one.id.value)
                           .arg(static_cast<int>(one.state))
                           .arg(QString::fromStdString(one.caller), QString::fromStdString(one.finding));
        const auto history = (*workspace)->followUps().history(one.id);
        for (const FollowUpChange& change : *history)
            line += QStringLiteral(" > %1").arg(QString::fromStdString(change.to));
        content.followUps << line;
    }
    const auto batches = (*workspace)->batches();
    for (const BatchSummary& batch : *batches)
        content.rest << QStringLiteral("batch %1: %2 read, %3")
                            .arg(batch.id.value)
                            .arg(batch.account.read)
                            .arg(batch.sources.front().file);
    const auto schemes = (*workspace)->schemes();
    for (const Scheme& scheme : *schemes)
        content.rest << QString::fromStdString(scheme.name);
    content.rest << QString::fromUtf8(*(*workspace)->setting(QStringLiteral("report_heading")));
    content.rest << QString::number((*workspace)->rejects(BatchId(1))->size());
    content.rest << QString::number((*workspace)->links().all()->size());
    return content;
}

/// Which pages a table has, its inner ones first: asked of SQLite's own table of pages where it is built in.
std::vector<qint64> pagesOf(const QString& path, const char* table)
{
    std::vector<qint64> pages;
    const auto database = Database::open(path, Access::ReadOnly, Database::Missing::Fail);
    Statement statement(**database, "SELECT pageno FROM dbstat WHERE name = ?1 ORDER BY pagetype, pageno");
    statement.bindText(1, table);
    while (statement.step())
        pages.push_back(statement.integer(0));
    return (*database)->check() ? pages : std::vector<qint64>();
}

} // namespace

class TestRecovery : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void savesEverythingOfAWholeFile();
    void savesAroundDamage_data();
    void savesAroundDamage();
    void losesOnlyWhatLiesOnALostPage();
    void savesTheTextsOfALostOrderNot();
    void bringsNoUnfinishedImportToLife();
    void knowsThePageThatIsLeftOut();
    void putsFollowUpsTogetherFromTheirHistory();
    void savesAnOldVersion();
    void surviveRandomDamage();
    void refusesWhatIsNone();
    void saysThatItIsDamaged();

private:
    void overwrite(qint64 at, const QByteArray& bytes);
    Result<RecoveryAccount> recover();
    void comparesToOriginal(const Content& saved, const RecoveryAccount& account);

    test::StoreFixture m_fixture;
    Content m_original;
    QString m_damaged;
    QString m_output;
    NoProgress m_progress;
};

void TestRecovery::initTestCase()
{
    QByteArray csv = "order_id,time,caller,agent,category,title,content,remark\n";
    for (int i = 0; i < orders; ++i)
        csv += "GD" + QByteArray::number(i) + ",2024-03-01 10:05:09,138"
            + QByteArray::number(10'000'000 + i / 2) + ",A" + QByteArray::number(i % 30) + ",noise/street "
            + QByteArray::number(i % 50) + ",title " + QByteArray::number(i) + ","
            + QByteArray(i % 500 == 0 ? 20'000 : 60, 'c') + ",mine " + QByteArray::number(i) + "\n";
    csv += "bad,no time,13800000001,A1,,,,\n";
    QVERIFY(m_fixture.import(csv));
    Workspace& workspace = *m_fixture.workspace;
    for (int i = 0; i < 40; ++i) {
        const std::string caller = "138" + std::to_string(10'000'000 + i);
        const auto made =
            workspace.followUps().create(caller, m_fixture.ordersOf(caller), {}, {"Wang", {100 + i}});
        QVERIFY(made);
        FollowUpEdit edit;
        edit.finding = "found " + std::to_string(i);
        edit.state = FollowUpState::Checking;
        QVERIFY(workspace.followUps().change(made->id, edit, {"Li", {1000 + i}}));
    }
    Scheme scheme;
    scheme.name = "夜间";
    QVERIFY(workspace.saveScheme(scheme));
    QVERIFY(workspace.saveSetting(QStringLiteral("report_heading"), "热线"));
    m_fixture.workspace.reset();
    m_original = contentOf(m_fixture.path());
    QCOMPARE(m_original.orders.size(), size_t(orders));
    QCOMPARE(m_original.followUps.size(), 40);
}

void TestRecovery::init()
{
    m_damaged = m_fixture.folder() + QStringLiteral("/damaged.redial");
    m_output = m_fixture.folder() + QStringLiteral("/saved.redial");
    removeDatabase(m_damaged);
    removeDatabase(m_output);
    QVERIFY(QFile::copy(m_fixture.path(), m_damaged));
}

void TestRecovery::overwrite(qint64 at, const QByteArray& bytes)
{
    QFile file(m_damaged);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(bytes), bytes.size());
}

Result<RecoveryAccount> TestRecovery::recover()
{
    auto account = recoverWorkspace(m_damaged, m_output, now, m_progress);
    if (!account)
        return account;
    const auto database = Database::open(m_output, Access::ReadOnly, Database::Missing::Fail);
    Statement whole(**database, "PRAGMA integrity_check");
    if (!whole.step() || whole.text(0) != "ok")
        return Error{ErrorCode::WorkspaceDamaged, m_output, QString::fromUtf8(whole.text(0).data())};
    Statement references(**database, "PRAGMA foreign_key_check");
    if (references.step())
        return Error{ErrorCode::WorkspaceDamaged, m_output, QStringLiteral("references")};
    return account;
}

/// What was saved is as it was, or lacks what the account says it lacks; nothing was made up.
void TestRecovery::comparesToOriginal(const Content& saved, const RecoveryAccount& account)
{
    qint64 changed = 0;
    for (const auto& [id, line] : saved.orders) {
        const auto original = m_original.orders.find(id);
        if (original == m_original.orders.end() || original->second != line)
            ++changed;
    }
    QCOMPARE(account.orders.saved,
        static_cast<qint64>(saved.orders.size()) + std::max<qint64>(0, account.withoutTexts - 1));
    QVERIFY2(changed <= account.withoutTexts + account.withoutCaller + account.withoutWords,
        qPrintable(QStringLiteral("%1 changed").arg(changed)));
}

void TestRecovery::savesEverythingOfAWholeFile()
{
    const auto account = recover();
    QVERIFY2(account, qPrintable(account ? QString() : account.error().subject + account.error().detail));
    QVERIFY(account->isComplete());
    QCOMPARE(account->orders, (RecoveryAccount::Count{orders, 0}));
    QCOMPARE(account->followUps, (RecoveryAccount::Count{40, 0}));
    QCOMPARE(account->rejects, (RecoveryAccount::Count{1, 0}));
    QCOMPARE(account->imports, (RecoveryAccount::Count{1, 0}));
    QCOMPARE(account->damagedPages, 0);
    const Content saved = contentOf(m_output);
    QVERIFY(saved.orders == m_original.orders);
    QCOMPARE(saved.followUps, m_original.followUps);
    QCOMPARE(saved.rest, m_original.rest);
    // The next import has a number of its own.
    const auto before = Database::open(m_fixture.path(), Access::ReadOnly, Database::Missing::Fail);
    const auto after = Database::open(m_output, Access::ReadOnly, Database::Missing::Fail);
    for (const auto& database : {&before, &after}) {
        Statement highest(***database,
            "SELECT group_concat(name || seq) FROM (SELECT * FROM sqlite_sequence ORDER BY name)");
        QVERIFY(highest.step());
        static std::string first;
        if (first.empty())
            first = highest.text(0);
        QCOMPARE(QByteArray::fromStdString(std::string(highest.text(0))), QByteArray::fromStdString(first));
    }
}

void TestRecovery::savesAroundDamage_data()
{
    QTest::addColumn<qint64>("at"); ///< negative: from the end
    QTest::addColumn<qint64>("length");
    QTest::addColumn<bool>("cut");
    QTest::addColumn<qint64>("atLeast"); ///< orders saved
    QTest::newRow("the name of the format") << qint64(0) << qint64(16) << false << qint64(orders);
    QTest::newRow("the header") << qint64(0) << qint64(100) << false << qint64(orders);
    QTest::newRow("the header and the root of the list of tables")
        << qint64(0) << qint64(200) << false << qint64(orders);
    QTest::newRow("the first page") << qint64(0) << page << false << qint64(orders);
    QTest::newRow("the first eight pages") << qint64(0) << 8 * page << false << qint64(orders - 200);
    QTest::newRow("the version") << qint64(60) << qint64(12) << false << qint64(orders);
    QTest::newRow("a page in the middle") << 100 * page << page << false << qint64(orders - 200);
    QTest::newRow("half a page") << 100 * page + 2000 << page / 2 << false << qint64(orders - 200);
    QTest::newRow("a head of a page") << 50 * page << qint64(8) << false << qint64(orders - 200);
    QTest::newRow("many pages") << 40 * page << 60 * page << false << qint64(orders / 4);
    QTest::newRow("cut in the middle") << qint64(-1) << 150 * page << true << qint64(orders / 4);
    QTest::newRow("cut within a page") << qint64(-1) << 3 * page + 777 << true << qint64(orders - 400);
}

void TestRecovery::savesAroundDamage()
{
    QFETCH(qint64, at);
    QFETCH(qint64, length);
    QFETCH(bool, cut);
    QFETCH(qint64, atLeast);
    QByteArray garbage(length, '\0');
    for (const bool isZero : {true, false}) {
        init();
        const qint64 size = QFileInfo(m_damaged).size();
        QVERIFY(size > 200 * page);
        if (cut) {
            QVERIFY(QFile::resize(m_damaged, size - length));
        } else {
            QRandomGenerator random(7);
            for (char& byte : garbage)
                byte = isZero ? '\0' : static_cast<char>(random.generate());
            overwrite(at, garbage);
        }
        const auto account = recover();
        QVERIFY2(account, qPrintable(account ? QString() : account.error().subject + account.error().detail));
        QVERIFY2(account->orders.saved >= atLeast, qPrintable(QString::number(account->orders.saved)));
        comparesToOriginal(contentOf(m_output), *account);
        if (QTest::currentTestFailed())
            return;
        // Nothing that is missing goes unsaid.
        if (account->orders.saved < orders)
            QVERIFY2(!account->isComplete() && account->orders.lost == orders - account->orders.saved,
                qPrintable(QStringLiteral("%1 saved, %2 said to be lost").arg(account->orders.saved).arg(account->orders.lost)));
        if (cut)
            break;
    }
}

void TestRecovery::losesOnlyWhatLiesOnALostPage()
{
    // Every inner page of both tables of orders: to SQLite the tables are gone, the rows are all there.
    for (const char* table : {"orders", "order_row"}) {
        const std::vector<qint64> pages = pagesOf(m_damaged, table);
        if (pages.empty())
            QSKIP("this SQLite does not tell which page is whose");
        const auto database = Database::open(m_fixture.path(), Access::ReadOnly, Database::Missing::Fail);
        Statement inner(**database, "SELECT pageno FROM dbstat WHERE name = ?1 AND pagetype = 'internal'");
        inner.bindText(1, table);
        int destroyed = 0;
        while (inner.step()) {
            overwrite((inner.integer(0) - 1) * page, QByteArray(page, '\0'));
            ++destroyed;
        }
        QVERIFY(destroyed > 0);
    }
    QVERIFY(!Workspace::open(m_damaged, Access::ReadOnly).value()->loadBook(m_progress));
    const auto account = recover();
    QVERIFY(account);
    QCOMPARE(account->orders, (RecoveryAccount::Count{orders, 0}));
    QVERIFY(contentOf(m_output).orders == m_original.orders);
}

void TestRecovery::savesTheTextsOfALostOrderNot()
{
    const std::vector<qint64> texts = pagesOf(m_damaged, "order_row");
    const std::vector<qint64> numbers = pagesOf(m_damaged, "orders");
    if (texts.empty())
        QSKIP("this SQLite does not tell which page is whose");
    overwrite((texts[texts.size() / 2] - 1) * page, QByteArray(page, '\0'));
    auto account = recover();
    QVERIFY(account);
    QCOMPARE(account->orders, (RecoveryAccount::Count{orders, 0}));
    QVERIFY(account->withoutTexts > 0 && account->withoutTexts < 200);
    QCOMPARE(account->damagedPages, 1);
    init();
    overwrite((numbers[numbers.size() / 2] - 1) * page, QByteArray(page, '\0'));
    account = recover();
    QVERIFY(account);
    QVERIFY(account->orders.lost > 0 && account->orders.lost < 200);
    QCOMPARE(account->orders.saved + account->orders.lost, qint64(orders));
    QCOMPARE(account->ofImports.front().orders.lost, account->orders.lost);
}

/// The power failed in an import, and then the list of imports was lost.
void TestRecovery::bringsNoUnfinishedImportToLife()
{
    const std::vector<qint64> batches = pagesOf(m_damaged, "batch");
    if (batches.size() != 1)
        QSKIP("this SQLite does not tell which page is whose");
    {
        const auto database = Database::open(m_damaged, Access::ReadWrite, Database::Missing::Fail);
        (*database)->execute("INSERT INTO batch (state, imported_at, first_order) VALUES (0, 1, 1)");
        (*database)->execute("CREATE TEMP TABLE half AS SELECT * FROM orders WHERE id <= 500");
        (*database)->execute("UPDATE half SET id = id + (SELECT max(id) FROM orders), batch = 2");
        (*database)->execute("INSERT INTO orders SELECT * FROM half");
        (*database)->execute("INSERT INTO order_row SELECT id, x'' FROM half");
        QVERIFY((*database)->check());
    }
    overwrite((batches.front() - 1) * page, QByteArray(page, '\0'));
    const auto account = recover();
    QVERIFY2(account, qPrintable(account ? QString() : account.error().subject + account.error().detail));
    QCOMPARE(account->orders, (RecoveryAccount::Count{orders, 0}));
    QVERIFY(contentOf(m_output).orders == m_original.orders);
}

void TestRecovery::knowsThePageThatIsLeftOut()
{
    const auto file = PageFile::open(m_damaged);
    QVERIFY(file);
    QVERIFY((*file)->isLockPage((qint64{1} << 30) / page + 1));
    QVERIFY(!(*file)->isLockPage((qint64{1} << 30) / page));
    if (qEnvironmentVariableIsEmpty("REDIAL_LONG_TESTS"))
        QSKIP("a workspace of more than 1 GiB takes a minute: set REDIAL_LONG_TESTS");
    {
        const auto database = Database::open(m_damaged, Access::ReadWrite, Database::Missing::Fail);
        for (int i = 0; i < 9; ++i)
            (*database)->execute("INSERT INTO order_row (id, content) SELECT max(id) + 1, zeroblob(120000000) "
                                 "FROM order_row");
        QVERIFY((*database)->check());
        QVERIFY(QFileInfo(m_damaged).size() > (qint64{1} << 30));
    }
    const auto account = recover();
    QVERIFY(account);
    QCOMPARE(account->damagedPages, 0);
}

void TestRecovery::putsFollowUpsTogetherFromTheirHistory()
{
    const std::vector<qint64> pages = pagesOf(m_damaged, "follow_up");
    if (pages.empty())
        QSKIP("this SQLite does not tell which page is whose");
    for (const qint64 one : pages)
        overwrite((one - 1) * page, QByteArray(page, '\0'));
    const auto account = recover();
    QVERIFY(account);
    QCOMPARE(account->fromHistory, 40);
    QCOMPARE(account->followUps, (RecoveryAccount::Count{40, 0}));
    QCOMPARE(contentOf(m_output).followUps, m_original.followUps);
}

void TestRecovery::savesAnOldVersion()
{
    QFile::remove(m_damaged);
    QVERIFY(QFile::copy(QStringLiteral(REDIAL_TEST_DATA "/store/version1.redial"), m_damaged));
    QFile::setPermissions(m_damaged, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    overwrite(0, QByteArray(100, '\0'));
    const auto account = recover();
    QVERIFY(account);
    QCOMPARE(account->orders, (RecoveryAccount::Count{576, 0}));
    QCOMPARE(contentOf(m_output).orders.size(), size_t(576));
}

void TestRecovery::surviveRandomDamage()
{
    QRandomGenerator random(20240301);
    const qint64 size = QFileInfo(m_damaged).size();
    const int rounds = qEnvironmentVariableIsSet("REDIAL_DAMAGE_ROUNDS")
        ? qEnvironmentVariableIntValue("REDIAL_DAMAGE_ROUNDS")
        : 12;
    qint64 least = orders;
    for (int round = 0; round < rounds; ++round) {
        init();
        for (int hole = 0; hole < 20; ++hole) {
            QByteArray bytes(static_cast<qsizetype>(random.bounded(1, 600)), '\0');
            for (char& byte : bytes)
                byte = static_cast<char>(random.generate());
            overwrite(static_cast<qint64>(random.bounded(static_cast<quint32>(size - 700))), bytes);
        }
        const auto account = recover();
        QVERIFY2(account, qPrintable(account ? QString() : account.error().subject + account.error().detail));
        QVERIFY2(account->orders.saved > orders / 2, qPrintable(QString::number(account->orders.saved)));
        QVERIFY(!account->isComplete() || account->orders.saved == orders);
        least = std::min(least, account->orders.saved);
    }
    qInfo("%d workspaces with 20 holes each: at least %lld of %d orders saved", rounds,
        static_cast<long long>(least), orders);
}

void TestRecovery::refusesWhatIsNone()
{
    QCOMPARE(recoverWorkspace(m_fixture.path() + QStringLiteral("x"), m_output, now, m_progress).error().code,
        ErrorCode::FileNotFound);
    QCOMPARE(recoverWorkspace(m_damaged, m_damaged, now, m_progress).error().code, ErrorCode::FileExists);
    QFile file(m_damaged);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("order_id,time,caller\n").repeated(5000));
    file.close();
    QCOMPARE(recoverWorkspace(m_damaged, m_output, now, m_progress).error().code, ErrorCode::NotAWorkspace);
    QVERIFY(!QFile::exists(m_output));
    QVERIFY(!QFile::exists(unfinishedName(m_output)));
}

void TestRecovery::saysThatItIsDamaged()
{
    overwrite(0, QByteArray(100, '\0'));
    for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
        const auto opened = Workspace::open(m_damaged, access);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::WorkspaceDamaged);
    }
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
