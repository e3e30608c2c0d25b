/// Folders that are protected or gone, files that others hold, move or write to: each is said for what it is,
/// and nothing that was there is lost.

#include "core/base/savefile.h"
#include "core/store/backups.h"
#include "core/wording/errors.h"
#include "tests/core/store/onenote.h"
#include "tests/core/store/storefixture.h"
#include "tests/support/smalldisk.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <cstdio>
#include <functional>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#endif

using namespace redial;
using namespace redial::test;

namespace {

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

class TestLostFiles : public QObject {
    Q_OBJECT

private slots:
    void protectedFolder();
    void networkFolderGoneAndBack();
    void folderRenamedAndBack();
    void heldByAnotherProgram();
    void replacedWhileOpen();
    void sourceWrittenWhileRead();
    void sourceDeletedWhileRead();

private:
    NoProgress m_progress;
};

void TestLostFiles::protectedFolder()
{
    SmallDisk disk;
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

void TestLostFiles::networkFolderGoneAndBack()
{
    StoreFixture server;
    SmallDisk share;
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
void TestLostFiles::folderRenamedAndBack()
{
#ifdef Q_OS_WIN
    QSKIP("Windows lets nobody rename the folder of an open file");
#endif
    StoreFixture fixture;
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

void TestLostFiles::heldByAnotherProgram()
{
    StoreFixture fixture;
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

void TestLostFiles::replacedWhileOpen()
{
#ifdef Q_OS_WIN
    QSKIP("Windows lets nobody replace an open file");
#endif
    StoreFixture fixture;
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

void TestLostFiles::sourceWrittenWhileRead()
{
    StoreFixture fixture;
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

void TestLostFiles::sourceDeletedWhileRead()
{
#ifdef Q_OS_WIN
    QSKIP("Windows lets nobody delete an open file");
#endif
    StoreFixture fixture;
    const QString csv = fixture.folder() + QStringLiteral("/going.csv");
    QVERIFY(write(csv, orders(30'000)));
    Meddling progress([&] { QFile::remove(csv); });
    const auto imported = importFile(*fixture.workspace, csv, progress);
    QVERIFY(progress.hasMeddled());
    QVERIFY(imported); // the open file is whole
    QCOMPARE(ordersIn(*fixture.workspace), size_t(30'000));
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QStringLiteral("--hold"))
        return hold(arguments[2]);
    TestLostFiles test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_lostfiles.moc"
