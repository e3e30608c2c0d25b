#include "ui/session/lastbackup.h"

#include "core/store/backups.h"
#include "core/store/leaving.h"
#include "core/store/workspace.h"
#include "ui/pages/welcome/samplework.h"
#include "ui/session/session.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace redial;

class tst_LastBackup : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void isMadeWhenTheWindowGoes();
    void isGivenUpWhenTheWorkspaceIsOpenedAgain();
    void aMarkOfTheDeadIsNobodys();

private:
    std::shared_ptr<Workspace> open() const;
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QString::fromUtf8("热线 一.redial"));
};

void tst_LastBackup::initTestCase()
{
    const auto workspace = Workspace::openOrCreate(m_path);
    QVERIFY(workspace);
    NoProgress progress;
    QVERIFY(fillWithSampleYear(**workspace, 30000, Session::now(), progress));
}

std::shared_ptr<Workspace> tst_LastBackup::open() const
{
    auto workspace = Workspace::open(m_path, Access::ReadWrite);
    return workspace ? std::shared_ptr<Workspace>(std::move(*workspace)) : nullptr;
}

/// Somebody opens the workspace at the very moment the backup runs, as a click on the icon right after
/// closing does: they can write, and nothing half-made is left.
void tst_LastBackup::isGivenUpWhenTheWorkspaceIsOpenedAgain()
{
    QVERIFY(removeBackups(m_path));
    auto last = std::make_unique<LastBackup>();
    last->of(open());
    const QString mark = m_path + QStringLiteral(".leaving");
    const auto leaving = std::async(std::launch::async, [&last] { last.reset(); });
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(mark), 10000);
    const auto again = Workspace::open(m_path, Access::ReadWrite);
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    leaving.wait();
    QVERIFY(!QFile::exists(mark));
    QCOMPARE(listBackups(m_path).size(), size_t{0}); // it takes longer than a look
    const QStringList left = QDir(backupFolder(m_path)).entryList(QDir::Files | QDir::Hidden);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(QLatin1Char(' '))));
    // And somebody who stays is not asked: the second window is told at once.
    const auto second = Workspace::open(m_path, Access::ReadWrite);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::WorkspaceLocked);
}

void tst_LastBackup::isMadeWhenTheWindowGoes()
{
    QVERIFY(removeBackups(m_path));
    {
        LastBackup last;
        last.of(open());
    }
    QCOMPARE(listBackups(m_path).size(), size_t{1});
    QVERIFY(!QFile::exists(m_path + QStringLiteral(".leaving")));
    QVERIFY(open());
}

/// A process killed while it was leaving: its mark goes with its lock.
void tst_LastBackup::aMarkOfTheDeadIsNobodys()
{
    const QString mark = m_path + QStringLiteral(".leaving");
    QFile file(mark);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(open());
    QVERIFY(!QFile::exists(mark));
}

QTEST_GUILESS_MAIN(tst_LastBackup)
#include "tst_lastbackup.moc"
