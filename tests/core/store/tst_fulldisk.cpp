/// Disks that are full: it is said, and nothing that was there is lost. Where the test runs as root on Linux
/// the disks are real (small file systems in memory, mounted here); else those cases are skipped.

#include "core/base/savefile.h"
#include "core/store/backups.h"
#include "core/store/databasecopy.h"
#include "core/wording/errors.h"
#include "core/wording/language.h"
#include "tests/core/commands/commandrunner.h"
#include "tests/core/store/onenote.h"
#include "tests/core/store/storefixture.h"
#include "tests/support/smalldisk.h"
#include "tests/support/watchedfiles.h"

#include <QTest>
#include <QTranslator>

#include <sqlite3.h>

using namespace redial;
using namespace redial::test;

class TestFullDisk : public QObject {
    Q_OBJECT

private slots:
    void whileImporting();
    void whileTyping();
    void forFilesAndBackups();
    void forCommands_data();
    void forCommands();
    void whileBringingUpToDate();
    void whileOpening();
    void everyWriteMayFail_data();
    void everyWriteMayFail();

private:
    NoProgress m_progress;
};

void TestFullDisk::whileImporting()
{
    SmallDisk disk;
    if (!disk.mount(700))
        QSKIP(noMount);
    StoreFixture elsewhere;
    const QString csv = elsewhere.folder() + QStringLiteral("/many.csv");
    QVERIFY(write(csv, orders(20'000)));
    const auto workspace = begin(disk.file("w.redial"));
    QVERIFY(workspace);
    const auto imported = importFile(*workspace, csv, m_progress);
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, ErrorCode::DiskFull);
    QCOMPARE(ordersIn(*workspace), size_t(1));
    QCOMPARE((*workspace).batches()->size(), size_t(1));
    QVERIFY(note(*workspace, "goes on")); // what the import took was given back
}

void TestFullDisk::whileTyping()
{
    SmallDisk disk;
    if (!disk.mount(1000))
        QSKIP(noMount);
    const auto workspace = begin(disk.file("w.redial"));
    QVERIFY(workspace);
    QVERIFY(note(*workspace, "before"));
    disk.fill();
    const auto saved = note(*workspace, std::string(60'000, 'x'));
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::DiskFull);
    QCOMPARE(noted(*workspace), std::string("before"));
    disk.makeRoom();
    QVERIFY(note(*workspace, std::string(60'000, 'x')));
    QCOMPARE(noted(*workspace).size(), size_t(60'000));
}

void TestFullDisk::forFilesAndBackups()
{
    SmallDisk disk;
    if (!disk.mount(600))
        QSKIP(noMount);
    const auto workspace = begin(disk.file("w.redial"));
    QVERIFY(workspace);
    QVERIFY(write(disk.file("report.xlsx"), "the last one"));
    const auto saved = saveFile(disk.file("report.xlsx"), QByteArray(900'000, 'x'));
    QCOMPARE(saved.error().code, ErrorCode::DiskFull);
    QCOMPARE(saved.error().subject, disk.file("report.xlsx"));
    QFile report(disk.file("report.xlsx"));
    QVERIFY(report.open(QIODevice::ReadOnly));
    QCOMPARE(report.readAll(), QByteArray("the last one"));
    QVERIFY(workspace->backups().make({100 * Timestamp::secondsPerDay}, m_progress));
    const auto before = listBackups(workspace->path()).size();
    disk.fill();
    const auto made = workspace->backups().make({101 * Timestamp::secondsPerDay}, m_progress);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::DiskFull);
    QCOMPARE(listBackups(workspace->path()).size(), before);
    QVERIFY(QDir(backupFolder(workspace->path())).entryList({QStringLiteral("*.part*")}).isEmpty());
}

void TestFullDisk::forCommands_data()
{
    QTest::addColumn<QString>("words"); // what is written is called FILE
    QTest::addColumn<QString>("name");
    const auto row = [](const char* name, const char* words) {
        QTest::newRow(name) << QString::fromLatin1(words) << QString::fromLatin1(name);
    };
    row("report.xlsx", "report --workspace FOLDER/w.redial --output FILE");
    row("callers.xlsx",
        "report --kind callers --calls 2 --within 400d --workspace FOLDER/w.redial --output FILE");
    row("rejects.csv", "import --workspace FOLDER/w.redial --rejects FILE FOLDER/bad.csv");
    row("sample.csv", "sample --orders 20000 --output FILE");
    row("sample.xlsx", "sample --orders 20000 --output FILE");
    row("followups.xlsx", "export-follow-ups --workspace FOLDER/w.redial --output FILE");
    row("new.redial", "import --workspace FILE FOLDER/many.csv");
}

/// Whatever a command writes: the disk is full, it says so, and what was there is there.
void TestFullDisk::forCommands()
{
    QFETCH(const QString, words);
    QFETCH(const QString, name);
    SmallDisk disk;
    if (!disk.mount(300))
        QSKIP(noMount);
    const CommandRunner runner;
    runner.write(QStringLiteral("many.csv"), orders(20'000));
    runner.write(QStringLiteral("bad.csv"),
        orders(2'000) + QByteArray("GDX,some day,13899999999,no time\n").repeated(200));
    QVERIFY(begin(runner.path(QStringLiteral("w.redial"))));
    const bool isNew = name == QLatin1String("new.redial");
    const QString path = disk.path() + QLatin1Char('/') + name;
    if (!isNew)
        QVERIFY(write(path, "the last one"));
    QString filled = words;
    filled.replace(QStringLiteral("FILE"), path);
    QStringList said;
    for (const Language language : {Language::English, Language::Chinese}) {
        const auto translation = speak(language);
        if (!isNew)
            disk.fill();
        const test::CommandAnswer answer = runner.run(filled);
        QVERIFY2(answer.status == 1, answer.messages.constData());
        QVERIFY2(answer.sentence().contains(name), answer.messages.constData());
        said << answer.sentence();
        disk.makeRoom();
        if (isNew) {
            // A workspace may have been begun; then it is whole and empty.
            if (!QFileInfo::exists(path))
                continue;
            const auto begun = Workspace::open(path, Access::ReadWrite);
            QVERIFY(begun);
            QCOMPARE(ordersIn(**begun), size_t(0));
            continue;
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("the last one"));
        QCOMPARE(QDir(disk.path()).entryList(QDir::Files | QDir::Hidden), QStringList{name});
    }
    qInfo("%s", qPrintable(said[0]));
    QVERIFY2(said[0].contains(QStringLiteral("The disk is full")), qPrintable(said[0]));
    QVERIFY2(said[1].contains(QStringLiteral("磁盘已满")), qPrintable(said[1]));
}

void TestFullDisk::whileBringingUpToDate()
{
    const QString old = QStringLiteral(REDIAL_TEST_DATA "/store/version1.redial");
    SmallDisk disk;
    if (!disk.mount(static_cast<int>(QFileInfo(old).size() * 3 / 2 / 1024)))
        QSKIP(noMount);
    QVERIFY(QFile::copy(old, disk.file("w.redial")));
    QFile::setPermissions(disk.file("w.redial"), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const auto opened = Workspace::open(disk.file("w.redial"), Access::ReadWrite);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::DiskFull);
    QCOMPARE(opened.error().subject, disk.file("w.redial.v1.bak"));
    // No copy, no change.
    const auto database = Database::open(disk.file("w.redial"), Access::ReadOnly, Database::Missing::Fail);
    QCOMPARE((*database)->pragma("user_version"), 1);
    QCOMPARE(QDir(disk.path()).entryList({QStringLiteral("*.bak*")}), QStringList());
}

void TestFullDisk::whileOpening()
{
    SmallDisk disk;
    if (!disk.mount(1000))
        QSKIP(noMount);
    QVERIFY(begin(disk.file("w.redial")));
    disk.fill();
    QCOMPARE(Workspace::open(disk.file("w.redial"), Access::ReadWrite).error().code, ErrorCode::DiskFull);
    const auto reader = Workspace::open(disk.file("w.redial"), Access::ReadOnly);
    QVERIFY(reader);
    QCOMPARE(ordersIn(**reader), size_t(1));
}

void TestFullDisk::everyWriteMayFail_data()
{
    QTest::addColumn<int>("failure");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("the disk is full") << SQLITE_FULL << ErrorCode::DiskFull;
    QTest::newRow("the disk does not answer") << int(SQLITE_IOERR_WRITE) << ErrorCode::WorkspaceUnreachable;
}

void TestFullDisk::everyWriteMayFail()
{
    QFETCH(int, failure);
    QFETCH(ErrorCode, code);
    StoreFixture fixture;
    const QString path = fixture.folder() + QStringLiteral("/w2.redial");
    int left = -1; // calls until one fails; from then on all do
    WatchedFiles::install([&](WatchedFiles::Call call, const std::string&) {
        if (left < 0 || call == WatchedFiles::Call::Read || call == WatchedFiles::Call::Delete)
            return SQLITE_OK;
        return left-- > 0 ? SQLITE_OK : (left = 0, failure);
    });
    const auto workspace = begin(path);
    QVERIFY(workspace);
    int failures = 0;
    bool isThrough = false;
    for (int calls = 0; !isThrough && calls < 200; ++calls) {
        const std::string before = noted(*workspace);
        const std::string text = "finding " + std::to_string(calls);
        left = calls;
        const auto saved = note(*workspace, text);
        isThrough = left > 0;
        left = -1;
        if (!saved) {
            ++failures;
            QCOMPARE(saved.error().code, code);
            QCOMPARE(saved.error().subject, path);
            QCOMPARE(noted(*workspace), before); // all or nothing
        } else {
            QCOMPARE(noted(*workspace), text);
        }
        QVERIFY(note(*workspace, text + " again")); // the next try
    }
    WatchedFiles::install({});
    QVERIFY(isThrough);
    QVERIFY2(failures >= 4, qPrintable(QString::number(failures)));
    NoProgress progress;
    const auto database = Database::open(path, Access::ReadOnly, Database::Missing::Fail);
    QVERIFY(checkWhole(**database, progress));
}

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
