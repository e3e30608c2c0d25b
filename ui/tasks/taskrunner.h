#pragma once

/// The one way to work in the background (README, "Where things are"). Core is synchronous: a job is a
/// function that takes a Progress and answers a value; it captures values and shared snapshots only,
/// never a widget or `this`.
///
/// Each *lane* holds one kind of work. A new job on a lane makes the one before stale: it is asked to
/// stop and its answer is dropped, so the newest request wins. Answers are delivered on the GUI thread,
/// never after the receiver is gone. Jobs of different lanes run beside each other.
/// Example: runner.run("matrix", this, job, [this](Matrix matrix) { show(matrix); });

#include "core/base/progress.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace redial {

/// What is running, for the status line.
struct RunningTask {
    QString lane;
    QString title; ///< what the user reads: "Reading 3月工单.xlsx"; empty for work not worth a word
    qint64 done = 0;
    qint64 total = 0; ///< 0: unknown
    bool cancellable = false;
};

class TaskRunner : public QObject {
    Q_OBJECT
public:
    explicit TaskRunner(QObject* parent = nullptr);
    ~TaskRunner() override; ///< cancels and waits

    template <typename Job, typename Deliver>
    void run(const QString& lane, const QString& title, QObject* receiver, Job job, Deliver deliver)
    {
        using Answer = std::invoke_result_t<Job, Progress&>;
        const auto answer = std::make_shared<std::unique_ptr<Answer>>();
        start(
            lane, title, receiver,
            [job = std::move(job), answer](Progress& progress) { *answer = std::make_unique<Answer>(job(progress)); },
            [deliver = std::move(deliver), answer] { deliver(std::move(**answer)); });
    }

    void cancel(const QString& lane);
    bool isRunning(const QString& lane) const;
    QList<RunningTask> running() const;

signals:
    void runningChanged(); ///< started, finished, or moved on visibly; at most some 20 times a second

private:
    struct Task;
    void start(const QString& lane, const QString& title, QObject* receiver, std::function<void(Progress&)> work,
        std::function<void()> deliver);
    void finish(const std::shared_ptr<Task>& task);
    void announceProgress();

    QThreadPool m_pool;
    QHash<QString, std::shared_ptr<Task>> m_newest; ///< by lane
    QList<std::shared_ptr<Task>> m_running; ///< stale ones that still wind down, too
    std::atomic<bool> m_progressPending = false;
};

} // namespace redial
