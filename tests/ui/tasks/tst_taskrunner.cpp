#include "ui/tasks/taskrunner.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace redial;

class tst_TaskRunner : public QObject {
    Q_OBJECT
private slots:
    void deliversOnTheGuiThread();
    void newestWins();
    void cancelledJobsStillAnswer();
    void nothingForAReceiverThatIsGone();
    void lanesRunBesideEachOther();
    void inOrderDropsNothing();
    void tellsProgress();
    void destructorStopsAndWaits();
};

namespace {

/// Works until it is asked to stop; answers whether it was.
bool untilStopped(Progress& progress)
{
    for (int step = 0; step < 10'000; ++step) {
        if (!progress.advance(step, 10'000))
            return true;
        QThread::msleep(1);
    }
    return false;
}

} // namespace

void tst_TaskRunner::deliversOnTheGuiThread()
{
    TaskRunner runner;
    QThread* worked = nullptr;
    QThread* delivered = nullptr;
    runner.run(
        QStringLiteral("a"), {}, this, [](Progress&) { return QThread::currentThread(); },
        [&](QThread* thread) {
            worked = thread;
            delivered = QThread::currentThread();
            QVERIFY(!runner.isRunning(QStringLiteral("a")));
        });
    QVERIFY(runner.isRunning(QStringLiteral("a")));
    QTRY_VERIFY(delivered != nullptr);
    QCOMPARE(delivered, QThread::currentThread());
    QVERIFY(worked != delivered);
}

void tst_TaskRunner::newestWins()
{
    TaskRunner runner;
    QList<int> answers;
    const auto take = [&](int answer) { answers << answer; };
    const QString lane = QStringLiteral("a");
    runner.run(
        lane, {}, this, [](Progress& progress) { return untilStopped(progress) ? 1 : -1; }, take);
    runner.run(
        lane, {}, this, [](Progress& progress) { return untilStopped(progress) ? 2 : -2; }, take);
    runner.run(
        lane, {}, this, [](Progress&) { return 3; }, take);
    QTRY_COMPARE(answers, QList<int>{3});
    QTest::qWait(50);
    QCOMPARE(answers, QList<int>{3});
}

void tst_TaskRunner::cancelledJobsStillAnswer()
{
    TaskRunner runner;
    bool wasStopped = false;
    runner.run(QStringLiteral("import"), QStringLiteral("Reading"), this, untilStopped,
        [&](bool stopped) { wasStopped = stopped; });
    runner.cancel(QStringLiteral("import"));
    QVERIFY(runner.running().first().isStopping);
    QTRY_VERIFY(wasStopped);
    QVERIFY(runner.running().isEmpty());
}

void tst_TaskRunner::nothingForAReceiverThatIsGone()
{
    TaskRunner runner;
    QSemaphore go;
    bool delivered = false;
    auto receiver = std::make_unique<QObject>();
    runner.run(
        QStringLiteral("a"), {}, receiver.get(),
        [&go](Progress&) {
            go.acquire();
            return 1;
        },
        [&](int) { delivered = true; });
    receiver.reset();
    go.release();
    QTRY_VERIFY(!runner.isRunning(QStringLiteral("a")));
    QVERIFY(!delivered);
}

void tst_TaskRunner::lanesRunBesideEachOther()
{
    TaskRunner runner;
    QSemaphore go;
    bool slow = false;
    bool quick = false;
    runner.run(
        QStringLiteral("slow"), {}, this,
        [&go](Progress&) {
            go.acquire();
            return 1;
        },
        [&](int) { slow = true; });
    runner.run(
        QStringLiteral("quick"), {}, this, [](Progress&) { return 1; }, [&](int) { quick = true; });
    QTRY_VERIFY(quick);
    QVERIFY(!slow);
    go.release();
    QTRY_VERIFY(slow);
}

void tst_TaskRunner::inOrderDropsNothing()
{
    TaskRunner runner;
    QList<int> answers;
    for (int number = 0; number < 20; ++number)
        runner.runInOrder(
            this, [number](Progress&) { return number; }, [&](int answer) { answers << answer; });
    QList<int> expected;
    for (int number = 0; number < 20; ++number)
        expected << number;
    QTRY_COMPARE(answers, expected);
}

void tst_TaskRunner::tellsProgress()
{
    TaskRunner runner;
    QSignalSpy changed(&runner, &TaskRunner::runningChanged);
    runner.run(QStringLiteral("a"), QStringLiteral("Reading"), this, untilStopped, [](bool) {});
    QTRY_VERIFY(!runner.running().isEmpty() && runner.running().first().done > 0 && changed.size() > 1);
    const RunningTask task = runner.running().first();
    QCOMPARE(task.title, QStringLiteral("Reading"));
    QCOMPARE(task.total, 10'000);
    runner.cancel(QStringLiteral("a"));
    QTRY_VERIFY(runner.running().isEmpty());
}

void tst_TaskRunner::destructorStopsAndWaits()
{
    std::atomic<bool> ended = false;
    {
        TaskRunner runner;
        runner.run(
            QStringLiteral("a"), {}, this,
            [&ended](Progress& progress) {
                const bool stopped = untilStopped(progress);
                ended = true;
                return stopped;
            },
            [](bool) { QFAIL("delivered after the runner's end"); });
    }
    QVERIFY(ended);
}

QTEST_MAIN(tst_TaskRunner)
#include "tst_taskrunner.moc"
