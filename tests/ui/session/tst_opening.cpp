#include "ui/session/opening.h"

#include "core/base/progress.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace redial;

class tst_Opening : public QObject {
    Q_OBJECT
private slots:
    void aFileJustLeftIsWritableAtOnce();
    void aFileThatIsHeldIsWaitedFor();
    void restoringComesBeforeLaterOpenings();
};

namespace {

/// Gives up after some questions.
class Patience final : public Progress {
public:
    explicit Patience(int questions) : m_left(questions) { }
    bool advance(qint64, qint64) override { return m_left-- > 0; }

private:
    int m_left;
};

/// Tells that somebody waits.
struct Waiting final : Progress {
    std::atomic<bool> isAsked = false;
    bool advance(qint64, qint64) override { return isAsked = true; }
};

} // namespace

/// The last owner lets go in another thread while the file is opened again: its lock is there until the
/// destructor has ended, however often that falls between two looks.
void tst_Opening::aFileJustLeftIsWritableAtOnce()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("one.redial"));
    const auto opening = std::make_shared<Opening>();
    NoProgress progress;
    auto opened = opening->open(path, Opening::Missing::Create, progress);
    for (int round = 0; round < 100; ++round) {
        QVERIFY2(opened && !opened->isReadOnly, qPrintable(QString::number(round)));
        std::atomic<bool> started = false;
        std::thread leaving([&started, workspace = std::exchange(opened->workspace, nullptr)]() mutable {
            started = true;
            workspace.reset();
        });
        while (!started)
            std::this_thread::yield();
        opened = opening->open(path, Opening::Missing::Fail, progress);
        leaving.join();
    }
}

void tst_Opening::aFileThatIsHeldIsWaitedFor()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("one.redial"));
    const auto opening = std::make_shared<Opening>();
    NoProgress progress;
    auto first = opening->open(path, Opening::Missing::Create, progress);
    QVERIFY(first);
    Patience patience(3);
    const auto second = opening->open(path, Opening::Missing::Fail, patience);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Cancelled);
    first->workspace.reset();
    QVERIFY(opening->open(path, Opening::Missing::Fail, progress));
}

/// Otherwise the backup would wait until that one is closed, and then strike over a day's work.
void tst_Opening::restoringComesBeforeLaterOpenings()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("one.redial"));
    const auto opening = std::make_shared<Opening>();
    NoProgress progress;
    const QString name = QStringLiteral("report_heading");
    const Timestamp now{1'800'000'000};
    auto first = opening->open(path, Opening::Missing::Create, progress);
    QVERIFY(first && first->workspace->saveSetting(name, "then"));
    const auto backup = first->workspace->backups().make(now, progress);
    QVERIFY(backup && first->workspace->saveSetting(name, "now"));

    std::atomic<bool> isRestored = false;
    Waiting waiting;
    std::jthread restoring(
        [&] { isRestored = opening->restore(path, backup->path, now, waiting).has_value(); });
    while (!waiting.isAsked)
        std::this_thread::yield();
    QByteArray opened;
    std::jthread openingAgain([&] {
        const auto second = opening->open(path, Opening::Missing::Fail, progress);
        opened = second && isRestored ? *second->workspace->setting(name) : QByteArray("too early");
    });
    for (int i = 0; i < 20; ++i) // it asks meanwhile
        QTest::qSleep(5);
    first->workspace.reset();
    restoring.join();
    openingAgain.join();
    QCOMPARE(opened, QByteArray("then"));
}

QTEST_GUILESS_MAIN(tst_Opening)
#include "tst_opening.moc"
