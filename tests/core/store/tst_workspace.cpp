#include "core/store/database.h"
#include "core/store/followupstore.h"
#include "core/store/migrations.h"
#include "core/store/workspace.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

using namespace redial;

class TestWorkspace : public QObject {
    Q_OBJECT

private slots:
    void init();
    void opensAndCreates();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
    void refusesNewerWorkspaces();
    void noticesDamage();
    void letsOneWriterIn();
    void readersComeInBesideAWriter();
    void takesOverFromACrashedWriter();
    void readsInAReadOnlyFolder();
    void worksUnderAChinesePath();
    void keepsSchemesProfilesAndSettings();
    void refusesToGrowBeyondItsLimit();
    void migratesInStepsWithACopyBefore();
    void opensTheStoredFirstVersion();
    void bringsAnOldOneUpToDateForReading();
    void notesRevealsBesideAWriter();

private:
    QString path(const char* name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    std::unique_ptr<QTemporaryDir> m_folder;
    NoProgress m_progress;
};

void TestWorkspace::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestWorkspace::opensAndCreates()
{
    QCOMPARE(Workspace::open(path("w"), Access::ReadWrite).error().code, ErrorCode::FileNotFound);
    QCOMPARE(Workspace::open(path("w"), Access::ReadOnly).error().code, ErrorCode::FileNotFound);
    QVERIFY(!QFile::exists(path("w")));
    QCOMPARE(Workspace::openOrCreate(path("no/such/folder/w")).error().code, ErrorCode::FileNotFound);
    QVERIFY(Workspace::openOrCreate(path("w")));
    QVERIFY(Workspace::open(path("w"), Access::ReadWrite));
    const auto workspace = Workspace::open(path("w"), Access::ReadOnly);
    QVERIFY(workspace);
    QCOMPARE((*workspace)->loadBook(m_progress).value()->size(), size_t(0));
    QCOMPARE((*workspace)->batches().value().size(), size_t(0));
    QVERIFY(!QFile::exists(path("w.lock")));
}

void TestWorkspace::refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("order_id,time,caller\n").repeated(100);
    QTest::newRow("another database") << QByteArray("sqlite");
}

void TestWorkspace::refusesOtherFiles()
{
    QFETCH(QByteArray, content);
    if (content == "sqlite") {
        const auto database = Database::open(path("w"), Access::ReadWrite, Database::Missing::Create);
        (*database)->execute("CREATE TABLE t (a)");
    } else {
        QFile file(path("w"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QCOMPARE(Workspace::open(path("w"), Access::ReadWrite).error().code, ErrorCode::NotAWorkspace);
    QCOMPARE(Workspace::open(path("w"), Access::ReadOnly).error().code, ErrorCode::NotAWorkspace);
    if (!content.isEmpty())
        QCOMPARE(Workspace::openOrCreate(path("w")).error().code, ErrorCode::NotAWorkspace);
    QCOMPARE(Workspace::open(m_folder->path(), Access::ReadWrite).error().code, ErrorCode::NotAWorkspace);
}

void TestWorkspace::refusesNewerWorkspaces()
{
    QVERIFY(Workspace::openOrCreate(path("w")));
    {
        const auto database = Database::open(path("w"), Access::ReadWrite, Database::Missing::Fail);
        (*database)->execute("PRAGMA user_version=7");
    }
    for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
        const auto workspace = Workspace::open(path("w"), access);
        QCOMPARE(workspace.error().code, ErrorCode::WorkspaceNewer);
        QCOMPARE(workspace.error().detail, QStringLiteral("7"));
    }
}

void TestWorkspace::noticesDamage()
{
    QVERIFY(Workspace::openOrCreate(path("w")));
    QFile file(path("w"));
    const qint64 size = file.size();
    QVERIFY(file.resize(size / 2 / 4096 * 4096));
    QCOMPARE(Workspace::open(path("w"), Access::ReadWrite).error().code, ErrorCode::WorkspaceDamaged);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(100);
    file.write(QByteArray(4096, '\xff'));
    file.close();
    QCOMPARE(Workspace::open(path("w"), Access::ReadOnly).error().code, ErrorCode::WorkspaceDamaged);
}

void TestWorkspace::letsOneWriterIn()
{
    const auto first = Workspace::openOrCreate(path("w"));
    QVERIFY(first);
    QCOMPARE(Workspace::open(path("w"), Access::ReadWrite).error().code, ErrorCode::WorkspaceLocked);
    QCOMPARE(Workspace::openOrCreate(path("w")).error().code, ErrorCode::WorkspaceLocked);
}

void TestWorkspace::readersComeInBesideAWriter()
{
    const auto writer = Workspace::openOrCreate(path("w"));
    const auto reader = Workspace::open(path("w"), Access::ReadOnly);
    QVERIFY(reader);
    QVERIFY((*writer)->saveSetting(QStringLiteral("heading"), "热线"));
    QCOMPARE((*reader)->setting(QStringLiteral("heading")).value(), QByteArray("热线"));
    QCOMPARE(
        (*reader)->saveSetting(QStringLiteral("heading"), "x").error().code, ErrorCode::WorkspaceReadOnly);
    QCOMPARE((*reader)->undoImport({}, m_progress).error().code, ErrorCode::WorkspaceReadOnly);
}

void TestWorkspace::takesOverFromACrashedWriter()
{
    QVERIFY(Workspace::openOrCreate(path("w")));
    // As a process leaves it that is no longer there: what it says differs from system to system.
    QLockFile own(path("own.lock"));
    QVERIFY(own.tryLock());
    QFile written(path("own.lock"));
    QVERIFY(written.open(QIODevice::ReadOnly));
    QByteArrayList lines = written.readAll().split('\n');
    QCOMPARE(lines.front().toLongLong(), QCoreApplication::applicationPid());
    lines.front() = "999999999";
    QFile lock(path("w.lock"));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write(lines.join('\n'));
    lock.close();
    QVERIFY(Workspace::open(path("w"), Access::ReadWrite));
}

void TestWorkspace::readsInAReadOnlyFolder()
{
    QVERIFY(Workspace::openOrCreate(path("w")));
    QFile::setPermissions(path("w"), QFileDevice::ReadOwner);
    QFile::setPermissions(m_folder->path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    const bool respected = !QFile(path("probe")).open(QIODevice::WriteOnly);
    const auto reader = Workspace::open(path("w"), Access::ReadOnly);
    const auto writer = Workspace::open(path("w"), Access::ReadWrite);
    QFile::setPermissions(
        m_folder->path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    QVERIFY(reader);
    QVERIFY((*reader)->loadBook(m_progress));
    if (!respected)
        QSKIP("this account may write everywhere");
    QCOMPARE(writer.error().code, ErrorCode::WorkspaceReadOnly);
}

void TestWorkspace::worksUnderAChinesePath()
{
    const QString chinese = path("十二三四五热线 工单.redial");
    {
        const auto workspace = Workspace::openOrCreate(chinese);
        QVERIFY(workspace);
        QVERIFY((*workspace)->saveSetting(QStringLiteral("a"), "b"));
    }
    QVERIFY(QFile::exists(chinese));
    QCOMPARE(Workspace::open(chinese, Access::ReadOnly).value()->setting(QStringLiteral("a")).value(),
        QByteArray("b"));
}

void TestWorkspace::keepsSchemesProfilesAndSettings()
{
    Scheme scheme;
    scheme.name = "夜间 72 小时";
    scheme.windowSeconds = 72 * 3600;
    Scheme other;
    other.name = "另一个";
    ImportProfile profile;
    profile.name = QStringLiteral("市级平台");
    profile.fingerprint = headerFingerprint(std::vector<std::string>{"来电时间"});
    profile.columns.push_back({"来电时间", Field::Time, DateOrder::DayFirst, {}});
    WordLists lists = WordLists::defaults();
    lists.addSatisfaction("棒", Satisfaction::Satisfied);
    {
        const auto workspace = Workspace::openOrCreate(path("w"));
        QVERIFY((*workspace)->saveScheme(scheme));
        QVERIFY((*workspace)->saveScheme(other));
        scheme.gapSeconds = 60;
        QVERIFY((*workspace)->saveScheme(scheme));
        QVERIFY((*workspace)->saveProfile(profile));
        QVERIFY((*workspace)->saveWordLists(lists));
        Scheme senseless = scheme;
        senseless.windowSeconds = -1;
        QCOMPARE((*workspace)->saveScheme(senseless).error().code, ErrorCode::SchemeInvalid);
    }
    const auto workspace = Workspace::openOrCreate(path("w"));
    const auto schemes = (*workspace)->schemes();
    QVERIFY(schemes);
    QCOMPARE(schemes->size(), size_t(2));
    QVERIFY(schemes->front() == scheme);
    const auto kept = (*workspace)->profile(profile.fingerprint);
    QVERIFY(kept && *kept);
    QVERIFY(**kept == profile);
    QVERIFY(!(*workspace)->profile("fedcba9876543210").value());
    QCOMPARE((*workspace)->wordLists().value().satisfaction("棒"), std::optional(Satisfaction::Satisfied));
    QVERIFY((*workspace)->removeScheme(other.name));
    QCOMPARE((*workspace)->removeScheme(other.name).error().code, ErrorCode::SchemeNotFound);
}

void TestWorkspace::refusesToGrowBeyondItsLimit()
{
    const auto workspace = Workspace::openOrCreate(path("w"));
    (*workspace)->limitSize(QFileInfo(path("w")).size() + 64 * 1024);
    QCOMPARE((*workspace)->saveSetting(QStringLiteral("big"), QByteArray(1 << 20, 'x')).error().code,
        ErrorCode::DiskFull);
    QVERIFY((*workspace)->saveSetting(QStringLiteral("small"), "x"));
    QCOMPARE((*workspace)->setting(QStringLiteral("big")).value(), QByteArray());
}

void TestWorkspace::migratesInStepsWithACopyBefore()
{
    const std::string steps[] = {"CREATE TABLE a (x); INSERT INTO a VALUES (1);",
        "ALTER TABLE a ADD COLUMN y;", "UPDATE a SET y = x + 1;", "CREATE TABLE broken ("};
    const std::span<const std::string> chain(steps);
    {
        const auto database = Database::open(path("w"), Access::ReadWrite, Database::Missing::Create);
        QVERIFY(migrate(**database, chain.first(1), EmptyFile::MakeWorkspace));
        QCOMPARE((*database)->pragma("user_version"), 1);
        QVERIFY(!QFile::exists(path("w.v1.bak")));
        QVERIFY(migrate(**database, chain.first(3), EmptyFile::Refuse));
        QCOMPARE((*database)->pragma("user_version"), 3);
        Statement sum(**database, "SELECT sum(y) FROM a");
        QVERIFY(sum.step());
        QCOMPARE(sum.integer(0), 2);
    }
    {
        const auto copy = Database::open(path("w.v1.bak"), Access::ReadOnly, Database::Missing::Fail);
        QVERIFY(copy);
        QCOMPARE((*copy)->pragma("user_version"), 1);
        QCOMPARE((*copy)->pragma("application_id"), workspaceApplicationId);
    }
    const auto database = Database::open(path("w"), Access::ReadWrite, Database::Missing::Fail);
    QVERIFY(!migrate(**database, chain, EmptyFile::Refuse));
    QCOMPARE((*database)->pragma("user_version"), 3); // a step that fails leaves the last whole one
    QCOMPARE(migrate(**database, chain.first(2), EmptyFile::Refuse).error().code, ErrorCode::WorkspaceNewer);
}

void TestWorkspace::opensTheStoredFirstVersion()
{
    QVERIFY(QFile::copy(QStringLiteral(REDIAL_TEST_DATA "/store/version1.redial"), path("w")));
    QFile::setPermissions(path("w"), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const auto workspace = Workspace::open(path("w"), Access::ReadWrite);
    QVERIFY(workspace);
    QCOMPARE((*workspace)->loadBook(m_progress).value()->size(), size_t(576));
    const auto batches = (*workspace)->batches();
    QCOMPARE(batches->size(), size_t(1));
    QCOMPARE(batches->front().account.read, 576);
    QCOMPARE(batches->front().sources.front().file, QStringLiteral("orders.csv"));
    QVERIFY((*workspace)->recordReveal({Timestamp{1700000000}, "somebody", "test"}));
    QCOMPARE((*workspace)->reveals()->size(), size_t(1));
    // Brought up to date, with a copy of what it was.
    QVERIFY(QFile::exists(path("w.v1.bak")));
    const OrderId order = (*workspace)->loadBook(m_progress).value()->order(0);
    QVERIFY((*workspace)->followUps().create("13800000001", std::vector{order}, {}, {"Wang", {1}}));
    QCOMPARE((*workspace)->followUps().resolved(m_progress)->front().orders, std::vector{order});
}

void TestWorkspace::bringsAnOldOneUpToDateForReading()
{
    QVERIFY(QFile::copy(QStringLiteral(REDIAL_TEST_DATA "/store/version1.redial"), path("w")));
    QFile::setPermissions(path("w"), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    {
        QLockFile elsewhere(path("w.lock"));
        QVERIFY(elsewhere.tryLock());
        const auto refused = Workspace::open(path("w"), Access::ReadOnly);
        QCOMPARE(refused.error().code, ErrorCode::WorkspaceReadOnly);
        QCOMPARE(refused.error().detail, QStringLiteral("older version"));
    }
    const auto workspace = Workspace::open(path("w"), Access::ReadOnly);
    QVERIFY(workspace);
    QCOMPARE((*workspace)->followUps().all()->size(), size_t(0));
}

void TestWorkspace::notesRevealsBesideAWriter()
{
    QVERIFY(Workspace::openOrCreate(path("w")));
    const auto writer = Workspace::open(path("w"), Access::ReadWrite);
    const auto reader = Workspace::open(path("w"), Access::ReadOnly);
    QVERIFY(writer && reader);
    const RevealRecord record{Timestamp{1700000000}, "王", "redial-cli matrix"};
    QVERIFY((*reader)->recordReveal(record));
    QCOMPARE(*(*writer)->reveals(), std::vector<RevealRecord>{record});
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
