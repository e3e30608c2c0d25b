/// The copy of the day: made beside whoever works on, whole or not at all, the last seven kept, restored so
/// that it can be undone.

#include "core/store/backups.h"
#include "core/store/databasecopy.h"
#include "core/store/erasure.h"
#include "core/store/followupstore.h"
#include "tests/core/store/storefixture.h"
#include "tests/support/slowness.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <limits>
#include <thread>

using namespace redial;

namespace {

constexpr qint64 day = Timestamp::secondsPerDay;
const Timestamp firstDay{daysFromCivil({2026, 11, 20}) * day + 9 * 3600};

QStringList described(const QString& workspace)
{
    QStringList lines;
    for (const Backup& backup : listBackups(workspace))
        lines << QStringLiteral("%1 %2 orders %3")
                     .arg(QString::fromStdString(formatDay(backup.day)))
                     .arg(backup.orders.value_or(-1))
                     .arg(backup.replacedAt ? QString::fromStdString(formatTimestamp(*backup.replacedAt))
                                            : QStringLiteral("daily"));
    return lines;
}

QByteArray orders(int count, int from = 0)
{
    QByteArray csv = "order_id,time,caller,content\n";
    for (int i = from; i < from + count; ++i)
        csv += "GD" + QByteArray::number(i) + ",2024-03-01 08:05:09,138" + QByteArray::number(10'000'000 + i)
            + ",what the caller wanted to have done\n";
    return csv;
}

QStringList filesIn(const test::StoreFixture& fixture)
{
    return QDir(backupFolder(fixture.path())).entryList(QDir::Files, QDir::Name);
}

/// Begins an import once the copying has begun.
class Importing final : public Progress {
public:
    explicit Importing(test::StoreFixture& fixture) : m_fixture(fixture) { }
    bool advance(qint64 done, qint64) override
    {
        if (done > 0 && !m_import.joinable())
            m_import =
                std::jthread([this] { m_isImported = m_fixture.import(orders(10, 50'000)).has_value(); });
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
        return true;
    }
    /// Whether it was begun and came through.
    bool finish()
    {
        if (m_import.joinable())
            m_import.join();
        return m_isImported;
    }

private:
    test::StoreFixture& m_fixture;
    std::atomic<bool> m_isImported = false;
    std::jthread m_import;
};

} // namespace

class TestBackups : public QObject {
    Q_OBJECT

private slots:
    void makesOneADay();
    void keepsSevenDays();
    void leavesGoodOnesWhenTheWorkspaceIsDamaged();
    void isInNobodysWay();
    void givesWayToAnImport();
    void oneCopyAtATime();
    void isOverdueWhenYesterdayWasMissed();
    void touchesOnlyItsOwnFiles();
    void makesNoneReadOnly();
    void restoresAndTakesBack();
    void keepsWhatOneBeganWith();
    void saysOfEachWhatItHolds();
    void isBesideTheFileAlsoBehindALink();
    void restoresWhatIsGoneOrDestroyed();
    void refusesABackupThatIsNone();
    void goesWithWhatIsDeletedByLaw();
    void savesAWorkspaceThatWasDeletedMeanwhile();

private:
    NoProgress m_progress;
};

void TestBackups::makesOneADay()
{
    test::StoreFixture fixture;
    Backups backups = fixture.workspace->backups();
    QCOMPARE(*backups.isDue(firstDay.day()), false); // nothing to lose yet
    QVERIFY(fixture.import(orders(20)));
    QCOMPARE(*backups.isDue(firstDay.day()), true);
    const auto made = backups.make(firstDay, m_progress);
    QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
    QCOMPARE(*backups.isDue(firstDay.day()), false);
    QCOMPARE(*backups.isDue(firstDay.day() + 1), true);
    QCOMPARE(made->orders, std::optional<qint64>(20));
    QCOMPARE(QDir(fixture.path() + QStringLiteral(".backups")).entryList(QDir::Files),
        QStringList{QStringLiteral("w-2026-11-20.redial")});
    { // It is a workspace like any other. (Windows does not replace it while it is open.)
        const auto opened = Workspace::open(made->path, Access::ReadOnly);
        QVERIFY(opened);
        QCOMPARE((*opened)->loadBook(m_progress).value()->size(), size_t(20));
    }
    QVERIFY(fixture.import(orders(5, 100)));
    QVERIFY(backups.make({firstDay.seconds + 60}, m_progress));
    QCOMPARE(described(fixture.path()), QStringList{QStringLiteral("2026-11-20 25 orders daily")});
}

void TestBackups::keepsSevenDays()
{
    test::StoreFixture fixture;
    QVERIFY(fixture.import(orders(1)));
    for (int i = 0; i < 20; i += 2) // every other day
        QVERIFY(fixture.workspace->backups().make({firstDay.seconds + i * day}, m_progress));
    const std::vector<Backup> kept = listBackups(fixture.path());
    QCOMPARE(kept.size(), size_t(keptBackups));
    QCOMPARE(kept.front().day, firstDay.day() + 18);
    QCOMPARE(kept.back().day, firstDay.day() + 6);
}

void TestBackups::leavesGoodOnesWhenTheWorkspaceIsDamaged()
{
    test::StoreFixture fixture;
    QVERIFY(fixture.import(orders(2000)));
    QVERIFY(fixture.workspace->backups().make(firstDay, m_progress));
    const QStringList before = described(fixture.path());
    fixture.workspace.reset(); // which remembers pages
    QFile file(fixture.path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.size() > 60 * 4096);
    file.seek(40 * 4096);
    file.write(QByteArray(4096, '\x5a'));
    file.close();
    fixture.workspace = Workspace::open(fixture.path(), Access::ReadWrite).value();
    for (const Timestamp at : {firstDay, Timestamp{firstDay.seconds + day}}) {
        const auto made = fixture.workspace->backups().make(at, m_progress);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::WorkspaceDamaged);
        QCOMPARE(made.error().subject, fixture.path());
    }
    QCOMPARE(described(fixture.path()), before);
    QVERIFY(QDir(backupFolder(fixture.path())).entryList({QStringLiteral("*.part*")}).isEmpty());
    QVERIFY(Workspace::open(listBackups(fixture.path()).front().path, Access::ReadOnly));
}

/// REDIAL_LARGE names another workspace to measure with; it is copied first.
void TestBackups::isInNobodysWay()
{
    test::StoreFixture fixture;
    size_t count = 60'000;
    if (qEnvironmentVariableIsSet("REDIAL_LARGE")) {
        fixture.workspace.reset();
        QVERIFY(QFile::remove(fixture.path()));
        QVERIFY(QFile::copy(qEnvironmentVariable("REDIAL_LARGE"), fixture.path()));
        fixture.workspace = Workspace::open(fixture.path(), Access::ReadWrite).value();
        count = fixture.book()->size() + 1;
        QVERIFY(fixture.import("order_id,time,caller\nX,2024-03-01 08:05:09,13810000001\n"));
    } else {
        QVERIFY(fixture.import(orders(60'000)));
    }
    QVERIFY(fixture.workspace->followUps().create(
        "13810000001", fixture.ordersOf("13810000001"), {}, {"Wang", {1}}));
    int saved = 0;
    FollowUpEdit edit;
    edit.finding = std::string();
    const auto longestSave = [&](const std::atomic<bool>& isDone) {
        qint64 longest = 0;
        while (!isDone) {
            edit.finding->push_back('x');
            QElapsedTimer timer;
            timer.start();
            if (!fixture.workspace->followUps().change(FollowUpId(1), edit, {"Wang", {2 + saved}}))
                return std::numeric_limits<qint64>::max();
            longest = std::max(longest, timer.elapsed());
            ++saved;
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        return longest;
    };
    const auto longestBeside = [&](const auto& job) {
        std::atomic<bool> isDone = false;
        std::jthread working([&] {
            job();
            isDone = true;
        });
        return longestSave(isDone);
    };
    const qint64 alone = longestBeside([] { std::this_thread::sleep_for(std::chrono::seconds(1)); });
    saved = 0;
    QElapsedTimer whole;
    whole.start();
    const qint64 longest = longestBeside([&] {
        for (int i = 0; i < 3; ++i)
            if (!fixture.workspace->backups().make({firstDay.seconds + i * day}, m_progress))
                break;
    });
    QCOMPARE(listBackups(fixture.path()).size(), size_t(3));
    qInfo(
        "%d notes saved beside three backups of %lld MB in %lld ms, the longest took %lld ms; alone %lld ms",
        saved, static_cast<long long>(QFileInfo(fixture.path()).size() >> 20),
        static_cast<long long>(whole.elapsed()), static_cast<long long>(longest),
        static_cast<long long>(alone));
    QVERIFY(saved > 3);
    // Of a large one: half of the second that may be lost.
    const double limit = (count > 100'000 ? 500 : 200) * test::slowness;
    QVERIFY2(static_cast<double>(longest) < limit, qPrintable(QString::number(longest)));
    // What was saved while the copy was taken is in it or not, but nothing is torn.
    for (const Backup& backup : listBackups(fixture.path())) {
        const auto copy = Workspace::open(backup.path, Access::ReadOnly);
        QVERIFY(copy);
        const auto followUp = (*copy)->followUps().followUp(FollowUpId(1));
        QVERIFY(followUp);
        QCOMPARE((*copy)->followUps().history(FollowUpId(1))->back().to, followUp->finding);
        QCOMPARE(backup.orders, std::optional<qint64>(count));
    }
}

void TestBackups::givesWayToAnImport()
{
    test::StoreFixture fixture;
    QVERIFY(fixture.import(orders(30'000)));
    Importing progress(fixture);
    const auto made = fixture.workspace->backups().make(firstDay, progress);
    QVERIFY(progress.finish());
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::WorkspaceLocked);
    QVERIFY(listBackups(fixture.path()).empty());
    QVERIFY(fixture.workspace->backups().make(firstDay, m_progress));
    QCOMPARE(described(fixture.path()), QStringList{QStringLiteral("2026-11-20 30010 orders daily")});
}

void TestBackups::oneCopyAtATime()
{
    test::StoreFixture fixture;
    QVERIFY(fixture.import(orders(20'000)));
    // The day's and one that was asked for.
    std::atomic<int> made = 0;
    {
        std::vector<std::jthread> both;
        for (int i = 0; i < 2; ++i)
            both.emplace_back([&] {
                NoProgress progress;
                made += fixture.workspace->backups().make(firstDay, progress) ? 1 : 0;
            });
    }
    QCOMPARE(made.load(), 2);
    QCOMPARE(described(fixture.path()), QStringList{QStringLiteral("2026-11-20 20000 orders daily")});
    QCOMPARE(filesIn(fixture), QStringList{QStringLiteral("w-2026-11-20.redial")});
}

void TestBackups::isOverdueWhenYesterdayWasMissed()
{
    test::StoreFixture fixture;
    Backups backups = fixture.workspace->backups();
    QCOMPARE(*backups.isOverdue(firstDay.day()), false); // nothing to lose yet
    QVERIFY(fixture.import(orders(3)));
    QCOMPARE(*backups.isOverdue(firstDay.day()), true);
    QVERIFY(backups.make(firstDay, m_progress));
    QCOMPARE(*backups.isOverdue(firstDay.day()), false);
    QCOMPARE(*backups.isOverdue(firstDay.day() + 1), false);
    QCOMPARE(*backups.isDue(firstDay.day() + 1), true);
    QCOMPARE(*backups.isOverdue(firstDay.day() + 2), true);
}

void TestBackups::touchesOnlyItsOwnFiles()
{
    test::StoreFixture fixture;
    QVERIFY(fixture.import(orders(1)));
    QVERIFY(QDir().mkpath(backupFolder(fixture.path())));
    const QStringList others{QStringLiteral("notes.txt"), QStringLiteral("other-2020-01-01.redial"),
        QStringLiteral("w-2020-01-01-mine.redial"), QStringLiteral("w.redial"),
        QStringLiteral("west-2020-01-02.redial")};
    for (const QString& name : others)
        QVERIFY(QFile::copy(fixture.path(), QDir(backupFolder(fixture.path())).filePath(name)));
    // What a computer that was switched off has left.
    QFile half(backupOf(fixture.path(), firstDay.day() - 3) + QStringLiteral(".part"));
    QVERIFY(half.open(QIODevice::WriteOnly) && half.write("half") == 4);
    half.close();
    for (int i = 0; i < keptBackups + 2; ++i)
        QVERIFY(fixture.workspace->backups().make({firstDay.seconds + i * day}, m_progress));
    QStringList expected = others;
    for (int i = 2; i < keptBackups + 2; ++i)
        expected << QFileInfo(backupOf(fixture.path(), firstDay.day() + i)).fileName();
    expected.sort();
    QCOMPARE(filesIn(fixture), expected);
    QVERIFY(removeBackups(fixture.path()));
    QCOMPARE(filesIn(fixture), others);
}

void TestBackups::makesNoneReadOnly()
{
    test::StoreFixture fixture;
    QVERIFY(fixture.import(orders(3)));
    const auto reader = Workspace::open(fixture.path(), Access::ReadOnly);
    QVERIFY(reader);
    QCOMPARE(*(*reader)->backups().isDue(firstDay.day()), false);
    QCOMPARE((*reader)->backups().make(firstDay, m_progress).error().code, ErrorCode::WorkspaceReadOnly);
    QVERIFY(!QFileInfo::exists(backupFolder(fixture.path())));
}

void TestBackups::restoresAndTakesBack()
{
    test::StoreFixture fixture;
    QVERIFY(fixture.import(orders(10)));
    const auto backup = fixture.workspace->backups().make(firstDay, m_progress);
    QVERIFY(backup);
    QVERIFY(fixture.import(orders(7, 100)));
    const Timestamp later{firstDay.seconds + day};
    QCOMPARE(restoreBackup(fixture.path(), backup->path, later, m_progress).error().code,
        ErrorCode::WorkspaceLocked); // somebody has it open
    fixture.workspace.reset();
    const auto reader = Workspace::open(fixture.path(), Access::ReadOnly);
    const auto restored = restoreBackup(fixture.path(), backup->path, later, m_progress);
    QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().detail));
    QCOMPARE((*reader)->loadBook(m_progress).value()->size(), size_t(10)); // who reads it sees that
    QCOMPARE(Workspace::open(fixture.path(), Access::ReadWrite).value()->loadBook(m_progress).value()->size(),
        size_t(10));
    QCOMPARE(described(fixture.path()),
        (QStringList{QStringLiteral("2026-11-21 17 orders 2026-11-21 09:00:00"),
            QStringLiteral("2026-11-20 10 orders daily")}));
    QVERIFY(restoreBackup(fixture.path(), restored->replaced, {later.seconds + 1}, m_progress));
    QCOMPARE(Workspace::open(fixture.path(), Access::ReadWrite).value()->loadBook(m_progress).value()->size(),
        size_t(17));
}

/// Who looks for the last good day restores one after the other; today's work is the first that was replaced.
void TestBackups::keepsWhatOneBeganWith()
{
    test::StoreFixture fixture;
    for (int i = 0; i < 5; ++i) {
        QVERIFY(fixture.import(orders(10, 100 * i)));
        QVERIFY(fixture.workspace->backups().make({firstDay.seconds + i * day}, m_progress));
    }
    QVERIFY(fixture.import(orders(1, 900)));
    fixture.workspace.reset();
    const qint64 today = firstDay.day() + 5;
    for (int i = 4; i >= 0; --i)
        QVERIFY(restoreBackup(fixture.path(), backupOf(fixture.path(), firstDay.day() + i),
            {today * day + 60 * (5 - i)}, m_progress));
    QVERIFY(described(fixture.path()).contains(QStringLiteral("2026-11-25 51 orders 2026-11-25 00:01:00")));
    // After the days that copies are kept, three of them stay.
    QVERIFY(restoreBackup(
        fixture.path(), backupOf(fixture.path(), firstDay.day()), {(today + keptBackups) * day}, m_progress));
    const QStringList kept = described(fixture.path()).filter(QStringLiteral(":"));
    QCOMPARE(kept.size(), keptReplaced);
}

void TestBackups::saysOfEachWhatItHolds()
{
    test::StoreFixture fixture;
    QVERIFY(fixture.import(orders(10)));
    const auto backup = fixture.workspace->backups().make(firstDay, m_progress);
    QVERIFY(backup);
    const Timestamp later{firstDay.seconds + day};
    for (const int more : {1, 2}) { // the second time the workspace has been a copy
        QVERIFY(fixture.import(orders(more, 500)));
        fixture.workspace.reset();
        QVERIFY(restoreBackup(fixture.path(), backup->path, {later.seconds + more}, m_progress));
        fixture.workspace = Workspace::open(fixture.path(), Access::ReadWrite).value();
    }
    QCOMPARE(described(fixture.path()),
        (QStringList{QStringLiteral("2026-11-21 12 orders 2026-11-21 09:00:02"),
            QStringLiteral("2026-11-21 11 orders 2026-11-21 09:00:01"),
            QStringLiteral("2026-11-20 10 orders daily")}));
}

void TestBackups::isBesideTheFileAlsoBehindALink()
{
    test::StoreFixture fixture;
    QVERIFY(fixture.import(orders(10)));
    const QString link = fixture.folder() + QStringLiteral("/desktop.redial");
    QVERIFY(QFile::link(fixture.path(), link));
    if (const auto through = Workspace::open(link, Access::ReadOnly); !through)
        QSKIP("a link is no file here");
    // The second writer is refused, whatever way it came.
    QCOMPARE(Workspace::open(link, Access::ReadWrite).error().code, ErrorCode::WorkspaceLocked);
    QVERIFY(fixture.workspace->backups().make(firstDay, m_progress));
    fixture.workspace.reset();
    QCOMPARE(listBackups(link).size(), size_t(1));
    QVERIFY(restoreBackup(link, listBackups(link).front().path, firstDay, m_progress));
    QVERIFY(QFileInfo(link).isSymLink());
    const std::vector<std::string> keys{"13810000001"};
    const auto opened = Workspace::open(link, Access::ReadWrite).value();
    QVERIFY(opened->erasure().deleteCallers(keys, {"Wang", firstDay}, m_progress));
    QVERIFY(listBackups(fixture.path()).empty());
}

void TestBackups::restoresWhatIsGoneOrDestroyed()
{
    test::StoreFixture fixture;
    QVERIFY(fixture.import(orders(10)));
    const auto backup = fixture.workspace->backups().make(firstDay, m_progress);
    fixture.workspace.reset();
    QVERIFY(QFile::remove(fixture.path()));
    const auto restored = restoreBackup(fixture.path(), backup->path, firstDay, m_progress);
    QVERIFY(restored && restored->replaced.isEmpty());
    QVERIFY(Workspace::open(fixture.path(), Access::ReadWrite));
    const QByteArray nonsense = QByteArray("nonsense ").repeated(5000);
    {
        QFile file(fixture.path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(nonsense);
    }
    const auto again = restoreBackup(fixture.path(), backup->path, firstDay, m_progress);
    QVERIFY2(again, qPrintable(again ? QString() : again.error().detail));
    QFile kept(again->replaced); // also what is senseless is not thrown away
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), nonsense);
    QCOMPARE(Workspace::open(fixture.path(), Access::ReadWrite).value()->loadBook(m_progress).value()->size(),
        size_t(10));
}

void TestBackups::refusesABackupThatIsNone()
{
    test::StoreFixture fixture;
    QVERIFY(fixture.import(orders(10)));
    fixture.workspace.reset();
    const QString other = fixture.folder() + QStringLiteral("/other.redial");
    QFile file(other);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("nothing of the kind");
    file.close();
    QVERIFY(!restoreBackup(fixture.path(), other, firstDay, m_progress));
    QVERIFY(!restoreBackup(fixture.path(), other + QStringLiteral("x"), firstDay, m_progress));
    QCOMPARE(Workspace::open(fixture.path(), Access::ReadWrite).value()->loadBook(m_progress).value()->size(),
        size_t(10));
    QVERIFY(listBackups(fixture.path()).empty());
}

void TestBackups::goesWithWhatIsDeletedByLaw()
{
    test::StoreFixture fixture;
    QVERIFY(fixture.import(orders(10)));
    QVERIFY(fixture.workspace->backups().make(firstDay, m_progress));
    const std::vector<std::string> keys{"13810000001"};
    const auto done = fixture.workspace->erasure().deleteCallers(keys, {"Wang", firstDay}, m_progress);
    QVERIFY(done);
    QVERIFY(done->compacted);
    QVERIFY(listBackups(fixture.path()).empty());
    QVERIFY(!QFileInfo::exists(backupFolder(fixture.path())));
}

void TestBackups::savesAWorkspaceThatWasDeletedMeanwhile()
{
#ifdef Q_OS_WIN
    QSKIP("Windows lets nobody delete an open file");
#endif
    test::StoreFixture fixture;
    QVERIFY(fixture.import(orders(10)));
    QVERIFY(QFile::remove(fixture.path()));
    const auto refused = fixture.workspace->saveSetting(QStringLiteral("a"), "b");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::WorkspaceMoved);
    QCOMPARE(fixture.import(orders(1, 500)).error().code, ErrorCode::WorkspaceMoved);
    QVERIFY(!QFileInfo::exists(fixture.path())); // and no new one was begun
    QVERIFY(fixture.workspace->backups().saveAs(fixture.path(), m_progress));
    fixture.workspace.reset();
    const auto workspace = Workspace::open(fixture.path(), Access::ReadWrite);
    QVERIFY(workspace);
    QCOMPARE((*workspace)->loadBook(m_progress).value()->size(), size_t(10));
}

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
