#pragma once

/// The one way to work in the background (README, "Where things are"). Core is synchronous: a job is a
/// function that takes a Progress and answers a value; it captures values and shared snapshots only,
/// never a widget or `this`.
///
/// Each *lane* holds one kind of work. A new job on a lane makes the one before stale: it is asked to
/// stop and its answer is dropped, so the newest request wins. A job that is cancelled still answers
/// (an import that was asked to stop says Cancelled, or that it was already done). Answers are delivered
/// on the GUI thread, never after the receiver is gone. Jobs of different lanes run beside each other.
/// Example: runner.run("matrix", "", this, job, [this](Matrix matrix) { show(matrix); });
///
/// What writes small things (a scheme, a setting) goes through runInOrder(): one after the other, none is
/// dropped.

#include "core/base/progress.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <type_traits>

namespace redial {

/// What is running, for the status line.
struct RunningTask {
    QString lane;
    QString title; ///< what the user reads: "Reading 3月工单.xlsx"; empty for work not worth a word
    qint64 done = 0;
    qint64 total = 0; ///< 0: unknown
    qint64 milliseconds = 0; ///< since it started
    bool isStopping = false; ///< asked to stop
};

class TaskRunner : public QObject {
    Q_OBJECT
public:
    explicit TaskRunner(QObject* parent = nullptr);
    ~TaskRunner() override; ///< cancels and waits

    template <typename Job, typename Deliver>
    void run(const QString& lane, const QString& title, QObject* receiver, Job job, Deliver deliver)
    {
        start(lane, title, receiver, Order::NewestWins, std::move(job), std::move(deliver));
    }
    template <typename Job, typename Deliver> void runInOrder(QObject* receiver, Job job, Deliver deliver)
    {
        start({}, {}, receiver, Order::OneAfterTheOther, std::move(job), std::move(deliver));
    }

    /// Asks the job of the lane to stop; its answer is still delivered.
    void cancel(const QString& lane);
    bool isRunning(const QString& lane) const;
    /// The newest job of every lane, longest running first.
    QList<RunningTask> running() const;

signals:
    void runningChanged(); ///< started, finished, or moved on visibly; at most some 20 times a second

private:
    enum class Order { NewestWins, OneAfterTheOther };
    struct Task;
    class TaskProgress;

    template <typename Job, typename Deliver>
    void start(
        const QString& lane, const QString& title, QObject* receiver, Order order, Job job, Deliver deliver)
    {
        using JobAnswer = std::invoke_result_t<Job, Progress&>;
        const auto answer = std::make_shared<std::unique_ptr<JobAnswer>>();
        startTask(
            lane, title, receiver, order,
            [job = std::move(job), answer](
                Progress& progress) mutable { *answer = std::make_unique<JobAnswer>(job(progress)); },
            [deliver = std::move(deliver), answer]() mutable { deliver(std::move(**answer)); });
    }
    void startTask(const QString& lane, const QString& title, QObject* receiver, Order order,
        std::function<void(Progress&)> work, std::function<void()> deliver);
    void finish(const std::shared_ptr<Task>& task);
    void announceProgress();

    QThreadPool m_pool;
    QThreadPool m_inOrder; ///< one thread: first come, first served
    QHash<QString, std::shared_ptr<Task>> m_newest; ///< by lane
    QList<std::shared_ptr<Task>> m_running; ///< stale ones that still wind down, too
    std::atomic<bool> m_progressPending = false;
};

} // namespace redial
