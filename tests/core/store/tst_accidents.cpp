/// Disks that are full, folders that are protected or gone, files that others hold, move or write to: each is
/// said for what it is, and nothing that was there is lost. Where the test runs as root on Linux the disks
/// are real (small file systems in memory, mounted here); else those cases are skipped.

#include "core/base/savefile.h"
#include "core/store/backups.h"
#include "core/store/databasecopy.h"
#include "core/store/followupstore.h"
#include "core/wording/errors.h"
#include "core/wording/language.h"
#include "tests/core/commands/commandrunner.h"
#include "tests/core/store/storefixture.h"
#include "tests/support/watchedfiles.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>
#include <QTranslator>

#include <sqlite3.h>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace redial;

namespace {

constexpr const char* noMount = "only root can make a small disk here";

/// A file system of its own, as small as asked for.
class Disk {
public:
    ~Disk()
    {
        if (m_isMounted)
            run({QStringLiteral("umount"), QStringLiteral("-l"), path()});
    }
    bool mount(int kilobytes)
    {
        return mountWith(
            {QStringLiteral("mount"), QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                QStringLiteral("size=%1k").arg(kilobytes), QStringLiteral("tmpfs"), path()});
    }
    /// Another folder, as a network folder is mounted.
    bool mountFolder(const QString& folder)
    {
        return mountWith({QStringLiteral("mount"), QStringLiteral("--bind"), folder, path()});
    }
    bool protect(bool isProtected)
    {
        return run({QStringLiteral("mount"), QStringLiteral("-o"),
            isProtected ? QStringLiteral("remount,ro") : QStringLiteral("remount,rw"), path()});
    }
    bool unmount()
    {
        m_isMounted = false;
        return run({QStringLiteral("umount"), QStringLiteral("-l"), path()});
    }
    /// Takes the last of the room.
    void fill()
    {
        QFile file(filler());
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        for (int size = 4096; size > 0; size /= 2)
            while (file.write(QByteArray(size, 'x')) == size) { }
    }
    void makeRoom() { QFile::remove(filler()); }
    QString path() const { return m_folder.path(); }
    QString file(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

private:
    QString filler() const { return file("filler"); }
    bool mountWith(const QStringList& words)
    {
        m_isMounted = isRoot() && run(words);
        return m_isMounted;
    }
    static bool isRoot()
    {
#ifdef Q_OS_LINUX
        return geteuid() == 0;
#else
        return false;
#endif
    }
    static bool run(const QStringList& words)
    {
        QProcess process;
        process.start(words.first(), words.mid(1));
        return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
            && process.exitCode() == 0;
    }

    QTemporaryDir m_folder;
    bool m_isMounted = false;
};

QByteArray orders(int count)
{
    QByteArray csv = "order_id,time,caller,content\n";
    for (int i = 0; i < count; ++i)
        csv += "GD" + QByteArray::number(i) + ",2024-03-01 08:05:09,138" + QByteArray::number(10'000'000 + i)
            + ",what the caller wanted to have done and where it was at some length\n";
    return csv;
}

Result<ImportReport> importFile(Workspace& workspace, const QString& path, Progress& progress)
{
    ImportPlan plan;
    plan.now = Timestamp{1'800'000'000};
    plan.sources.push_back({path, {}, {}, {}, {}});
    return importSources(workspace, plan, progress);
}

bool write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// A workspace with one order and one follow-up.
std::unique_ptr<Workspace> begin(const QString& path)
{
    QTemporaryDir folder;
    const QString csv = folder.filePath(QStringLiteral("first.csv"));
    NoProgress progress;
    auto workspace = Workspace::openOrCreate(path);
    if (!workspace || !write(csv, orders(1)) || !importFile(**workspace, csv, progress))
        return nullptr;
    const auto book = (*workspace)->loadBook(progress);
    if (!book
        || !(*workspace)
                ->followUps()
                .create("13810000000", std::vector{(*book)->order(0)}, {}, {"Wang", {1}}))
        return nullptr;
    return *std::move(workspace);
}

Result<FollowUp> note(Workspace& workspace, const std::string& finding)
{
    FollowUpEdit edit;
    edit.finding = finding;
    return workspace.followUps().change(FollowUpId(1), edit, {"Wang", {2}});
}

std::string noted(Workspace& workspace)
{
    const auto followUp = workspace.followUps().followUp(FollowUpId(1));
    return followUp ? followUp->finding : "unreadable";
}

size_t ordersIn(Workspace& workspace)
{
    NoProgress progress;
    const auto book = workspace.loadBook(progress);
    return book ? (*book)->size() : 0;
}

/// Holds a file as another program does, until it is told to end.
int hold(const QString& path)
{
#ifdef Q_OS_LINUX
    const int file = ::open(path.toLocal8Bit().constData(), O_RDWR);
    struct flock whole { };
    whole.l_type = F_WRLCK;
    whole.l_whence = SEEK_SET;
    if (file < 0 || fcntl(file, F_SETLK, &whole) != 0)
        return 1;
#else
    const auto database = Database::open(path, Access::ReadWrite, Database::Missing::Fail);
    (*database)->execute("BEGIN EXCLUSIVE");
#endif
    std::puts("held");
    std::fflush(stdout);
    return std::getchar() == EOF ? 0 : 2;
}

} // namespace

class TestAccidents : public QObject {
    Q_OBJECT

private slots:
    void fullDiskWhileImporting();
    void fullDiskWhileTyping();
    void fullDiskForFilesAndBackups();
    void fullDiskForCommands_data();
    void fullDiskForCommands();
    void fullDiskWhileBringingUpToDate();
    void fullDiskWhileOpening();
    void protectedFolder();
    void networkFolderGoneAndBack();
    void folderRenamedAndBack();
    void heldByAnotherProgram();
    void replacedWhileOpen();
    void sourceWrittenWhileRead();
    void sourceDeletedWhileRead();
    void everyWriteMayFail_data();
    void everyWriteMayFail();

private:
    NoProgress m_progress;
};

void TestAccidents::fullDiskWhileImporting()
{
    Disk disk;
    if (!disk.mount(700))
        QSKIP(noMount);
    test::StoreFixture elsewhere;
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

void TestAccidents::fullDiskWhileTyping()
{
    Disk disk;
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

void TestAccidents::fullDiskForFilesAndBackups()
{
    Disk disk;
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

void TestAccidents::fullDiskForCommands_data()
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
void TestAccidents::fullDiskForCommands()
{
    QFETCH(const QString, words);
    QFETCH(const QString, name);
    Disk disk;
    if (!disk.mount(300))
        QSKIP(noMount);
    const test::CommandRunner runner;
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

void TestAccidents::fullDiskWhileBringingUpToDate()
{
    const QString old = QStringLiteral(REDIAL_TEST_DATA "/store/version1.redial");
    Disk disk;
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

void TestAccidents::fullDiskWhileOpening()
{
    Disk disk;
    if (!disk.mount(1000))
        QSKIP(noMount);
    QVERIFY(begin(disk.file("w.redial")));
    disk.fill();
    QCOMPARE(Workspace::open(disk.file("w.redial"), Access::ReadWrite).error().code, ErrorCode::DiskFull);
    const auto reader = Workspace::open(disk.file("w.redial"), Access::ReadOnly);
    QVERIFY(reader);
    QCOMPARE(ordersIn(**reader), size_t(1));
}

void TestAccidents::protectedFolder()
{
    Disk disk;
    if (!disk.mount(2000))
        QSKIP(noMount);
    const QString path = disk.file("w.redial");
    auto workspace = begin(path);
    QVERIFY(workspace);
    workspace.reset();
    // Opened where nothing may be written.
    QVERIFY(disk.protect(true));
    QCOMPARE(Workspace::open(path, Access::ReadWrite).error().code, ErrorCode::WorkspaceReadOnly);
    const auto reader = Workspace::open(path, Access::ReadOnly);
    QVERIFY(reader);
    QCOMPARE(ordersIn(**reader), size_t(1));
    QCOMPARE(Workspace::openOrCreate(disk.file("new.redial")).error().code, ErrorCode::WorkspaceReadOnly);
    QCOMPARE(saveFile(disk.file("report.xlsx"), "x").error().code, ErrorCode::WriteFailed);
    QVERIFY(disk.protect(false));
    // Protected later: SQLite's files are opened when they are needed.
    workspace = begin(disk.file("other.redial"));
    QVERIFY(workspace);
    QFile::remove(disk.file("other.redial.backups"));
    QVERIFY(QDir().mkpath(backupFolder(workspace->path())));
    QVERIFY(note(*workspace, "kept"));
}

void TestAccidents::networkFolderGoneAndBack()
{
    test::StoreFixture server;
    Disk share;
    if (!share.mountFolder(server.folder()))
        QSKIP(noMount);
    const auto workspace = begin(share.file("shared.redial"));
    QVERIFY(workspace);
    QVERIFY(note(*workspace, "before"));
    QVERIFY(share.unmount());
    const auto lost = note(*workspace, "while it was gone");
    QVERIFY(!lost);
    QVERIFY2(lost.error().code == ErrorCode::WorkspaceMoved
            || lost.error().code == ErrorCode::WorkspaceUnreachable,
        qPrintable(QString::number(static_cast<int>(lost.error().code)) + lost.error().detail));
    QVERIFY(!importFile(*workspace, server.folder() + QStringLiteral("/none.csv"), m_progress));
    QVERIFY(share.mountFolder(server.folder()));
    QVERIFY(note(*workspace, "while it was gone"));
    QCOMPARE(noted(*workspace), std::string("while it was gone"));
}

/// What a network folder that goes away looks like where nothing can be mounted.
void TestAccidents::folderRenamedAndBack()
{
#ifdef Q_OS_WIN
    QSKIP("Windows lets nobody rename the folder of an open file");
#endif
    test::StoreFixture fixture;
    const QString folder = fixture.folder() + QStringLiteral("/share");
    QVERIFY(QDir().mkpath(folder));
    const auto workspace = begin(folder + QStringLiteral("/w.redial"));
    QVERIFY(workspace);
    QVERIFY(note(*workspace, "before"));
    const QString csv = fixture.folder() + QStringLiteral("/x.csv");
    QVERIFY(write(csv, orders(5)));
    QVERIFY(QDir().rename(folder, folder + QStringLiteral(".gone")));
    const auto lost = note(*workspace, "while it was gone");
    QVERIFY(!lost);
    QCOMPARE(lost.error().code, ErrorCode::WorkspaceUnreachable);
    qInfo("%s", qPrintable(errorSentence(lost.error())));
    QVERIFY(!importFile(*workspace, csv, m_progress));
    QVERIFY(!workspace->backups().make({100 * Timestamp::secondsPerDay}, m_progress));
    QVERIFY(!QFileInfo::exists(folder)); // and none is made in its place
    QVERIFY(QDir().rename(folder + QStringLiteral(".gone"), folder));
    QVERIFY(note(*workspace, "while it was gone"));
    QVERIFY(importFile(*workspace, csv, m_progress));
    QCOMPARE(noted(*workspace), std::string("while it was gone"));
    QCOMPARE(ordersIn(*workspace), size_t(5));
}

void TestAccidents::heldByAnotherProgram()
{
    test::StoreFixture fixture;
    fixture.workspace.reset();
    QVERIFY(QFile::remove(fixture.path()));
    const auto workspace = begin(fixture.path());
    QVERIFY(workspace);
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), fixture.path()});
    QVERIFY(other.waitForReadyRead());
    const auto refused = note(*workspace, "meanwhile");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::WorkspaceLocked);
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    QVERIFY(note(*workspace, "meanwhile"));
    QCOMPARE(noted(*workspace), std::string("meanwhile"));
}

void TestAccidents::replacedWhileOpen()
{
#ifdef Q_OS_WIN
    QSKIP("Windows lets nobody replace an open file");
#endif
    test::StoreFixture fixture;
    const QString path = fixture.folder() + QStringLiteral("/mine.redial");
    const auto mine = begin(path);
    QVERIFY(mine);
    QVERIFY(note(*mine, "mine"));
    fixture.workspace.reset();
    QVERIFY(QFile::rename(path, path + QStringLiteral(".aside")));
    QVERIFY(QFile::copy(fixture.path(), path));
    QCOMPARE(note(*mine, "more of mine").error().code, ErrorCode::WorkspaceMoved);
    const QString csv = fixture.folder() + QStringLiteral("/x.csv");
    QVERIFY(write(csv, orders(5)));
    QCOMPARE(importFile(*mine, csv, m_progress).error().code, ErrorCode::WorkspaceMoved);
    QCOMPARE(noted(*mine), std::string("mine")); // it can still be read, and be saved elsewhere
    const QString elsewhere = fixture.folder() + QStringLiteral("/rescued.redial");
    QVERIFY(mine->backups().saveAs(elsewhere, m_progress));
    const auto rescued = Workspace::open(elsewhere, Access::ReadWrite);
    QVERIFY(rescued);
    QCOMPARE(noted(**rescued), std::string("mine"));
    const auto other = Workspace::open(path, Access::ReadOnly); // the other file has nothing of it
    QVERIFY(other);
    QCOMPARE(ordersIn(**other), size_t(0));
}

/// Does something to a source once its reading has begun.
class Meddling final : public Progress {
public:
    explicit Meddling(std::function<void()> meddle) : m_meddle(std::move(meddle)) { }
    bool advance(qint64 done, qint64) override
    {
        if (done > 0 && m_meddle)
            std::exchange(m_meddle, nullptr)();
        return true;
    }
    bool hasMeddled() const { return !m_meddle; }

private:
    std::function<void()> m_meddle;
};

void TestAccidents::sourceWrittenWhileRead()
{
    test::StoreFixture fixture;
    const QString csv = fixture.folder() + QStringLiteral("/growing.csv");
    QVERIFY(write(csv, orders(30'000)));
    Meddling progress([&] {
        QFile file(csv);
        if (file.open(QIODevice::Append))
            file.write("GDX,2024-03-01 08:05:09,13899999999,one more\n");
    });
    const auto imported = importFile(*fixture.workspace, csv, progress);
    QVERIFY(progress.hasMeddled());
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, ErrorCode::FileChanged);
    QCOMPARE(imported.error().subject, csv);
    QCOMPARE(ordersIn(*fixture.workspace), size_t(0));
    QVERIFY(importFile(*fixture.workspace, csv, m_progress));
    QCOMPARE(ordersIn(*fixture.workspace), size_t(30'001));
}

void TestAccidents::sourceDeletedWhileRead()
{
#ifdef Q_OS_WIN
    QSKIP("Windows lets nobody delete an open file");
#endif
    test::StoreFixture fixture;
    const QString csv = fixture.folder() + QStringLiteral("/going.csv");
    QVERIFY(write(csv, orders(30'000)));
    Meddling progress([&] { QFile::remove(csv); });
    const auto imported = importFile(*fixture.workspace, csv, progress);
    QVERIFY(progress.hasMeddled());
    QVERIFY(imported); // the open file is whole
    QCOMPARE(ordersIn(*fixture.workspace), size_t(30'000));
}

void TestAccidents::everyWriteMayFail_data()
{
    QTest::addColumn<int>("failure");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("the disk is full") << SQLITE_FULL << ErrorCode::DiskFull;
    QTest::newRow("the disk does not answer") << int(SQLITE_IOERR_WRITE) << ErrorCode::WorkspaceUnreachable;
}

void TestAccidents::everyWriteMayFail()
{
    QFETCH(int, failure);
    QFETCH(ErrorCode, code);
    test::StoreFixture fixture;
    const QString path = fixture.folder() + QStringLiteral("/w2.redial");
    int left = -1; // calls until one fails; from then on all do
    test::WatchedFiles::install([&](test::WatchedFiles::Call call, const std::string&) {
        if (left < 0 || call == test::WatchedFiles::Call::Read || call == test::WatchedFiles::Call::Delete)
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
    test::WatchedFiles::install({});
    QVERIFY(isThrough);
    QVERIFY2(failures >= 4, qPrintable(QString::number(failures)));
    NoProgress progress;
    const auto database = Database::open(path, Access::ReadOnly, Database::Missing::Fail);
    QVERIFY(checkWhole(**database, progress));
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QStringLiteral("--hold"))
        return hold(arguments[2]);
    TestAccidents test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_accidents.moc"
