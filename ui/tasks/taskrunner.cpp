#include "ui/tasks/taskrunner.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QThread>
#include <QTimer>

#include <algorithm>

namespace redial {

namespace {

constexpr int announceEveryMilliseconds = 50;

} // namespace

struct TaskRunner::Task {
    QString lane;
    QString title;
    QPointer<QObject> receiver; ///< only looked at on the GUI thread
    std::function<void()> deliver;
    QElapsedTimer clock;
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
    std::atomic<bool> stop = false;
    bool isStale = false;
};

class TaskRunner::TaskProgress final : public Progress {
public:
    TaskProgress(TaskRunner& runner, Task& task) : m_runner(runner), m_task(task) { }

    bool advance(qint64 done, qint64 total) override
    {
        m_task.done.store(done, std::memory_order_relaxed);
        m_task.total.store(total, std::memory_order_relaxed);
        if (!m_runner.m_progressPending.exchange(true, std::memory_order_relaxed))
            QMetaObject::invokeMethod(
                &m_runner, [runner = &m_runner] { runner->announceProgress(); }, Qt::QueuedConnection);
        return !m_task.stop.load(std::memory_order_relaxed);
    }

private:
    TaskRunner& m_runner;
    Task& m_task;
};

TaskRunner::TaskRunner(QObject* parent) : QObject(parent)
{
    // An import waits for the disk most of its time; it must not keep a figure waiting.
    m_pool.setMaxThreadCount(std::max(4, QThread::idealThreadCount()));
    m_inOrder.setMaxThreadCount(1);
}

TaskRunner::~TaskRunner()
{
    for (const auto& task : std::as_const(m_running))
        task->stop = true;
    m_pool.waitForDone();
    m_inOrder.waitForDone();
}

void TaskRunner::startTask(const QString& lane, const QString& title, QObject* receiver, Order order,
    std::function<void(Progress&)> work, std::function<void()> deliver)
{
    auto task = std::make_shared<Task>();
    task->lane = lane;
    task->title = title;
    task->receiver = receiver;
    task->deliver = std::move(deliver);
    task->clock.start();
    if (order == Order::NewestWins) {
        if (const auto before = m_newest.value(lane)) {
            before->stop = true;
            before->isStale = true;
        }
        m_newest.insert(lane, task);
    }
    m_running.append(task);

    QThreadPool& pool = order == Order::NewestWins ? m_pool : m_inOrder;
    pool.start([this, task, work = std::move(work)] {
        TaskProgress progress(*this, *task);
        work(progress);
        // The runner's destructor waits for this thread, so it is still there.
        QMetaObject::invokeMethod(
            this, [this, task] { finish(task); }, Qt::QueuedConnection);
    });
    emit runningChanged();
}

void TaskRunner::finish(const std::shared_ptr<Task>& task)
{
    m_running.removeOne(task);
    if (m_newest.value(task->lane) == task)
        m_newest.remove(task->lane);
    // Before the answer: what it starts anew must not be taken for this job.
    emit runningChanged();
    if (!task->isStale && task->receiver)
        task->deliver();
}

void TaskRunner::announceProgress()
{
    QTimer::singleShot(announceEveryMilliseconds, this, [this] {
        m_progressPending.store(false, std::memory_order_relaxed);
        emit runningChanged();
    });
}

void TaskRunner::cancel(const QString& lane)
{
    if (const auto task = m_newest.value(lane)) {
        task->stop = true;
        emit runningChanged();
    }
}

bool TaskRunner::isRunning(const QString& lane) const
{
    return m_newest.contains(lane);
}

QList<RunningTask> TaskRunner::running() const
{
    QList<RunningTask> result;
    for (const auto& task : m_running)
        if (!task->isStale && !task->lane.isEmpty())
            result.append(
                {task->lane, task->title, task->done, task->total, task->clock.elapsed(), task->stop});
    return result;
}

} // namespace redial
