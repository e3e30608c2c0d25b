#include "core/store/backups.h"
#include "core/store/databasecopy.h"
#include "core/store/followupstore.h"
#include "tests/ui/frame/windowtest.h"
#include "ui/common/confirmation.h"
#include "ui/common/filedialogs.h"
#include "ui/pages/welcome/rescuepanel.h"
#include "ui/session/backupkeeper.h"
#include "ui/session/followups.h"

#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace redial;

/// After an accident the window says what can be done, and does it.
class tst_Rescue : public WindowTest {
    Q_OBJECT
private slots:
    void initTestCase() { prepare(2'000); }
    void init() { openWindow(); }
    void cleanup()
    {
        FileDialogs::answerWith({});
        m_window.reset();
    }
    void makesTheBackupOfTheDay();
    void restoresFromSettings();
    void savesWhatCanBeSavedOfADamagedOne();
    void restoresInThePlaceOfADamagedOne();
    void goesOnWhenTheFileWasDeleted();

private:
    void makeBackup();
    void damage(const QString& path);
    QString page() const { return m_window->currentPage()->id(); }
    void picture(const char* name) const
    {
        if (qEnvironmentVariableIsSet("REDIAL_PICTURES"))
            m_window->grab().save(qEnvironmentVariable("REDIAL_PICTURES") + QLatin1Char('/')
                + QLatin1String(name) + QStringLiteral(".png"));
    }
};

void tst_Rescue::makeBackup()
{
    session().findChild<BackupKeeper*>()->look();
    QTRY_COMPARE(listBackups(m_path).size(), size_t(1));
    QTRY_VERIFY(!session().tasks().isRunning(QLatin1String(BackupKeeper::lane)));
}

void tst_Rescue::damage(const QString& path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(100, '\0'));
}

void tst_Rescue::makesTheBackupOfTheDay()
{
    const QSignalSpy noticed(&session(), &Session::noticed);
    makeBackup();
    QTRY_COMPARE(noticed.size(), 1);
    QCOMPARE(listBackups(m_path).front().orders, std::optional<qint64>(2'000));
    QCOMPARE(listBackups(m_path).front().day, Session::now().day());
    session().findChild<BackupKeeper*>()->look(); // there is one already
    QTRY_VERIFY(!session().tasks().isRunning(QLatin1String(BackupKeeper::lane)));
    QTest::qWait(50);
    QCOMPARE(noticed.size(), 1);
}

void tst_Rescue::restoresFromSettings()
{
    makeBackup();
    session().saveSetting(QStringLiteral("report_heading"), "later");
    m_window->showPage(QStringLiteral("settings"));
    auto* list = find<QListWidget>("backups.list");
    QTRY_COMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().contains(QStringLiteral("2,000 orders")));
    QVERIFY(text("backups.note").contains(QFileInfo(backupFolder(m_path)).fileName()));
    QVERIFY(!find<QPushButton>("backups.restore")->isEnabled());
    list->setCurrentRow(0);
    find<QPushButton>("backups.restore")->click();
    auto* word = find<QLineEdit>("backups.confirmation.word");
    QTRY_VERIFY(word->isVisible());
    picture("settings-restore");
    QTest::keyClicks(word, QString::fromStdString(formatDay(Session::now().day())));
    const QSignalSpy opened(&session(), &Session::opened);
    find<QPushButton>("backups.confirmation.yes")->click();
    QTRY_COMPARE(opened.size(), 1);
    QTRY_VERIFY(session().matrix() != nullptr);
    QVERIFY(!session().isReadOnly());
    QCOMPARE(session().setting(QStringLiteral("report_heading")), QByteArray());
    // And back.
    QTRY_COMPARE(listBackups(m_path).size(), size_t(2));
    session().restoreBackup(m_path, listBackups(m_path).front().path);
    QTRY_COMPARE(opened.size(), 2);
    QCOMPARE(session().setting(QStringLiteral("report_heading")), QByteArray("later"));
}

void tst_Rescue::savesWhatCanBeSavedOfADamagedOne()
{
    const QString damaged = m_folder.filePath(QStringLiteral("坏了%1.redial").arg(m_number));
    QVERIFY(QFile::copy(m_original, damaged));
    damage(damaged);
    m_window->openWorkspace(damaged);
    auto* panel = m_window->findChild<RescuePanel*>();
    QTRY_VERIFY(panel->isVisible());
    QCOMPARE(page(), QStringLiteral("welcome"));
    picture("damaged");
    const QString output = m_folder.filePath(QStringLiteral("救回%1.redial").arg(m_number));
    FileDialogs::answerWith([output](const QString&) { return QStringList{output}; });
    find<QPushButton>("rescue.recover")->click();
    QTRY_VERIFY(find<QPushButton>("rescue.open") != nullptr);
    QVERIFY2(
        text("rescue.text").contains(QStringLiteral("Orders: 2,000 saved")), qPrintable(text("rescue.text")));
    picture("recovered");
    find<QPushButton>("rescue.open")->click();
    QTRY_COMPARE(session().workspacePath(), output);
    QTRY_VERIFY(session().book() && session().book()->size() == 2'000);
    QVERIFY(!panel->isVisible());
}

void tst_Rescue::restoresInThePlaceOfADamagedOne()
{
    makeBackup();
    session().closeWorkspace();
    QTRY_VERIFY(!QFile::exists(m_path + QStringLiteral(".lock")));
    damage(m_path);
    m_window->openWorkspace(m_path);
    QTRY_VERIFY(m_window->findChild<RescuePanel*>()->isVisible());
    picture("damaged-with-backup");
    find<QPushButton>("rescue.restore0")->click();
    QTRY_COMPARE(session().workspacePath(), m_path);
    QTRY_VERIFY(session().book() && session().book()->size() == 2'000);
    // Gone altogether: the same.
    session().closeWorkspace();
    QTRY_VERIFY(!QFile::exists(m_path + QStringLiteral(".lock")));
    QVERIFY(QFile::remove(m_path));
    m_window->openWorkspace(m_path);
    QTRY_VERIFY(m_window->findChild<RescuePanel*>()->isVisible());
    QVERIFY(find<QPushButton>("rescue.restore0") != nullptr);
}

void tst_Rescue::goesOnWhenTheFileWasDeleted()
{
#ifdef Q_OS_WIN
    QSKIP("Windows lets nobody delete an open file");
#endif
    QTRY_VERIFY(session().followUps().all());
    const auto book = session().phoneBook();
    quint32 row = 0;
    while (book->phoneKeys().at(book->phones()[row]).empty())
        ++row;
    const std::string caller(book->phoneKeys().at(book->phones()[row]));
    QVERIFY(QFile::remove(m_path));
    FollowUpEdit edit;
    edit.finding = "typed after it was gone";
    session().followUps().start(caller, {book->order(row)}, edit);
    QTRY_VERIFY(m_window->findChild<RescuePanel*>()->isVisible());
    QVERIFY(!session().followUps().isSaved());
    picture("moved");
    const QString output = m_folder.filePath(QStringLiteral("再存%1.redial").arg(m_number));
    FileDialogs::answerWith([output](const QString&) { return QStringList{output}; });
    find<QPushButton>("rescue.elsewhere")->click();
    QTRY_COMPARE(session().workspacePath(), output);
    QTRY_VERIFY_WITH_TIMEOUT(session().followUps().isSaved(), 20'000); // tried again by itself
    m_window.reset();
    const auto workspace = Workspace::open(output, Access::ReadWrite);
    QVERIFY(workspace);
    const auto all = (*workspace)->followUps().all();
    QCOMPARE(all->size(), size_t(1));
    QCOMPARE(all->front().finding, std::string("typed after it was gone"));
}

QTEST_MAIN(tst_Rescue)
#include "tst_rescue.moc"
