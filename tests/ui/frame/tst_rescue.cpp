#include "core/store/backups.h"
#include "core/store/databasecopy.h"
#include "core/store/followupstore.h"
#include "tests/ui/frame/windowtest.h"
#include "ui/common/confirmation.h"
#include "ui/common/filedialogs.h"
#include "ui/pages/welcome/rescuepanel.h"
#include "ui/session/backupkeeper.h"
#include "ui/session/followups.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QThread>

#include <functional>

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
    void makesItAlsoWhenTheWindowClosesAtOnce();
    void secondWindowMakesNone();
    void saysOnceWhatKeepsItFromBeingMade();
    void answersWhileABackupIsMade();
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

/// Without anybody asking: yesterday's is missing, too.
void tst_Rescue::makesTheBackupOfTheDay()
{
    const QSignalSpy noticed(&session(), &Session::noticed);
    QTRY_COMPARE(listBackups(m_path).size(), size_t(1));
    QTRY_VERIFY(!session().tasks().isRunning(QLatin1String(BackupKeeper::lane)));
    const Backup first = listBackups(m_path).front();
    QCOMPARE(first.orders, std::optional<qint64>(2'000));
    QCOMPARE(first.day, Session::now().day());
    const QDateTime made = QFileInfo(first.path).lastModified();
    session().findChild<BackupKeeper*>()->look(); // there is one already
    QVERIFY(session().tasks().isRunning(QLatin1String(BackupKeeper::lane)));
    QTRY_VERIFY(!session().tasks().isRunning(QLatin1String(BackupKeeper::lane)));
    QCOMPARE(QFileInfo(first.path).lastModified(), made);
    QCOMPARE(noticed.size(), 0); // that all is well is not said every day
    // One of yesterday only: what the user opened the workspace for goes first.
    QVERIFY(QFile::rename(first.path, backupOf(m_path, first.day - 1)));
    m_window->openWorkspace(m_original);
    QTRY_COMPARE(session().workspacePath(), m_original);
    m_window->openWorkspace(m_path);
    QTRY_COMPARE(session().workspacePath(), m_path);
    QTRY_VERIFY(session().matrix() != nullptr);
    QTest::qWait(300);
    QCOMPARE(listBackups(m_path).size(), size_t(1));
}

/// Who looks for seconds every day has a backup all the same.
void tst_Rescue::makesItAlsoWhenTheWindowClosesAtOnce()
{
    m_window.reset();
    const QString path = m_folder.filePath(QStringLiteral("kurz.redial"));
    QVERIFY(QFile::copy(m_original, path));
    const auto openForAMoment = [&] {
        m_window = std::make_unique<MainWindow>(m_languages);
        m_window->show();
        m_window->openWorkspace(path);
        QTRY_VERIFY(session().hasWorkspace()); // its figures are not there yet
        m_window->close();
        m_window.reset();
    };
    openForAMoment();
    QCOMPARE(listBackups(path).size(), size_t(1));
    QCOMPARE(listBackups(path).front().orders, std::optional<qint64>(2'000));
    QVERIFY(!QFile::exists(path + QStringLiteral(".lock")));
    // Yesterday's is enough for a moment; the one from before yesterday is not.
    const qint64 today = Session::now().day();
    QVERIFY(QFile::rename(backupOf(path, today), backupOf(path, today - 1)));
    openForAMoment();
    QVERIFY(!QFile::exists(backupOf(path, today)));
    QVERIFY(QFile::rename(backupOf(path, today - 1), backupOf(path, today - 2)));
    openForAMoment();
    QVERIFY(QFile::exists(backupOf(path, today)));
    QCOMPARE(listBackups(path).size(), size_t(2));
}

void tst_Rescue::secondWindowMakesNone()
{
    makeBackup();
    QVERIFY(removeBackups(m_path));
    {
        MainWindow second(m_languages);
        second.show();
        second.openWorkspace(m_path);
        QTRY_VERIFY(second.session().matrix() != nullptr);
        QVERIFY(second.session().isReadOnly());
        second.session().findChild<BackupKeeper*>()->look();
        QVERIFY(!second.session().tasks().isRunning(QLatin1String(BackupKeeper::lane)));
    }
    QVERIFY(listBackups(m_path).empty()); // nor when it closed
    makeBackup(); // the first one still does
}

void tst_Rescue::saysOnceWhatKeepsItFromBeingMade()
{
    makeBackup();
    QVERIFY(removeBackups(m_path));
    QFile inTheWay(backupFolder(m_path));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    const QSignalSpy warned(&session(), &Session::warned);
    const QSignalSpy failed(&session(), &Session::failed);
    auto* keeper = session().findChild<BackupKeeper*>();
    for (int look = 0; look < 3; ++look) {
        keeper->look();
        QTRY_VERIFY(!session().tasks().isRunning(QLatin1String(BackupKeeper::lane)));
    }
    QTRY_COMPARE(warned.size(), 1);
    const QString sentence = warned.front().front().toString();
    QVERIFY2(sentence.startsWith(QStringLiteral("Today's backup was not made.")), qPrintable(sentence));
    QVERIFY2(sentence.contains(QFileInfo(backupFolder(m_path)).fileName()), qPrintable(sentence));
    QCOMPARE(failed.size(), 0); // nothing that was asked for has failed
    QVERIFY2(text("statusMessage").contains(QStringLiteral("backup")), qPrintable(text("statusMessage")));
    QVERIFY(inTheWay.remove());
    makeBackup();
    QCOMPARE(warned.size(), 1);
}

/// REDIAL_LARGE names a workspace to measure with; it is copied first.
void tst_Rescue::answersWhileABackupIsMade()
{
    if (qEnvironmentVariableIsSet("REDIAL_LARGE")) {
        m_path = m_folder.filePath(QStringLiteral("gross.redial"));
        QVERIFY(QFile::copy(qEnvironmentVariable("REDIAL_LARGE"), m_path));
        m_window->openWorkspace(m_path);
        QTRY_COMPARE_WITH_TIMEOUT(session().workspacePath(), m_path, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(session().matrix() != nullptr, 60'000);
    }
    QTRY_VERIFY(session().followUps().all());
    QTRY_VERIFY_WITH_TIMEOUT(!session().tasks().isRunning(QLatin1String(BackupKeeper::lane)), 120'000);
    QVERIFY(removeBackups(m_path));
    QTRY_VERIFY_WITH_TIMEOUT(session().tasks().running().isEmpty(), 60'000);
    const auto book = session().phoneBook();
    quint32 row = 0;
    while (book->phoneKeys().at(book->phones()[row]).empty())
        ++row;
    const std::string caller(book->phoneKeys().at(book->phones()[row]));
    const FollowUpId id = session().followUps().start(caller, {book->order(row)}, {});
    QTRY_VERIFY(session().followUps().isSaved());
    struct Waits {
        qint64 save = 0;
        qint64 block = 0;
        int saves = 0;
    };
    FollowUpEdit edit;
    edit.finding = std::string();
    const auto waitsWhile = [&](const std::function<bool()>& goesOn) {
        Waits waits;
        while (goesOn()) {
            edit.finding->push_back('x');
            QElapsedTimer save;
            save.start();
            session().followUps().edit(session().followUps().savedId(id), edit);
            waits.block = std::max(waits.block, save.elapsed());
            while (!session().followUps().isSaved() && save.elapsed() < 10'000) {
                QElapsedTimer events;
                events.start();
                QCoreApplication::processEvents();
                waits.block = std::max(waits.block, events.elapsed());
                QThread::msleep(1);
            }
            waits.save = std::max(waits.save, save.elapsed());
            ++waits.saves;
        }
        return waits;
    };
    QElapsedTimer whole;
    whole.start();
    const Waits alone = waitsWhile([&] { return whole.elapsed() < 3'000; });
    session().findChild<BackupKeeper*>()->look();
    whole.restart();
    const Waits beside =
        waitsWhile([&] { return session().tasks().isRunning(QLatin1String(BackupKeeper::lane)); });
    qInfo("%lld MB, backup in %lld ms: %d notes saved beside it, the longest in %lld ms; longest block %lld "
          "ms; "
          "without it %d notes, %lld ms, %lld ms",
        static_cast<long long>(QFileInfo(m_path).size() >> 20), static_cast<long long>(whole.elapsed()),
        beside.saves, static_cast<long long>(beside.save), static_cast<long long>(beside.block), alone.saves,
        static_cast<long long>(alone.save), static_cast<long long>(alone.block));
    QCOMPARE(listBackups(m_path).size(), size_t(1));
    QVERIFY(beside.saves > 0);
    // Beside what they take in any case.
    QVERIFY2(beside.save < alone.save + 500, qPrintable(QString::number(beside.save)));
    QVERIFY2(beside.block < alone.block + 200, qPrintable(QString::number(beside.block)));
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
